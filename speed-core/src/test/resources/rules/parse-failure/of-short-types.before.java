class Example {
    Byte target(String text) {
        if (text == null) {
            return null;
        }
        try {
            return Byte.valueOf(text);
        } catch (final NumberFormatException e) {
            return null;
        }
    }
    int digits(String text) {
        try {
            return Short.parseShort(text.trim());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
