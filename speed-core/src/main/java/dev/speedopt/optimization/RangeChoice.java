package dev.speedopt.optimization;

import dev.speedopt.candidate.TouchedMethods;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.project.Console;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a range of commits into the methods that it touched. */
public final class RangeChoice {
    private final OptimizationPorts ports;

    public RangeChoice(OptimizationPorts ports) {
        this.ports = ports;
    }

    /**
     * @param selector that the methods must match as well; null for all of them
     * @param since everything after this commit; null for none
     * @param commit what this commit changed; null for none
     * @return the selector to go on with; {@code selector} itself where there is no range, empty where the range touched nothing
     * @throws ProjectException when both are given, or when there is no such commit
     */
    public Optional<Chosen> choose(@Nullable String selector, @Nullable String since, @Nullable String commit) {
        if (given(since) == null && given(commit) == null) {
            return Optional.of(new Chosen(selector));
        }
        if (given(since) != null && given(commit) != null) {
            throw new ProjectException("Both speed.since and speed.commit are set. Say one of them: what came after a "
                    + "commit (speed.since=HEAD~1), or what one commit changed (speed.commit=a1b2c3d4).");
        }
        List<Target> touched;
        try (SpeedRepository git = SpeedRepository.open(ports.project().root());
                Console.Step step = ports.console().step("Looking for methods that the commits touched")) {
            TouchedMethods methods = new TouchedMethods(ports.project(), git);
            String from = given(since);
            touched = from != null ? methods.since(from) : methods.of(String.valueOf(given(commit)));
        }
        TargetList wanted = TargetList.parse(selector == null ? "" : selector);
        List<Target> meant =
                touched.stream().filter(target -> wanted.matches(target.id())).toList();
        ports.console().info(sentence(meant, given(since) != null ? "since " + given(since) : "by " + given(commit)));
        return meant.isEmpty() ? Optional.empty() : Optional.of(new Chosen(TargetList.of(meant)));
    }

    /** @param selector null for everything */
    public record Chosen(@Nullable String selector) {}

    private static String sentence(List<Target> touched, String when) {
        return touched.isEmpty()
                ? "No method was touched " + when + ", so there is nothing to do."
                : touched.size() + (touched.size() == 1 ? " method was" : " methods were") + " touched " + when + ".";
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
