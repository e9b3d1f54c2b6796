package dev.speedopt.proposal.rule;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Effects;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.NonNull;
import dev.speedopt.proposal.rule.code.NullQueries;
import dev.speedopt.proposal.rule.code.Operands;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A list that is searched again and again in a loop. */
final class ListContainsInLoop implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "list-contains-in-loop",
                RuleCard.COMPLEXITY,
                "hash set for the membership test in the loop",
                "contains on a List or Collection that stays the same while a loop runs",
                "nothing in the loop changes the list, replaces it or hands it on; its elements are values with a trustworthy hashCode; "
                        + "an immutable list, which throws when it is asked for null, is asked itself",
                "a hash set answers at once; a list looks at every element",
                "lists under 16 elements and loops of fewer rounds, which stay as they are; elements of the user's own mutable classes",
                "61 / 111 (1000 elements)");
    }

    private record Site(VariableElement list, StatementTree loop) {}

    @Override
    public void rewrite(Code code, Rewrite out) {
        Map<Site, List<Call>> sites = new LinkedHashMap<>();
        for (MethodInvocationTree tree : code.all(MethodInvocationTree.class)) {
            Call call = Call.of(code, tree);
            if (call != null
                    && call.on(code, "java.util.Collection", "contains", 1)
                    && Code.bare(java.util.Objects.requireNonNull(call.receiver())) instanceof IdentifierTree receiver
                    && code.variable(receiver) != null) {
                VariableElement list = java.util.Objects.requireNonNull(code.variable(receiver));
                StatementTree loop = isSearched(code, list, call) ? outermost(code, list, tree) : null;
                if (loop != null) {
                    sites.computeIfAbsent(new Site(list, loop), unused -> new ArrayList<>())
                            .add(call);
                }
            }
        }
        sites.forEach((site, calls) -> rewrite(code, out, site, calls));
    }

    private static void rewrite(Code code, Rewrite out, Site site, List<Call> calls) {
        StatementTree place = java.util.Objects.requireNonNull(code.inBlock(site.loop));
        boolean direct =
                calls.stream().allMatch(call -> code.loopsAround(call.tree()).get(0) == site.loop);
        String lookup =
                addLookup(code, out, site.list, place, direct ? fewRounds(code, site.list, site.loop, place) : "");
        calls.forEach(call -> ask(code, out, site.list, call, lookup));
        out.change("Looks up membership in " + site.list.getSimpleName()
                + " through a hash set made once before the loop");
    }

    /** A condition under which the loop ends after a few rounds, too few to pay for a set; empty where that is not known before. */
    private static String fewRounds(Code code, VariableElement list, StatementTree loop, StatementTree place) {
        VariableElement all = loop instanceof EnhancedForLoopTree each ? code.variable(each.getExpression()) : null;
        boolean array = all != null && Kinds.isArray(all.asType());
        if (all == null || all.equals(list) || !(array || Kinds.isA(code, all.asType(), "java.util.Collection"))) {
            return "";
        }
        String name = code.text(((EnhancedForLoopTree) loop).getExpression());
        return (NonNull.before(code, all, place) ? "" : name + " == null || ") + name + (array ? ".length" : ".size()")
                + " < 16";
    }

    /**
     * Declares, before a statement, what answers in the list's place: a set, or the list itself while it is short.
     *
     * @param few a further condition under which a set does not pay, asked first; or empty
     */
    static String addLookup(Code code, Rewrite out, VariableElement variable, StatementTree place, String few) {
        String list = variable.getSimpleName().toString();
        String lookup = out.freshLocal(list + "Lookup");
        String small = shortOrNone(code, out, variable, place);
        String indent = out.step().repeat(2);
        List<String> lines = new ArrayList<>();
        lines.add(out.typeName("java.util.Collection") + "<" + elementText(code, out, variable.asType()) + "> " + lookup
                + " = " + (few.isEmpty() ? small : few));
        if (!few.isEmpty()) {
            lines.add(indent + "|| " + small);
        }
        lines.add(indent + "? " + list);
        lines.add(indent + ": new " + out.typeName("java.util.HashSet") + "<>(" + list + ");");
        out.insertBefore(place, lines.toArray(String[]::new));
        return lookup;
    }

    /**
     * A condition under which a list is asked itself: there is none, it is short, or it is a set already. That a {@code List} is no
     * set is known; to ask costs more than a look into an empty list.
     */
    static String shortOrNone(Code code, Rewrite out, VariableElement list, @Nullable StatementTree place) {
        String name = list.getSimpleName().toString();
        return (place != null && NonNull.before(code, list, place) ? "" : name + " == null || ")
                + (Kinds.isA(code, list.asType(), "java.util.List")
                        ? ""
                        : name + " instanceof " + out.typeName("java.util.Set") + " || ")
                + name + ".size() < 16";
    }

    /** Asks the look-up instead of the list; for null the list itself where only it is known to answer as before. */
    static void ask(Code code, Rewrite out, VariableElement list, Call call, String lookup) {
        String element = code.text(call.argument(0));
        boolean safe = NullQueries.areSafe(code, list, call.argument(0));
        out.replace(
                java.util.Objects.requireNonNull(call.receiver()),
                safe ? lookup : "(" + element + " == null ? " + list.getSimpleName() + " : " + lookup + ")");
    }

    /** Whether the call most likely searches a list from front to back, for which a hash set would do. */
    static boolean isSearched(Code code, VariableElement list, Call call) {
        return isList(list.asType()) && !mayBeHashSet(code, list) && fits(code, list, call);
    }

    /** Declared with a hash set among what it may be: a look-up of that kind already. */
    private static boolean mayBeHashSet(Code code, VariableElement list) {
        VariableTree declaration = Fresh.declaration(code, list);
        return declaration != null
                && declaration.getInitializer() != null
                && code.in(declaration.getInitializer(), NewClassTree.class).stream()
                        .anyMatch(each -> Kinds.is(code.type(each), "java.util.HashSet"));
    }

    private static String elementText(Code code, Rewrite out, TypeMirror type) {
        List<? extends TypeMirror> arguments = Kinds.argumentsAs(code, type, "java.util.Collection");
        String text = arguments.size() == 1 ? out.typeText(arguments.get(0)) : null;
        return text == null ? "?" : text;
    }

    /** Types of which an object is most likely searched from front to back. */
    static boolean isList(TypeMirror type) {
        return Kinds.is(type, "java.util.List")
                || Kinds.is(type, "java.util.ArrayList")
                || Kinds.is(type, "java.util.LinkedList")
                || Kinds.is(type, "java.util.Collection");
    }

    private static boolean fits(Code code, VariableElement list, Call call) {
        return Kinds.hasFitElements(code, list.asType())
                && Kinds.isFitKey(code, code.type(call.argument(0)))
                && (NullQueries.areSafe(code, list, call.argument(0)) || Operands.isRepeatable(code, call.argument(0)));
    }

    static @Nullable StatementTree outermost(Code code, VariableElement list, MethodInvocationTree tree) {
        if (code.deferred(code.body(), tree)) {
            return null;
        }
        VariableTree declaration = Fresh.declaration(code, list);
        StatementTree best = null;
        for (StatementTree loop : code.loopsAround(tree)) {
            boolean inside = declaration != null && code.contains(loop, declaration);
            if (inside || (list.getKind() == ElementKind.LOCAL_VARIABLE && declaration == null)) {
                break;
            }
            if (code.inBlock(loop) != null && !Effects.of(code, loop).mayChange(list) && !handedOn(code, list, loop)) {
                best = loop;
            }
        }
        return best;
    }

    /** Any use in the loop but as the receiver of a reading call, or as what is looped over. */
    private static boolean handedOn(Code code, VariableElement list, StatementTree loop) {
        return Fresh.uses(code, list).stream()
                .filter(use -> code.contains(loop, use))
                .anyMatch(use -> !Fresh.keeps(code, use));
    }
}
