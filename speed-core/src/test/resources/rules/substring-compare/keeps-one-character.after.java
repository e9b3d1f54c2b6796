class Example {
    int slashes(String path) {
        int slashes = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '/' || c == '\\') {
                slashes++;
            }
        }
        return slashes;
    }

    int first(String text) {
        int i = 0;
        while (i < text.length() && i < 1000) {
            if (text.charAt(i) == ',') return i;
            i++;
        }
        return -1;
    }
}
