package dev.speedopt.maven;

import dev.speedopt.proposal.Proposer;
import java.util.List;
import java.util.ServiceLoader;

/** Proposers among the plugin's own {@code <dependencies>}. */
final class Extensions {
    private Extensions() {}

    static List<Proposer> proposers() {
        return ServiceLoader.load(Proposer.class, Extensions.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
