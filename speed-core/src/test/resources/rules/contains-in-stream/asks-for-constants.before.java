import java.util.*;

class Example {
    enum Flag { ON, OFF, AUTO }

    boolean allAllowed(Flag[] flags, ArrayList<Flag> allowed, int most) {
        if (allowed.isEmpty()) return false;
        long count = Arrays.stream(flags).filter(flag -> allowed.contains(flag) && flag.ordinal() < most).count();
        return count == flags.length;
    }
}
