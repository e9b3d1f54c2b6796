package dev.speedopt.analysis.profile;

import dev.speedopt.evidence.ProfileShare;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code profile.json}.
 *
 * @param schema version of this format, from 1
 * @param source what ran: {@code tests}, {@code benchmark Foo.*}, {@code main org.acme.Main}
 * @param taken ISO-8601 instant
 * @param rounds that it was run
 * @param samples in the project's code
 * @param elsewhere samples of other code alone
 * @param enough whether the shares can be trusted
 * @param confidence how sure they are, a sentence
 * @param threshold per cent of samples that make a bottleneck, by own or total time
 * @param methods that reach the threshold in time or allocation, those with most time of their own first
 * @param notes what could not be read or run
 */
public record ProfileDocument(
        int schema,
        String source,
        String taken,
        int rounds,
        int samples,
        int elsewhere,
        boolean enough,
        String confidence,
        double threshold,
        List<HotMethod> methods,
        List<String> notes) {
    private static final int MOST_LINES = 10;

    public ProfileDocument {
        methods = List.copyOf(methods);
        notes = List.copyOf(notes);
    }

    /**
     * What the document says of a profile.
     *
     * @param targets the project's methods
     * @param root files are named from here
     * @param encoding of a target's file
     */
    public static List<HotMethod> methods(
            Profile profile, double threshold, List<Target> targets, Path root, Function<Target, Charset> encoding) {
        Map<MethodId, Target> known = new HashMap<>();
        targets.forEach(target -> known.put(target.id(), target));
        return profile.methods().stream()
                .map(method -> hot(profile, method, Optional.ofNullable(known.get(method)), root, encoding))
                .filter(hot -> hot.self() >= threshold
                        || hot.total() >= threshold
                        || Optional.ofNullable(hot.allocation()).orElse(0.0) >= threshold)
                .toList();
    }

    private static HotMethod hot(
            Profile profile, MethodId method, Optional<Target> target, Path root, Function<Target, Charset> encoding) {
        ProfileShare self = profile.self(method);
        ProfileShare total = profile.total(method);
        double allocation = profile.allocation(method);
        return new HotMethod(
                method.toString(),
                target.map(found -> relative(root, found.file())).orElse(null),
                total.samples(),
                percent(self.value()),
                percent(self.lower()),
                percent(self.upper()),
                percent(total.value()),
                percent(total.lower()),
                percent(total.upper()),
                Double.isNaN(allocation) ? null : percent(allocation),
                lines(profile, method, text(target, encoding)));
    }

    private static List<HotMethod.HotLine> lines(Profile profile, MethodId method, List<String> text) {
        int all = Math.max(1, profile.total(method).samples());
        return profile.lines(method).stream()
                .limit(MOST_LINES)
                .map(line -> new HotMethod.HotLine(
                        line.getKey(),
                        percent((double) line.getValue() / all),
                        line.getKey() <= text.size()
                                ? text.get(line.getKey() - 1).strip()
                                : ""))
                .toList();
    }

    private static List<String> text(Optional<Target> target, Function<Target, Charset> encoding) {
        try {
            return target.isEmpty()
                    ? List.of()
                    : new String(Files.readAllBytes(target.get().file()), encoding.apply(target.get()))
                            .lines()
                            .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static @Nullable String relative(Path root, Path file) {
        return file.startsWith(root) ? root.relativize(file).toString().replace('\\', '/') : file.toString();
    }

    /** Two decimals: samples do not know more. Nothing was seen where there is no share. */
    private static double percent(double share) {
        return Double.isNaN(share) ? 0 : Math.round(share * 10_000) / 100.0;
    }
}
