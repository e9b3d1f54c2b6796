package dev.speedopt.verification.containment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Rung;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.target.Target;
import dev.speedopt.verification.compilation.Compilation;
import dev.speedopt.verification.compilation.CompiledFile;
import dev.speedopt.verification.compilation.CompiledProject;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompiledContainmentTest {
    private static final String FOO = """
            package org.acme;

            import java.util.*;

            public class Foo extends Base implements java.io.Serializable {
                private static final String NAME = "x".trim();
                private int count = 1;

                public Foo() {
                    super();
                    count += 2;
                }

                public Foo(int n) {
                    count = n;
                }

                public int bar(List<Integer> numbers) {
                    int sum = 0;
                    for (int i = 0; i < numbers.size(); i++) {
                        sum += numbers.get(i);
                    }
                    return sum;
                }

                public String other(int n) {
                    Runnable first = () -> count++;
                    first.run();
                    Object anonymous = new Object() {
                        int depth;
                        public String toString() {
                            Runnable inner = () -> depth++;
                            inner.run();
                            return "" + depth;
                        }
                    };
                    switch (n) {
                        case 1: return "one";
                        case 7: return "seven";
                        default: break;
                    }
                    try {
                        return inherited("x") + anonymous + NAME;
                    } catch (RuntimeException e) {
                        return "e";
                    }
                }
            }
            """;

    private CompiledProject project;
    private Compilation compilation;
    private CompiledFile original;
    private Target target;

    @BeforeAll
    void compile(@TempDir Path folder) {
        project = new CompiledProject(folder)
                .source("org/acme/Foo.java", FOO)
                .source(
                        "org/acme/Base.java",
                        "package org.acme; class Base { String inherited(Object o) { return \"\" + o; } }")
                .build();
        target = project.target("org/acme/Foo.java", "bar", "java.util.List");
        compilation = Compilation.of(project.module(), target);
        original = compilation.compileOriginal(project.output("original"));
    }

    @Test
    void a_changed_target_leaves_the_rest_alone() {
        RungResult result = check("sum += numbers.get(i);", "sum = sum + numbers.get(i) * 1;");

        assertThat(result.passed()).as(result.toString()).isTrue();
        assertThat(result.rung()).isEqualTo(Rung.CONTAINMENT);
    }

    @Test
    void lambdas_and_anonymous_classes_in_the_target_shift_numbers_and_nothing_else() {
        RungResult result = check(
                "return sum;",
                "Runnable r = () -> { Runnable q = () -> numbers.size(); q.run(); }; r.run();"
                        + " Object o = new Object() { Object p = new Object() {}; }; return o == null ? 0 : sum;");

        assertThat(result.passed()).as(result.toString()).isTrue();
    }

    @Test
    void new_constants_may_be_initialised() {
        RungResult result = check(
                "private int count = 1;",
                "private static final Set<String> A = Set.of(\"a\"); private int count = 1;"
                        + " private static final java.util.function.Supplier<String> B = () -> \"b\";");

        assertThat(result.passed()).as(result.toString()).isTrue();
    }

    @Test
    void a_helper_that_hides_an_inherited_method_is_found() {
        RungResult result =
                check("public String other", "private String inherited(String s) { return s; } public String other");

        assertThat(result.passed()).isFalse();
        assertThat(result.summary()).contains("method Foo.other compiles to something else");
    }

    @Test
    void an_import_that_changes_a_type_elsewhere_is_found() {
        assertThat(check("(RuntimeException e)", "(IllegalStateException e)").passed())
                .isFalse();
    }

    @Test
    void a_changed_initialiser_is_found() {
        assertThat(check("count += 2", "count += 3").summary()).contains("Foo.<init>");
        assertThat(check("\"x\".trim()", "\"y\".trim()").summary()).contains("Foo.<clinit>");
        assertThat(check("private int count = 1;", "private int count = 1; static { System.gc(); }")
                        .passed())
                .isFalse();
        assertThat(check(
                                "private int count = 1;",
                                "private int count = 1; private static final String N = \"n\".trim(); static { System.gc(); }")
                        .passed())
                .isFalse();
    }

    @Test
    void a_changed_lambda_elsewhere_is_found() {
        assertThat(check("() -> count++", "() -> count--").summary()).contains("Foo.other");
    }

    @Test
    void a_changed_anonymous_class_elsewhere_is_found() {
        assertThat(check("return \"\" + depth;", "return \"-\" + depth;").passed())
                .isFalse();
    }

    @Test
    void a_jump_elsewhere_that_goes_somewhere_else_is_found() {
        assertThat(check("case 7:", "case 8:").passed()).isFalse();
    }

    @Test
    void a_changed_header_or_a_visible_member_is_found() {
        assertThat(check("public class Foo", "public final class Foo").passed()).isFalse();
        assertThat(check("public String other", "String other").passed()).isFalse();
        assertThat(check("public String other", "public void more() {} public String other")
                        .passed())
                .isFalse();
        assertThat(check("private int count = 1;", "private int count = 1; int more;")
                        .passed())
                .isFalse();
    }

    @Test
    void a_field_that_would_be_serialised_is_refused() {
        assertThat(check("private int count = 1;", "private int count = 1; private int kept;")
                        .summary())
                .contains("serialised form of org.acme.Foo");
    }

    @Test
    void a_class_initialiser_that_changes_the_serial_version_is_refused(@TempDir Path folder) {
        String source = "import java.util.*; class A extends RuntimeException { int f() { return 1; } }";
        CompiledProject small =
                new CompiledProject(folder).source("A.java", source).build();
        Target f = small.target("A.java", "f");
        Compilation compiler = Compilation.of(small.module(), f);

        RungResult result = CompiledContainment.check(
                compiler.compileOriginal(small.output("o")),
                compiler.compile(
                        source.replace("int f()", "private static final Set<String> S = Set.of(\"a\"); int f()"),
                        small.output("c")),
                f);

        assertThat(result.summary()).contains("no serialVersionUID");
    }

    private RungResult check(String before, String after) {
        assertThat(FOO).contains(before);
        CompiledFile candidate = compilation.compile(FOO.replace(before, after), project.output("candidate"));
        assertThat(candidate.compiled()).as(candidate.result().toString()).isTrue();
        return CompiledContainment.check(original, candidate, target);
    }
}
