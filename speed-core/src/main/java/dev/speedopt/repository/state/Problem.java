package dev.speedopt.repository.state;

import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.settings.GitFolders;
import java.util.List;

/**
 * A reason not to commit to a repository.
 *
 * @param what is wrong, one sentence
 * @param cure what to do about it, one sentence
 */
public record Problem(String what, String cure) {
    /** All of them in one refusal, so that nobody mends one to be told the next. */
    public static ProjectException refusal(GitFolders folders, List<Problem> problems) {
        return new ProjectException(list(folders, problems)
                .append("Or run with -Dspeed.git.auto_commit=false: nothing is committed then, ")
                .append("accepted changes are written as patch files.")
                .toString());
    }

    /** The same for what is a commit or nothing. */
    public static ProjectException plain(GitFolders folders, List<Problem> problems) {
        return new ProjectException(list(folders, problems).toString().stripTrailing());
    }

    private static StringBuilder list(GitFolders folders, List<Problem> problems) {
        StringBuilder text = new StringBuilder("speed cannot commit to the Git repository ")
                .append(folders.top())
                .append(":\n");
        problems.forEach(problem -> text.append("  - ")
                .append(problem.what)
                .append(' ')
                .append(problem.cure)
                .append('\n'));
        return text;
    }
}
