package dev.speedopt.proposal.rule;

import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Growing;
import dev.speedopt.proposal.rule.code.Local;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/** {@code builder.insert(0, c)} in a loop: all that is there moves up each time. */
final class InsertAtFront implements Rule {
    private static final String TURN_ROUND = """
            private static void turnRound(StringBuilder text) {
                for (int i = 0, j = text.length() - 1; i < j; i++, j--) {
                    char c = text.charAt(i);
                    text.setCharAt(i, text.charAt(j));
                    text.setCharAt(j, c);
                }
            }
            """;

    @Override
    public RuleCard card() {
        return new RuleCard(
                "insert-at-front",
                RuleCard.COMPLEXITY,
                "append and turn round once, instead of inserting at the front",
                "a local StringBuilder into which a loop only inserts single characters at the front",
                "the builder is empty before the loop and not seen in it; characters are turned one by one, so that "
                        + "surrogates end up where they did",
                "inserting at the front moves all characters each time",
                "texts of a few characters",
                "4.7 / 6.1");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        if (!out.takesMethods()) {
            return;
        }
        Set<Growing> found = new LinkedHashSet<>();
        for (Call call : Call.all(code, code.body())) {
            Local builder =
                    isInsert(code, call) ? Local.named(code, call.receiver(), Set.of("java.lang.StringBuilder")) : null;
            Growing growing =
                    builder == null ? null : Growing.around(code, builder, call, each -> isInsert(code, each));
            if (growing != null) {
                int name = code.source().text().lastIndexOf("insert", code.start(call.argument(0)));
                out.replace(name, code.start(call.argument(1)), "append(");
                found.add(growing);
            }
        }
        if (!found.isEmpty()) {
            String builder = out.typeName("java.lang.StringBuilder");
            String turn = out.method("turnRound", TURN_ROUND.replace("StringBuilder", builder));
            for (Growing each : found) {
                out.insertAfter(each.place(), turn + "(" + each.object().name() + ");");
                out.change("Appends to " + each.object().name() + " and turns it round once");
            }
        }
    }

    private static boolean isInsert(Code code, Call call) {
        return call.name().equals("insert")
                && call.arguments().size() == 2
                && Constants.is(code, call.argument(0), 0)
                && code.type(call.argument(1)) instanceof javax.lang.model.type.PrimitiveType type
                && type.getKind() == TypeKind.CHAR;
    }
}
