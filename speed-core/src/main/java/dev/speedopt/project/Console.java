package dev.speedopt.project;

/** Port: what the user sees while things happen. */
public interface Console {
    void info(String line);

    void warn(String line);

    /**
     * Announces something that may take longer than two seconds. The shell draws it as a moving line on a terminal, as
     * plain lines otherwise, with the time spent and, once {@link Step#progress} was called, an estimate.
     *
     * @param what runs, as a person would say it: "Recording calls of Orders#total"
     */
    Step step(String what);

    /** A step in progress; closing it ends it. */
    interface Step extends AutoCloseable {
        /**
         * @param done of {@code of}, from 0
         * @param of the total, or 0 when unknown
         * @param detail what is happening right now
         */
        void progress(int done, int of, String detail);

        @Override
        void close();
    }

    /** A console that says nothing, for tests. */
    static Console silent() {
        return new SilentConsole();
    }
}
