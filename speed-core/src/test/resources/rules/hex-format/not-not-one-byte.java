import java.util.*;

class Example1 {
    String target(int b) {
        return String.format("%02x", b);
    }
}

class Example2 {
    String target(long b) {
        return String.format("%02x", b & 0xff);
    }
}

class Example3 {
    String target(Byte b) {
        return String.format("%02x", b);
    }
}
