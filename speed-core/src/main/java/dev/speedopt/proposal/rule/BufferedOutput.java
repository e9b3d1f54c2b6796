package dev.speedopt.proposal.rule;

import com.sun.source.tree.TryTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Effect;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Library;
import dev.speedopt.proposal.rule.code.Resource;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.Set;

/** Bytes that are written to a file one by one. */
final class BufferedOutput implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "buffered-output",
                RuleCard.BATCH,
                "buffer between single writes and the file",
                "a FileOutputStream in a try with resources that is written byte by byte in a loop",
                "opened by name, and only written to; nothing else runs before it is closed but "
                        + "calculations and other streams, so that nobody can see the file meanwhile",
                "the operating system is handed thousands of bytes at once instead of one at a time",
                "streams to which arrays are written",
                "61 / 158");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Resource file : Resource.all(code, "java.io.FileOutputStream", "java.io.OutputStream")) {
            if (file.isUsedOnlyFor(Set.of("write", "flush", "close"))
                    && file.isCalledInLoop("write", 1)
                    && onlyStreams(code, file.opened())) {
                file.wrap(out, "java.io.BufferedOutputStream");
                out.change("Writes " + file.name() + " through a buffer");
            }
        }
    }

    private static boolean onlyStreams(Code code, TryTree tree) {
        return Call.all(code, tree.getBlock()).stream()
                .allMatch(call -> Library.effect(code, call) != Effect.UNKNOWN
                        || (call.receiver() != null
                                && (Kinds.isA(code, call.receiver(), "java.io.OutputStream")
                                        || Kinds.isA(code, call.receiver(), "java.io.InputStream"))));
    }
}
