package dev.speedopt.verification.replay;

import dev.speedopt.probe.replay.LaidFiles;
import java.util.Set;
import java.util.TreeSet;

/** Recorded calls that returned in the tests and do not here: to time them would be to time what the program never did. */
final class Untimed {
    static final String NOTHING = "nothing to measure: ";

    private static final Set<String> NO_FILE =
            Set.of("java.io.FileNotFoundException", "java.nio.file.NoSuchFileException");
    private static final String CURE =
            ". A replay has the files that a call names (as a File, a Path or a text) where they lie in"
                    + " the project or in the temporary folder and have at most 4 MB; without a sandbox, where"
                    + " they are still there after the test: under src/test/resources, for one";

    private final int recorded;
    private final Set<String> thrown = new TreeSet<>();
    private int gone;
    private int others;

    /** @param recorded number of calls */
    Untimed(int recorded) {
        this.recorded = recorded;
    }

    /** Takes a call that could not be made, for want of a file perhaps. */
    void end(CallEnd end) {
        gone += end.text().equals(LaidFiles.GONE) ? 1 : 0;
    }

    /** Takes a call that returned in the tests and throws in the replay. */
    void threw(String type) {
        if (NO_FILE.contains(type)) {
            gone++;
        } else {
            others++;
            thrown.add(type);
        }
    }

    /** Which calls, and why, with what can be done about it; empty where there is none. */
    String sentence() {
        if (others == 0) {
            return gone == 0 ? "" : reads();
        }
        return gone == 0 ? throwing() : throwing() + "; " + reads();
    }

    private String reads() {
        return calls(gone) + (gone == 1 ? " reads" : " read") + " files that are gone at replay" + CURE;
    }

    private String throwing() {
        return calls(others) + " returned in the tests and " + (others == 1 ? "throws " : "throw ")
                + String.join(", ", thrown)
                + " in the replay, for want of something that is not in receiver and arguments";
    }

    private String calls(int count) {
        return count < recorded
                ? count + " of " + recorded + " recorded calls"
                : recorded == 1 ? "the only recorded call" : "all " + recorded + " recorded calls";
    }
}
