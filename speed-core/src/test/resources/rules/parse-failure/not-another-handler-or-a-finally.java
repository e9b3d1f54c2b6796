import java.util.*;

class Example1 {
    int n;
    int target(String s) {
        try {
            return Integer.parseInt(s);
        }  catch (NumberFormatException e) {
            return -1;
        }  finally {
            n++;
        }
    }
}

class Example2 {
    int target(String s) {
        try {
            return Integer.parseInt(s);
        }  catch (NumberFormatException e) {
            return -1;
        }  catch (RuntimeException e) {
            return -2;
        }
    }
}
