package dev.speedopt.proposal.rule;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Effects;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Local;
import dev.speedopt.proposal.rule.code.NonNull;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** A local hash map whose keys are constants of an enum. */
final class EnumMapForHashMap implements Rule {
    private static final Set<String> READS =
            Set.of("get", "containsKey", "getOrDefault", "size", "isEmpty", "remove", "containsValue", "clear");
    private static final Set<String> WRITES = Set.of("put", "putIfAbsent");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "enum-map",
                RuleCard.CONSTANT,
                "EnumMap instead of a HashMap of enum constants",
                "a local HashMap whose keys are of an enum type",
                "the map is made in the method, never handed on and never looped over, so that its order shows nowhere; "
                        + "no key that is put can be null; merge is a statement that adds a primitive number",
                "the constant's number is the place in an array; nothing is hashed",
                "maps that are returned or printed; merge of anything but sums, and compute: an EnumMap has no such methods "
                        + "of its own",
                "2.5 / 2.5");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (VariableTree declaration : code.all(VariableTree.class)) {
            Local map = Local.of(code, declaration, Set.of("java.util.HashMap"));
            List<? extends TypeMirror> arguments = map == null
                    ? List.of()
                    : Kinds.argumentsAs(code, map.variable().asType(), "java.util.Map");
            if (map != null
                    && arguments.size() == 2
                    && (Kinds.is(map.variable().asType(), "java.util.Map")
                            || Kinds.is(map.variable().asType(), "java.util.HashMap"))
                    && Kinds.isEnum(arguments.get(0))
                    && map.startsEmpty()
                    && map.isUsedOnlyFor(call -> fits(code, map, call))) {
                String key = out.typeText(arguments.get(0));
                String value = out.typeText(arguments.get(1));
                if (key != null && value != null) {
                    boolean inferred = code.isInferred(declaration);
                    String both = "<" + key + ", " + value + ">";
                    if (!inferred && Kinds.is(map.variable().asType(), "java.util.HashMap")) {
                        out.replace(declaration.getType(), out.typeName("java.util.Map") + both);
                    }
                    out.replace(
                            map.made(),
                            "new " + out.typeName("java.util.EnumMap") + (inferred ? both : "<>") + "(" + key
                                    + ".class)");
                    sums(code, map).forEach(sum -> sum.rewriteAsPut(out));
                    out.change("Keeps " + map.name() + " in an EnumMap");
                }
            }
        }
    }

    private static boolean fits(Code code, Local map, Call call) {
        return (READS.contains(call.name()) && call.arguments().size() < 3)
                || (WRITES.contains(call.name()) && isNeverNull(code, call.argument(0)))
                || (call.name().equals("merge")
                        && MergedSum.of(code, map, call) != null
                        && isNeverNull(code, call.argument(0)));
    }

    /** An EnumMap merges and computes by what its interface does for all maps: with more look-ups than a HashMap. */
    private static List<MergedSum> sums(Code code, Local map) {
        return map.uses().stream()
                .map(map::callOn)
                .filter(call -> call != null && call.name().equals("merge"))
                .map(call -> MergedSum.of(code, map, Objects.requireNonNull(call)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isNeverNull(Code code, ExpressionTree key) {
        Element element = code.element(Code.bare(key));
        VariableElement variable = code.variable(key);
        StatementTree statement = code.statement(key);
        return (element != null && element.getKind() == ElementKind.ENUM_CONSTANT)
                || (variable != null
                        && (runsOverValues(code, variable)
                                || NonNull.always(code, variable)
                                || (statement != null && NonNull.before(code, variable, statement))));
    }

    private static boolean runsOverValues(Code code, VariableElement variable) {
        return code.all(EnhancedForLoopTree.class).stream()
                .filter(loop -> variable.equals(code.element(loop.getVariable())))
                .map(loop -> Call.of(code, loop.getExpression()))
                .filter(Objects::nonNull)
                .anyMatch(call -> call.name().equals("values")
                        && call.arguments().isEmpty()
                        && call.method().getEnclosingElement() instanceof TypeElement owner
                        && owner.getKind() == ElementKind.ENUM
                        && !Effects.of(code, code.body()).assigns(variable));
    }
}
