package dev.speedopt.analysis.opportunity;

import dev.speedopt.analysis.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method on which somebody has something to say, for {@code analysis.json}.
 *
 * @param rank from 1 among those that are in; absent for those that are out
 * @param target selector form
 * @param module id
 * @param file relative to the build's top folder, with {@code /}
 * @param firstLine of the declaration
 * @param lastLine of the body
 * @param score product of the factors
 * @param factors what it is made of
 * @param findings what was seen in it
 * @param impact expected per cent of the whole's time; absent without a profile
 * @param callers who calls it, tests included, at most 50
 * @param callerCount how many call it in all
 * @param leadingTo methods of the main code that lead to it, through however many others
 * @param tests that lead to it, at most 50
 * @param testCount how many in all
 * @param ownCalls methods of the build that it calls, at most 50
 * @param libraryCalls methods of others that it calls, at most 50
 * @param complexity how much there is to it; absent where its file cannot be read
 * @param reasons why it is in, or why it is out, one sentence each
 */
public record Opportunity(
        @Nullable Integer rank,
        String target,
        String module,
        String file,
        int firstLine,
        int lastLine,
        double score,
        Factors factors,
        List<Finding> findings,
        @Nullable Double impact,
        List<Calling> callers,
        int callerCount,
        int leadingTo,
        List<String> tests,
        int testCount,
        List<String> ownCalls,
        List<String> libraryCalls,
        @Nullable Complexity complexity,
        List<String> reasons) {
    public Opportunity {
        findings = List.copyOf(findings);
        callers = List.copyOf(callers);
        tests = List.copyOf(tests);
        ownCalls = List.copyOf(ownCalls);
        libraryCalls = List.copyOf(libraryCalls);
        reasons = List.copyOf(reasons);
    }

    /**
     * One that calls it.
     *
     * @param method selector form
     * @param how {@code call}, {@code dispatch}, {@code reference} or {@code callback}
     * @param line in the caller's file; 0 when unknown
     * @param test whether it lies among the tests
     */
    public record Calling(String method, String how, int line, boolean test) {}
}
