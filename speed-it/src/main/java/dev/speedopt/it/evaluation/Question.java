package dev.speedopt.it.evaluation;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One that is asked many times.
 *
 * @param variant what the candidate does differently
 * @param times over all workloads together
 */
record Question(Variant variant, int times) {

    /** From {@code NAME=TIMES}. */
    static Question of(String argument) {
        String[] parts = argument.split("=", 2);
        return new Question(Variant.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    /** The one of which the smallest share was asked; null when all are done. */
    static @Nullable Question furthestBehind(List<Question> questions, List<Answer> given) {
        return questions.stream()
                .filter(question -> question.asked(given) < question.times)
                .min(Comparator.comparingDouble(question -> question.asked(given) / (double) question.times))
                .orElse(null);
    }

    /** How often so far. */
    int asked(List<Answer> given) {
        return (int) given.stream().filter(this::isAnsweredBy).count();
    }

    /** The workload with the fewest answers. */
    Workload.Kind workload(List<Answer> given) {
        List<Workload.Kind> kinds = variant.trap() ? Workload.traps() : Workload.scalable();
        return kinds.stream()
                .min(Comparator.comparingLong(kind -> given.stream()
                        .filter(this::isAnsweredBy)
                        .filter(answer -> answer.workload().equals(kind.name()))
                        .count()))
                .orElseThrow();
    }

    private boolean isAnsweredBy(Answer answer) {
        return answer.variant() == variant;
    }
}
