package dev.speedopt.it.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks the measurer the same questions again and again, where the true answer is known, and appends each answer to a file, so
 * that it can be stopped and go on. Then, or where nothing is asked for, prints the tables.
 *
 * <p>{@code mvn -Pevaluation -pl speed-it -am verify -Dspeed.evaluation="FILE… [busy=2] [SAME=301 TRAP=30 …]"}: with questions,
 * named after {@link Variant}s, the first file is written to; without, all are read.
 */
public final class Evaluation {
    private Evaluation() {}

    /** @param arguments see above */
    public static void main(String[] arguments) throws IOException {
        List<Path> files = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        int busy = 0;
        for (String argument : arguments) {
            if (argument.startsWith("busy=")) {
                busy = Integer.parseInt(argument.substring("busy=".length()));
            } else if (argument.contains("=")) {
                questions.add(Question.of(argument));
            } else {
                files.add(Path.of(argument));
            }
        }
        if (files.isEmpty()) {
            System.err.println("Name the file of the results, then questions like SAME=300 FIFTEEN=60 busy=2.");
            return;
        }
        ask(new Results(files.get(0)), questions, busy);
        List<Answer> answers = new ArrayList<>();
        for (Path file : files) {
            answers.addAll(new Results(file).read());
        }
        Tables.print(answers, System.out);
    }

    /** The question that is furthest behind comes next, so that a run that is stopped early has asked them all. */
    private static void ask(Results results, List<Question> questions, int busy) throws IOException {
        Bench bench = new Bench(Files.createTempDirectory("speed-evaluation"));
        try (Burners burners = Burners.start(busy)) {
            while (true) {
                List<Answer> given = results.read().stream()
                        .filter(answer -> answer.busy() == busy)
                        .toList();
                Question next = Question.furthestBehind(questions, given);
                if (next == null) {
                    return;
                }
                Answer answer = bench.ask(next.workload(given), next.variant(), next.asked(given), burners.count());
                results.append(answer);
                System.out.println(answer.line());
            }
        }
    }
}
