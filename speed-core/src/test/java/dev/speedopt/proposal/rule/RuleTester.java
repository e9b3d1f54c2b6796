package dev.speedopt.proposal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import java.util.List;

/** Applies one rule to the method {@code target} of a class that is given as members. */
final class RuleTester {
    private static final String IMPORTS =
            "import java.util.*;\nimport java.util.function.*;\nimport java.util.regex.*;\nimport java.util.stream.*;\n";

    private final Rule rule;
    private final int level;

    RuleTester(Rule rule) {
        this(rule, 17);
    }

    RuleTester(Rule rule, int level) {
        this.rule = rule;
        this.level = level;
    }

    /** Both are members of a class; {@code after} must be what the rule makes of {@code before}, and compile. */
    void rewrite(String before, String after) {
        String text = apply(source(before));
        assertThat(text).isEqualTo(source(after));
        assertThat(compile(text).errors()).isEmpty();
    }

    void leavesAlone(String members) {
        assertThat(apply(source(members))).isEqualTo(source(members));
    }

    /** The rewritten members; they compile. */
    String rewritten(String members) {
        String text = apply(source(members));
        assertThat(compile(text).errors()).isEmpty();
        return text.substring(text.indexOf("class Example {\n") + 16, text.length() - 2);
    }

    /** A whole file, after the rule was applied to each of its methods in turn; it compiles. */
    String appliedToAll(String file) {
        String text = file;
        for (MethodDeclaration each : compile(file).methods()) {
            if (each.hasBody() && !each.isConstructor()) {
                JavaSource source = compile(text);
                assertThat(source.errors()).isEmpty();
                text = apply(text, java.util.Objects.requireNonNull(source.find(each.id())));
            }
        }
        assertThat(compile(text).errors()).isEmpty();
        return text;
    }

    /** What a compiler for that release says about a file. */
    static List<String> errors(String text, String release) {
        return JavaSource.attribute(
                        "Example.java", text, List.of(), List.of("-proc:none", "-nowarn", "--release", release))
                .errors();
    }

    private String apply(String text) {
        JavaSource source = compile(text);
        assertThat(source.errors()).isEmpty();
        MethodDeclaration target = source.methods().stream()
                .filter(method -> method.name().equals("target"))
                .findFirst()
                .orElseThrow();
        return apply(text, target);
    }

    private String apply(String text, MethodDeclaration target) {
        Code code = new Code(target, level);
        Rewrite rewrite = new Rewrite(code);
        rule.rewrite(code, rewrite);
        return rewrite.fired() ? rewrite.apply() : text;
    }

    private static String source(String members) {
        return IMPORTS + "\nclass Example {\n" + members.indent(4) + "}\n";
    }

    private static JavaSource compile(String text) {
        return JavaSource.attribute("Example.java", text, List.of(), List.of("-proc:none", "-Xlint:none", "-nowarn"));
    }
}
