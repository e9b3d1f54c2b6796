package dev.speedopt.report.text;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.evidence.Decision;
import dev.speedopt.evidence.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The commands that a reader types next, ready to paste into a shell. */
public final class NextSteps {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+=,][A-Za-z0-9_./:@%+=,-]*");

    private static final Pattern SAME_IN_DOUBLE_QUOTES = Pattern.compile("[^\"$`!%\\\\]*");

    private NextSteps() {}

    /** What to do with what was accepted; empty when nothing was. */
    public static List<String> commands(RunResult run) {
        List<String> commands = new ArrayList<>();
        List<Decision> accepted = new RunView(run)
                .attempts(Outcome.ACCEPTED).stream()
                        .map(Attempt::decision)
                        .filter(Objects::nonNull)
                        .toList();
        String branch = run.branch();
        if (branch != null && accepted.stream().anyMatch(decision -> decision.commit() != null)) {
            String base = run.base() == null ? "HEAD" : abbreviated(run.base());
            commands.add("git diff " + word(base + "..." + branch));
            commands.add("git merge " + word(branch));
        }
        accepted.stream()
                .filter(decision -> decision.commit() == null)
                .map(Decision::patch)
                .filter(Objects::nonNull)
                .forEach(patch -> commands.add("git apply " + word(patch)));
        return commands;
    }

    /** How to try the same target on the same sources again, with the same settings. */
    public static List<String> reproduce(RunResult run, Attempt attempt) {
        List<String> commands = new ArrayList<>();
        if (run.base() != null) {
            commands.add("git switch --detach " + word(run.base()));
        }
        StringBuilder command = new StringBuilder("mvn speed:optimize -Dspeed.target=")
                .append(word(attempt.target().toString()));
        run.settings().forEach(setting -> command.append(" -Dspeed.").append(setting(setting)));
        commands.add(command.toString());
        return commands;
    }

    private static String setting(String setting) {
        int at = setting.indexOf('=');
        return at < 1 ? word(setting) : word(setting.substring(0, at)) + "=" + word(setting.substring(at + 1));
    }

    /** The first ten digits of a commit's id. */
    public static String abbreviated(String commit) {
        return commit.length() > 10 ? VisibleText.line(commit).substring(0, 10) : VisibleText.line(commit);
    }

    /** One word of a POSIX shell, whatever is in it; in double quotes, which Windows knows as well, where they suffice. */
    static String word(String text) {
        String visible = VisibleText.line(text);
        if (PLAIN.matcher(visible).matches()) {
            return visible;
        }
        return SAME_IN_DOUBLE_QUOTES.matcher(visible).matches()
                ? '"' + visible + '"'
                : "'" + visible.replace("'", "'\\''") + "'";
    }
}
