package dev.speedopt.proposal.rule;

import com.sun.source.tree.ExpressionTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** {@code Arrays.asList("a", "b").contains(x)}. */
final class ConstantListContains implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "constant-list-contains",
                RuleCard.COMPLEXITY,
                "constant set instead of a list made for each look-up",
                "contains on Arrays.asList(…) or List.of(…) of constants",
                "all elements are constants, of values with a trustworthy hashCode; List.of holds none twice; "
                        + "null is answered as before; the class takes static fields",
                "no list is made, and a hash set answers at once",
                "lists that are kept in a variable",
                "5.9 / 9.2");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        if (!out.takesConstants()) {
            return;
        }
        for (Call call : Call.all(code, code.body())) {
            Call list = call.on(code, "java.util.List", "contains", 1) ? Call.of(code, call.receiver()) : null;
            if (list != null && fits(code, list) && Kinds.isFitKey(code, code.type(call.argument(0)))) {
                rewrite(code, out, list);
            }
        }
    }

    private static void rewrite(Code code, Rewrite out, Call list) {
        List<? extends TypeMirror> elements = Kinds.argumentsAs(code, code.type(list.tree()), "java.util.Collection");
        String element = elements.size() == 1 ? out.typeText(elements.get(0)) : null;
        if (element == null) {
            return;
        }
        String values =
                list.arguments().stream().map(each -> inField(code, each)).collect(Collectors.joining(", "));
        String set = out.typeName("java.util.Set");
        String made = list.name().equals("of")
                ? set + ".of(" + values + ")"
                : "new " + out.typeName("java.util.HashSet") + "<>(" + out.typeName("java.util.Arrays") + ".asList("
                        + values + "))";
        String field = out.constant(set + "<" + element + ">", Constants.fieldName(code, "VALUES"), made);
        out.replace(list.tree(), field);
        out.change("Looks up among constants in the set " + field);
    }

    private static String inField(Code code, ExpressionTree value) {
        return Constants.asInField(code, value);
    }

    private static boolean fits(Code code, Call list) {
        boolean made = (list.owner().equals("java.util.Arrays") && list.name().equals("asList"))
                || (list.owner().equals("java.util.List") && list.name().equals("of"));
        Set<Object> distinct = new HashSet<>();
        boolean constant = list.arguments().stream()
                .map(each -> constant(code, each))
                .allMatch(each -> {
                    return each != null && (distinct.add(each) || !list.name().equals("of"));
                });
        return made && constant && list.arguments().size() > 1 && Kinds.hasFitElements(code, code.type(list.tree()));
    }

    /** The constant's value, or the element of an enum constant; null for what is no constant. */
    private static @Nullable Object constant(Code code, ExpressionTree value) {
        Object known = Constants.value(code, value);
        javax.lang.model.element.Element element = known == null ? code.element(Code.bare(value)) : null;
        return known != null
                ? known
                : element != null && element.getKind() == ElementKind.ENUM_CONSTANT ? element : null;
    }
}
