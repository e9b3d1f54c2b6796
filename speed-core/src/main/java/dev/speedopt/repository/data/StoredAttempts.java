package dev.speedopt.repository.data;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.repository.AttemptHistory;
import dev.speedopt.repository.Revision;
import dev.speedopt.repository.SpeedRepository;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The attempts that the history ({@code refs/speed/data}) keeps, for who wants to learn from them. */
public final class StoredAttempts {
    private static final Pattern FILE = Pattern.compile("\\d{8}-\\d{6}-\\p{XDigit}+/\\d+\\.json");

    private StoredAttempts() {}

    /**
     * One attempt; empty when the history does not have it, or a newer version wrote it.
     *
     * @param attempt {@code run/number}
     */
    public static Optional<Attempt> find(SpeedRepository repository, String attempt) {
        return repository
                .revision(AttemptHistory.REF)
                .flatMap(data -> data.read(attempt + ".json"))
                .flatMap(StoredAttempts::parsed);
    }

    /** All of one run, in order; empty when the history does not have it. */
    public static List<Attempt> ofRun(SpeedRepository repository, String run) {
        Optional<Revision> data = repository.revision(AttemptHistory.REF);
        return data.map(revision -> revision.files(List.of(run)).keySet().stream()
                        .filter(path -> FILE.matcher(path).matches())
                        .flatMap(path -> parsed(revision.read(path).orElseThrow()).stream())
                        .sorted(Comparator.comparingInt(Attempt::id))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Attempt> parsed(byte[] json) {
        try {
            return Optional.of(EvidenceJson.read(new String(json, StandardCharsets.UTF_8), Attempt.class));
        } catch (UncheckedIOException newer) {
            return Optional.empty();
        }
    }

    /**
     * The latest, oldest first; what cannot be read, because a newer version wrote it, is left out.
     *
     * @param most at least 1
     */
    public static List<Attempt> latest(SpeedRepository repository, int most) {
        Optional<Revision> data = repository.revision(AttemptHistory.REF);
        if (data.isEmpty()) {
            return List.of();
        }
        List<String> paths = data.get().files(List.of("")).keySet().stream()
                .filter(path -> FILE.matcher(path).matches())
                .toList();
        List<Attempt> found = new ArrayList<>();
        for (String path : paths.subList(Math.max(0, paths.size() - most), paths.size())) {
            try {
                found.add(EvidenceJson.read(
                        new String(data.get().read(path).orElseThrow(), StandardCharsets.UTF_8), Attempt.class));
            } catch (UncheckedIOException newer) {
                // Nothing is learned from it.
            }
        }
        return found;
    }
}
