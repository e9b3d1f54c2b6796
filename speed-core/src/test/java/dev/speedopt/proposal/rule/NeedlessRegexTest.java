package dev.speedopt.proposal.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedlessRegexTest {
    private final RuleTester rule = new RuleTester(new NeedlessRegex());

    @Test
    void replaces_literally() {
        rule.rewrite("""
                String target(String s) {
                    return s.replaceAll("a b", "c").replaceAll("\\\\.", "/") // dots
                            .replaceAll("-", "");
                }
                """, """
                String target(String s) {
                    return s.replace("a b", "c").replace(".", "/") // dots
                            .replace("-", "");
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String target(String s) { return s.replaceAll(\".\", \"b\"); }",
                "String target(String s) { return s.replaceAll(\"a|b\", \"b\"); }",
                "String target(String s) { return s.replaceAll(\"\\\\d\", \"b\"); }",
                "String target(String s) { return s.replaceAll(\"a\", \"$0\"); }",
                "String target(String s) { return s.replaceAll(\"a\", \"\\\\\\\\\"); }",
                "String target(String s) { return s.replaceAll(\"\", \"-\"); }",
                "String target(String s, String r) { return s.replaceAll(\"a\", r); }",
                "String target(String s) { return s.replaceFirst(\"a\", \"b\"); }"
            })
    void leaves_alone(String member) {
        rule.leavesAlone(member);
    }
}
