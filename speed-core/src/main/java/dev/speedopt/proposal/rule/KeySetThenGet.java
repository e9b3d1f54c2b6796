package dev.speedopt.proposal.rule;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Effects;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A loop over {@code keySet} that looks every value up. */
final class KeySetThenGet implements Rule {
    private static final Set<String> MAPS = Set.of(
            "java.util.Map",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.SortedMap",
            "java.util.NavigableMap",
            "java.util.EnumMap");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "key-set-then-get",
                RuleCard.COMPLEXITY,
                "entrySet instead of keySet and get",
                "a for-each loop over map.keySet() that calls map.get(key)",
                "a map of the JDK or the interface, not concurrent or weak; neither map nor key changes in the loop",
                "an entry holds its value; get searches for it again",
                "get only in rare branches of the loop",
                "1.8 / 2.4; TreeMap 18 / 20");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (EnhancedForLoopTree loop : code.all(EnhancedForLoopTree.class)) {
            Call keys = Call.of(code, loop.getExpression());
            if (keys != null
                    && keys.on(code, "java.util.Map", "keySet", 0)
                    && keys.receiver() != null
                    && code.variable(keys.receiver()) != null
                    && loop.getStatement() instanceof BlockTree body
                    && !out.touches(loop)) {
                rewrite(code, out, loop, body, java.util.Objects.requireNonNull(code.variable(keys.receiver())));
            }
        }
    }

    private static void rewrite(Code code, Rewrite out, EnhancedForLoopTree loop, BlockTree body, VariableElement map) {
        VariableTree declaration = loop.getVariable();
        if (!(code.element(declaration) instanceof VariableElement key)
                || !MAPS.contains(Kinds.qualifiedName(map.asType()))) {
            return;
        }
        Effects effects = Effects.of(code, body);
        List<MethodInvocationTree> gets = code.in(body, MethodInvocationTree.class).stream()
                .filter(each -> isGet(code, each, map, key))
                .toList();
        boolean stable = !effects.assigns(key) && !effects.mayChange(map);
        boolean deferred = gets.stream().anyMatch(each -> code.deferred(body, each));
        if (gets.isEmpty() || !stable || deferred || !sameType(code, declaration, map)) {
            return;
        }
        String entryType = entryType(code, out, map.asType());
        if (entryType == null) {
            return;
        }
        String entry = out.freshLocal("entry");
        String mapText = code.text(
                java.util.Objects.requireNonNull(java.util.Objects.requireNonNull(Call.of(code, loop.getExpression()))
                        .receiver()));
        boolean keyNeeded = Fresh.uses(code, key).size() > gets.size();
        out.replace(
                code.start(declaration),
                code.end(loop.getExpression()),
                entryType + " " + entry + " : " + mapText + ".entrySet()");
        if (keyNeeded) {
            out.insertFirst(body, code.text(declaration).replaceAll("\\s+", " ") + " = " + entry + ".getKey();");
        }
        gets.forEach(get -> out.replace(get, entry + ".getValue()"));
        out.change("Iterates over the entries of " + mapText + " instead of looking each key up");
    }

    private static boolean isGet(Code code, MethodInvocationTree tree, VariableElement map, VariableElement key) {
        Call call = Call.of(code, tree);
        return call != null
                && call.on(code, "java.util.Map", "get", 1)
                && call.receiver() != null
                && map.equals(code.variable(call.receiver()))
                && Code.bare(call.argument(0)) instanceof IdentifierTree argument
                && key.equals(code.element(argument));
    }

    private static @Nullable String entryType(Code code, Rewrite out, TypeMirror map) {
        List<? extends TypeMirror> arguments = Kinds.argumentsAs(code, map, "java.util.Map");
        if (arguments.size() != 2) {
            return null;
        }
        String key = out.typeText(arguments.get(0));
        String value = out.typeText(arguments.get(1));
        return key == null || value == null
                ? null
                : out.typeName("java.util.Map") + ".Entry<" + key + ", " + value + ">";
    }

    /** The loop's variable must be declared as the map's key type, not unboxed. */
    private static boolean sameType(Code code, VariableTree declaration, VariableElement map) {
        TypeMirror type = code.type(declaration);
        List<? extends TypeMirror> arguments = Kinds.argumentsAs(code, map.asType(), "java.util.Map");
        return type != null && arguments.size() == 2 && code.source().types().isSameType(type, arguments.get(0));
    }
}
