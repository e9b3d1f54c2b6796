package dev.speedopt.project;

import java.nio.file.Path;
import java.util.List;

/** Port: the user's build, already compiled, as the shell knows it. */
public interface ProjectModel {
    /** The top folder of the build. */
    Path root();

    /** Where everything that speed writes goes: {@code target/speed} of the top module. */
    Path workDirectory();

    /** What holds for as long as the code does not change, and is taken again once it is gone: shared by all goals. */
    default Path cacheDirectory() {
        return workDirectory().resolve("cache");
    }

    /** The modules that take part, in build order; aggregators without sources are left out. */
    List<ModuleModel> modules();
}
