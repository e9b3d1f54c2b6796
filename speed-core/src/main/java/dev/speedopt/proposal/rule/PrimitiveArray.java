package dev.speedopt.proposal.rule;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.NumberList;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import dev.speedopt.target.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** {@code List<Integer>} that never leaves the method: an object for each number. */
final class PrimitiveArray implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "primitive-array",
                RuleCard.ALLOCATION,
                "array of primitives instead of a list of boxed numbers",
                "a local ArrayList of Integer, Long or Double that a loop fills",
                "it is made in the method and never handed on; it only gets primitive values, and gives them where they "
                        + "are unboxed at once; it is not changed while it is looped over; an index that is not known to "
                        + "be right is checked as the list checks it",
                "a boxed number is an object of its own, which the list refers to; an array holds the numbers",
                "lists that may hold null or give their elements as objects; lists that no loop fills",
                "4");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        List<Edits> all = new ArrayList<>();
        for (VariableTree declaration : code.all(VariableTree.class)) {
            NumberList numbers = NumberList.of(code, declaration);
            String room = numbers == null || !isFilledByLoop(code, numbers) ? null : room(code, numbers);
            if (numbers != null && room != null) {
                all.add(new Edits(code, out, numbers, room));
                out.change("Keeps " + numbers.list().name() + " in an array of " + numbers.primitiveName());
            }
        }
        // What a loop over one list begins with comes before what its body adds to another.
        all.forEach(Edits::loops);
        all.forEach(Edits::calls);
    }

    private static boolean isFilledByLoop(Code code, NumberList numbers) {
        return numbers.calls("add").stream()
                .anyMatch(add -> code.loopsAround(add.tree()).stream()
                        .anyMatch(loop -> !code.contains(loop, numbers.list().declaration())));
    }

    /** The array's first length; null where the list might refuse the capacity that it is given. */
    private static @Nullable String room(Code code, NumberList numbers) {
        List<? extends ExpressionTree> arguments = numbers.list().made().getArguments();
        if (arguments.isEmpty()) {
            return "16";
        }
        ExpressionTree capacity = Code.bare(arguments.get(0));
        Integer constant = Constants.number(code, capacity);
        if (constant != null) {
            return constant < 0 ? null : constant == 0 ? "16" : code.text(capacity);
        }
        return numbers.list().startsEmpty() && isLength(code, capacity)
                ? "Math.max(16, " + code.text(capacity) + ")"
                : null;
    }

    /** Of an array, a text or a collection: never negative. */
    private static boolean isLength(Code code, ExpressionTree expression) {
        Call call = Call.of(code, expression);
        return call != null
                ? call.on(code, "java.lang.String", "length", 0)
                        || call.on(code, "java.util.Collection", "size", 0)
                        || call.on(code, "java.util.Map", "size", 0)
                : expression instanceof MemberSelectTree select
                        && select.getIdentifier().contentEquals("length")
                        && Kinds.isArray(code.type(select.getExpression()));
    }

    /** The array keeps the list's name. */
    private static final class Edits {
        private final Code code;
        private final Rewrite out;
        private final NumberList numbers;
        private final String room;
        private final String name;
        private final String count;
        private final Layout layout;

        Edits(Code code, Rewrite out, NumberList numbers, String room) {
            this.code = code;
            this.out = out;
            this.numbers = numbers;
            this.room = room;
            this.name = numbers.list().name();
            this.count = out.freshLocal(name + "Count");
            this.layout = new Layout(code.source().text());
        }

        void loops() {
            numbers.loops().forEach(this::loop);
        }

        void calls() {
            String type = numbers.primitiveName();
            out.replaceByLines(
                    numbers.list().declaration(),
                    List.of(type + "[] " + name + " = new " + type + "[" + room + "];", "int " + count + " = 0;"));
            numbers.calls("add").forEach(this::add);
            numbers.calls("get").forEach(this::get);
            numbers.calls("set").forEach(this::set);
            numbers.calls("size").forEach(call -> out.replace(call.tree(), count));
            numbers.calls("isEmpty").forEach(this::isEmpty);
            numbers.calls("clear").forEach(call -> out.replace(call.tree(), count + " = 0"));
            numbers.calls("stream").forEach(this::toArray);
            for (MethodInvocationTree sort : numbers.sorts()) {
                out.replace(sort, arrays() + ".sort(" + name + ", 0, " + count + ")");
            }
        }

        private String arrays() {
            return out.typeName("java.util.Arrays");
        }

        private void add(Call call) {
            StatementTree statement = (StatementTree) Objects.requireNonNull(code.parent(call.tree()));
            ExpressionTree value = call.argument(0);
            boolean atOnce = !Statements.isGuardedMoreThan(
                            code, statement, numbers.list().declaration())
                    && numbers.list().usesIn(value).isEmpty();
            List<String> growth = List.of(
                    "if (" + count + " == " + name + ".length) {",
                    out.step() + name + " = " + arrays() + ".copyOf(" + name + ", 2 * " + count + ");",
                    "}");
            out.replace(code.start(call.tree()), code.start(value), name + "[" + count + (atOnce ? "++] = " : "] = "));
            out.replace(code.end(value), code.end(call.tree()), "");
            if (numbers.isInBlock(statement)) {
                out.insertBefore(statement, growth.toArray(String[]::new));
                if (!atOnce) {
                    out.insertAfter(statement, count + "++;");
                }
            } else {
                inBraces(statement, growth, atOnce ? List.of() : List.of(count + "++;"));
            }
        }

        private void inBraces(StatementTree statement, List<String> before, List<String> after) {
            String text = code.source().text();
            int gap = code.start(statement);
            while (Character.isWhitespace(text.charAt(gap - 1))) {
                gap--;
            }
            String outer =
                    layout.lineEnd() + layout.indentAt(code.start(Objects.requireNonNull(code.parent(statement))));
            String inner = outer + layout.step();
            out.replace(gap, code.start(statement), " {" + inner + String.join(inner, before) + inner);
            String rest = after.isEmpty() ? "" : inner + String.join(inner, after);
            out.replace(code.end(statement), code.end(statement), rest + outer + "}");
        }

        private void get(Call call) {
            index(call);
            out.replace(code.end(call.argument(0)), code.end(call.tree()), close(call));
        }

        private void set(Call call) {
            index(call);
            int afterIndex = code.end(call.argument(0));
            int value = code.start(call.argument(1));
            out.replace(afterIndex, value, close(call) + " = ");
            out.replace(code.end(call.argument(1)), code.end(call.tree()), "");
        }

        private void index(Call call) {
            String check = numbers.isWithin(call) ? "" : out.typeName("java.util.Objects") + ".checkIndex(";
            out.replace(code.start(call.tree()), code.start(call.argument(0)), name + "[" + check);
        }

        private String close(Call call) {
            return numbers.isWithin(call) ? "]" : ", " + count + ")]";
        }

        private void isEmpty(Call call) {
            Tree whole = code.withParentheses(call.tree());
            boolean negated = code.parent(whole) instanceof UnaryTree;
            Tree test = negated ? Objects.requireNonNull(code.parent(whole)) : call.tree();
            String text = count + (negated ? " > 0" : " == 0");
            out.replace(test, bindsLooser(code.parent(test)) ? text : "(" + text + ")");
        }

        private static boolean bindsLooser(@Nullable Tree around) {
            boolean joins = around instanceof BinaryTree
                    && (around.getKind() == Tree.Kind.CONDITIONAL_AND || around.getKind() == Tree.Kind.CONDITIONAL_OR);
            return joins
                    || around instanceof ParenthesizedTree
                    || around instanceof ReturnTree
                    || around instanceof VariableTree
                    || around instanceof MethodInvocationTree;
        }

        private void toArray(Call stream) {
            out.replace(
                    Objects.requireNonNull(numbers.toArray(stream)).tree(),
                    arrays() + ".copyOf(" + name + ", " + count + ")");
        }

        private void loop(EnhancedForLoopTree loop) {
            VariableTree variable = loop.getVariable();
            boolean fixed = variable.getModifiers().getFlags().contains(Modifier.FINAL);
            boolean kept = !code.isInferred(variable) && Kinds.isPrimitive(code.type(variable));
            String type = kept ? code.text(variable.getType()) : numbers.primitiveName();
            String index = out.freshLocal("i");
            String declared = (fixed ? "final " : "") + type + " " + variable.getName();
            String element = declared + " = " + name + "[" + index + "];";
            String header = "for (int " + index + " = 0; " + index + " < " + count + "; " + index + "++)";
            StatementTree body = loop.getStatement();
            if (body instanceof BlockTree block) {
                out.replace(code.start(loop), code.start(body), header + " ");
                out.insertFirst(block, element);
            } else {
                String outer = layout.lineEnd() + layout.indentAt(code.start(loop));
                String inner = outer + layout.step();
                out.replace(code.start(loop), code.start(body), header + " {" + inner + element + inner);
                out.replace(code.end(body), code.end(body), outer + "}");
            }
        }
    }
}
