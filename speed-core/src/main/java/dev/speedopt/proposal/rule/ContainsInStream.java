package dev.speedopt.proposal.rule;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.VariableElement;
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
                        new Site(list, statement), site -> ListContainsInLoop.addLookup(code, out, list, statement));
                ListContainsInLoop.ask(code, out, list, call, lookup);
                out.change("Looks up membership in " + list.getSimpleName() + " through a hash set");
            }
        }
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
        if (stage == null
                || !stage.owner().startsWith("java.util.stream.")
                || !TESTS.contains(stage.name())
                || code.deferred(code.body(), stage.tree())) {
            return null;
        }
        Tree last = stage.tree();
        while (code.parent(last) instanceof MemberSelectTree select
                && code.parent(select) != null
                && Call.of(code, code.parent(select)) != null) {
            last = Objects.requireNonNull(code.parent(select));
        }
        return Kinds.isA(code, last, "java.util.stream.BaseStream") ? null : code.statement(stage.tree());
    }
}
