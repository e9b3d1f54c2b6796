package dev.speedopt.repository.state;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Something that Git has begun and not ended: the commit at HEAD is not what the user means the code to be. */
public enum Operation {
    MERGE("merge", "MERGE_HEAD"),
    REBASE("rebase", "rebase-merge"),
    APPLY("rebase or am", "rebase-apply"),
    CHERRY_PICK("cherry-pick", "CHERRY_PICK_HEAD"),
    REVERT("revert", "REVERT_HEAD");

    private final String label;
    private final String trace;

    Operation(String label, String trace) {
        this.label = label;
        this.trace = trace;
    }

    public static Optional<Operation> inProgress(Path gitFolder) {
        return Arrays.stream(values())
                .filter(operation -> Files.exists(gitFolder.resolve(operation.trace)))
                .findFirst();
    }

    public Problem problem() {
        return new Problem(
                "A " + label + " is in progress.",
                "End it (git " + label.split(" ")[0] + " --continue or --abort) and run again.");
    }
}
