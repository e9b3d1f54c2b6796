package dev.speedopt.verification.replay;

import java.util.List;
import java.util.stream.Stream;

/** What a JVM finds around it, and what a target's behaviour may depend on. */
@SuppressWarnings("ImmutableEnumChecker") // The lists are List.of's.
enum Surroundings {
    /** As the tests have it. */
    PLAIN(List.of()),
    /** Other identity hashes, another time of day: what depends on either is not deterministic. */
    MOVED(List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=3")),
    /** Another locale, time zone and charset, an interrupted thread: what depends on them may, but candidates must in the same way. */
    ABROAD(List.of(
            "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu", "-Dfile.encoding=ISO-8859-1"));

    private final List<String> flags;

    Surroundings(List<String> flags) {
        this.flags = flags;
    }

    /** With assertions, as Surefire runs tests. */
    List<String> flags() {
        return Stream.concat(Stream.of("-ea"), flags.stream()).toList();
    }
}
