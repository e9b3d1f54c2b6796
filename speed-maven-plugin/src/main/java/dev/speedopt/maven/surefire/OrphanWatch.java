package dev.speedopt.maven.surefire;

/**
 * Ends a test JVM whose Maven was killed. Surefire's own JVMs notice that after half a minute at the earliest, and run the user's tests
 * until then; and Maven is not their parent, a shell is.
 */
final class OrphanWatch {
    private OrphanWatch() {}

    /**
     * Lines of a shell script that becomes the JVM, or its parent. The JVM's children are found where Linux or {@code pgrep} tells them;
     * the watch is none of them, as the shell between has ended.
     *
     * @param maven the process whose end is waited for
     */
    static String lines(long maven) {
        return """
                end() {
                  for child in $(cat /proc/$1/task/[0-9]*/children 2>/dev/null || pgrep -P $1); do end $child; done
                  kill -9 $1 2>/dev/null
                }
                watch() {
                  while kill -0 %1$d 2>/dev/null && kill -0 $$ 2>/dev/null; do sleep 1; done
                  kill -0 %1$d 2>/dev/null || end $$
                }
                (watch </dev/null >/dev/null 2>&1 &)""".formatted(maven);
    }
}
