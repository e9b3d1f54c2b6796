class Example {
    int hash(String text) {
        int hash = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            hash = 31 * hash + c;
        }
        return hash;
    }
}
