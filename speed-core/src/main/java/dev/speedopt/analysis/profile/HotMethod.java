package dev.speedopt.analysis.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a profile knows of one method, for its JSON. Shares are per cent; bounds are those of 95 % confidence.
 *
 * @param method selector form
 * @param file of the source, relative to the build's top folder, with {@code /}; absent where it is none of the sources' methods
 * @param samples that it was on the stack of
 * @param self spent in itself and in libraries that it calls
 * @param selfLower lower bound of it
 * @param selfUpper upper bound of it
 * @param total spent below it
 * @param totalLower lower bound of it
 * @param totalUpper upper bound of it
 * @param allocation of all bytes; absent where none was seen
 * @param lines the hottest, best first
 */
public record HotMethod(
        String method,
        @Nullable String file,
        int samples,
        double self,
        double selfLower,
        double selfUpper,
        double total,
        double totalLower,
        double totalUpper,
        @Nullable Double allocation,
        List<HotLine> lines) {
    public HotMethod {
        lines = List.copyOf(lines);
    }

    /**
     * A line that a method was found in.
     *
     * @param line from 1
     * @param share per cent of the samples of its method
     * @param text of the line, trimmed; empty where the source cannot be read
     */
    public record HotLine(int line, double share, String text) {}
}
