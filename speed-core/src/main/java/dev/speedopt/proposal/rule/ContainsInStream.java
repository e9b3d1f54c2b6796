package dev.speedopt.proposal.rule;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Effects;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.NullQueries;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A list that is searched for each element of a stream. */
final class ContainsInStream implements Rule {
    private static final Set<String> TESTS =
            Set.of("filter", "anyMatch", "allMatch", "noneMatch", "map", "mapToInt", "takeWhile", "dropWhile");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "contains-in-stream",
                RuleCard.COMPLEXITY,
                "hash set for the membership test in a stream",
                "contains on a List or Collection in a lambda of a stream that ends in the same statement",
                "nothing in the statement changes the list; its elements are values with a trustworthy hashCode; "
                        + "an immutable list, which throws when it is asked for null, is asked itself",
                "a hash set answers at once; a list looks at every element",
                "lists under 16 elements, which stay as they are",
                "");
    }

    private record Site(VariableElement list, StatementTree statement) {}

    @Override
    public void rewrite(Code code, Rewrite out) {
        Map<Site, String> lookups = new LinkedHashMap<>();
        for (Call call : Call.all(code, code.body())) {
            VariableElement list = call.on(code, "java.util.Collection", "contains", 1) && isName(call)
                    ? code.variable(call.receiver())
                    : null;
            StatementTree statement = list == null ? null : streamStatement(code, call);
            if (list != null
                    && statement != null
                    && ListContainsInLoop.isSearched(code, list, call)
                    && Fresh.uses(code, list).stream()
                            .filter(use -> code.contains(statement, use))
                            .allMatch(use -> isAsked(code, use))
                    && !Effects.of(code, statement).mayChange(list)) {
                String lookup = lookups.computeIfAbsent(
                        new Site(list, statement),
                        site -> ListContainsInLoop.addLookup(code, out, list, statement, ""));
                ListContainsInLoop.ask(code, out, list, call, lookup);
                out.change("Looks up membership in " + list.getSimpleName() + " through a hash set");
            }
        }
        for (MemberReferenceTree reference : code.all(MemberReferenceTree.class)) {
            referred(code, out, reference);
        }
    }

    /** {@code list::contains}: the set only stands for a list that answers for null, as nothing is known of the elements. */
    private static void referred(Code code, Rewrite out, MemberReferenceTree reference) {
        VariableElement list = reference.getName().contentEquals("contains")
                        && reference.getQualifierExpression() instanceof IdentifierTree
                ? code.variable(reference.getQualifierExpression())
                : null;
        Call stage = list == null ? null : Call.of(code, code.parent(reference));
        StatementTree statement = stage == null || !isTest(code, stage) ? null : endingStatement(code, stage);
        String name = list == null ? "" : list.getSimpleName().toString();
        String element = list == null || statement == null ? null : elementText(code, out, list);
        if (list != null
                && stage != null
                && statement != null
                && element != null
                && ListContainsInLoop.isList(list.asType())
                && Kinds.hasFitElements(code, list.asType())
                && hasFitElements(code, stage)
                && Fresh.uses(code, list).stream()
                        .filter(use -> code.contains(statement, use))
                        .allMatch(use -> use == reference.getQualifierExpression() || isAsked(code, use))
                && !Effects.of(code, statement).mayChange(list)) {
            String lookup = out.freshLocal(name + "Lookup");
            out.insertBefore(
                    statement,
                    out.typeName("java.util.Collection") + "<" + element + "> " + lookup + " =",
                    out.step().repeat(2) + NullQueries.setOfArrayList(out, list, name) + ";");
            out.replace(reference.getQualifierExpression(), lookup);
            out.change("Looks up membership in " + name + " through a hash set");
        }
    }

    private static @Nullable String elementText(Code code, Rewrite out, VariableElement list) {
        List<? extends TypeMirror> elements = Kinds.argumentsAs(code, list.asType(), "java.util.Collection");
        return elements.size() == 1 ? out.typeText(elements.get(0)) : null;
    }

    /** What the stream brings is looked up by its hash now. */
    private static boolean hasFitElements(Code code, Call stage) {
        List<? extends TypeMirror> elements = stage.receiver() == null
                ? List.of()
                : Kinds.argumentsAs(code, code.type(stage.receiver()), "java.util.stream.Stream");
        return elements.size() == 1 && Kinds.isFitKey(elements.get(0));
    }

    private static boolean isName(Call call) {
        return call.receiver() instanceof IdentifierTree;
    }

    private static boolean isAsked(Code code, IdentifierTree use) {
        return code.parent(use) instanceof MemberSelectTree select
                && Set.of("contains", "size", "isEmpty", "stream")
                        .contains(select.getIdentifier().toString());
    }

    /** The statement in whose stream the call's lambda is a test, if the stream ends there. */
    private static @Nullable StatementTree streamStatement(Code code, Call call) {
        Tree lambda = call.tree();
        while (lambda != null && !Code.isFunction(lambda)) {
            lambda = code.parent(lambda);
        }
        Call stage = lambda instanceof LambdaExpressionTree each
                        && each.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION
                ? Call.of(code, code.parent(lambda))
                : null;
        return stage == null || !isTest(code, stage) ? null : endingStatement(code, stage);
    }

    private static boolean isTest(Code code, Call stage) {
        return stage.owner().startsWith("java.util.stream.")
                && TESTS.contains(stage.name())
                && !code.deferred(code.body(), stage.tree());
    }

    private static @Nullable StatementTree endingStatement(Code code, Call stage) {
        Tree last = stage.tree();
        while (code.parent(last) instanceof MemberSelectTree select
                && code.parent(select) != null
                && Call.of(code, code.parent(select)) != null) {
            last = Objects.requireNonNull(code.parent(select));
        }
        return Kinds.isA(code, last, "java.util.stream.BaseStream") ? null : code.statement(stage.tree());
    }
}
