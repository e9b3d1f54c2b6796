import java.util.*;

class Example {
    boolean isComment(String line) {
        return !(0 != line.trim().indexOf("#")) || line.indexOf("" + ',') != 0;
    }
}
