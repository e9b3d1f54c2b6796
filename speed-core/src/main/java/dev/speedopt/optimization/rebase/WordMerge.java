package dev.speedopt.optimization.rebase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/**
 * A three-way merge of code word by word: layout and comments are no obstacle, and those of the new base are kept. Changes that
 * only touch each other are both made; whether that makes sense is for the ladder to find out.
 */
final class WordMerge {
    private final List<Lexeme> common;
    private final List<Lexeme> ours;
    private final List<Lexeme> theirs;
    private final List<Lexeme> merged = new ArrayList<>();
    private int base;
    private int aheadOfOurs;
    private int aheadOfTheirs;
    private boolean afterTheirs;

    private WordMerge(List<Lexeme> common, List<Lexeme> ours, List<Lexeme> theirs) {
        this.common = common;
        this.ours = ours;
        this.theirs = theirs;
    }

    /**
     * @param common what both were made from
     * @param ours the new base
     * @param theirs the optimisation
     * @return empty when both changed the same code
     */
    static Optional<List<Lexeme>> of(List<Lexeme> common, List<Lexeme> ours, List<Lexeme> theirs) {
        return new WordMerge(common, ours, theirs).merge();
    }

    private record Step(Edit edit, boolean ours) {}

    private Optional<List<Lexeme>> merge() {
        List<Step> steps = new ArrayList<>();
        edits(ours).forEach(edit -> steps.add(new Step(edit, true)));
        edits(theirs).forEach(edit -> steps.add(new Step(edit, false)));
        // What is put in before a word comes before what replaces that word.
        steps.sort(Comparator.comparingInt((Step step) -> step.edit().getBeginA())
                .thenComparingInt(step -> step.edit().getEndA()));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (i > 0 && step.ours() != steps.get(i - 1).ours()) {
                if (same(step, steps.get(i - 1))) {
                    skip(step);
                    continue;
                }
                if (clash(steps.get(i - 1).edit(), step.edit())) {
                    return Optional.empty();
                }
            }
            if (step.edit().getBeginA() < base) {
                return Optional.empty();
            }
            take(step);
        }
        unchanged(common.size());
        return Optional.of(merged);
    }

    private static boolean clash(Edit one, Edit other) {
        return other.getBeginA() < one.getEndA()
                || (one.getBeginA() == other.getBeginA() && one.getLengthA() == 0 && other.getLengthA() == 0);
    }

    private boolean same(Step one, Step other) {
        return one.edit().getBeginA() == other.edit().getBeginA()
                && one.edit().getEndA() == other.edit().getEndA()
                && Lexeme.codes(put(one)).equals(Lexeme.codes(put(other)));
    }

    private List<Lexeme> put(Step step) {
        return (step.ours() ? ours : theirs)
                .subList(step.edit().getBeginB(), step.edit().getEndB());
    }

    private void take(Step step) {
        unchanged(step.edit().getBeginA());
        List<Lexeme> words = new ArrayList<>(put(step));
        if (!step.ours() && !words.isEmpty() && step.edit().getLengthA() > 0) {
            words.set(0, commented(words.get(0), ours.get(base + aheadOfOurs)));
        }
        merged.addAll(words);
        base = step.edit().getEndA();
        skip(step);
        afterTheirs = !step.ours();
    }

    /** A comment before what is replaced stays. */
    private static Lexeme commented(Lexeme word, Lexeme replaced) {
        return replaced.space().isBlank() || !word.space().isBlank()
                ? word
                : new Lexeme(replaced.space(), word.text(), word.role());
    }

    private void skip(Step step) {
        int more = step.edit().getLengthB() - step.edit().getLengthA();
        aheadOfOurs += step.ours() ? more : 0;
        aheadOfTheirs += step.ours() ? 0 : more;
    }

    /** As the new base has it; next to what the optimisation changed, as far apart as there. */
    private void unchanged(int end) {
        for (; base < end; base++) {
            Lexeme here = ours.get(base + aheadOfOurs);
            boolean comment = !here.space().isBlank();
            merged.add(
                    afterTheirs && !comment
                            ? new Lexeme(theirs.get(base + aheadOfTheirs).space(), here.text(), here.role())
                            : here);
            afterTheirs = false;
        }
    }

    private List<Edit> edits(List<Lexeme> side) {
        return DiffAlgorithm.getAlgorithm(DiffAlgorithm.SupportedAlgorithm.HISTOGRAM)
                .diff(RawTextComparator.DEFAULT, lines(common), lines(side));
    }

    /** One word a line. */
    private static RawText lines(List<Lexeme> code) {
        return new RawText(code.stream()
                .map(each -> each.code().replace("\n", "\u0001") + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
    }
}
