package dev.speedopt.target;

import dev.speedopt.project.ModuleModel;

/**
 * Modules that are compiled with preview features: what these mean changes from JDK to JDK, and their classes only run in JVMs that
 * are told to. Nothing in them is a target.
 */
public final class PreviewFeatures {
    /** What follows the module's id in a sentence to the user. */
    public static final String REFUSAL =
            ", which is compiled with --enable-preview: what it may use changes from one JDK to the next, so nothing in it is"
                    + " made faster. Take enablePreview out of the compiler's configuration, or name a method of another module";

    private PreviewFeatures() {}

    public static boolean in(ModuleModel module) {
        return module.compilerOptions().contains("--enable-preview");
    }
}
