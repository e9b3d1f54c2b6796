import java.util.*;

class Example {
    void target(byte b) {
        throw new IllegalStateException(String.format("%02x", b));
    }
}
