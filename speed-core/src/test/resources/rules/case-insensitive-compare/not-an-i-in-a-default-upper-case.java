import java.util.*;

class Example1 {
    boolean target(String a) {
        return a.toUpperCase().equals("TITLE");
    }
}

class Example2 {
    boolean target(String a, Locale locale) {
        return a.toUpperCase(locale).equals("RED");
    }
}
