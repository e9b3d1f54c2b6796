package dev.speedopt.verification.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Rung;
import dev.speedopt.target.Target;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilationTest {
    private static final String FOO = """
            package org.acme;

            public class Foo {
                public static int bar(int n) {
                    Runnable old = new Runnable() {
                        public void run() {}
                    };
                    old.run();
                    return new Helper().one() + n;
                }

                public static String named(String given) {
                    return given;
                }
            }
            """;
    private static final String FASTER = FOO.replaceAll("(?s)Runnable old.*old.run\\(\\);", "");

    @TempDir
    Path folder;

    @Test
    void a_candidate_is_laid_over_a_full_copy_and_stale_nested_classes_go() throws IOException {
        CompiledProject project = project();
        Files.writeString(project.classes().resolve("some.properties"), "a=b");

        CompiledFile compiled = compile(project, FASTER);

        assertThat(compiled.result().passed()).as(compiled.result().toString()).isTrue();
        assertThat(compiled.result().rung()).isEqualTo(Rung.COMPILATION);
        assertThat(compiled.classFiles()).containsExactly("org/acme/Foo.class");
        assertThat(compiled.changed()).containsExactlyInAnyOrder("org/acme/Foo.class", "org/acme/Foo$1.class");
        assertThat(compiled.classes().resolve("org/acme/Foo$1.class")).doesNotExist();
        assertThat(compiled.classes().resolve("org/acme/Foo$Bar.class")).exists();
        assertThat(compiled.classes().resolve("org/acme/Helper.class")).exists();
        assertThat(compiled.classes().resolve("some.properties")).hasContent("a=b");
        assertThat(call(compiled.classes())).isEqualTo(42);
        assertThat(project.classes().resolve("org/acme/Foo$1.class")).exists();
    }

    @Test
    void the_original_is_reproduced() {
        CompiledProject project = project();

        CompiledFile original =
                Compilation.of(project.module(), target(project)).compileOriginal(project.output("original"));

        assertThat(original.compiled()).isTrue();
        assertThat(original.changed()).isEmpty();
        assertThat(original.classFiles()).containsExactlyInAnyOrder("org/acme/Foo.class", "org/acme/Foo$1.class");
    }

    @Test
    void classes_that_something_treated_after_javac_are_noticed() throws IOException {
        CompiledProject project = project();
        Path file = project.classes().resolve("org/acme/Foo.class");
        byte[] woven = Files.readAllBytes(file);
        woven[woven.length - 1] ^= 1;
        Files.write(file, woven);

        assertThat(Compilation.of(project.module(), target(project))
                        .compileOriginal(project.output("original"))
                        .changed())
                .containsExactly("org/acme/Foo.class");
    }

    @Test
    void errors_name_file_line_and_message() {
        CompiledFile compiled = compile(project(), FOO.replace("+ n;", "+ m;"));

        assertThat(compiled.compiled()).isFalse();
        assertThat(compiled.result().details()).hasSize(1);
        assertThat(compiled.result().details().get(0))
                .startsWith("org/acme/Foo.java:9: cannot find symbol")
                .contains("variable m");
    }

    @Test
    void the_users_release_holds() {
        CompiledProject project = new CompiledProject(folder)
                .options("--release", "11")
                .source("org/acme/Foo.java", FOO.replace("new Helper().one()", "1"));
        project.build();

        assertThat(compile(project, FOO.replace("new Helper().one()", "switch (n) { case 1 -> 1; default -> 0; }"))
                        .result()
                        .details()
                        .get(0))
                .contains("switch");
    }

    @Test
    void warnings_are_errors_where_the_user_says_so() {
        CompiledProject project = project("-Xlint:all", "-Werror");

        assertThat(compile(project, FASTER).compiled()).isTrue();
        assertThat(compile(project, FASTER.replace("return given;", "java.util.List l = null; return given;"))
                        .result()
                        .details())
                .anyMatch(line -> line.contains("rawtypes") || line.contains("raw type"));
    }

    @Test
    void checks_that_the_original_itself_does_not_pass_here_are_left_out() {
        CompiledProject project = project();
        project.options("-Xplugin:NoSuchPlugin", "-Werror", "-J-Xmx1g");

        assertThat(compile(project, FASTER).compiled()).isTrue();
    }

    @Test
    void a_module_is_compiled_as_one() {
        Path library = new CompiledProject(folder.resolve("lib"))
                .source("module-info.java", "module org.lib { exports org.lib; }")
                .source(
                        "org/lib/Lib.java",
                        "package org.lib; public class Lib { public static int one() { return 1; } }")
                .source("org/lib/hidden/Hidden.java", "package org.lib.hidden; public class Hidden {}")
                .build()
                .classes();
        CompiledProject project = new CompiledProject(folder)
                .dependency(library)
                .source("module-info.java", "module org.acme { requires org.lib; }")
                .source(
                        "org/acme/Helper.java",
                        "package org.acme; class Helper { int one() { return org.lib.Lib.one(); } }")
                .source("org/acme/Foo.java", FOO)
                .build();

        CompiledFile compiled = compile(project, FASTER);
        assertThat(compiled.result().passed()).as(compiled.result().toString()).isTrue();
        assertThat(compiled.classes().resolve("module-info.class")).exists();
        assertThat(compile(project, FOO.replace("+ n;", "+ java.sql.Types.BIT;"))
                        .result()
                        .details()
                        .get(0))
                .contains("package java.sql is not visible");
        assertThat(compile(project, FOO.replace("return given;", "return \"\" + new org.lib.hidden.Hidden();"))
                        .compiled())
                .isFalse();
    }

    @Test
    void annotation_processors_run() throws IOException {
        Path processor = new CompiledProject(folder.resolve("processor"))
                .source("p/Gen.java", "package p; public @interface Gen {}")
                .source("p/Processor.java", """
                        package p;
                        import java.util.*;
                        import javax.annotation.processing.*;
                        import javax.lang.model.element.*;
                        @SupportedAnnotationTypes("p.Gen")
                        public class Processor extends AbstractProcessor {
                            public boolean process(Set<? extends TypeElement> types, RoundEnvironment round) {
                                for (Element e : round.getElementsAnnotatedWith(Gen.class)) {
                                    try (var writer = processingEnv.getFiler().createSourceFile("org.acme." + e.getSimpleName() + "Gen").openWriter()) {
                                        writer.write("package org.acme; class " + e.getSimpleName() + "Gen { int one() { return 41; } }");
                                    } catch (java.io.IOException x) {
                                        throw new RuntimeException(x);
                                    }
                                }
                                return true;
                            }
                        }
                        """)
                .build()
                .classes();
        CompiledProject project = new CompiledProject(folder)
                .dependency(processor)
                .source(
                        "org/acme/Foo.java",
                        FOO.replace("public class", "@p.Gen public class").replace("Helper", "FooGen"))
                .options("-processorpath", processor.toString(), "-processor", "p.Processor");
        project.build();

        CompiledFile compiled = compile(
                project, FASTER.replace("public class", "@p.Gen public class").replace("Helper", "FooGen"));

        assertThat(compiled.result().passed()).as(compiled.result().toString()).isTrue();
        assertThat(call(compiled.classes())).isEqualTo(42);
    }

    @Test
    void characters_that_the_encoding_cannot_hold_are_a_compile_error() {
        CompiledProject project = project();
        var module = project.module();
        var ascii = new dev.speedopt.project.ModuleModel(
                module.id(),
                module.baseDirectory(),
                module.sourceRoots(),
                module.testSourceRoots(),
                module.classesDirectory(),
                module.testClassesDirectory(),
                module.compilePath(),
                module.testPath(),
                module.compilerOptions(),
                java.nio.charset.StandardCharsets.US_ASCII,
                List.of());

        CompiledFile compiled =
                Compilation.of(ascii, target(project)).compile(FOO.replace("+ n", "+ n /* é */"), project.output("c"));

        assertThat(compiled.result().summary()).contains("US-ASCII");
    }

    @Test
    void source_that_breaks_the_compiler_is_a_compile_error() {
        assertThat(compile(project(), nested(20_000)).compiled()).isFalse();
    }

    /** How deep is too deep for whom depends on how far the JIT compiler has got. */
    @Test
    void source_of_any_depth_compiles_or_is_a_compile_error() throws InterruptedException {
        CompiledProject project = project();
        List<Boolean> compiled = new ArrayList<>();
        Runnable deeperAndDeeper = () -> {
            for (int deep = 500; deep <= 32_000; deep *= 2) {
                compiled.add(compile(project, nested(deep)).compiled());
            }
        };
        Thread shallow = new Thread(null, deeperAndDeeper, "shallow", 512 << 10);
        shallow.start();
        shallow.join();

        assertThat(compiled).hasSize(7).endsWith(false);
    }

    private static String nested(int deep) {
        return FOO.replace("+ n;", "+ n" + " + (1".repeat(deep) + ")".repeat(deep) + ";");
    }

    private CompiledProject project(String... options) {
        return new CompiledProject(folder)
                .options(options)
                .source("org/acme/Foo.java", FOO)
                .source("org/acme/Foo$Bar.java", "package org.acme; class Foo$Bar {}")
                .source("org/acme/Helper.java", "package org.acme; class Helper { int one() { return 41; } }")
                .build();
    }

    private static Target target(CompiledProject project) {
        return project.target("org/acme/Foo.java", "bar", "int");
    }

    private static CompiledFile compile(CompiledProject project, String source) {
        return Compilation.of(project.module(), target(project)).compile(source, project.output("candidate"));
    }

    private static int call(Path classes) {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            return (int)
                    loader.loadClass("org.acme.Foo").getMethod("bar", int.class).invoke(null, 1);
        } catch (IOException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
