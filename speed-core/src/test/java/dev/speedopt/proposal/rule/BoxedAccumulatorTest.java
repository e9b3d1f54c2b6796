package dev.speedopt.proposal.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxedAccumulatorTest {
    private final RuleTester rule = new RuleTester(new BoxedAccumulator());

    @Test
    void declares_a_primitive() {
        rule.rewrite("""
                Long target(List<Long> values, Map<String, Long> sums) {
                    Long sum = 0L; // of all
                    Double mean = 0.0;
                    for (Long v : values) {
                        sum += v;
                        mean = mean + v / 2.0;
                        sums.put("x", sum);
                    }
                    if (sum == 3 || sum > mean) {
                        sum = -sum;
                    }
                    return Math.floorDiv(sum, 2L) + sum;
                }
                """, """
                Long target(List<Long> values, Map<String, Long> sums) {
                    long sum = 0L; // of all
                    double mean = 0.0;
                    for (Long v : values) {
                        sum += v;
                        mean = mean + v / 2.0;
                        sums.put("x", sum);
                    }
                    if (sum == 3 || sum > mean) {
                        sum = -sum;
                    }
                    return Math.floorDiv(sum, 2L) + sum;
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // may be null
                "Long target(List<Long> l) { Long s = null; for (Long x : l) { s = x; } return s; }",
                "Long target(List<Long> l) { Long s = 0L; for (Long x : l) { s = x; } return s; }",
                "boolean target(List<Long> l) { Long s = 0L; for (Long x : l) { s += x; } return s == null; }",
                // used as an object
                "boolean target(List<Long> l) { Long s = 0L; for (Long x : l) { s += x; } return s.equals(3L); }",
                "boolean target(List<Long> l, Long o) { Long s = 0L; for (Long x : l) { s += x; } return s == o; }",
                "Object target(List<Long> l, boolean b) { Long s = 0L; for (Long x : l) { s += x; } return b ? s : 1.0; }",
                // another overload
                "void target(List<Integer> l) { Integer s = 0; for (Integer x : l) { s += x; } l.remove(s); }",
                // no loop
                "Long target(Long x) { Long s = 0L; s += x; return s; }",
                // several names
                "Long target(List<Long> l) { Long s = 0L, t = null; for (Long x : l) { s += x; } return t; }"
            })
    void leaves_alone(String member) {
        rule.leavesAlone(member);
    }
}
