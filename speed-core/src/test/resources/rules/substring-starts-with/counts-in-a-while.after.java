class Example {
    int find(String text, String part) {
        int i = 0;
        while (i < text.length()) {
            if (text.startsWith(part, i)) return i;
            i++;
        }
        return -1;
    }
}
