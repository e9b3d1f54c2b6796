package dev.speedopt.proposal.rule;

import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.CountedLoop;
import dev.speedopt.proposal.rule.code.ElementLoop;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Local;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.Objects;
import java.util.Set;

/** {@code list.get(i)} of a linked list in a loop. */
final class LinkedListGet implements Rule {
    private static final Set<String> KEPT = Set.of("size", "isEmpty", "contains", "indexOf");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "linked-list-get",
                RuleCard.COMPLEXITY,
                "ArrayList instead of a LinkedList that is read by index, or a for-each loop over it",
                "a local LinkedList, or a parameter of that type, that is read by index in a loop up to its size",
                "it is declared as List, made in the method and never handed on; it only grows at its end; "
                        + "the index is known to be within bounds; or it is declared as LinkedList, and the loop only "
                        + "reads the element at the index and leaves the list as it is",
                "a linked list walks to the index from one of its ends, an array list is there at once",
                "linked lists that are only built and iterated, which gain nothing",
                "96");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        asArrayList(code, out);
        for (ForLoopTree tree : code.all(ForLoopTree.class)) {
            ElementLoop loop = ElementLoop.of(code, tree);
            if (loop != null && !out.touches(tree) && Kinds.is(loop.list().asType(), "java.util.LinkedList")) {
                loop.rewriteAsForEach(out);
            }
        }
    }

    private static void asArrayList(Code code, Rewrite out) {
        for (VariableTree declaration : code.all(VariableTree.class)) {
            Local list = Local.of(code, declaration, Set.of("java.util.LinkedList"));
            if (list != null
                    && (Kinds.is(list.variable().asType(), "java.util.List")
                            || Kinds.is(list.variable().asType(), "java.util.Collection"))
                    && list.uses().stream()
                            .allMatch(use -> list.isLoopedOver(use)
                                    || (list.callOn(use) != null
                                            && fits(code, list, Objects.requireNonNull(list.callOn(use)))
                                            && !code.deferred(code.body(), use)))
                    && list.uses().stream().map(list::callOn).anyMatch(each -> each != null && isIndexed(each))) {
                String type = out.typeName("java.util.ArrayList");
                out.replace(
                        list.made().getIdentifier(),
                        code.text(list.made().getIdentifier())
                                .replaceFirst("^[\\w.]*", java.util.regex.Matcher.quoteReplacement(type)));
                out.change("Reads " + list.name() + " by index from an array list");
            }
        }
    }

    private static boolean isIndexed(Call call) {
        return call.name().equals("get");
    }

    private static boolean fits(Code code, Local list, Call call) {
        if (isIndexed(call)) {
            CountedLoop loop = CountedLoop.counting(code, code.variable(call.argument(0)), call.tree());
            return loop != null && loop.isBelow(list.variable(), "size");
        }
        return KEPT.contains(call.name())
                || (call.name().equals("add") && call.arguments().size() == 1)
                || (call.name().equals("addAll") && call.arguments().size() == 1);
    }
}
