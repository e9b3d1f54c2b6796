import java.util.*;

class Example {
    int i;
    String target(byte[] b) {
        return String.format("%02x", b[i++]);
    }
}
