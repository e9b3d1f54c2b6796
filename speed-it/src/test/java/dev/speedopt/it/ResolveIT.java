package dev.speedopt.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Attempt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Ten accepted changes on a base that goes on: two classes are moved, one is renamed, one method is renamed, one file is laid out anew,
 * one method is written otherwise, one is gone: {@code mvn verify -pl speed-it -am -Dit.test=ResolveIT -Dinvoker.test=not-found-target}.
 */
class ResolveIT {
    private static final int CLASSES = 10;

    @Test
    void eight_of_ten_changes_are_carried_over_and_the_others_are_dropped_with_their_reasons() throws IOException {
        MavenProject project = MavenProject.copyOf("src/junit/shards", "resolve");
        project.git("rm", "-r", "--quiet", "src");
        for (int i = 1; i <= CLASSES; i++) {
            lay(project, i, "club", "Calls" + i, "distinct");
        }
        project.write("README", "Ten lists of calls.\n");
        project.maven("speed:optimize", "-Dspeed.quick", "-Dspeed.target=org.acme.club.**", "-Dspeed.budget=1h")
                .succeeds();
        assertThat(project.result().attempts().stream().filter(Attempt::accepted))
                .hasSize(CLASSES);
        String branch = project.branches().get(0);

        goOn(project);
        MavenRun resolved = project.maven("speed:resolve", "-Dspeed.branch=main", "-Dspeed.quick")
                .succeeds();

        assertThat(resolved.output()).contains("Kept 8 of 10 changes");
        assertThat(resolved.output().lines().filter(line -> line.contains("dropped: ")))
                .anySatisfy(line -> assertThat(line).contains("Calls6#distinct"))
                .anySatisfy(line -> assertThat(line).contains("Calls7#distinct"));
        project.isUntouched();
        String moved = project.branches().stream()
                .filter(each -> !each.equals(branch))
                .findFirst()
                .orElseThrow();
        assertThat(project.git("diff", "main", moved)).doesNotContain("<<<<<<<", ">>>>>>>");
        assertThat(project.git("diff", "--name-only", "main", moved).lines())
                .containsExactlyInAnyOrder(
                        "src/main/java/org/acme/people/Calls1.java",
                        "src/main/java/org/acme/people/Calls2.java",
                        "src/main/java/org/acme/club/Callers.java",
                        "src/main/java/org/acme/club/Calls4.java",
                        "src/main/java/org/acme/club/Calls5.java",
                        "src/main/java/org/acme/club/Calls8.java",
                        "src/main/java/org/acme/club/Calls9.java",
                        "src/main/java/org/acme/club/Calls10.java");
        project.git("switch", "--quiet", "--detach", moved);
        project.maven("test").succeeds();
    }

    /** What the others did meanwhile. */
    private static void goOn(MavenProject project) throws IOException {
        for (String gone : List.of("Calls1", "Calls2", "Calls3", "Calls4", "Calls7")) {
            project.git(
                    "rm",
                    "--quiet",
                    "src/main/java/org/acme/club/" + gone + ".java",
                    "src/test/java/org/acme/club/" + gone + "Test.java");
        }
        lay(project, 1, "people", "Calls1", "distinct");
        lay(project, 2, "people", "Calls2", "distinct");
        lay(project, 3, "club", "Callers", "distinct");
        lay(project, 4, "club", "Calls4", "once");
        Path fifth = project.file("src/main/java/org/acme/club/Calls5.java");
        Files.writeString(
                fifth,
                Files.readString(fifth)
                        .replace("    ", "\t")
                        .replace(") {", ")\n\t\t{")
                        .replace("distinct.add(call);", "distinct.add( call ); // once"));
        Path sixth = project.file("src/main/java/org/acme/club/Calls6.java");
        String text = Files.readString(sixth);
        Files.writeString(
                sixth,
                text.substring(0, text.indexOf("        List<String> distinct"))
                        + "        return new ArrayList<>(new java.util.LinkedHashSet<>(calls)).subList(6, 300);\n    }\n}\n");
        Path test = project.file("src/test/java/org/acme/club/Calls6Test.java");
        Files.writeString(test, Files.readString(test).replace("assertEquals(300,", "assertEquals(294,"));
        project.write("README", "Nine lists of calls.\n");
    }

    private static void lay(MavenProject project, int i, String home, String name, String method) throws IOException {
        project.lay("src/main/java/org/acme/" + home + "/" + name + ".java", """
                package org.acme.%s;

                import java.util.ArrayList;
                import java.util.List;

                /** Calls of line %d. */
                public final class %s {
                    private %s() {}

                    /** Each name once, in the order of its first call. */
                    public static List<String> %s(List<String> calls) {
                        List<String> distinct = new ArrayList<>();
                        for (String call : calls) {
                            if (call.length() > %d && !distinct.contains(call)) {
                                distinct.add(call);
                            }
                        }
                        return distinct;
                    }
                }
                """.formatted(
                        home, i, name, name, method, i % 3));
        project.lay(
                "src/test/java/org/acme/" + home + "/" + name + "Test.java", """
                package org.acme.%s;

                import static org.junit.Assert.assertEquals;

                import java.util.ArrayList;
                import java.util.List;
                import org.junit.Test;

                public class %sTest {
                    @Test
                    public void eachNameStandsOnce() {
                        List<String> calls = new ArrayList<>();
                        for (int i = 0; i < 900; i++) {
                            calls.add("name " + i %% 300);
                        }
                        assertEquals(300, %s.%s(calls).size());
                    }
                }
                """.formatted(home, name, name, method));
    }
}
