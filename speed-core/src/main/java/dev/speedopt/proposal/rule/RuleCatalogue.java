package dev.speedopt.proposal.rule;

import java.util.List;

/** All rules, those with the greatest gain first: the order in which they are applied and proposed. */
public final class RuleCatalogue {
    private static final List<Rule> RULES = List.of(
            new ParseFailure(),
            new ListContainsInLoop(),
            new HexFormat(),
            new BufferedInput(),
            new BufferedOutput(),
            new ContainsInStream(),
            new SetArgument(),
            new SortThenFirst(),
            new IndexOfInLoop(),
            new FormatToConcatenation(),
            new DistinctList(),
            new DuplicatePairs(),
            new ListAsQueue(),
            new SortInLoop(),
            new ListAddFirst(),
            new SortedStreamFirst(),
            new SubstringStartsWith(),
            new IndexOfStart(),
            new ObjectsHash(),
            new LinkedListGet(),
            new SubstringCompare(),
            new CopyLoop(),
            new NestedLoopJoin(),
            new BoxedReduce(),
            new MemoRecursion(),
            new RemoveIfLoop(),
            new InsertAtFront(),
            new BigNumberConstant(),
            new ArrayConstant(),
            new BlankTest(),
            new ConstantListContains(),
            new CaseInsensitiveCompare(),
            new EnumValuesConstant(),
            new StreamMatch(),
            new CollectThenSize(),
            new StreamFind(),
            new StreamSum(),
            new StreamCollect(),
            new FormatterConstant(),
            new InvariantCall(),
            new NeedlessRegex(),
            new StringConcatenationInLoop(),
            new BoxedAccumulator(),
            new PrimitiveArray(),
            new RegexConstant(),
            new KeySetThenGet(),
            new EnumMapForHashMap(),
            new SummingCollector(),
            new StringJoin(),
            new CharArrayLoop(),
            new AppendConcatenation(),
            new PresizedList(),
            new CountingMerge());

    private RuleCatalogue() {}

    public static List<Rule> all() {
        return RULES;
    }
}
