class Example {
    boolean dark(String colour) {
        return colour.equalsIgnoreCase("black") || colour.regionMatches(true, 0, "grey ", 0, 5) || colour.regionMatches(true, colour.length() - 5, "brown", 0, 5);
    }
}
