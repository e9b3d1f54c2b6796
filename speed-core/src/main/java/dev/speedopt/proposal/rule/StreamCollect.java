package dev.speedopt.proposal.rule;

import com.sun.source.tree.ExpressionTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Pipeline;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.StreamStatement;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** {@code stream().…collect(Collectors.toList())}. */
final class StreamCollect implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "stream-collect",
                RuleCard.ALLOCATION,
                "loop instead of a stream that collects into a list",
                "collect(Collectors.toList()) on a stream of a collection, array or range, with filters and maps before",
                "the functions are written out and only read; the result is an ArrayList, as before",
                "no stream, no collector and no function objects are made; without a filter the list gets its size at once",
                "toList() and other collectors, whose lists are of another kind",
                "2.3 / 1.7");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        StreamStatement.forEach(code, call -> {
            Call collector = call.name().equals("collect") && call.arguments().size() == 1
                    ? Call.of(code, call.argument(0))
                    : null;
            boolean list = collector != null && collector.is("java.util.stream.Collectors", "toList", 0);
            Pipeline pipeline = list ? Pipeline.endingIn(code, call) : null;
            StreamStatement statement = pipeline == null ? null : StreamStatement.of(code, call);
            if (pipeline != null && statement != null && pipeline.onlyReads(call)) {
                rewrite(code, out, call, pipeline, statement);
            }
        });
    }

    private static void rewrite(Code code, Rewrite out, Call call, Pipeline pipeline, StreamStatement statement) {
        List<? extends TypeMirror> elements = Kinds.argumentsAs(code, code.type(call.tree()), "java.util.Collection");
        String element = elements.size() == 1 ? out.typeText(elements.get(0)) : null;
        String name = statement.name(out, "collected");
        if (element == null || pipeline.uses(name)) {
            return;
        }
        List<String> loop = pipeline.loop(out, null, value -> List.of(name + ".add(" + value + ");"));
        if (loop != null) {
            String declared = statement.type(code);
            String type = declared == null ? out.typeName("java.util.List") + "<" + element + ">" : declared;
            String made = "new " + out.typeName("java.util.ArrayList") + "<>(" + size(code, pipeline) + ")";
            statement.replace(code, out, type + " " + name + " = " + made + ";", loop, name);
            out.change("Collects in a loop");
        }
    }

    private static String size(Code code, Pipeline pipeline) {
        ExpressionTree elements = pipeline.elements();
        boolean all = pipeline.stages().stream().allMatch(stage -> stage.result() != null);
        return all
                        && elements != null
                        && code.variable(elements) != null
                        && Kinds.isA(code, elements, "java.util.Collection")
                ? code.text(elements) + ".size()"
                : "";
    }
}
