package dev.speedopt.proposal.rule;

import java.util.List;

/** All rules, those with the greatest gain first: the order in which they are applied and proposed. */
public final class RuleCatalogue {
    private static final List<Rule> RULES = List.of(
            new ListContainsInLoop(),
            new SetArgument(),
            new SortThenFirst(),
            new IndexOfInLoop(),
            new FormatToConcatenation(),
            new DistinctList(),
            new ListAsQueue(),
            new ObjectsHash(),
            new LinkedListGet(),
            new SubstringCompare(),
            new CopyLoop(),
            new NestedLoopJoin(),
            new BoxedReduce(),
            new RemoveIfLoop(),
            new ConstantListContains(),
            new CaseInsensitiveCompare(),
            new EnumValuesConstant(),
            new FormatterConstant(),
            new InvariantCall(),
            new NeedlessRegex(),
            new StringConcatenationInLoop(),
            new BoxedAccumulator(),
            new RegexConstant(),
            new KeySetThenGet());

    private RuleCatalogue() {}

    public static List<Rule> all() {
        return RULES;
    }
}
