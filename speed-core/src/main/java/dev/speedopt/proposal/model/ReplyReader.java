package dev.speedopt.proposal.model;

import dev.speedopt.proposal.Proposal;
import dev.speedopt.target.Comments;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import dev.speedopt.target.Splice;
import dev.speedopt.target.SpliceException;
import dev.speedopt.target.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        FencedBlock.Reply parts = FencedBlock.read(reply);
        List<FencedBlock> blocks = parts.blocks();
        List<FencedBlock> java = blocks.stream().filter(FencedBlock::java).toList();
        if (blocks.isEmpty()) {
            throw looksLikeCode(reply)
                    ? new Refused("it holds code without a fence around it.")
                    : new Refused.Declined("it offers no code.");
        }
        if (blocks.stream().anyMatch(block -> !block.closed())) {
            throw new Refused("its code block is not closed, so that it may be cut off.");
        }
        if (java.isEmpty()) {
            throw new Refused("its code block is " + blocks.get(0).language() + " instead of java.");
        }
        List<String> sources = versions(java);
        if (sources.size() > 1) {
            throw new Refused("it holds " + sources.size() + " versions of the method instead of one.");
        }
        Narrative narrative = Narrative.of(parts.prose());
        return new Proposal(
                target,
                proposer,
                narrative.title(),
                narrative.changes(),
                narrative.rationale(),
                strategy,
                sources.get(0));
    }

    /** The file with each version of the target that the blocks hold; the same one twice is one. */
    private List<String> versions(List<FencedBlock> blocks) throws Refused {
        Map<String, String> sources = new LinkedHashMap<>();
        Refused refused = null;
        for (FencedBlock block : blocks) {
            try {
                String source = splice(NewCode.read(block.text(), method));
                sources.putIfAbsent(normalised(source), source);
            } catch (Refused e) {
                refused = block.difference() ? new Refused("it holds a difference instead of the whole method.") : e;
            }
        }
        if (sources.isEmpty() && refused != null) {
            throw refused;
        }
        return List.copyOf(sources.values());
    }

    private static boolean looksLikeCode(String reply) {
        return reply.contains("{") && (reply.contains(";") || reply.contains("\":"));
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
        if (body(result).equals(body(original))) {
            throw new Refused("its version is the original.");
        }
        return text;
    }

    private String body(JavaSource source) {
        MethodDeclaration found = source.find(target.id());
        return found == null ? "" : normalised(source.text().substring(found.bodyStart(), found.end()));
    }

    /** A text without comments and white space: what two versions are compared by, new members included. */
    static String normalised(String text) {
        return Comments.strip(text).replaceAll("\\s+", "");
    }
}
