class Example {
    int hash(String text) {
        int hash = 0;
        for (char c : text.toCharArray()) hash = 31 * hash + c;
        return hash;
    }
}
