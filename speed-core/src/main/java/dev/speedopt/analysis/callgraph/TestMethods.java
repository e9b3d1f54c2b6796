package dev.speedopt.analysis.callgraph;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which methods a test framework runs: JUnit 3 to 6, TestNG and what is annotated like them. */
final class TestMethods {
    private static final Pattern RUN = Pattern.compile(
            "(\\w*Test|TestFactory|TestTemplate|Theory|Property|Example|(Before|After)\\w*|DataProvider)");

    private final Hierarchy hierarchy;

    TestMethods(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    Set<CompiledMethod> among(Collection<CompiledClass> classes) {
        Set<CompiledMethod> found = new LinkedHashSet<>();
        for (CompiledClass type : classes) {
            if (type.test()) {
                List<CompiledMethod> run = type.methods().values().stream()
                        .filter(method -> !method.synthetic() && isRun(type, method))
                        .toList();
                found.addAll(run);
                if (!run.isEmpty()) {
                    // Fields of the test are set before each of its tests.
                    type.methods().values().stream()
                            .filter(method -> method.key().name().startsWith("<"))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private boolean isRun(CompiledClass type, CompiledMethod method) {
        if (method.annotations().stream().anyMatch(name -> RUN.matcher(name).matches())) {
            return true;
        }
        boolean plain = method.isPublic() && !method.key().name().startsWith("<");
        return plain
                && (type.annotations().contains("Test")
                        || (method.key().name().matches("test.*|setUp|tearDown")
                                && hierarchy.ancestors(type.name()).contains("junit/framework/TestCase")));
    }
}
