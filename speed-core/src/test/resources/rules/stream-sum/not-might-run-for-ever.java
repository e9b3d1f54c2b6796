import java.util.stream.*;

class Example {
    long target(long last) {
        return LongStream.rangeClosed(1, last).map(n -> n * n).sum();
    }
}
