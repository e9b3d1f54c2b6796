package dev.speedopt.verification.capability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.RungResult;
import dev.speedopt.verification.compilation.Compilation;
import dev.speedopt.verification.compilation.CompiledFile;
import dev.speedopt.verification.compilation.CompiledProject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedStateTest {
    private static final String CODEC = """
            package org.acme;

            import java.util.concurrent.atomic.AtomicInteger;

            public class Codec {
                private final StringBuilder scratch = new StringBuilder();
                private final String prefix = "0x";
                private final AtomicInteger calls = new AtomicInteger();
                private final char[] buffer = new char[10];
                private int known;
                private volatile int limit = 10;

                public synchronized String shorten(String text) {
                    scratch.append(text);
                    return text.substring(0, limit);
                }

                public String encode(String text) {
                    String result = "" + known;
                    //BODY
                    return result;
                }
            }
            """;

    private Compilation compilation;
    private CompiledProject project;
    private CompiledFile original;
    private int number;

    @BeforeAll
    void compile(@TempDir Path folder) {
        project =
                new CompiledProject(folder).source("org/acme/Codec.java", CODEC).build();
        compilation =
                Compilation.of(project.module(), project.target("org/acme/Codec.java", "encode", "java.lang.String"));
        original = compilation.compileOriginal(project.output("original"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scratch.append(text); result += scratch; scratch.setLength(0);",
                "Runnable fill = () -> scratch.append(text); fill.run();",
                "buffer[0] = text.charAt(0); result += new String(buffer, 0, 1);",
            })
    void a_field_that_threads_share_is_not_newly_used_without_a_lock(String body) {
        RungResult result = check(body);

        assertThat(result.passed()).isFalse();
        assertThat(result.summary())
                .contains("the field ", ", used without a lock", "verification.allow: instance-state");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "result += limit;",
                "result += prefix;",
                "result += calls.get();",
                "known++;",
                "result += buffer[0] + buffer.length;",
                "StringBuilder own = new StringBuilder(); own.append(text); result += own;",
            })
    void what_is_guarded_or_never_changes_or_was_used_before_may_be_used(String body) {
        assertThat(check(body).passed()).isTrue();
    }

    @Test
    void a_lock_guards_it_where_locks_are_allowed() {
        CompiledFile candidate = compiled("synchronized (this) { scratch.append(text); }");

        assertThat(Capabilities.check(original, candidate, List.of("synchronization"))
                        .passed())
                .isTrue();
    }

    @Test
    void it_can_be_allowed() {
        CompiledFile candidate = compiled("scratch.append(text);");

        assertThat(Capabilities.check(original, candidate, List.of("instance-state"))
                        .passed())
                .isTrue();
    }

    private RungResult check(String body) {
        return Capabilities.check(original, compiled(body), List.of());
    }

    private CompiledFile compiled(String body) {
        CompiledFile candidate =
                compilation.compile(CODEC.replace("//BODY", body), project.output("candidate-" + number++));
        assertThat(candidate.compiled()).as(String.valueOf(candidate.result())).isTrue();
        return candidate;
    }
}
