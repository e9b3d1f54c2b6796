package dev.speedopt.proposal.model;

import dev.speedopt.proposal.Proposal;
import dev.speedopt.target.Comments;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Splice;
import dev.speedopt.target.SpliceException;
import dev.speedopt.target.Target;
import java.util.ArrayList;
import java.util.List;

/** Makes a proposal of a model's reply: only its code for the target counts, and nothing outside the target changes. */
final class ReplyReader {
    private static final int LONGEST_REPLY = 200_000;

    private final Target target;
    private final MethodDeclaration method;

    /** @param method the target, in the original file */
    ReplyReader(Target target, MethodDeclaration method) {
        this.target = target;
        this.method = method;
    }

    /**
     * @param proposer for the proposal
     * @param strategy for the proposal
     * @throws Refused when the reply holds no usable version of the target
     */
    Proposal read(String reply, String proposer, String strategy) throws Refused {
        try {
            return proposal(reply, proposer, strategy);
        } catch (RuntimeException | StackOverflowError e) {
            // javac is not made for hostile text: expressions nested ten thousand deep overflow its stack.
            throw new Refused("the compiler cannot read its code.");
        }
    }

    private Proposal proposal(String reply, String proposer, String strategy) throws Refused {
        if (reply.length() > LONGEST_REPLY) {
            throw new Refused("it has more than " + LONGEST_REPLY + " characters.");
        }
        List<FencedBlock> blocks = FencedBlock.in(reply);
        List<FencedBlock> java = blocks.stream().filter(FencedBlock::java).toList();
        if (blocks.isEmpty()) {
            throw reply.contains("{")
                    ? new Refused("it holds code without a fence around it.")
                    : new Refused.Declined("it offers no code.");
        }
        if (blocks.stream().anyMatch(block -> !block.closed())) {
            throw new Refused("its code block is not closed, so that it may be cut off.");
        }
        if (java.isEmpty()) {
            throw new Refused("its code block is " + blocks.get(0).language() + " instead of java.");
        }
        List<String> sources = new ArrayList<>();
        Refused refused = null;
        for (FencedBlock block : java) {
            try {
                sources.add(splice(NewCode.read(block.text(), method)));
            } catch (Refused e) {
                refused = e;
            }
        }
        if (sources.isEmpty() && refused != null) {
            throw refused;
        }
        if (sources.size() > 1) {
            throw new Refused("it holds " + sources.size() + " versions of the method instead of one.");
        }
        Narrative narrative = Narrative.of(FencedBlock.prose(reply));
        return new Proposal(
                target,
                proposer,
                narrative.title(),
                narrative.changes(),
                narrative.rationale(),
                strategy,
                sources.get(0));
    }

    private String splice(NewCode code) throws Refused {
        JavaSource original = method.source();
        String text;
        try {
            text = Splice.method(original, target.id(), code.method(), code.members(), code.imports());
        } catch (SpliceException e) {
            String message = String.valueOf(e.getMessage()).replaceFirst("\\.$", "");
            throw new Refused(Character.toLowerCase(message.charAt(0)) + message.substring(1) + ".");
        }
        JavaSource result = JavaSource.parse(target.file().getFileName().toString(), text);
        if (!result.errors().isEmpty()) {
            throw new Refused("the file does not parse with it: "
                    + result.errors().get(0).lines().findFirst().orElse("") + ".");
        }
        if (normalised(result, target.id()).equals(normalised(original, target.id()))) {
            throw new Refused("its version is the original.");
        }
        return text;
    }

    /** The target's text without comments and white space: what two versions are compared by. */
    static String normalised(JavaSource source, MethodId id) {
        MethodDeclaration method = source.find(id);
        return method == null
                ? ""
                : Comments.strip(source.text().substring(method.bodyStart(), method.end()))
                        .replaceAll("\\s+", "");
    }
}
