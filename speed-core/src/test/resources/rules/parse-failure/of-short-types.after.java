class Example {
    Byte target(String text) {
        if (text == null) {
            return null;
        }
        if (!mayBeWholeNumber(text)) {
            return null;
        }
        try {
            return Byte.valueOf(text);
        } catch (final NumberFormatException e) {
            return null;
        }
    }

    private static boolean mayBeWholeNumber(String text) {
        if (text == null || text.isEmpty()) {
            return false;
        }
        int first = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        for (int i = first; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 10) < 0) {
                return false;
            }
        }
        return true;
    }
    int digits(String text) {
        if (!mayBeWholeNumber2(text.trim())) {
            return -1;
        }
        try {
            return Short.parseShort(text.trim());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static boolean mayBeWholeNumber2(String text) {
        if (text == null || text.isEmpty()) {
            return false;
        }
        int first = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        for (int i = first; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 10) < 0) {
                return false;
            }
        }
        return true;
    }
}
