package dev.speedopt.proposal.rule;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Effect;
import dev.speedopt.proposal.rule.code.FileStream;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Library;
import dev.speedopt.proposal.rule.code.Resource;
import dev.speedopt.proposal.rule.code.Rewrite;
import java.util.List;
import java.util.Set;

/** Bytes that are written to a file one by one. */
final class BufferedOutput implements Rule {
    /** What writes a few bytes, perhaps one by one. */
    private static final Set<String> SMALL = Set.of(
            "write",
            "writeBoolean",
            "writeByte",
            "writeBytes",
            "writeChar",
            "writeChars",
            "writeDouble",
            "writeFloat",
            "writeInt",
            "writeLong",
            "writeShort",
            "writeUTF");

    private static final Set<String> HARMLESS_PACKAGES = Set.of("java.lang", "java.math", "java.util");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "buffered-output",
                RuleCard.BATCH,
                "buffer between single writes and the file",
                "a FileOutputStream or Files.newOutputStream, perhaps in a DataOutputStream, that a try closes, with or "
                        + "without resources, and that is written byte by byte or value by value in a loop",
                "opened by name, and only written to until it is closed; nothing else runs before but calculations and "
                        + "streams of other files, so that nobody can see the file meanwhile; no handler hears of a "
                        + "failed write before it is closed",
                "the operating system is handed thousands of bytes at once instead of one at a time",
                "streams to which arrays are written; streams with a buffer of their own",
                "61 / 158");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Resource file : Resource.all(code, FileStream.OUTPUT)) {
            if (file.isUsedOnlyFor(BufferedOutput::isWrite)
                    && file.isCalledInLoop(call -> isSmall(code, call))
                    && file.isClosedBeforeHandlers()
                    && !file.mayBeOpenTwice()
                    && onlyStreams(code, file)
                    && !isHandledInside(code, file.body())) {
                file.buffer(out);
                out.change("Writes " + file.name() + " through a buffer");
            }
        }
    }

    /** Not of a part of an array, whose bounds a buffer checks with another exception. */
    private static boolean isWrite(Call call) {
        return (SMALL.contains(call.name()) && call.arguments().size() == 1)
                || call.name().equals("flush")
                || call.name().equals("size");
    }

    private static boolean isSmall(Code code, Call call) {
        return SMALL.contains(call.name())
                && call.arguments().size() == 1
                && (Kinds.isPrimitive(code.type(call.argument(0))) || Kinds.isString(code.type(call.argument(0))));
    }

    /** Whether nothing runs while the file is open that could look at it. */
    private static boolean onlyStreams(Code code, Resource file) {
        return Call.all(code, file.body()).stream()
                        .allMatch(call -> Library.effect(code, call) != Effect.UNKNOWN || isOfStream(code, call))
                && code.in(file.body(), NewClassTree.class).stream().allMatch(made -> isHarmless(code, made))
                && file.opened().getResources().stream()
                        .allMatch(other -> Kinds.qualifiedName(code.type(other)).startsWith("java."));
    }

    private static boolean isOfStream(Code code, Call call) {
        return call.receiver() != null
                && (Kinds.isA(code, call.receiver(), "java.io.OutputStream")
                        || Kinds.isA(code, call.receiver(), "java.io.InputStream"));
    }

    private static boolean isHarmless(Code code, NewClassTree made) {
        String name = Kinds.qualifiedName(code.type(made));
        return made.getClassBody() == null
                && (HARMLESS_PACKAGES.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))
                        || Kinds.isA(code, made, "java.io.IOException"));
    }

    /** Whether a handler inside goes on after a failed write, which a buffer reports later. */
    private static boolean isHandledInside(Code code, BlockTree body) {
        return code.in(body, TryTree.class).stream()
                .flatMap(each -> each.getCatches().stream())
                .map(CatchTree::getParameter)
                .map(VariableTree::getType)
                .flatMap(type ->
                        (type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type)).stream())
                .anyMatch(type -> hearsOfWrites(code, type));
    }

    private static boolean hearsOfWrites(Code code, Tree type) {
        return Kinds.isA(code, type, "java.io.IOException")
                || Set.of("java.lang.Exception", "java.lang.Throwable").contains(Kinds.qualifiedName(code.type(type)));
    }
}
