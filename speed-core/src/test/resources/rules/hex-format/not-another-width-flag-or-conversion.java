import java.util.*;

class Example1 {
    String target(byte b) {
        return String.format("%2x", b);
    }
}

class Example2 {
    String target(byte b) {
        return String.format("%04x", b);
    }
}

class Example3 {
    String target(byte b) {
        return String.format("%02d", b);
    }
}

class Example4 {
    String target(byte b) {
        return String.format("0x%02x", b);
    }
}
