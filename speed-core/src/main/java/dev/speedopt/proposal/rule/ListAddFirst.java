package dev.speedopt.proposal.rule;

import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Growing;
import dev.speedopt.proposal.rule.code.Local;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.LinkedHashSet;
import java.util.Set;

/** {@code list.add(0, x)} in a loop: all that is there moves up each time. */
final class ListAddFirst implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "list-add-first",
                RuleCard.COMPLEXITY,
                "add at the end and reverse once, instead of adding at the front",
                "a local ArrayList to which a loop only adds at the front",
                "the list is empty before the loop and not seen in it",
                "adding at the front moves all elements each time",
                "lists of a few elements",
                "");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        Set<Growing> found = new LinkedHashSet<>();
        for (Call call : Call.all(code, code.body())) {
            Local list =
                    isAddFirst(code, call) ? Local.named(code, call.receiver(), Set.of("java.util.ArrayList")) : null;
            Growing growing = list == null ? null : Growing.around(code, list, call, each -> isAddFirst(code, each));
            if (growing != null) {
                out.replace(code.start(call.argument(0)), code.start(call.argument(1)), "");
                found.add(growing);
            }
        }
        for (Growing each : found) {
            String list = each.object().name();
            out.insertAfter(each.place(), out.typeName("java.util.Collections") + ".reverse(" + list + ");");
            out.change("Adds to the end of " + list + " and reverses it once");
        }
    }

    private static boolean isAddFirst(Code code, Call call) {
        return call.on(code, "java.util.List", "add", 2) && Constants.is(code, call.argument(0), 0);
    }
}
