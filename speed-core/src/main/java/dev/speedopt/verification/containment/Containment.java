package dev.speedopt.verification.containment;

import com.sun.source.tree.BlockTree;
import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.target.Elisions;
import dev.speedopt.target.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * First rung: a candidate parses and changes nothing but the target's body, new private members and imports. What it cannot
 * see in the source (a new member that hides an inherited one) {@link CompiledContainment} finds in the class files.
 */
public final class Containment {
    private static final int LISTED = 10;

    private Containment() {}

    /**
     * @param original text of the target's whole file
     * @param candidate the same file with the proposed change
     */
    public static RungResult check(String original, String candidate, Target target) {
        long start = System.nanoTime();
        List<String> problems = new ArrayList<>();
        String summary = "";
        try {
            summary = summary(original, candidate, target, problems);
        } catch (StackOverflowError e) {
            problems.add("nests its expressions too deeply to be read");
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (problems.isEmpty()) {
            return RungResult.passed(Rung.CONTAINMENT, summary, millis);
        }
        return RungResult.failed(
                Rung.CONTAINMENT,
                "The candidate " + problems.get(0),
                problems.subList(0, Math.min(LISTED, problems.size())),
                millis);
    }

    private static String summary(String original, String candidate, Target target, List<String> problems) {
        SourceOutline before = SourceOutline.of(target, original);
        SourceOutline after = SourceOutline.of(target, candidate);
        if (!after.source().errors().isEmpty()) {
            problems.add("does not parse: " + after.source().errors().get(0));
            problems.addAll(after.source().errors());
            return "";
        }
        HiddenCharacters.added(original, candidate).ifPresent(problems::add);
        Elisions.added(original, candidate)
                .ifPresent(comment -> problems.add("leaves code out: \"" + comment.strip() + "\""));
        int ordinal = before.ordinal(target);
        before = before.lookingAt(target, ordinal);
        after = after.lookingAt(target, ordinal);
        BlockTree oldBody = body(before);
        BlockTree newBody = body(after);
        if (oldBody == null) {
            problems.add("cannot be judged: the original has no method " + target.id() + " with a body");
        } else if (newBody == null) {
            problems.add("has no method " + target.id() + " with a body any more");
        } else {
            return compare(before, oldBody, after, newBody, target, problems);
        }
        return "";
    }

    private static String compare(
            SourceOutline before,
            BlockTree oldBody,
            SourceOutline after,
            BlockTree newBody,
            Target target,
            List<String> problems) {
        List<SourceMember> added = after.newMembers(before);
        OutsideNames outside = OutsideNames.of(before, oldBody);
        problems.addAll(new NewMembers(target, before, outside).problems(added));
        problems.addAll(new ImportChanges(before, outside).problems(after));
        new Remainder(before, oldBody, List.of())
                .firstDifference(new Remainder(after, newBody, added))
                .ifPresent(problems::add);
        if (problems.isEmpty() && oldBody.toString().equals(newBody.toString())) {
            problems.add("is identical to the original");
        }
        return "Only the body of " + target.id().shortName() + " changes"
                + (added.isEmpty()
                        ? ""
                        : "; new private members: "
                                + String.join(
                                        ", ",
                                        added.stream()
                                                .map(SourceMember::description)
                                                .toList()));
    }

    private static @Nullable BlockTree body(SourceOutline outline) {
        return outline.target() == null ? null : outline.target().tree().getBody();
    }
}
