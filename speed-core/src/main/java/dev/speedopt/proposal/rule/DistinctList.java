package dev.speedopt.proposal.rule;

import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Fresh;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Local;
import dev.speedopt.proposal.rule.code.Operands;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code if (!list.contains(x)) list.add(x)} in a loop. */
final class DistinctList implements Rule {
    private static final Set<String> LISTS = Set.of("java.util.ArrayList", "java.util.LinkedList");
    private static final Set<String> READS = Set.of("size", "isEmpty", "get", "contains", "indexOf");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "distinct-list",
                RuleCard.COMPLEXITY,
                "hash set beside the list of distinct elements",
                "a list that takes an element only if it does not contain it yet, in a loop",
                "the list is made in the method and not handed on before the loop ends; nothing else changes it there; "
                        + "its elements are values with a trustworthy hashCode",
                "a hash set knows at once whether an element is there; the list looks through all it has",
                "lists that stay short; elements of the user's own mutable classes",
                "35 / 40");
    }

    /**
     * {@code list.contains(x)} right before {@code list.add(x)}.
     *
     * @param test what is replaced: {@code !list.contains(x)}, or without the negation where the branch goes on without adding
     * @param add the only thing that follows where it was not there
     */
    private record Site(Local list, Call contains, Tree test, Call add) {}

    @Override
    public void rewrite(Code code, Rewrite out) {
        Map<StatementTree, List<Site>> found = new LinkedHashMap<>();
        for (IfTree each : code.all(IfTree.class)) {
            Site site = site(code, each);
            List<StatementTree> loops = site == null ? List.of() : loopsInsideDeclaration(code, site, each);
            if (site != null && !loops.isEmpty()) {
                found.computeIfAbsent(loops.get(loops.size() - 1), unused -> new ArrayList<>())
                        .add(site);
            }
        }
        found.forEach((loop, sites) -> sites.stream()
                .map(Site::list)
                .distinct()
                .forEach(list -> rewrite(
                        code,
                        out,
                        list,
                        loop,
                        sites.stream().filter(site -> site.list.equals(list)).toList())));
    }

    private static void rewrite(Code code, Rewrite out, Local list, StatementTree loop, List<Site> sites) {
        StatementTree place = code.inBlock(loop);
        String element = list.element() == null ? null : out.typeText(Objects.requireNonNull(list.element()));
        if (place == null || element == null || !staysKnown(code, list, loop, sites)) {
            return;
        }
        String seen = out.freshLocal(list.name() + "Seen");
        boolean empty = list.startsEmpty() && list.uses().stream().noneMatch(use -> code.start(use) < code.start(loop));
        out.insertBefore(
                place,
                out.typeName("java.util.Set") + "<" + element + "> " + seen + " = new "
                        + out.typeName("java.util.HashSet") + "<>(" + (empty ? "" : list.name()) + ");");
        for (Site site : sites) {
            boolean negated = site.test.getKind() == Tree.Kind.LOGICAL_COMPLEMENT;
            out.replace(site.test, (negated ? "" : "!") + seen + ".add(" + code.text(site.contains.argument(0)) + ")");
        }
        out.change("Remembers what " + list.name() + " holds in a hash set");
    }

    private static @Nullable Site site(Code code, IfTree branch) {
        ExpressionTree last = Operands.lastConjunct(branch.getCondition());
        boolean negated = last.getKind() == Tree.Kind.LOGICAL_COMPLEMENT;
        Call contains = negated
                ? Call.of(code, ((UnaryTree) last).getExpression())
                : goesOn(branch) ? Call.of(code, branch.getCondition()) : null;
        List<? extends StatementTree> then = Statements.of(branch.getThenStatement());
        StatementTree first = negated ? (then.isEmpty() ? null : then.get(0)) : Statements.next(code, branch);
        Call add = Statements.call(code, first);
        if (contains == null || add == null || !contains.on(code, "java.util.List", "contains", 1)) {
            return null;
        }
        Local list = Local.named(code, contains.receiver(), LISTS);
        return list != null
                        && add.on(code, "java.util.List", "add", 1)
                        && list.variable().equals(code.variable(Objects.requireNonNull(add.receiver())))
                        && Operands.same(code, contains.argument(0), add.argument(0))
                        && Operands.isRepeatable(code, add.argument(0))
                        && Kinds.hasFitElements(code, list.variable().asType())
                        && Kinds.isFitKey(code, code.type(add.argument(0)))
                ? new Site(list, contains, last, add)
                : null;
    }

    /** {@code if (…) continue;} */
    private static boolean goesOn(IfTree branch) {
        return branch.getElseStatement() == null
                && Statements.only(branch.getThenStatement()) instanceof ContinueTree next
                && next.getLabel() == null;
    }

    private static List<StatementTree> loopsInsideDeclaration(Code code, Site site, Tree tree) {
        VariableTree declaration = site.list.declaration();
        return code.loopsAround(tree).stream()
                .filter(loop -> !code.contains(loop, declaration))
                .toList();
    }

    /** In the loop the list only grows at the sites, and nobody else can change it. */
    private static boolean staysKnown(Code code, Local list, StatementTree loop, List<Site> sites) {
        return Fresh.during(code, list.variable(), loop)
                && list.usesIn(loop).stream()
                        .allMatch(use -> !code.deferred(loop, use) && (isAt(code, sites, use) || reads(list, use)));
    }

    private static boolean reads(Local list, IdentifierTree use) {
        Call call = list.callOn(use);
        return call != null && READS.contains(call.name());
    }

    private static boolean isAt(Code code, List<Site> sites, IdentifierTree use) {
        return sites.stream()
                .anyMatch(site -> code.contains(site.contains.tree(), use)
                        || Code.bare(Objects.requireNonNull(site.add.receiver())) == use);
    }
}
