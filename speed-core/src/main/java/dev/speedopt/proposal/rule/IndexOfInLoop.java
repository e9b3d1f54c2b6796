package dev.speedopt.proposal.rule;

import com.sun.source.tree.StatementTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Contexts;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.NonNull;
import dev.speedopt.proposal.rule.code.NullQueries;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** A list whose positions are searched again and again in a loop. */
final class IndexOfInLoop implements Rule {
    private static final Set<String> LISTS = Set.of("java.util.List", "java.util.ArrayList", "java.util.LinkedList");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "index-of-in-loop",
                RuleCard.COMPLEXITY,
                "map of positions instead of indexOf in the loop",
                "indexOf on a list that stays the same while a loop runs",
                "nothing in the loop changes the list, replaces it or hands it on; its elements are values "
                        + "with a trustworthy hashCode; null is answered as before",
                "a hash map knows the position at once; indexOf looks at every element before it",
                "loops of few rounds over short lists",
                "52 / 52");
    }

    private record Site(VariableElement list, StatementTree loop) {}

    @Override
    public void rewrite(Code code, Rewrite out) {
        Map<Site, List<Call>> sites = new LinkedHashMap<>();
        for (Call call : Call.all(code, code.body())) {
            VariableElement list =
                    call.on(code, "java.util.List", "indexOf", 1) ? code.variable(call.receiver()) : null;
            StatementTree loop = list != null && fits(code, list, call)
                    ? ListContainsInLoop.outermost(code, list, call.tree())
                    : null;
            StatementTree place = loop == null ? null : code.inBlock(loop);
            if (list != null && loop != null && place != null) {
                sites.computeIfAbsent(new Site(list, loop), unused -> new ArrayList<>())
                        .add(call);
            }
        }
        sites.forEach((site, calls) -> rewrite(code, out, site, calls));
    }

    private static void rewrite(Code code, Rewrite out, Site site, List<Call> calls) {
        List<? extends TypeMirror> elements = Kinds.argumentsAs(code, site.list.asType(), "java.util.Collection");
        String element = out.typeText(elements.get(0));
        if (element == null) {
            return;
        }
        if (!isKnown(code, site, calls)) {
            rewriteForArrayList(code, out, site, calls, element);
            return;
        }
        String list = site.list.getSimpleName().toString();
        String positions = out.freshLocal(list + "Positions");
        String position = out.freshLocal(list + "Position");
        String each = out.freshLocal("each");
        out.insertBefore(
                Objects.requireNonNull(code.inBlock(site.loop)),
                out.typeName("java.util.Map") + "<" + element + ", " + out.typeName("java.lang.Integer") + "> "
                        + positions + " = new " + out.typeName("java.util.HashMap") + "<>();",
                "int " + position + " = 0;",
                "for (" + element + " " + each + " : " + list + ") {",
                out.step() + positions + ".putIfAbsent(" + each + ", " + position + "++);",
                "}");
        for (Call call : calls) {
            String found = positions + ".getOrDefault(" + code.text(call.argument(0)) + ", -1)";
            out.replace(call.tree(), Contexts.unboxes(code, call.tree()) ? found : found + ".intValue()");
        }
        out.change("Notes the positions in " + list + " in a hash map before the loop");
    }

    /** Whether the list is surely there, and answers for null or is never asked. */
    private static boolean isKnown(Code code, Site site, List<Call> calls) {
        StatementTree place = Objects.requireNonNull(code.inBlock(site.loop));
        return NonNull.before(code, site.list, place)
                && calls.stream().allMatch(call -> NullQueries.areSafe(code, site.list, call.argument(0)));
    }

    /** The map is only made of an {@code ArrayList} of some size, which answers for null; anything else is asked as before. */
    private static void rewriteForArrayList(Code code, Rewrite out, Site site, List<Call> calls, String element) {
        String list = site.list.getSimpleName().toString();
        String positions = out.freshLocal(list + "Positions");
        String at = out.freshLocal("at");
        boolean declared = Kinds.is(site.list.asType(), "java.util.ArrayList");
        String test = declared ? list + " != null" : list + " instanceof " + out.typeName("java.util.ArrayList");
        out.insertBefore(
                Objects.requireNonNull(code.inBlock(site.loop)),
                out.typeName("java.util.Map") + "<" + element + ", " + out.typeName("java.lang.Integer") + "> "
                        + positions + " =",
                out.step().repeat(2) + test + " && " + list + ".size() >= 16 ? new " + out.typeName("java.util.HashMap")
                        + "<>() : null;",
                "for (int " + at + " = 0; " + positions + " != null && " + at + " < " + list + ".size(); " + at
                        + "++) {",
                out.step() + positions + ".putIfAbsent(" + list + ".get(" + at + "), " + at + ");",
                "}");
        for (Call call : calls) {
            String found = positions + " == null ? " + code.text(call.tree()) + " : " + positions + ".getOrDefault("
                    + code.text(call.argument(0)) + ", -1)";
            out.replace(call.tree(), Contexts.parenthesized(code, call.tree(), found));
        }
        out.change("Notes the positions in " + list + " in a hash map before the loop");
    }

    private static boolean fits(Code code, VariableElement list, Call call) {
        return LISTS.contains(Kinds.qualifiedName(list.asType()))
                && Kinds.hasFitElements(code, list.asType())
                && Kinds.isFitKey(code, code.type(call.argument(0)));
    }
}
