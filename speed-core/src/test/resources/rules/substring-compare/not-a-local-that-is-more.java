class Example {
    String quoted(String path) {
        String result = "";
        for (int i = 0; i < path.length(); i++) {
            String c = path.substring(i, i + 1);
            result += c.equals("/") ? "\\" : c;
        }
        return result;
    }

    int moved(String text) {
        int i = 0;
        while (i < text.length()) {
            i++;
            if (text.substring(i, i + 1).equals(",")) return i;
        }
        return -1;
    }

    int jumps(String text) {
        int i = 0;
        while (i < text.length()) {
            if (text.substring(i, i + 1).equals(",")) return i;
            i -= 2;
        }
        return -1;
    }

    int given(String text, int from) {
        int i = from;
        while (i < text.length()) {
            if (text.substring(i, i + 1).equals(",")) return i;
            i++;
        }
        return -1;
    }
}
