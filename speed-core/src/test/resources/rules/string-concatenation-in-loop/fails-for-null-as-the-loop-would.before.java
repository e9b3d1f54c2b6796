class Example {
    static String padded(String text, int width) {
        while (text.length() < width) {
            text += ' ';
        }
        return text;
    }

    static String filled(String text, int width) {
        String line = text;
        for (int i = width - line.length(); i > 0; i--) {
            line = line + "." + i;
        }
        return line + "|";
    }
}
