package dev.speedopt.proposal.rule;

import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Resource;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.Set;

/** Bytes that are read from a file one by one. */
final class BufferedInput implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "buffered-input",
                RuleCard.BATCH,
                "buffer between the file and single reads",
                "a FileInputStream in a try with resources that is read byte by byte in a loop",
                "opened by name, and only read: no channel or descriptor is shared",
                "the operating system is asked once for thousands of bytes instead of once for each",
                "streams that are read into arrays",
                "108 / 99");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Resource file : Resource.all(code, "java.io.FileInputStream", "java.io.InputStream")) {
            if (file.isUsedOnlyFor(Set.of("read", "close")) && file.isCalledInLoop("read", 0)) {
                file.wrap(out, "java.io.BufferedInputStream");
                out.change("Reads " + file.name() + " through a buffer");
            }
        }
    }
}
