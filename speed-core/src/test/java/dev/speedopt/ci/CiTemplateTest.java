package dev.speedopt.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CiTemplateTest {
    private static final CiTemplate PLAIN = new CiTemplate("", false, 17);

    @ParameterizedTest
    @EnumSource
    void nothing_is_left_open(CiSystem system) {
        assertThat(PLAIN.text(system)).doesNotContainPattern("@(directory|artifacts|mvn|plugin|java)@");
    }

    @ParameterizedTest
    @EnumSource(names = "JENKINS", mode = EnumSource.Mode.EXCLUDE)
    void is_yaml(CiSystem system) throws IOException {
        assertThat(yaml(system).isObject()).isTrue();
    }

    @Test
    void code_of_a_pull_request_runs_with_a_token_that_can_only_read_and_without_keys() throws IOException {
        JsonNode workflow = yaml(CiSystem.GITHUB);
        assertThat(workflow.path("permissions"))
                .as("nothing unless a job says so")
                .isEmpty();
        JsonNode job = workflow.at("/jobs/pull-request");
        assertThat(job.path("permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
        assertThat(job.toString()).doesNotContain("secrets.", "github.token", "GITHUB_TOKEN");
        assertThat(job.at("/steps/0/with/persist-credentials").asBoolean(true)).isFalse();
        assertThat(workflow.path("on").has("pull_request_target")).isFalse();
    }

    @Test
    void who_may_write_a_comment_runs_no_code_of_the_project_and_not_for_forks() throws IOException {
        JsonNode job = yaml(CiSystem.GITHUB).at("/jobs/comment");
        assertThat(job.path("permissions").toString()).isEqualTo("{\"pull-requests\":\"write\"}");
        assertThat(job.path("if").asText()).contains("head.repo.full_name == github.repository");
        assertThat(job.toString()).doesNotContain("mvn", "actions/checkout");
    }

    @Test
    void no_title_or_branch_name_is_pasted_into_a_script() throws IOException {
        List<String> scripts = new ArrayList<>();
        yaml(CiSystem.GITHUB)
                .path("jobs")
                .forEach(job -> job.path("steps")
                        .forEach(step -> scripts.add(step.path("run").asText())));
        assertThat(scripts).noneMatch(script -> script.contains("${{"));
    }

    @Test
    void the_nightly_run_has_a_budget_and_an_end() throws IOException {
        JsonNode night = yaml(CiSystem.GITHUB).at("/jobs/nightly");
        assertThat(night.path("timeout-minutes").asInt()).isPositive();
        assertThat(night.toString()).contains("-Dspeed.budget=100m");
        assertThat(yaml(CiSystem.GITHUB).at("/on/schedule/0/cron").asText()).isNotBlank();
    }

    @Test
    void as_many_machines_run_as_the_plan_is_for() throws IOException {
        JsonNode workflow = yaml(CiSystem.GITHUB);
        int shards = workflow.at("/env/SHARDS").asInt();
        assertThat(workflow.at("/jobs/nightly/strategy/matrix/shard")).hasSize(shards);
        assertThat(workflow.at("/jobs/plan").toString()).contains(":plan -Dspeed.shards=");
        assertThat(workflow.at("/jobs/join/needs").asText()).isEqualTo("nightly");
        JsonNode job = yaml(CiSystem.KUBERNETES).at("/spec/jobTemplate/spec");
        assertThat(job.path("completionMode").asText()).isEqualTo("Indexed");
        assertThat(job.path("completions").asInt())
                .isEqualTo(job.path("parallelism").asInt());
        assertThat(job.at("/template/spec/containers/0/env").toString())
                .contains("{\"name\":\"SHARDS\",\"value\":\""
                        + job.path("completions").asInt() + "\"}");
    }

    @Test
    void a_build_below_the_top_of_its_repository_is_run_there() {
        String workflow = new CiTemplate("backend/app", true, 21).text(CiSystem.GITHUB);
        assertThat(workflow)
                .contains("working-directory: backend/app\n", "run: ./mvnw --batch-mode", "java-version: \"21\"")
                .contains("            backend/app/target/speed/suggestions.md\n");
        assertThatThrownBy(() -> new CiTemplate("a b", false, 17)).hasMessageContaining("\"a b\"");
    }

    @Test
    void names_every_system_that_there_is_none_of() {
        assertThat(CiSystem.parse("GitHub, gitlab,github,")).containsExactly(CiSystem.GITHUB, CiSystem.GITLAB);
        assertThatThrownBy(() -> CiSystem.parse("travis,github,circle"))
                .hasMessageContaining("travis, circle")
                .hasMessageContaining("github, gitlab, jenkins, kubernetes");
    }

    private static JsonNode yaml(CiSystem system) throws IOException {
        return new YAMLMapper().readTree(PLAIN.text(system));
    }
}
