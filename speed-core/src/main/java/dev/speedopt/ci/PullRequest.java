package dev.speedopt.ci;

import dev.speedopt.project.ProjectException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pull request, or merge request, that is being built.
 *
 * @param number as the CI system or the user says it; null where neither does
 * @param base commit or branch that it goes into, as a name that Git knows
 * @param system that told about it, for people
 */
public record PullRequest(@Nullable String number, String base, String system) {
    private static final Pattern GITHUB_REF = Pattern.compile("refs/pull/(\\d+)/.*");

    /**
     * What the user says, else what GitHub Actions, GitLab CI or Jenkins tell.
     *
     * @param environment variables
     * @param number of the user's; null when not said
     * @param base of the user's; null when not said
     * @throws ProjectException when nobody says what it goes into
     */
    public static PullRequest find(Map<String, String> environment, @Nullable String number, @Nullable String base) {
        PullRequest told = told(environment);
        if (number != null && !number.strip().matches("#?\\d+")) {
            throw new ProjectException(
                    "speed.pr-number is '" + number + "'; expected is the number of a pull request, such as 42.");
        }
        String said = given(number) != null ? String.valueOf(given(number)).replace("#", "") : null;
        if (given(base) != null) {
            return new PullRequest(
                    said != null ? said : told == null ? null : told.number,
                    String.valueOf(given(base)),
                    told == null ? "speed.since" : told.system);
        }
        if (told == null) {
            throw new ProjectException(
                    "This is no build of a pull request that speed knows (GitHub Actions, GitLab CI, "
                            + "Jenkins). Say what the changes go into: -Dspeed.since=origin/main");
        }
        return said == null ? told : new PullRequest(said, told.base, told.system);
    }

    private static @Nullable PullRequest told(Map<String, String> environment) {
        String github = given(environment.get("GITHUB_BASE_REF"));
        if (github != null) {
            Matcher ref = GITHUB_REF.matcher(environment.getOrDefault("GITHUB_REF", ""));
            return new PullRequest(ref.matches() ? ref.group(1) : null, "origin/" + github, "GitHub Actions");
        }
        String gitlab = given(environment.get("CI_MERGE_REQUEST_IID"));
        if (gitlab != null) {
            String commit = given(environment.get("CI_MERGE_REQUEST_DIFF_BASE_SHA"));
            String branch = given(environment.get("CI_MERGE_REQUEST_TARGET_BRANCH_NAME"));
            if (commit != null || branch != null) {
                return new PullRequest(gitlab, commit != null ? commit : "origin/" + branch, "GitLab CI");
            }
        }
        String jenkins = given(environment.get("CHANGE_TARGET"));
        return jenkins == null
                ? null
                : new PullRequest(given(environment.get("CHANGE_ID")), "origin/" + jenkins, "Jenkins");
    }

    /** {@code pull request 42 (GitHub Actions)}. */
    public String describe() {
        return number == null ? "the changes since " + base : "pull request " + number + " (" + system + ")";
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
