class Example {
    boolean dark(String colour) {
        String wanted = colour.toLowerCase();
        return wanted.equals("black") || wanted.startsWith("grey ") || wanted.endsWith("brown");
    }
}
