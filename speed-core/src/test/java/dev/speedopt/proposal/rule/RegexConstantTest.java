package dev.speedopt.proposal.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegexConstantTest {
    private final RuleTester rule = new RuleTester(new RegexConstant());

    @Test
    void compiles_once() {
        String text = rule.rewritten("""
                static final String DIGITS = "\\\\d+";
                boolean target(String s, String t) {
                    String[] parts = s.split("\\\\s+");
                    String[] two = s.trim().split("a|b", 2);
                    t = t.replaceAll("[abc]", "$0x") + s.replaceFirst("x", t);
                    return parts[0].matches(DIGITS) && java.util.regex.Pattern.matches("[ab]", s) && t.matches(DIGITS);
                }
                """);
        org.assertj.core.api.Assertions.assertThat(text)
                .startsWith("    private static final Pattern TARGET_PATTERN = Pattern.compile(\"\\\\s+\");\n")
                .contains("TARGET_PATTERN.split(s);")
                .contains("TARGET_PATTERN2.split(s.trim(), 2);")
                .contains("TARGET_PATTERN3.matcher(t).replaceAll(\"$0x\") + TARGET_PATTERN4.matcher(s).replaceFirst(t)")
                .contains("TARGET_PATTERN5.matcher(parts[0]).matches()")
                .contains("TARGET_PATTERN5.matcher(t).matches()")
                .contains("Pattern.compile(Example.DIGITS)")
                .doesNotContain("PATTERN7");
    }

    @Test
    void takes_pattern_compile_with_flags() {
        rule.rewrite("""
                boolean target(String s) {
                    java.util.regex.Pattern p = java.util.regex.Pattern.compile("a+", 2);
                    return p.matcher(s).find();
                }
                """, """
                private static final Pattern TARGET_PATTERN = Pattern.compile("a+", 2);
                boolean target(String s) {
                    java.util.regex.Pattern p = TARGET_PATTERN;
                    return p.matcher(s).find();
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // split's own fast path is faster than a Pattern
                "String[] target(String s) { return s.split(\",\"); }",
                "String[] target(String s) { return s.split(\"\\\\|\"); }",
                // not constant
                "boolean target(String s, String r) { return s.matches(r); }",
                // not valid: it would fail at another time
                "boolean target(String s) { return s.matches(\"(\"); }",
                // a later argument has an effect
                "String target(String s, Iterator<String> i) { return s.replaceAll(\"a+\", i.next()); }",
                // literal: no Pattern needed at all
                "String target(String s) { return s.replaceAll(\"a\", \"b\"); }",
                // kept already
                "java.util.regex.Pattern p; void target() { if (p == null) p = java.util.regex.Pattern.compile(\"a+\"); }"
            })
    void leaves_alone(String member) {
        rule.leavesAlone(member);
    }
}
