package dev.speedopt.proposal.rule;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Effect;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Library;
import dev.speedopt.proposal.rule.code.Local;
import dev.speedopt.proposal.rule.code.NonNull;
import dev.speedopt.proposal.rule.code.Operands;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Counting in a map with several look-ups for each step. */
final class CountingMerge implements Rule {
    private static final Set<String> MAPS = Set.of("java.util.HashMap", "java.util.TreeMap", "java.util.LinkedHashMap");
    private static final Set<String> LOOK_UPS = Set.of(
            "get", "getOrDefault", "containsKey", "put", "putIfAbsent", "remove", "size", "isEmpty", "containsValue");
    private static final Map<String, String> SUMS = Map.of("java.lang.Integer", "Integer", "java.lang.Long", "Long");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "counting-merge",
                RuleCard.CONSTANT,
                "one look-up for each step of counting instead of two or three",
                "map.put(key, map.getOrDefault(key, 0) + n), or the same with containsKey and get",
                "the map is made in the method and not handed on before, so that it holds no null; the key is read without "
                        + "effect; a HashMap is neither looped over nor handed on at all, as its order would be another",
                "merge finds the entry once",
                "maps of others, in which null may stand for a number; an EnumMap, which has no merge of its own",
                "1.1 / 1.3");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (IfTree each : code.all(IfTree.class)) {
            Call put = added(code, each);
            if (put != null && !out.touches(each) && !Statements.isCommented(code, each)) {
                merge(code, out, each, put, "1");
            }
        }
        for (VariableTree each : code.all(VariableTree.class)) {
            counted(code, out, each);
        }
        for (Call put : Call.all(code, code.body())) {
            StatementTree statement = code.statement(put.tree());
            if (statement == null || Statements.expression(statement) != put.tree() || out.touches(statement)) {
                continue;
            }
            Call known = isPut(code, put) ? left(code, put.argument(1)) : null;
            if (known != null
                    && known.name().equals("getOrDefault")
                    && isSameEntry(code, put, known)
                    && isZero(code, known.argument(1))) {
                ExpressionTree more = Code.bare(((BinaryTree) Code.bare(put.argument(1))).getRightOperand());
                if (Operands.isRepeatable(code, more) && isSmall(code, more)) {
                    merge(code, out, statement, put, code.text(more));
                }
            }
        }
    }

    /**
     * {@code T n = map.getOrDefault(k, 0); map.put(k, n + m);} or {@code T n = map.get(k); if (n == null) map.put(k, 1); else map.put(k,
     * n + 1);}
     */
    private static void counted(Code code, Rewrite out, VariableTree declaration) {
        StatementTree next = Statements.next(code, declaration);
        if (next == null
                || declaration.getInitializer() == null
                || !(code.element(declaration) instanceof VariableElement before)
                || Fresh.declaration(code, before) != declaration
                || !code.standsAlone(declaration)
                || Statements.isCommented(code, code.start(declaration), code.end(next))) {
            return;
        }
        List<IdentifierTree> uses = Fresh.uses(code, before);
        Call put = next instanceof IfTree branch
                ? branched(code, declaration, before, branch)
                : Statements.call(code, next);
        if (put == null
                || !isPut(code, put)
                || uses.size() != (next instanceof IfTree ? 2 : 1)
                || !(Code.bare(put.argument(1)) instanceof BinaryTree sum)
                || sum.getKind() != Tree.Kind.PLUS
                || !before.equals(code.variable(sum.getLeftOperand()))
                || !(next instanceof IfTree || isCountOrZero(code, put, declaration.getInitializer()))) {
            return;
        }
        ExpressionTree more = Code.bare(sum.getRightOperand());
        if (Operands.isRepeatable(code, more) && isSmall(code, more) && merge(code, out, next, put, code.text(more))) {
            out.delete(declaration);
        }
    }

    /** The second put, where the first is of the same number that the second adds. */
    private static @Nullable Call branched(Code code, VariableTree declaration, VariableElement before, IfTree branch) {
        Call known = Call.of(code, declaration.getInitializer());
        boolean absent = isNullTest(code, before, branch.getCondition(), Tree.Kind.EQUAL_TO);
        boolean present = isNullTest(code, before, branch.getCondition(), Tree.Kind.NOT_EQUAL_TO);
        if (known == null || branch.getElseStatement() == null || !(absent || present)) {
            return null;
        }
        Call then = Statements.call(code, Statements.only(branch.getThenStatement()));
        Call other = Statements.call(code, Statements.only(branch.getElseStatement()));
        Call first = absent ? then : other;
        Call again = absent ? other : then;
        return first != null
                        && again != null
                        && isPut(code, first)
                        && isPut(code, again)
                        && known.on(code, "java.util.Map", "get", 1)
                        && isSameEntry(code, again, known)
                        && isSameEntry(code, again, first)
                        && Code.bare(again.argument(1)) instanceof BinaryTree sum
                        && Operands.same(code, sum.getRightOperand(), first.argument(1))
                ? again
                : null;
    }

    private static boolean isNullTest(Code code, VariableElement variable, ExpressionTree condition, Tree.Kind kind) {
        return Code.bare(condition) instanceof BinaryTree test
                && test.getKind() == kind
                && variable.equals(code.variable(test.getLeftOperand()))
                && Code.bare(test.getRightOperand()).getKind() == Tree.Kind.NULL_LITERAL;
    }

    /** {@code map.getOrDefault(k, 0)} or {@code map.containsKey(k) ? map.get(k) : 0} */
    private static boolean isCountOrZero(Code code, Call put, ExpressionTree value) {
        if (Code.bare(value) instanceof ConditionalExpressionTree choice) {
            Call asked = Call.of(code, choice.getCondition());
            Call known = Call.of(code, choice.getTrueExpression());
            return asked != null
                    && known != null
                    && asked.on(code, "java.util.Map", "containsKey", 1)
                    && known.on(code, "java.util.Map", "get", 1)
                    && isSameEntry(code, put, asked)
                    && isSameEntry(code, put, known)
                    && isZero(code, choice.getFalseExpression());
        }
        Call known = Call.of(code, value);
        return known != null
                && known.name().equals("getOrDefault")
                && isSameEntry(code, put, known)
                && isZero(code, known.argument(1));
    }

    /** Whether the map's preconditions held, and it was rewritten. */
    private static boolean merge(Code code, Rewrite out, StatementTree statement, Call put, String more) {
        Local map = Local.named(code, put.receiver(), MAPS);
        String value = map == null
                ? ""
                : Kinds.qualifiedName(Kinds.argumentsAs(code, map.variable().asType(), "java.util.Map").stream()
                        .skip(1)
                        .findFirst()
                        .orElse(null));
        String sum = SUMS.get(value);
        if (map == null
                || sum == null
                || !map.startsEmpty()
                || !holdsNumbers(code, map, statement)
                || !hidesItsOrder(code, map)) {
            return false;
        }
        String number = sum.equals("Long") && more.matches("\\d+") ? more + "L" : more;
        out.replace(
                statement,
                map.name() + ".merge(" + code.text(put.argument(0)) + ", " + number + ", "
                        + out.typeName("java.lang." + sum) + "::sum);");
        out.change("Counts in " + map.name() + " with one look-up");
        return true;
    }

    /** Only what is no null gets in, and until the last step of counting nobody else could put one in. */
    private static boolean holdsNumbers(Code code, Local map, StatementTree statement) {
        return Fresh.during(code, map.variable(), statement)
                && map.uses().stream()
                        .map(map::callOn)
                        .filter(Objects::nonNull)
                        .allMatch(call ->
                                (call.name().equals("put") || call.name().equals("putIfAbsent"))
                                        ? NonNull.value(code, call.argument(1))
                                        : call.name().equals("remove") || Library.effect(code, call) == Effect.READS);
    }

    /** HashMap.merge puts a new key before others of its bucket, where put comes after them: nobody may loop over it. */
    private static boolean hidesItsOrder(Code code, Local map) {
        return !Kinds.is(code.type(map.made()), "java.util.HashMap")
                || map.isUsedOnlyFor(call -> LOOK_UPS.contains(call.name()));
    }

    private static boolean isPut(Code code, Call call) {
        return call.on(code, "java.util.Map", "put", 2)
                && code.variable(call.receiver()) != null
                && Operands.isRepeatable(code, call.argument(0));
    }

    /** {@code if (map.containsKey(k)) map.put(k, map.get(k) + 1); else map.put(k, 1);} */
    private static @Nullable Call added(Code code, IfTree branch) {
        Call asked = Call.of(code, branch.getCondition());
        Call again = Statements.call(code, Statements.only(branch.getThenStatement()));
        Call first = branch.getElseStatement() == null
                ? null
                : Statements.call(code, Statements.only(branch.getElseStatement()));
        if (asked == null || again == null || first == null || !isPut(code, again) || !isPut(code, first)) {
            return null;
        }
        Call known = left(code, again.argument(1));
        boolean counts = asked.on(code, "java.util.Map", "containsKey", 1)
                && isSameEntry(code, again, asked)
                && isSameEntry(code, again, first)
                && known != null
                && known.name().equals("get")
                && isSameEntry(code, again, known)
                && Constants.is(code, ((BinaryTree) Code.bare(again.argument(1))).getRightOperand(), 1)
                && Constants.is(code, first.argument(1), 1);
        return counts ? again : null;
    }

    private static @Nullable Call left(Code code, ExpressionTree sum) {
        return Code.bare(sum).getKind() == Tree.Kind.PLUS
                ? Call.of(code, ((BinaryTree) Code.bare(sum)).getLeftOperand())
                : null;
    }

    private static boolean isSameEntry(Code code, Call put, Call other) {
        return other.receiver() != null
                && !other.arguments().isEmpty()
                && Objects.equals(code.variable(put.receiver()), code.variable(other.receiver()))
                && Operands.same(code, put.argument(0), other.argument(0));
    }

    private static boolean isZero(Code code, ExpressionTree value) {
        Object constant = Constants.value(code, value);
        return Objects.equals(constant, 0) || Objects.equals(constant, 0L);
    }

    /** A number of the map's own kind or a literal, so that the sum is the same. */
    private static boolean isSmall(Code code, ExpressionTree more) {
        return Constants.number(code, more) != null
                || (Kinds.isPrimitive(code.type(more))
                        && code.type(more) != null
                        && "int".equals(String.valueOf(code.type(more))));
    }
}
