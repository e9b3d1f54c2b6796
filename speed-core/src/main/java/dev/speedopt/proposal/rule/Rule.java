package dev.speedopt.proposal.rule;

import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Rewrite;

/** A pattern that is known to be slow, and its replacement. A wrong rewriting is worse than a missing one. */
public interface Rule {
    RuleCard card();

    /** Hands every rewriting of this rule in the method to {@code out}; nothing when the pattern or a precondition is missing. */
    void rewrite(Code code, Rewrite out);
}
