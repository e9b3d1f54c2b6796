import java.util.*;

class Example {
    String color(int red, int green) {
        return "#" + ("" + Character.toUpperCase(Character.forDigit((red & 0xff) >> 4 & 0xf, 16)) + Character.toUpperCase(Character.forDigit((red & 0xff) & 0xf, 16))) + ("" + Character.toUpperCase(Character.forDigit((255 & green) >> 4 & 0xf, 16)) + Character.toUpperCase(Character.forDigit((255 & green) & 0xf, 16)));
    }

    String first(byte[] bytes) {
        if (bytes.length == 0) return "";
        String digits = "" + Character.forDigit(bytes[0] >> 4 & 0xf, 16) + Character.forDigit(bytes[0] & 0xf, 16);
        return digits;
    }
}
