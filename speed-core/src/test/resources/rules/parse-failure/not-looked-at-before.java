class Example {
    static int parse(String text) {
        if (!looksGood(text)) {
            return -1;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    static int matched(String text) {
        if (text.matches("[0-9]+")) {
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException e) {
                return -1;
            }
        }
        return 0;
    }

    static boolean looksGood(String text) {
        return text != null && text.length() > 2;
    }
}
