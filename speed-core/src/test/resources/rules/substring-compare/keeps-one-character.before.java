class Example {
    int slashes(String path) {
        int slashes = 0;
        for (int i = 0; i < path.length(); i++) {
            String c = path.substring(i, i + 1);
            if ("/".equals(c) || c.equals("\\")) {
                slashes++;
            }
        }
        return slashes;
    }

    int first(String text) {
        int i = 0;
        while (i < text.length() && i < 1000) {
            if (text.substring(i, i + 1).equals(",")) return i;
            i++;
        }
        return -1;
    }
}
