package dev.speedopt.history;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.data.AttemptRecords;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the history out of a Git repository; nothing else is looked at, and nothing is written. */
public final class HistoryReader {
    private final AttemptRecords records;
    private final List<PastAttempt> attempts = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    private HistoryReader(SpeedRepository repository) {
        this.records = new AttemptRecords(repository);
    }

    /**
     * @param anyFolderInside of the working tree
     * @throws dev.speedopt.project.ProjectException when there is no repository
     */
    public static History read(Path anyFolderInside, Period period) {
        try (SpeedRepository repository = SpeedRepository.open(anyFolderInside)) {
            return new HistoryReader(repository).read(period);
        }
    }

    private History read(Period period) {
        Set<String> reverted = records.takenBack();
        records.read(period::holds, (run, path, json) -> {
            try {
                attempts.add(PastAttempt.of(EvidenceJson.read(json, Attempt.class), reverted));
            } catch (UncheckedIOException | NullPointerException e) {
                // Another machine may run another version: what it wrote is counted, not trusted and not fatal.
                unreadable.add(path);
            }
        });
        return new History(
                1,
                period.words(),
                (int) attempts.stream().map(PastAttempt::run).distinct().count(),
                attempts.size(),
                PastAttempt.count(attempts, PastAttempt::accepted),
                PastAttempt.count(attempts, PastAttempt::held),
                PastAttempt.count(attempts, PastAttempt::takenBack),
                attempts.stream().mapToLong(PastAttempt::millis).sum(),
                PastAttempt.refusals(attempts),
                months(),
                Effectiveness.by(PastAttempt::proposer, attempts),
                Effectiveness.by(PastAttempt::strategy, attempts),
                Calibration.of(attempts),
                Trend.of(attempts, new Shifts(records::base)),
                unreadable);
    }

    private List<History.Month> months() {
        return attempts.stream()
                .collect(Collectors.groupingBy(HistoryReader::month, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(month -> new History.Month(
                        month.getKey(),
                        month.getValue().size(),
                        PastAttempt.count(month.getValue(), PastAttempt::accepted)))
                .toList();
    }

    private static String month(PastAttempt attempt) {
        return attempt.run().substring(0, 4) + "-" + attempt.run().substring(4, 6);
    }
}
