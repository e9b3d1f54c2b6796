package dev.speedopt.proposal.rule;

/**
 * What a rule is about, for proposals and for the catalogue page.
 *
 * @param name in kebab case, unique
 * @param strategy {@code complexity_reduction}, {@code allocation_reduction}, {@code batch_operations} or {@code constant_factor}
 * @param title of a proposal, one line
 * @param looksFor the slow pattern
 * @param precondition what must hold so that nothing but speed changes
 * @param whyFaster one sentence
 * @param whenNot where it does not pay or is not tried
 * @param gain measured, JDK 17 / 25, as a ratio; empty when it depends on sizes alone
 */
public record RuleCard(
        String name,
        String strategy,
        String title,
        String looksFor,
        String precondition,
        String whyFaster,
        String whenNot,
        String gain) {
    static final String COMPLEXITY = "complexity_reduction";
    static final String ALLOCATION = "allocation_reduction";
    static final String BATCH = "batch_operations";
    static final String CONSTANT = "constant_factor";
}
