package dev.speedopt.optimization.rebase;

import com.sun.source.tree.ImportTree;
import dev.speedopt.target.JavaSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Imports that a change needs where it goes: those that it brought, and those of its old file that its new code uses. */
final class NeededImports {
    private final MethodChange change;
    private final JavaSource now;

    NeededImports(MethodChange change, JavaSource now) {
        this.change = change;
        this.now = now;
    }

    List<String> names() {
        List<String> old = imports(change.before().source());
        List<String> there = imports(now);
        Set<String> used = newNames();
        Set<String> needed = new LinkedHashSet<>();
        for (String each : imports(change.after().source())) {
            boolean brought = !old.contains(each);
            if (!there.contains(each) && (brought || used.contains(simple(each)))) {
                needed.add(each);
            }
        }
        return List.copyOf(needed);
    }

    private Set<String> newNames() {
        Set<String> known = words(Body.of(change.before()));
        Set<String> used = words(Body.of(change.after()));
        change.newMembers().forEach(member -> used.addAll(words(Lexeme.of(member.text()))));
        used.removeAll(known);
        return used;
    }

    private static Set<String> words(List<Lexeme> code) {
        return code.stream().filter(Lexeme::name).map(Lexeme::text).collect(Collectors.toSet());
    }

    private static List<String> imports(JavaSource source) {
        return source.unit().getImports().stream().map(NeededImports::name).toList();
    }

    private static String name(ImportTree each) {
        return (each.isStatic() ? "static " : "") + each.getQualifiedIdentifier();
    }

    private static String simple(String imported) {
        return imported.substring(imported.lastIndexOf('.') + 1);
    }
}
