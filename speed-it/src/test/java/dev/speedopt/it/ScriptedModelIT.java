package dev.speedopt.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Models behind the OpenAI wire, scripted, on loopback; no live provider was ever asked. */
class ScriptedModelIT {
    private static final String FASTER = """
            The loops only count the halves.

            ```java
            public static int pairs(int total) {
                return total < 2 ? 0 : total / 2;
            }
            ```
            """;

    @Test
    void a_correct_faster_method_is_committed_and_models_that_misbehave_end_in_a_clear_line_each() {
        MavenProject project = MavenProject.copyOf("src/junit/scripted-model", "scripted-model");
        List<ScriptedModel> servers = new ArrayList<>();
        try {
            String config = SandboxHere.setting()
                    + "models:\n  enabled: true\n  consensus_required: false\n  timeout_seconds: 15\n  models:\n";
            config += model(servers, "prose", ScriptedModel.says("I would use a formula, it is much faster."));
            config += model(
                    servers, "unclosed", ScriptedModel.says("```java\npublic static int pairs(int total) {\n  return"));
            config += model(servers, "truncated", ScriptedModel.truncated());
            config += model(servers, "limited", ScriptedModel.fails(429, "Retry-After", "1"));
            config += model(servers, "broken", ScriptedModel.fails(500));
            config += model(servers, "hanging", ScriptedModel.hangs());
            config += model(servers, "good", ScriptedModel.says(FASTER));
            project.write("config/speed_config.yaml", config);

            MavenRun run = project.maven("speed:optimize", "-Dspeed.target=org.acme.sums.Splits#pairs", "-Dspeed.quick")
                    .succeeds();

            for (String name : List.of("prose", "unclosed", "truncated", "limited", "broken", "hanging")) {
                assertThat(run.output().lines().filter(line -> line.contains(name)))
                        .as("a line about the model '%s' in:\n%s", name, run.output())
                        .isNotEmpty();
            }
            assertThat(run.output()).doesNotContain("\tat ").doesNotContain("Exception in thread");
            assertThat(project.branches())
                    .as("branches, after:\n%s", run.output())
                    .hasSize(1);
            assertThat(project.git("show", project.branches().get(0) + ":src/main/java/org/acme/sums/Splits.java"))
                    .contains("return total < 2 ? 0 : total / 2;")
                    .contains("How many ways there are");
            project.isUntouched();
        } finally {
            servers.forEach(ScriptedModel::close);
        }
    }

    private static String model(List<ScriptedModel> servers, String name, ScriptedModel.Answer answer) {
        ScriptedModel server = new ScriptedModel(answer);
        servers.add(server);
        return "    - name: " + name + "\n      provider: vllm\n      base_url: " + server.baseUrl() + "\n";
    }
}
