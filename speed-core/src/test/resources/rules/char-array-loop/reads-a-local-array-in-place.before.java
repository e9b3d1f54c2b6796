class Example {
    boolean upper(String word) {
        char[] letters = word.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] < 'A' || letters[i] > 'Z') {
                return false;
            }
        }
        return true;
    }
}
