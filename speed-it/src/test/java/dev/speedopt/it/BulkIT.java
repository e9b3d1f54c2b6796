package dev.speedopt.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Attempt;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A reactor of twenty modules in one run, {@code -T 2}, killed in the middle and run again: {@code mvn verify -pl speed-it -am
 * -Dit.test=BulkIT -Dinvoker.test=not-found-target}. Every fifth module has a slow method; every second one depends on the one before
 * it, so that its tests have to run as well.
 */
class BulkIT {
    private static final int MODULES = 20;

    @Test
    void twenty_modules_in_one_run_that_is_killed_and_goes_on() throws IOException {
        MavenProject project = MavenProject.copyOf("src/junit/shards", "bulk");
        lay(project);
        String[] run = {"-T", "2", "speed:optimize", "-Dspeed.quick", "-Dspeed.target=org.acme.**", "-Dspeed.budget=1h"
        };

        MavenRun first = project.maven(run).start();
        boolean ended = false;
        while (!ended && acceptedSoFar(project) < 2) {
            ended = first.ended(Duration.ofMillis(500));
        }
        assertThat(ended).as("over before it was killed:\n%s", first.output()).isFalse();
        first.kill();
        project.isUntouched();
        MavenRun second = project.maven(run).succeeds();

        assertThat(second.output()).contains("Resuming run");
        assertThat(accepted(project)).containsExactlyInAnyOrder("m05", "m10", "m15", "m20");
        project.isUntouched();
        project.git("switch", "--quiet", "--detach", project.branches().get(0));
        project.maven("-T", "2", "test").succeeds();
    }

    private static void lay(MavenProject project) throws IOException {
        String pom = Files.readString(project.file("pom.xml"));
        StringBuilder modules = new StringBuilder("  <packaging>pom</packaging>\n\n  <modules>\n");
        for (int i = 1; i <= MODULES; i++) {
            modules.append("    <module>").append(name(i)).append("</module>\n");
            project.lay(name(i) + "/pom.xml", module(i));
            project.lay(name(i) + "/src/main/java/org/acme/" + name(i) + "/Names.java", code(i));
            project.lay(name(i) + "/src/test/java/org/acme/" + name(i) + "/NamesTest.java", test(i));
        }
        project.git("rm", "-r", "--quiet", "src");
        project.write(
                "pom.xml",
                pom.replace("  <name>shards</name>", modules.append("  </modules>") + "\n  <name>bulk</name>"));
    }

    private static String name(int module) {
        return "m%02d".formatted(module);
    }

    private static String module(int i) {
        String before = i % 2 == 1 ? "" : """
                  <dependencies>
                    <dependency>
                      <groupId>org.acme</groupId>
                      <artifactId>%s</artifactId>
                      <version>1.0</version>
                    </dependency>
                  </dependencies>
                """.formatted(name(i - 1));
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent>
                    <groupId>org.acme</groupId>
                    <artifactId>shards</artifactId>
                    <version>1.0</version>
                  </parent>
                  <artifactId>%s</artifactId>
                %s</project>
                """.formatted(name(i), before);
    }

    private static String code(int i) {
        return """
                package org.acme.%s;

                import java.util.ArrayList;
                import java.util.HashSet;
                import java.util.List;
                import java.util.Set;

                public final class Names {
                    private Names() {}

                    /** Each name once, in the order of its first call. */
                    public static List<String> distinct(List<String> calls) {
                        List<String> distinct = new ArrayList<>();
                        Set<String> known = new HashSet<>();
                        for (String call : calls) {
                            if (%s) {
                                distinct.add(call);
                            }
                        }
                        return distinct;
                    }
                }
                """.formatted(name(i), i % 5 == 0 ? "!distinct.contains(call)" : "known.add(call)");
    }

    private static String test(int i) {
        return """
                package org.acme.%s;

                import static org.junit.Assert.assertEquals;

                import java.util.ArrayList;
                import java.util.List;
                import org.junit.Test;

                public class NamesTest {
                    @Test
                    public void each_name_once() {
                        List<String> calls = new ArrayList<>();
                        for (int i = 0; i < 900; i++) {
                            calls.add("name " + i %% 300);
                        }
                        assertEquals(300, Names.distinct(calls).size());
                    }
                }
                """.formatted(name(i));
    }

    private static long acceptedSoFar(MavenProject project) throws IOException {
        return Files.exists(project.file("target/speed/run.json"))
                ? accepted(project).size()
                : 0;
    }

    private static Set<String> accepted(MavenProject project) throws IOException {
        return project.result().attempts().stream()
                .filter(Attempt::accepted)
                .map(attempt -> attempt.target().className().split("\\.")[2])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
