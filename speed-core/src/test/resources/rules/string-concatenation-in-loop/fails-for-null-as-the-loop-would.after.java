class Example {
    static String padded(String text, int width) {
        StringBuilder textBuilder = new StringBuilder(text.length() + 16).append(text);
        while (textBuilder.length() < width) {
            textBuilder.append(' ');
        }
        text = textBuilder.toString();
        return text;
    }

    static String filled(String text, int width) {
        String line = text;
        StringBuilder lineBuilder = new StringBuilder(line.length() + 16).append(line);
        for (int i = width - lineBuilder.length(); i > 0; i--) {
            lineBuilder.append(".").append(i);
        }
        line = lineBuilder.toString();
        return line + "|";
    }
}
