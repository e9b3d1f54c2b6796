package dev.speedopt.optimization.rebase;

import dev.speedopt.optimization.rebase.Lexeme.Role;
import dev.speedopt.target.MethodDeclaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names a method goes by on the new base: of itself, its class, its parameters, and all others that were only renamed. */
final class Renaming {
    private final Map<Key, String> names;
    private final boolean complete;

    private record Key(Role role, String name) {}

    private Renaming(Map<Key, String> names, boolean complete) {
        this.names = names;
        this.complete = complete;
    }

    static Renaming between(MethodDeclaration old, MethodDeclaration now) {
        Map<Key, String> signature = signature(old, now);
        Map<Key, String> all = new HashMap<>(signature);
        boolean alike = extend(all, Body.of(old), Body.of(now));
        return alike ? new Renaming(all, true) : new Renaming(signature, false);
    }

    /** Whether the two bodies are the same but for names and layout. */
    boolean complete() {
        return complete;
    }

    /** Whether nothing at all was renamed. */
    boolean identity() {
        return names.entrySet().stream().allMatch(entry -> entry.getKey().name().equals(entry.getValue()));
    }

    private static Map<Key, String> signature(MethodDeclaration old, MethodDeclaration now) {
        Map<Key, String> names = new HashMap<>();
        for (int i = 0; i < old.tree().getParameters().size(); i++) {
            names.put(
                    new Key(
                            Role.NAME,
                            old.tree().getParameters().get(i).getName().toString()),
                    now.tree().getParameters().get(i).getName().toString());
        }
        names.put(new Key(Role.CALL, old.name()), now.name());
        names.putIfAbsent(new Key(Role.NAME, simple(old.className())), simple(now.className()));
        return names;
    }

    private static String simple(String className) {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }

    /** False when the bodies differ in more than names, or one name became two, or two became one. */
    private static boolean extend(Map<Key, String> names, List<Lexeme> old, List<Lexeme> now) {
        if (old.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            Lexeme was = old.get(i);
            Lexeme is = now.get(i);
            if (was.role() != is.role() || (!was.name() && !was.code().equals(is.code()))) {
                return false;
            }
            if (was.name()) {
                String known = names.putIfAbsent(new Key(was.role(), was.text()), is.text());
                if (known != null && !known.equals(is.text())) {
                    return false;
                }
            }
        }
        Set<Key> targets = new HashSet<>();
        return names.entrySet().stream()
                .allMatch(entry -> targets.add(new Key(entry.getKey().role(), entry.getValue())));
    }

    /** The code with the new names. */
    List<Lexeme> applyTo(List<Lexeme> code) {
        return code.stream()
                .map(each -> new Lexeme(
                        each.space(), names.getOrDefault(new Key(each.role(), each.text()), each.text()), each.role()))
                .toList();
    }

    /** The same for code outside of the method, in which a variable of that name is another one. */
    List<Lexeme> applyOutside(List<Lexeme> code) {
        return code.stream()
                .map(each -> new Lexeme(
                        each.space(),
                        each.role() == Role.NAME
                                        && !Character.isUpperCase(each.text().charAt(0))
                                ? each.text()
                                : names.getOrDefault(new Key(each.role(), each.text()), each.text()),
                        each.role()))
                .toList();
    }

    /** A name that new code brings along and that the new base now uses for something else; empty when there is none. */
    java.util.Optional<String> clash(List<Lexeme> code) {
        Set<Key> taken = new HashSet<>();
        names.forEach((key, name) -> {
            if (!key.name().equals(name)) {
                taken.add(new Key(key.role(), name));
            }
        });
        return code.stream()
                .filter(each -> !names.containsKey(new Key(each.role(), each.text())))
                .filter(each -> taken.contains(new Key(each.role(), each.text())))
                .map(Lexeme::text)
                .findFirst();
    }
}
