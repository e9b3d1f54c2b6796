package dev.speedopt.maven;

import dev.speedopt.adequacy.CoverageText;
import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.GeneratedTests;
import dev.speedopt.optimization.aside.TestGenerator;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.project.ProjectException;
import dev.speedopt.testwriting.TestPlace;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes tests of one method, in the project's own style, that expect of it what it does today: as few as cover what is asked
 * for, from recorded calls and from inputs found beside them. They compile and were green three times; they go to a patch under
 * {@code target/speed/generated-tests}, or into the test sources when told.
 */
@Mojo(name = "generate-tests", aggregator = true, threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class GenerateTestsMojo extends StageMojo {
    private static final int LISTED = 5;

    /** The method: {@code pkg.Class#method} or {@code pkg.Class#method(int,String)}. */
    @Parameter(property = "speed.target", required = true)
    private @Nullable String target;

    /** Per cent of the method's lines and branches that the tests are to cover, above 0 to 100. */
    @Parameter(property = "speed.coverage", defaultValue = "95")
    private double coverage;

    /** Whether the tests go into the test sources. Nothing is ever overwritten. */
    @Parameter(property = "speed.write")
    private boolean write;

    @Inject
    public GenerateTestsMojo(MavenSession session, MojoExecution execution, MavenPorts ports) {
        super(session, execution, ports);
    }

    @Override
    void run(OptimizationPorts open, SpeedConfig settings) {
        if (!(coverage > 0 && coverage <= 100)) {
            throw new ProjectException(
                    "speed.coverage is " + coverage + "; expected is a number above 0, at most 100.");
        }
        GeneratedTests tests = new TestGenerator(open)
                .generate(request(target, settings), coverage, write ? TestPlace.Kind.SOURCES : TestPlace.Kind.PATCH);
        EvidenceJson.write(tests, open.project().workDirectory().resolve("generate-tests.json"));
        open.console()
                .info(tests.tests() + (tests.tests() == 1 ? " test" : " tests") + " in " + tests.className()
                        + ", green three times: " + CoverageText.counts(tests.reached()));
        CoverageText.missing(tests.reached()).forEach(line -> open.console().info("  " + line));
        if (tests.reached().linePercent() < coverage || tests.reached().branchPercent() < coverage) {
            open.console()
                    .warn("That is less than " + coverage + " %. All inputs that are known reach "
                            + CoverageText.counts(tests.possible()) + "; the rest needs a test by hand.");
        }
        tests.leftOut().stream().limit(LISTED).forEach(line -> open.console().info("  no test from " + line));
        open.console().info(write ? "Written: " + tests.file() : "Take it with: git apply " + tests.file());
    }
}
