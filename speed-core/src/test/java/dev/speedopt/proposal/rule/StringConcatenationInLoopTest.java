package dev.speedopt.proposal.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringConcatenationInLoopTest {
    private final RuleTester rule = new RuleTester(new StringConcatenationInLoop());

    @Test
    void appends_to_a_builder() {
        rule.rewrite("""
                String target(List<String> names) {
                    String all = "";
                    // joins
                    for (String name : names) {
                        all += name + ", "; // and on
                    }
                    return all;
                }
                """, """
                String target(List<String> names) {
                    String all = "";
                    StringBuilder allBuilder = new StringBuilder(all);
                    // joins
                    for (String name : names) {
                        allBuilder.append(name).append(", "); // and on
                    }
                    all = allBuilder.toString();
                    return all;
                }
                """);
    }

    @Test
    void moves_out_of_nested_loops_and_takes_both_forms() {
        rule.rewrite("""
                String target(int[][] rows) {
                    String s = "x";
                    for (int[] row : rows) {
                        for (int i = 0; i < row.length; i++)
                            s = s + row[i] + 1;
                        s += row.length + 1;
                        s += '\\n';
                    }
                    return s;
                }
                """, """
                String target(int[][] rows) {
                    String s = "x";
                    StringBuilder sBuilder = new StringBuilder(s);
                    for (int[] row : rows) {
                        for (int i = 0; i < row.length; i++)
                            sBuilder.append(row[i]).append(1);
                        sBuilder.append(row.length + 1);
                        sBuilder.append('\\n');
                    }
                    s = sBuilder.toString();
                    return s;
                }
                """);
    }

    @Test
    void asks_custom_texts_for_their_string() {
        rule.rewrite("""
                String target(List<CharSequence> parts) {
                    String s = "";
                    while (parts.size() > 1)
                        s += parts.remove(0);
                    return s;
                }
                """, """
                String target(List<CharSequence> parts) {
                    String s = "";
                    StringBuilder sBuilder = new StringBuilder(s);
                    while (parts.size() > 1)
                        sBuilder.append(String.valueOf(parts.remove(0)));
                    s = sBuilder.toString();
                    return s;
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // read in the loop
                "String target(List<String> l) { String s = \"\"; for (String x : l) { s += x; if (s.length() > 3) break; } return s; }",
                "String target(List<String> l) { String s = \"\"; for (String x : l) { s += x + s; } return s; }",
                "String target(List<String> l) { String s = \"\"; for (String x : l) { s += x; if (x == null) return s; } return s; }",
                "String target(int n) { String s = \"\"; while (s.length() < n) { s += 'x'; } return s; }",
                // prepended, not appended
                "String target(List<String> l) { String s = \"\"; for (String x : l) { s = x + s; } return s; }",
                // may be null
                "String target(List<String> l, String p) { String s = p; for (String x : l) { s += x; } return s; }",
                "String target(List<String> l, String s) { for (String x : l) { s += x; } return s; }",
                // seen after an exception
                "String target(List<Integer> l) { String s = \"\"; try { for (int x : l) { s += x; } } catch (NullPointerException e) { } return s; }",
                // left past the line behind the loop
                "String target(List<String> l) { String s = \"\"; a: for (String y : l) { s += s; for (String x : l) { s += x; if (x == null) continue a; } } return s; }",
                // prints an address, would print characters
                "String target(List<char[]> l) { String s = \"\"; for (char[] x : l) { s += x; } return s; }",
                // made anew each time round
                "void target(List<String> l) { for (String x : l) { String s = \"\"; s += x; l.set(0, s); } }",
                "String target(String x) { String s = \"\"; s += x; return s; }"
            })
    void leaves_alone(String member) {
        rule.leavesAlone(member);
    }
}
