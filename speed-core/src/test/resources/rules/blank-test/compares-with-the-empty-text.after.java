class Example {
    int given(String name, String place) {
        int given = 0;
        if (!holdsOnlyBlanks(name)) {
            given++;
        }
        return holdsOnlyBlanks(place) ? given : given + 1;
    }

    private static boolean holdsOnlyBlanks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }
}
