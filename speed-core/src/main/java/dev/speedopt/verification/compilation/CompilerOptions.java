package dev.speedopt.verification.compilation;

import dev.speedopt.project.ModuleModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The module's own compiler options, without those that say where things are: these are ours to say. */
final class CompilerOptions {
    private static final Set<String> WITH_VALUE = Set.of(
            "-d",
            "-s",
            "-h",
            "-cp",
            "-classpath",
            "--class-path",
            "-sourcepath",
            "--source-path",
            "-p",
            "--module-path",
            "--module-source-path",
            "--patch-module",
            "-encoding",
            "-m",
            "--module",
            "--module-version");

    private CompilerOptions() {}

    /** As the user has them. */
    static List<String> of(ModuleModel module) {
        List<String> kept = new ArrayList<>();
        List<String> options = module.compilerOptions();
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            if (WITH_VALUE.contains(option)) {
                i++;
            } else if (!option.startsWith("-J")
                    && !option.startsWith("-implicit")
                    && WITH_VALUE.stream().noneMatch(name -> name.startsWith("--") && option.startsWith(name + "="))) {
                kept.add(option);
            }
        }
        return List.copyOf(kept);
    }

    /**
     * Without checks that only judge: compiler plugins such as Error Prone need a JVM of their own, warnings may differ when one
     * file is compiled alone. Used where the original itself does not compile otherwise.
     */
    static List<String> withoutChecks(List<String> options) {
        List<String> kept = new ArrayList<>();
        for (String option : options) {
            boolean check = option.startsWith("-Xplugin")
                    || option.startsWith("-Xep")
                    || option.equals("-Werror")
                    || option.startsWith("-Xlint")
                    || option.startsWith("-Xdoclint")
                    || option.startsWith("-XDcompilePolicy")
                    || option.startsWith("--should-stop");
            if (!check) {
                kept.add(option);
            }
        }
        return List.copyOf(kept);
    }
}
