package dev.speedopt.config;

import dev.speedopt.project.ProjectException;
import java.util.List;
import java.util.stream.Collectors;

/** The configuration is wrong; the message holds all problems, one a line. */
public final class ConfigException extends ProjectException {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // the list is immutable and its records are never serialised in practice
    private final List<ConfigProblem> problems;

    public ConfigException(List<ConfigProblem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, in the order of files and lines. */
    public List<ConfigProblem> problems() {
        return problems;
    }

    private static String message(List<ConfigProblem> problems) {
        String head = problems.size() == 1
                ? "The configuration has a problem:\n  "
                : "The configuration has " + problems.size() + " problems:\n  ";
        return problems.stream().map(ConfigProblem::toString).collect(Collectors.joining("\n  ", head, ""));
    }
}
