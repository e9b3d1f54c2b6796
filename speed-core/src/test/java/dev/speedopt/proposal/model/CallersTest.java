package dev.speedopt.proposal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallersTest {
    private static final MethodId JOIN = new MethodId("org.acme.Orders", "join", List.of("java.lang.String"));

    @TempDir
    private Path root;

    @BeforeEach
    void sources() throws IOException {
        write(
                "Orders",
                "class Orders { String join(String s) { return join(s); } String join(int n) { return join(\"\" + n); } }");
        write(
                "Invoice",
                "class Invoice { String text(Orders o) { return o.join(\", \"); } int other(Orders o) { return 1; } }");
        write("Mapper", "class Mapper { java.util.function.Function<String, String> f(Orders o) { return o::join; } }");
        write("Secret", "class Secret { String text(Orders o) { return o.join(\"s3cr3t\"); } }");
        write("Stranger", "class Stranger { void run(Thread t) throws Exception { t.join(1, 2); } }");
        write(
                "Long",
                "class Long { String all(Orders o) {\n" + "  int a;\n".repeat(60) + "  return o.join(\"-\");\n}\n}");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(root.resolve(name + ".java"), "package org.acme;\n" + text + "\n");
    }

    private List<String> callers() {
        ModuleModel module = new ModuleModel(
                "m",
                root,
                List.of(root, root.resolve("missing")),
                List.of(),
                root,
                root,
                List.of(),
                List.of(),
                List.of(),
                StandardCharsets.UTF_8,
                List.of());
        return Callers.of(JOIN, module, file -> !file.endsWith("Secret.java"));
    }

    @Test
    void methods_that_call_it_are_shown_and_no_others() {
        assertThat(callers()).hasSize(4);
        assertThat(String.join("\n", callers()))
                .contains("return o.join(\", \");")
                .contains("return o::join;")
                .contains("String join(int n)")
                .doesNotContain("other(")
                .doesNotContain("Stranger");
    }

    @Test
    void a_long_one_is_cut_around_the_call() {
        assertThat(callers())
                .filteredOn(caller -> caller.contains("Long#all, around the call"))
                .singleElement()
                .satisfies(caller -> assertThat(caller.lines().count()).isLessThan(15));
    }

    @Test
    void what_may_not_be_sent_is_not_looked_at() {
        assertThat(callers()).noneMatch(caller -> caller.contains("s3cr3t"));
    }
}
