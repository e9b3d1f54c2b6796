package dev.speedopt.testwriting;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import java.util.List;

/** Names of a method's parameters, as its source has them. */
public final class ParameterNames {
    private ParameterNames() {}

    /** Empty when the method is no longer there. */
    public static List<String> of(ModuleModel module, Target target) {
        JavaSource source =
                JavaSource.parse(target.file().getFileName().toString(), SourceTree.read(module, target.file()));
        MethodDeclaration method = source.find(target.id());
        return method == null
                ? List.of()
                : method.tree().getParameters().stream()
                        .map(parameter -> parameter.getName().toString())
                        .toList();
    }
}
