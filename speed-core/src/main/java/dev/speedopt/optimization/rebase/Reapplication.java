package dev.speedopt.optimization.rebase;

import dev.speedopt.target.JavaSource;
import dev.speedopt.target.Layout;
import dev.speedopt.target.MethodDeclaration;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Splice;
import dev.speedopt.target.SpliceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an accepted change again in another version of its method. */
public final class Reapplication {
    private final MethodChange change;
    private final JavaSource now;
    private final MethodId id;

    /**
     * @param change as it was accepted
     * @param now the file that holds the method on the new base, parsed
     * @param id of the method there
     */
    public Reapplication(MethodChange change, JavaSource now, MethodId id) {
        this.change = change;
        this.now = now;
        this.id = id;
    }

    /**
     * What came of it.
     *
     * @param outcome of the merge
     * @param source whole text of the file with the change; the file's own text where it could not be made
     * @param reason in a sentence without its full stop
     * @param sameCode whether the method as it was on the new base did word by word what the old one did, names aside
     */
    public record Result(Outcome outcome, String source, String reason, boolean sameCode) {}

    /** How a merge can end. */
    public enum Outcome {
        /** It can be verified. */
        MADE,
        /** The new base has it. */
        THERE,
        /** It cannot be made. */
        DROPPED
    }

    public Result make() {
        MethodDeclaration there = now.find(id);
        if (there == null || !there.hasBody()) {
            return dropped("its method is not there");
        }
        Renaming names = Renaming.between(change.before(), there);
        List<Lexeme> optimized = Body.of(change.after());
        Optional<String> clash = names.clash(optimized);
        if (clash.isPresent()) {
            return dropped("it uses a name of its own, " + clash.get() + ", that the new base gave to something else");
        }
        List<Lexeme> ours = Body.of(there);
        List<Lexeme> theirs = relaid(names.applyTo(optimized), there);
        if (Lexeme.codes(ours).equals(Lexeme.codes(theirs))) {
            return new Result(Outcome.THERE, now.text(), "the new base has it already", false);
        }
        Optional<List<Lexeme>> merged = WordMerge.of(names.applyTo(Body.of(change.before())), ours, theirs);
        if (merged.isEmpty()) {
            return dropped("the new base changed the same statements of " + there.name());
        }
        if (Lexeme.codes(ours).equals(Lexeme.codes(merged.get()))) {
            return new Result(Outcome.THERE, now.text(), "the new base has it already", false);
        }
        return spliced(there, merged.get(), names);
    }

    private Result spliced(MethodDeclaration there, List<Lexeme> body, Renaming names) {
        String header = now.text().substring(there.start(), there.bodyStart());
        List<String> members = new ArrayList<>();
        for (ClassMember member : change.newMembers()) {
            String text = Lexeme.written(names.applyOutside(Lexeme.of(member.text())));
            Optional<ClassMember> rival = ClassMember.of(there).stream()
                    .filter(each -> each.name().equals(member.name()))
                    .findFirst();
            if (rival.isEmpty()) {
                members.add(text);
            } else if (!rival.get().sameCode(text)) {
                return dropped("the new base has another " + member.name() + " than it brings along");
            }
        }
        try {
            String source = Splice.method(
                    now,
                    id,
                    header + Lexeme.written(body).stripLeading(),
                    members,
                    new NeededImports(change, now).names());
            List<String> errors = JavaSource.parse("Rebased.java", source).errors();
            return errors.isEmpty()
                    ? new Result(Outcome.MADE, source, "", names.complete())
                    : dropped("both changes together do not parse: " + errors.get(0));
        } catch (SpliceException e) {
            return dropped(decapitalised(e.getMessage()));
        }
    }

    /** Indented as the method is on the new base. */
    private List<Lexeme> relaid(List<Lexeme> code, MethodDeclaration there) {
        Layout old = new Layout(change.after().source().text());
        Layout current = new Layout(now.text());
        String was = old.indentAt(change.after().end() - 1);
        String is = current.indentAt(there.end() - 1);
        return code.stream()
                .map(each -> new Lexeme(
                        each.space().contains("\n") ? indented(each.space(), was, old, is, current) : each.space(),
                        each.text(),
                        each.role()))
                .toList();
    }

    private static String indented(String space, String was, Layout old, String is, Layout current) {
        StringBuilder result = new StringBuilder();
        String[] lines = space.replace("\r\n", "\n").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (i > 0) {
                result.append(current.lineEnd());
                if (line.startsWith(was)) {
                    String rest = line.substring(was.length());
                    int steps = 0;
                    while (rest.startsWith(old.step())) {
                        rest = rest.substring(old.step().length());
                        steps++;
                    }
                    line = is + current.step().repeat(steps) + rest;
                }
            }
            result.append(line);
        }
        return result.toString();
    }

    private Result dropped(String reason) {
        return new Result(Outcome.DROPPED, now.text(), reason, false);
    }

    private static String decapitalised(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "it does not fit" : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
