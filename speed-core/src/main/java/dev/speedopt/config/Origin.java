package dev.speedopt.config;

/**
 * Where a setting was written.
 *
 * @param source a file's path, or {@code POM}, or {@code command line}
 * @param line from 1; 0 where there are no lines
 * @param column from 1; 0 where there are no lines
 */
record Origin(String source, int line, int column) {
    static Origin of(String source) {
        return new Origin(source, 0, 0);
    }

    /** {@code config/speed_config.yaml:4:24}, which terminals and editors take for a link. */
    @Override
    public String toString() {
        return line == 0 ? source : source + ":" + line + ":" + column;
    }
}
