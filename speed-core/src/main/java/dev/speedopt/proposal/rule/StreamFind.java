package dev.speedopt.proposal.rule;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.NonNull;
import dev.speedopt.proposal.rule.code.Pipeline;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import dev.speedopt.proposal.rule.code.StreamStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** {@code stream().filter(…).findFirst()}. */
final class StreamFind implements Rule {
    private static final Set<String> STREAMS =
            Set.of("java.util.stream.Stream", "java.util.stream.IntStream", "java.util.stream.LongStream");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "stream-find",
                RuleCard.ALLOCATION,
                "loop instead of a stream that looks for the first match",
                "findFirst() behind a filter, returned or kept, as it is or with orElse, orElseThrow, get or isPresent",
                "the functions are written out and only read; an element that is null fails, as before",
                "no stream, no spliterator and no function objects are made for a few elements",
                "findAny, which may find any; optionals that are asked for more",
                "3.9 / 2.5");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        StreamStatement.forEach(code, call -> {
            boolean search = call.name().equals("findFirst") && STREAMS.contains(call.owner());
            Pipeline pipeline = search ? Pipeline.endingIn(code, call) : null;
            Call whole = FoundElement.use(code, call);
            StreamStatement statement = pipeline == null || whole == null ? null : StreamStatement.of(code, whole);
            if (pipeline != null
                    && whole != null
                    && statement != null
                    && isFit(pipeline)
                    && pipeline.onlyReads(call)
                    && !Statements.isCommented(code, whole.tree())) {
                FoundElement element = FoundElement.of(code, out, call, whole, pipeline.arriving());
                if (element != null && takes(code, statement, element)) {
                    rewrite(code, out, pipeline, element, statement);
                }
            }
        });
    }

    /** Without a filter the first element is found at once; a number must arrive as it is, not as what a function gives. */
    private static boolean isFit(Pipeline pipeline) {
        int size = pipeline.stages().size();
        return pipeline.stages().stream().anyMatch(stage -> stage.result() == null)
                && (!Kinds.isPrimitive(pipeline.arriving())
                        || pipeline.stages().get(size - 1).result() == null);
    }

    /** Whether the value may be null where the loop needs that: before something is found, or instead of it. */
    private static boolean takes(Code code, StreamStatement statement, FoundElement element) {
        TypeMirror type = statement.variable() != null
                ? code.type(statement.variable())
                : code.source().element(code.method().path()) instanceof ExecutableElement method
                        ? method.getReturnType()
                        : null;
        boolean needsNull = (element.fails() && statement.variable() != null) || "null".equals(element.none());
        return type != null && !(needsNull && Kinds.isPrimitive(type));
    }

    private static void rewrite(
            Code code, Rewrite out, Pipeline pipeline, FoundElement element, StreamStatement statement) {
        String name = statement.variable() == null ? "" : statement.name(out, "");
        boolean checked = Kinds.isPrimitive(pipeline.arriving()) || isSurelyThere(code, pipeline);
        List<String> loop = pipeline.uses(name)
                ? null
                : pipeline.loop(out, null, value -> found(out, element, name, value, checked));
        if (loop == null) {
            return;
        }
        String none = element.none() == null ? "null" : element.none();
        String first = name.isEmpty() ? "" : statement.type(code) + " " + name + " = " + none + ";";
        List<String> lines = new ArrayList<>(loop);
        if (element.fails() && name.isEmpty()) {
            lines.add("throw " + element.failure() + ";");
        } else if (element.fails()) {
            lines.add("if (" + name + " == null) {");
            lines.add(out.step() + "throw " + element.failure() + ";");
            lines.add("}");
        }
        statement.replace(code, out, first, lines, element.none());
        out.change("Looks for the first match in a loop");
    }

    private static List<String> found(Rewrite out, FoundElement element, String name, String value, boolean checked) {
        List<String> lines = new ArrayList<>();
        String form = element.found();
        boolean makes = form != null && form.contains("%s");
        String whole = checked || makes ? value : out.typeName("java.util.Objects") + ".requireNonNull(" + value + ")";
        if (form != null && !makes && !checked) {
            lines.add(whole + ";");
        }
        String result = form == null ? whole : form.replace("%s", value);
        lines.add((name.isEmpty() ? "return " : name + " = ") + result + ";");
        if (!name.isEmpty()) {
            lines.add("break;");
        }
        return lines;
    }

    /** Whether the last filter fails where there is no element. */
    private static boolean isSurelyThere(Code code, Pipeline pipeline) {
        Pipeline.Stage last = pipeline.stages().get(pipeline.stages().size() - 1);
        return last.result() == null && asks(code, Code.bare(last.function()));
    }

    private static boolean asks(Code code, ExpressionTree function) {
        if (function instanceof MemberReferenceTree reference) {
            return code.element(reference) instanceof ExecutableElement method
                    && !method.getModifiers().contains(Modifier.STATIC)
                    && code.element(reference.getQualifierExpression()) instanceof TypeElement;
        }
        VariableElement parameter = function instanceof LambdaExpressionTree lambda
                ? code.variable(lambda.getParameters().get(0))
                : null;
        return parameter != null
                && ((LambdaExpressionTree) function).getBody() instanceof ExpressionTree body
                && NonNull.isAsked(code, parameter, body);
    }
}
