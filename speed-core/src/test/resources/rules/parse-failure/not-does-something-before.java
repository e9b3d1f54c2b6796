import java.util.*;

class Example1 {
    int n;
    int target(String s) {
        try {
            n++;
            return Integer.parseInt(s);
        }  catch (NumberFormatException e) {
            return -1;
        }
    }
}

class Example2 {
    int target(Iterator<String> s) {
        try {
            return Integer.parseInt(s.next());
        }  catch (NumberFormatException e) {
            return -1;
        }
    }
}

class Example3 {
    int n;
    int target(String s) {
        try {
            return n++ + Integer.parseInt(s);
        }  catch (NumberFormatException e) {
            return -1;
        }
    }
}
