package dev.speedopt.analysis.opportunity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code analysis.json}.
 *
 * @param schema version of this format, from 1
 * @param project name
 * @param taken ISO-8601 instant
 * @param millis wall time of the analysis
 * @param profile what the shares are from; absent where they are estimated
 * @param modules that were looked at
 * @param opportunities that are in, the best first
 * @param out methods on which somebody has something to say and that are not worth trying, and why
 * @param silent methods on which nobody has anything to say
 * @param notes what was left alone, what could not be read
 */
public record AnalysisDocument(
        int schema,
        String project,
        String taken,
        long millis,
        @Nullable ProfileUsed profile,
        List<Module> modules,
        List<Opportunity> opportunities,
        List<Opportunity> out,
        Silent silent,
        List<String> notes) {
    public AnalysisDocument {
        modules = List.copyOf(modules);
        opportunities = List.copyOf(opportunities);
        out = List.copyOf(out);
        notes = List.copyOf(notes);
    }

    /**
     * The profile behind the shares.
     *
     * @param source what ran
     * @param samples in the project's code
     * @param confidence a sentence
     */
    public record ProfileUsed(String source, int samples, String confidence) {}

    /**
     * A module.
     *
     * @param id {@code groupId:artifactId}
     * @param files of Java source with methods
     * @param methods written out in them
     * @param level of the source: 8, 11, 17 …
     */
    public record Module(String id, int files, int methods, int level) {}

    /**
     * Methods that are out because no rule fires.
     *
     * @param reason why
     * @param methods selector form, in order
     */
    public record Silent(String reason, List<String> methods) {
        public Silent {
            methods = List.copyOf(methods);
        }
    }
}
