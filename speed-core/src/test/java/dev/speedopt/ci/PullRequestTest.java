package dev.speedopt.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PullRequestTest {
    private static final Map<String, String> GITHUB =
            Map.of("GITHUB_BASE_REF", "main", "GITHUB_REF", "refs/pull/42/merge", "GITHUB_ACTIONS", "true");

    @Test
    void is_found_in_the_environment_of_each_system() {
        assertThat(PullRequest.find(GITHUB, null, null))
                .isEqualTo(new PullRequest("42", "origin/main", "GitHub Actions"));
        assertThat(PullRequest.find(
                        Map.of(
                                "CI_MERGE_REQUEST_IID", "7",
                                "CI_MERGE_REQUEST_DIFF_BASE_SHA", "cafe",
                                "CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main"),
                        null,
                        null))
                .isEqualTo(new PullRequest("7", "cafe", "GitLab CI"));
        assertThat(PullRequest.find(Map.of("CHANGE_ID", "3", "CHANGE_TARGET", "develop"), null, null))
                .isEqualTo(new PullRequest("3", "origin/develop", "Jenkins"));
    }

    @Test
    void what_the_user_says_goes_first() {
        assertThat(PullRequest.find(GITHUB, "#43", "HEAD~3"))
                .isEqualTo(new PullRequest("43", "HEAD~3", "GitHub Actions"));
        assertThat(PullRequest.find(Map.of(), null, "HEAD~3").describe()).isEqualTo("the changes since HEAD~3");
    }

    @Test
    void a_push_to_a_branch_is_none() {
        assertThatThrownBy(() ->
                        PullRequest.find(Map.of("GITHUB_BASE_REF", "", "GITHUB_REF", "refs/heads/main"), null, null))
                .hasMessageContaining("-Dspeed.since=origin/main");
    }

    @Test
    void a_number_that_is_none_is_refused() {
        assertThatThrownBy(() -> PullRequest.find(GITHUB, "abc", null))
                .hasMessageContaining("speed.pr-number is 'abc'");
    }
}
