import java.util.*;

class Example1 {
    int length;

    long target(List<String> l) {
        return l.stream().map(String::length).filter(length -> length > 2).map(n -> n + 1).filter(n -> n > length).count();
    }
}

class Example2 {
    long target(int[] l) {
        return Arrays.stream(l).map(n -> n++ * 2).filter(n -> n > 3).count();
    }
}
