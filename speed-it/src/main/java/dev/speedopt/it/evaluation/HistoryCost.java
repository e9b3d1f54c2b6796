package dev.speedopt.it.evaluation;

import dev.speedopt.history.History;
import dev.speedopt.history.HistoryReader;
import dev.speedopt.history.Period;
import dev.speedopt.report.history.HistoryFiles;
import dev.speedopt.repository.AttemptHistory;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.repository.data.AttemptRecords;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;

/**
 * How long {@code speed:history} takes with many attempts. {@code java -cp … dev.speedopt.it.evaluation.HistoryCost EXAMPLE FOLDER [ATTEMPTS]}:
 * the attempts that runs left in the repository EXAMPLE are told over and over, in runs of fifty, of other days, with times that vary
 * by a few per cent, in a new repository in FOLDER; then the history is read and written in all formats, in a JVM that is cold.
 */
public final class HistoryCost {
    private static final int ATTEMPTS_OF_A_RUN = 50;
    private static final DateTimeFormatter RUN = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final LocalDateTime FIRST = LocalDateTime.of(2025, 1, 1, 3, 0);
    private static final Pattern NANOS = Pattern.compile("(\"(?:best|median|mean)\" : )([0-9.E]+)");

    private HistoryCost() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[1]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!Files.exists(folder.resolve(".git"))) {
            int attempts = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10_000;
            lay(examples(Path.of(arguments[0])), folder, attempts);
            out.println("The history is laid; run the same once more, in a JVM that is cold");
            return;
        }
        long start = System.nanoTime();
        History history = HistoryReader.read(folder, Period.of(null, null));
        HistoryFiles.write("history", history, Set.of("html", "markdown", "json"), folder.resolve("target"));
        out.printf(
                "%d attempts of %d runs, %d that cannot be read: %d ms%n",
                history.attempts(),
                history.runs(),
                history.unreadable().size(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    private static List<String> examples(Path repository) {
        List<String> examples = new ArrayList<>();
        try (SpeedRepository opened = SpeedRepository.open(repository)) {
            new AttemptRecords(opened).read(run -> true, (run, path, json) -> examples.add(json));
        }
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("No attempts in " + AttemptHistory.REF + " of " + repository);
        }
        return examples;
    }

    private static void lay(List<String> examples, Path folder, int attempts) throws IOException {
        Random random = new Random(folder.getFileName().hashCode());
        try (Git git = Git.init().setDirectory(folder.toFile()).call();
                ObjectInserter objects = git.getRepository().newObjectInserter()) {
            DirCache tree = DirCache.newInCore();
            DirCacheBuilder files = tree.builder();
            for (int i = 0; i < attempts; i++) {
                int number = i / ATTEMPTS_OF_A_RUN;
                String run = RUN.format(FIRST.plusHours(number * 9L)) + "-%04x".formatted(number);
                int id = i % ATTEMPTS_OF_A_RUN + 1;
                DirCacheEntry file = new DirCacheEntry(run + "/" + id + ".json");
                file.setFileMode(FileMode.REGULAR_FILE);
                file.setObjectId(objects.insert(
                        Constants.OBJ_BLOB,
                        again(examples.get(i % examples.size()), run, id, random)
                                .getBytes(StandardCharsets.UTF_8)));
                files.add(file);
            }
            files.finish();
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree.writeTree(objects));
            commit.setAuthor(new PersonIdent("speed", "speed@localhost"));
            commit.setCommitter(commit.getAuthor());
            commit.setMessage("Attempts");
            RefUpdate ref = git.getRepository().updateRef(AttemptHistory.REF);
            ref.setNewObjectId(objects.insert(commit));
            objects.flush();
            ref.update();
            git.gc().call();
        } catch (org.eclipse.jgit.api.errors.GitAPIException e) {
            throw new IOException("Cannot lay the history: " + e.getMessage(), e);
        }
    }

    private static String again(String example, String run, int id, Random random) {
        double factor = 1 + random.nextGaussian() * 0.02;
        String other = example.replaceFirst("\"id\" : \\d+", "\"id\" : " + id)
                .replaceFirst("\"run\" : \"[^\"]*\"", "\"run\" : \"" + run + "\"");
        return NANOS.matcher(other).replaceAll(match -> varied(match, factor));
    }

    private static String varied(MatchResult match, double factor) {
        return match.group(1) + Double.parseDouble(match.group(2)) * factor;
    }
}
