import java.util.*;

class Example {
    enum Flag { ON, OFF, AUTO }

    boolean allAllowed(Flag[] flags, ArrayList<Flag> allowed, int most) {
        if (allowed.isEmpty()) return false;
        Collection<Flag> allowedLookup = allowed.size() < 16
                ? allowed
                : new HashSet<>(allowed);
        long count = Arrays.stream(flags).filter(flag -> allowedLookup.contains(flag) && flag.ordinal() < most).count();
        return count == flags.length;
    }
}
