package dev.speedopt.maven.doctor;

/**
 * What a check found.
 *
 * @param subject what was looked at
 * @param state how it stands
 * @param found what is there
 * @param cure the next step; empty when there is nothing to do
 */
public record Finding(String subject, State state, String found, String cure) {
    /** How it stands. */
    public enum State {
        OK,
        WARN,
        FAIL
    }

    static Finding ok(String subject, String found) {
        return new Finding(subject, State.OK, found, "");
    }

    static Finding warn(String subject, String found, String cure) {
        return new Finding(subject, State.WARN, found, cure);
    }

    static Finding fail(String subject, String found, String cure) {
        return new Finding(subject, State.FAIL, found, cure);
    }

    /** One line of the table. */
    String line() {
        return String.format(
                        "%-8s %-4s  %s",
                        subject, state == State.OK ? "ok" : state == State.WARN ? "warn" : "FAIL", found)
                + (cure.isEmpty() ? "" : System.lineSeparator() + " ".repeat(15) + "-> " + cure);
    }
}
