import java.util.*;

class Example {
    String color(int red, int green) {
        return "#" + String.format("%02X", red & 0xff) + String.format("%02X", 255 & green);
    }

    String first(byte[] bytes) {
        if (bytes.length == 0) return "";
        String digits = String.format("%02x", bytes[0]);
        return digits;
    }
}
