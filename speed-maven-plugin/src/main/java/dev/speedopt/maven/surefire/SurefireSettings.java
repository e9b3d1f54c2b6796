package dev.speedopt.maven.surefire;

import dev.speedopt.maven.build.Configuration;
import dev.speedopt.project.TestRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What speed changes in the user's Surefire configuration, in a copy, for one run; all else stays as it is. */
final class SurefireSettings {
    private final Configuration settings;
    private final Set<String> known;

    /**
     * @param settings a copy, changed here
     * @param execution whose parameters those are: each version has its own
     */
    SurefireSettings(Configuration settings, MojoExecution execution) {
        this.settings = settings;
        this.known = execution.getMojoDescriptor().getParameterMap().keySet();
    }

    Xpp3Dom forRun(TestRequest request, String module, Path reports, List<String> classes) {
        Path patched = request.classes().get(module);
        if (patched != null) {
            set("classesDirectory", patched.toString());
        }
        set("reportsDirectory", reports.toString());
        settings.set("skipTests", "false");
        settings.remove("skip");
        settings.remove("skipExec");
        set("testFailureIgnore", "false");
        set("failIfNoTests", "false");
        set("failIfNoSpecifiedTests", "false");
        if (!classes.isEmpty()) {
            set("test", String.join(",", classes));
        }
        reportEverything();
        fork(request);
        removeUnknown();
        return settings.dom();
    }

    /** The path of the JVM that the user named; empty for the build's own. */
    static Optional<Path> jvm(Configuration settings) {
        return settings.text("jvm").filter(path -> path.contains("/")).map(Path::of);
    }

    /** Lets the forks start by {@code java}, behind walls where they see neither this process nor its network. */
    SurefireSettings startingBy(Path java) {
        set("jvm", java.toString());
        settings.remove("forkNode");
        settings.remove("jdkToolchain");
        if (settings.text("enableProcessChecker").isPresent()) {
            set("enableProcessChecker", "ping");
        }
        return this;
    }

    /** The inventory is made from XML reports: they must be written, and no test left out after a first failure. */
    private void reportEverything() {
        settings.remove("disableXmlReport");
        set("useFile", "true");
        set("printSummary", "false");
        set("redirectTestOutputToFile", "true");
        set("skipAfterFailureCount", "0");
        set("failOnFlakeCount", "0");
        settings.remove("statelessTestsetReporter");
        // These two write a statistics file beside the POM, where nothing of ours may be.
        settings.text("runOrder")
                .filter(order -> order.contains("balanced") || order.contains("failedfirst"))
                .ifPresent(order -> set("runOrder", "alphabetical"));
    }

    private void fork(TestRequest request) {
        if (runsInsideMaven(settings)) {
            set("forkCount", "1");
            set("forkMode", "once");
        }
        settings.text("debugForkedProcess")
                .filter(SurefireSettings::waitsForDebugger)
                .ifPresent(debug -> settings.remove("debugForkedProcess"));
        set("shutdown", "kill");
        if (!request.jvmOptions().isEmpty()) {
            String users = settings.text("argLine").orElse("");
            String ours =
                    request.jvmOptions().stream().map(SurefireSettings::quoted).collect(Collectors.joining(" "));
            set("argLine", (users + " " + ours).strip());
        }
    }

    private void set(String name, String value) {
        settings.set(name, value);
    }

    private void removeUnknown() {
        for (Xpp3Dom child : settings.dom().getChildren()) {
            if (!known.contains(child.getName())) {
                settings.remove(child.getName());
            }
        }
    }

    /** Whether the user's tests run in Maven's own JVM, where no agent can be and nothing could stop a candidate. */
    static boolean runsInsideMaven(Configuration settings) {
        return settings.text("forkCount").filter("0"::equals).isPresent()
                || settings.text("forkMode")
                        .filter(mode -> mode.equals("never") || mode.equals("none"))
                        .isPresent();
    }

    private static boolean waitsForDebugger(String debug) {
        return debug.equals("true") || debug.contains("suspend=y");
    }

    private static String quoted(String option) {
        if (option.chars().noneMatch(Character::isWhitespace)) {
            return option;
        }
        return option.contains("\"") ? "'" + option + "'" : "\"" + option + "\"";
    }
}
