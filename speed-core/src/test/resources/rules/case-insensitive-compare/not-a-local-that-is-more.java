class Example {
    String printed(String colour) {
        String wanted = colour.toLowerCase();
        return wanted.equals("black") ? "dark" : wanted;
    }

    boolean uneven(String colour) {
        String wanted = colour.toLowerCase();
        return wanted.equals("black") || wanted.equals("violet");
    }

    boolean notSurely(String colour, boolean asked) {
        String wanted = colour.toLowerCase();
        return asked && wanted.equals("black");
    }

    boolean replaced(String colour) {
        String wanted = colour.toLowerCase();
        colour = "none";
        return wanted.equals("black") && colour.isEmpty();
    }
}
