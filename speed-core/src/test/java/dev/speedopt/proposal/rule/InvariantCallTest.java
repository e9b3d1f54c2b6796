package dev.speedopt.proposal.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvariantCallTest {
    private final RuleTester rule = new RuleTester(new InvariantCall());

    @Test
    void moves_out_what_cannot_throw() {
        rule.rewrite("""
                int target(List<String> names, String wanted, double x) {
                    int n = wanted.length();
                    for (String name : names) {
                        if (name.equals(wanted.toLowerCase()) || name.length() > Math.pow(x, 3) || wanted.toLowerCase().length() > 3) {
                            n++;
                        }
                    }
                    return n;
                }
                """, """
                int target(List<String> names, String wanted, double x) {
                    int n = wanted.length();
                    String wantedToLowerCase = wanted.toLowerCase();
                    double powResult = Math.pow(x, 3);
                    for (String name : names) {
                        if (name.equals(wantedToLowerCase) || name.length() > powResult || wantedToLowerCase.length() > 3) {
                            n++;
                        }
                    }
                    return n;
                }
                """);
    }

    @Test
    void computes_at_first_use_what_may_throw() {
        rule.rewrite("""
                int target(List<String> names, String wanted) {
                    int n = 0;
                    for (String name : names) {
                        if (name.equals(wanted.toLowerCase())) n++;
                    }
                    return n;
                }
                """, """
                int target(List<String> names, String wanted) {
                    int n = 0;
                    String wantedToLowerCase = null;
                    for (String name : names) {
                        if (name.equals(wantedToLowerCase == null ? (wantedToLowerCase = wanted.toLowerCase()) : wantedToLowerCase)) n++;
                    }
                    return n;
                }
                """);
    }

    @Test
    void moves_out_of_a_condition_what_is_evaluated_first() {
        rule.rewrite("""
                int target(String text) {
                    int n = 0;
                    for (int i = 0; i < text.trim().length(); i++) {
                        n++;
                    }
                    return n;
                }
                """, """
                int target(String text) {
                    int n = 0;
                    String textTrim = text.trim();
                    for (int i = 0; i < textTrim.length(); i++) {
                        n++;
                    }
                    return n;
                }
                """);
    }

    @Test
    void knows_pure_methods_of_the_same_class() {
        rule.rewrite("""
                private static double rate(int year, double base) {
                    double r = base;
                    for (int i = 0; i < year; i++) r = r * 1.01 + Math.sqrt(i);
                    return r;
                }
                double target(double[] values, int year) {
                    double sum = 0;
                    for (double v : values) {
                        sum += v * rate(year, 2.0);
                    }
                    return sum;
                }
                """, """
                private static double rate(int year, double base) {
                    double r = base;
                    for (int i = 0; i < year; i++) r = r * 1.01 + Math.sqrt(i);
                    return r;
                }
                double target(double[] values, int year) {
                    double sum = 0;
                    double rateResult = rate(year, 2.0);
                    for (double v : values) {
                        sum += v * rateResult;
                    }
                    return sum;
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // changes in the loop
                "int target(List<String> l, String w) { int n = 0; for (String s : l) { n += w.trim().length(); w = s; } return n; }",
                "int target(List<String> l) { int n = 0; for (String s : l) { n += s.trim().length(); } return n; }",
                "double target(int k) { double n = 0; for (int i = 0; i < k; i++) { n += Math.sqrt(i); } return n; }",
                "String f; void target(List<String> l) { for (String s : l) { if (s.equals(f.trim())) f = s; } }",
                "String f; int target(List<String> l) { int n = 0; for (String s : l) { n += f.trim().length(); } return n; }",
                // a primitive result that may throw on an empty loop
                "int target(List<String> l, String w) { int n = 0; for (String s : l) { n += w.indexOf(s.length()) + w.lastIndexOf(\"x\"); } return n; }",
                "private static int d(int x) { int r = 0; for (int i = 1; i < x; i++) r += 7 / x; return r; } int target(int[] l, int k) { int n = 0; for (int s : l) { n += d(k); } return n; }",
                // not pure
                "int c; private int d(int x) { return c++ + x; } int target(int[] l, int k) { int n = 0; for (int s : l) { n += d(k); } return n; }",
                "double target(int[] l) { double n = 0; for (int s : l) { n += Math.random(); } return n; }",
                // may be overridden
                "int d(int x) { return x * x; } int target(int[] l, int k) { int n = 0; for (int s : l) { n += d(k); } return n; }",
                // cheap
                "int target(String w) { int n = 0; for (int i = 0; i < w.length(); i++) { n++; } return n; }",
                // runs later
                "void target(List<Supplier<String>> l, String w) { w.length(); for (int i = 0; i < 3; i++) { l.add(() -> w.trim()); } }"
            })
    void leaves_alone(String member) {
        rule.leavesAlone(member);
    }
}
