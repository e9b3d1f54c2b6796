import java.util.*;

class Example1 {
    String target(String s) {
        return s.replaceAll(".", "b");
    }
}

class Example2 {
    String target(String s) {
        return s.replaceAll("a|b", "b");
    }
}

class Example3 {
    String target(String s) {
        return s.replaceAll("\\d", "b");
    }
}

class Example4 {
    String target(String s) {
        return s.replaceAll("a", "$0");
    }
}

class Example5 {
    String target(String s) {
        return s.replaceAll("a", "\\\\");
    }
}

class Example6 {
    String target(String s) {
        return s.replaceAll("", "-");
    }
}

class Example7 {
    String target(String s, String r) {
        return s.replaceAll("a", r);
    }
}

class Example8 {
    String target(String s) {
        return s.replaceFirst("a", "b");
    }
}
