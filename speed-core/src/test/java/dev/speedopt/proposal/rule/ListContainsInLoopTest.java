package dev.speedopt.proposal.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListContainsInLoopTest {
    private final RuleTester rule = new RuleTester(new ListContainsInLoop());

    @Test
    void looks_up_in_a_guarded_set() {
        rule.rewrite("""
                int target(List<String> all, List<String> wanted) {
                    int n = 0;
                    for (String each : all) {
                        if (wanted.contains(each)) {
                            n++;
                        }
                    }
                    return n;
                }
                """, """
                int target(List<String> all, List<String> wanted) {
                    int n = 0;
                    Collection<String> wantedLookup = wanted == null || wanted instanceof Set || wanted.size() < 16
                            ? wanted
                            : new HashSet<>(wanted);
                    for (String each : all) {
                        if (wantedLookup.contains(each)) {
                            n++;
                        }
                    }
                    return n;
                }
                """);
    }

    @Test
    void allows_a_fresh_result_to_grow_and_moves_out_of_all_loops() {
        rule.rewrite("""
                record Id(String text, int number) {}
                List<Id> target(List<List<Id>> all, List<Id> wanted) {
                    List<Id> found = new ArrayList<>();
                    for (List<Id> some : all) {
                        for (Id each : some) {
                            if (!wanted.contains(each)) found.add(each);
                        }
                    }
                    return found;
                }
                """, """
                record Id(String text, int number) {}
                List<Id> target(List<List<Id>> all, List<Id> wanted) {
                    List<Id> found = new ArrayList<>();
                    Collection<Id> wantedLookup = wanted == null || wanted instanceof Set || wanted.size() < 16
                            ? wanted
                            : new HashSet<>(wanted);
                    for (List<Id> some : all) {
                        for (Id each : some) {
                            if (!wantedLookup.contains(each)) found.add(each);
                        }
                    }
                    return found;
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // changed in the loop
                "void target(List<String> l, List<String> w) { for (String s : l) if (!w.contains(s)) w.add(s); }",
                // replaced in the loop
                "void target(List<String> l, List<String> w) { for (String s : l) if (!w.contains(s)) w = l; }",
                // perhaps changed under another name
                "void target(List<String> l, List<String> w, List<String> r) { for (String s : l) if (w.contains(s)) r.add(s); }",
                // handed on
                "void take(List<String> w) {} void target(List<String> l, List<String> w) { for (String s : l) if (w.contains(s)) take(w); }",
                // unknown code runs
                "void run(String s) {} void target(List<String> l, List<String> w) { for (String s : l) if (w.contains(s)) run(s); }",
                "List<String> w; void run(String s) {} void target(List<String> l) { for (String s : l) if (w.contains(s)) run(s); }",
                "void target(List<String> l, List<String> w, Consumer<String> c) { for (String s : l) if (w.contains(s)) c.accept(s); }",
                // no trustworthy hashCode
                "static class P { int x; } int target(List<P> l, List<P> w) { int n = 0; for (P s : l) if (w.contains(s)) n++; return n; }",
                "int target(List<int[]> l, List<int[]> w) { int n = 0; for (int[] s : l) if (w.contains(s)) n++; return n; }",
                "int target(List<Object> l, List<String> w) { int n = 0; for (Object s : l) if (w.contains(s)) n++; return n; }",
                "record R(int x) { public boolean equals(Object o) { return true; } } int target(List<R> l, List<R> w) { int n = 0; for (R s : l) if (w.contains(s)) n++; return n; }",
                // sets are fast already
                "int target(List<String> l, Set<String> w) { int n = 0; for (String s : l) if (w.contains(s)) n++; return n; }",
                // no loop, or the list is of this round
                "boolean target(List<String> l) { return l.contains(\"x\"); }",
                "int target(List<List<String>> l) { int n = 0; for (List<String> w : l) if (w.contains(\"x\")) n++; return n; }",
                "int target(List<String> w) { int n = 0; for (int i = w.contains(\"x\") ? 1 : 2; i < 9; i++) n++; return n; }"
            })
    void leaves_alone(String member) {
        rule.leavesAlone(member);
    }
}
