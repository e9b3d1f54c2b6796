package dev.speedopt.optimization.profiling;

import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a request means to be run. */
final class Workloads {
    private Workloads() {}

    /** @throws ProjectException when it names what is not there */
    static Workload of(OptimizationPorts ports, ProfileRequest request, Path directory) {
        List<ModuleModel> modules = modules(ports, request);
        Path log = directory.resolve("output.log");
        if (request.main() != null) {
            String main = request.main();
            ModuleModel module = modules.stream()
                    .filter(each -> holds(each.classesDirectory(), main) || holds(each.testClassesDirectory(), main))
                    .findFirst()
                    .orElseThrow(() -> new ProjectException("speed.main is " + main
                            + ", and no module has a class of that name. Write its full name: org.acme.Main"));
            List<String> command = new ArrayList<>(List.of(main));
            command.addAll(request.arguments());
            return new JavaWorkload(
                    "main " + main, ports.jvm(), module.baseDirectory(), log, module.testPath(), command);
        }
        if (request.benchmark() != null) {
            return new BenchmarkClasses(ports, directory).workload(modules, request.benchmark(), log);
        }
        return new TestWorkload(ports, modules, request.testTimeout());
    }

    /** The modules that the request is about. */
    static List<ModuleModel> modules(OptimizationPorts ports, ProfileRequest request) {
        List<ModuleModel> all = ports.project().modules();
        String named = request.module();
        if (named == null) {
            return all;
        }
        List<ModuleModel> found = all.stream()
                .filter(module -> module.id().equals(named) || module.id().endsWith(":" + named))
                .toList();
        if (found.isEmpty()) {
            throw new ProjectException("speed.module is " + named + ", and there is no such module; there are "
                    + String.join(", ", all.stream().map(ModuleModel::id).toList()));
        }
        return found;
    }

    private static boolean holds(Path classes, String className) {
        return Files.isRegularFile(classes.resolve(className.replace('.', '/') + ".class"));
    }
}
