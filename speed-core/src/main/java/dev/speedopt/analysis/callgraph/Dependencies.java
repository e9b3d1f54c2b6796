package dev.speedopt.analysis.callgraph;

import dev.speedopt.target.MethodId;
import java.util.List;

/**
 * What a method calls itself, its lambdas included.
 *
 * @param own methods of the build, sorted
 * @param libraries methods of others, {@code java.util.List#add}, sorted
 */
public record Dependencies(List<MethodId> own, List<String> libraries) {
    public Dependencies {
        own = List.copyOf(own);
        libraries = List.copyOf(libraries);
    }
}
