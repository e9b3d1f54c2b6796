package dev.speedopt.analysis.opportunity;

import dev.speedopt.analysis.LoopDepth;
import dev.speedopt.project.ModuleModel;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the text of a method alone tells.
 *
 * @param complexity how much there is to it
 * @param weight guess of what it costs: each call counts ten times for each loop around it
 */
record Shape(Complexity complexity, double weight) {
    /** Methods that their files no longer hold are left out. */
    static Map<MethodId, Shape> of(Collection<Target> targets, List<ModuleModel> modules) {
        Map<String, ModuleModel> byId = new HashMap<>();
        modules.forEach(module -> byId.put(module.id(), module));
        Map<Path, List<Target>> byFile = new HashMap<>();
        targets.forEach(target ->
                byFile.computeIfAbsent(target.file(), key -> new ArrayList<>()).add(target));
        Map<MethodId, Shape> found = new HashMap<>();
        byFile.forEach((file, inFile) -> {
            ModuleModel module = byId.get(inFile.get(0).module());
            if (module != null) {
                JavaSource source = JavaSource.parse(file.getFileName().toString(), SourceTree.read(module, file));
                for (Target target : inFile) {
                    MethodDeclaration method = source.find(target.id());
                    if (method != null && method.hasBody()) {
                        found.put(target.id(), new Shape(Complexity.of(method), LoopDepth.weight(method.tree())));
                    }
                }
            }
        });
        return found;
    }
}
