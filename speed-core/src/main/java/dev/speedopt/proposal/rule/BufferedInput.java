package dev.speedopt.proposal.rule;

import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.FileStream;
import dev.speedopt.proposal.rule.code.Resource;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.Set;

/** Bytes that are read from a file one by one. */
final class BufferedInput implements Rule {
    /** What asks for a few bytes, perhaps one by one. */
    private static final Set<String> SMALL = Set.of(
            "read",
            "readBoolean",
            "readByte",
            "readChar",
            "readDouble",
            "readFloat",
            "readInt",
            "readLong",
            "readShort",
            "readUTF",
            "readUnsignedByte",
            "readUnsignedShort");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "buffered-input",
                RuleCard.BATCH,
                "buffer between the file and single reads",
                "a FileInputStream or Files.newInputStream, perhaps in a DataInputStream, that a try closes, with or without "
                        + "resources, and that is read byte by byte or value by value in a loop",
                "opened by name, and only read until it is closed: no channel or descriptor is shared, nothing is skipped",
                "the operating system is asked once for thousands of bytes instead of once for each",
                "streams that are read into arrays; streams with a buffer of their own",
                "108 / 99");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Resource file : Resource.all(code, FileStream.INPUT)) {
            if (file.isUsedOnlyFor(call -> isSmall(call) || call.name().equals("readFully"))
                    && file.isCalledInLoop(BufferedInput::isSmall)
                    && !file.mayBeOpenTwice()) {
                file.buffer(out);
                out.change("Reads " + file.name() + " through a buffer");
            }
        }
    }

    private static boolean isSmall(Call call) {
        return SMALL.contains(call.name()) && call.arguments().isEmpty();
    }
}
