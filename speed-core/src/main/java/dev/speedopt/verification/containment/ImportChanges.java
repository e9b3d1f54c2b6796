package dev.speedopt.verification.containment;

import java.util.ArrayList;
import java.util.List;

/** Whether changed imports leave the meaning of the code outside of the target alone. */
final class ImportChanges {
    private final SourceOutline original;
    private final OutsideNames outside;

    ImportChanges(SourceOutline original, OutsideNames outside) {
        this.original = original;
        this.outside = outside;
    }

    List<String> problems(SourceOutline candidate) {
        List<String> before = original.imports();
        List<String> after = candidate.imports();
        List<String> problems = new ArrayList<>();
        for (String added : without(after, before)) {
            if (added.startsWith("static ") && added.endsWith(".*")) {
                problems.add("adds import " + added + ": it could catch calls of other code; name the member");
            } else if (!added.endsWith(".*") && used(added) && !before.contains(wildcard(added))) {
                problems.add("adds import " + added + ", but other code of the file uses \"" + simpleName(added)
                        + "\" and could change its meaning");
            }
        }
        for (String removed : without(before, after)) {
            if (removed.endsWith(".*") ? removed.startsWith("static ") : used(removed) || mentioned(removed)) {
                problems.add("removes import " + removed + ", which other code of the file uses");
            }
        }
        return problems;
    }

    private boolean used(String imported) {
        return outside.uses(simpleName(imported)) || outside.invokes(simpleName(imported));
    }

    /** In a comment outside: javadoc links break silently. */
    private boolean mentioned(String imported) {
        String name = simpleName(imported);
        return SourceTokens.of(original.source().text()).stream()
                .filter(token ->
                        token.kind() == SourceToken.Kind.COMMENT && token.text().startsWith("/**"))
                .anyMatch(token ->
                        token.text().matches("(?s).*[\\s{#(,]" + java.util.regex.Pattern.quote(name) + "\\b.*"));
    }

    private static List<String> without(List<String> all, List<String> some) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }

    private static String simpleName(String imported) {
        return imported.substring(imported.lastIndexOf('.') + 1);
    }

    private static String wildcard(String imported) {
        return imported.substring(0, imported.lastIndexOf('.')) + ".*";
    }
}
