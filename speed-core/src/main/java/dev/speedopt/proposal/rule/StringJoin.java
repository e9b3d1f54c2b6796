package dev.speedopt.proposal.rule;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.NonNull;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** {@code texts.stream().collect(Collectors.joining(separator))}. */
final class StringJoin implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "string-join",
                RuleCard.ALLOCATION,
                "String.join instead of a stream that joins texts",
                "collect(Collectors.joining(…)) directly on the stream of a collection or array of texts",
                "the separator is surely not null; texts that are null are written as \"null\" in both",
                "no stream and no collector are made",
                "streams with filters and maps, where the texts themselves take the time; prefixes and suffixes",
                "");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Call collect : Call.all(code, code.body())) {
            Call joining = collect.is("java.util.stream.Stream", "collect", 1) ? joining(code, collect) : null;
            ExpressionTree texts = joining == null ? null : texts(code, Call.of(code, collect.receiver()));
            String separator = joining == null ? null : separator(code, joining);
            if (texts != null && separator != null && !Statements.isCommented(code, collect.tree())) {
                String join = out.typeName("java.lang.String") + ".join(";
                out.replace(collect.tree(), join + separator + ", " + code.text(texts) + ")");
                out.change("Joins the texts without a stream");
            }
        }
    }

    private static @Nullable Call joining(Code code, Call collect) {
        Call collector = Call.of(code, collect.argument(0));
        boolean joins = collector != null
                && collector.owner().equals("java.util.stream.Collectors")
                && collector.name().equals("joining");
        return joins ? collector : null;
    }

    /** The collection or array; null for any other source, or when it holds something else. */
    private static @Nullable ExpressionTree texts(Code code, @Nullable Call stream) {
        ExpressionTree texts = stream == null
                ? null
                : stream.is("java.util.Arrays", "stream", 1)
                        ? stream.argument(0)
                        : stream.is("java.util.Collection", "stream", 0) ? stream.receiver() : null;
        TypeMirror type = texts == null ? null : code.type(texts);
        if (type instanceof ArrayType array) {
            return Kinds.isA(code, array.getComponentType(), "java.lang.CharSequence") ? texts : null;
        }
        List<? extends TypeMirror> elements = Kinds.argumentsAs(code, type, "java.util.Collection");
        boolean fit = elements.size() == 1 && Kinds.isA(code, elements.get(0), "java.lang.CharSequence");
        return fit ? texts : null;
    }

    /** What stands between: it comes first now, so that it must not matter when it is evaluated, nor that it could be null. */
    private static @Nullable String separator(Code code, Call joining) {
        if (joining.arguments().isEmpty()) {
            return "\"\"";
        }
        ExpressionTree separator = Code.bare(joining.argument(0));
        boolean sure = Constants.text(code, separator) != null || isSureLocal(code, separator);
        return joining.arguments().size() == 1 && sure ? code.text(separator) : null;
    }

    private static boolean isSureLocal(Code code, ExpressionTree separator) {
        VariableElement variable = code.variable(separator);
        StatementTree statement = code.statement(separator);
        return variable != null
                && statement != null
                && variable.getKind() != ElementKind.FIELD
                && Kinds.isString(variable.asType())
                && NonNull.before(code, variable, statement);
    }
}
