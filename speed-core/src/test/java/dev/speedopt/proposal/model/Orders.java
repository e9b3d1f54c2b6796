package dev.speedopt.proposal.model;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.SampleModule;
import dev.speedopt.proposal.TargetContext;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A target to try replies on. */
final class Orders {
    static final Path ROOT = Path.of("/work/shop");

    static final String SOURCE = """
            package org.acme;

            import java.util.List;

            /** Orders of a shop. */
            public class Orders {
                private final List<String> names;

                public Orders(List<String> names) {
                    this.names = names;
                }

                /** Joins them. */
                public String join(String separator) {
                    String all = "";
                    for (String name : names) {
                        all += clean(name) + separator; // slow
                    }
                    return all;
                }

                public String join(int count) {
                    return join("-" + count);
                }

                private static String clean(String name) {
                    return name.strip();
                }
            }
            """;

    static final MethodId ID = new MethodId("org.acme.Orders", "join", List.of("java.lang.String"));
    static final Target TARGET = new Target(
            ID,
            "org.acme:shop",
            ROOT.resolve("src/main/java/org/acme/Orders.java"),
            ROOT.resolve("src/main/java"),
            14,
            20);

    static final String METHOD = """
            public String join(String separator) {
                StringBuilder all = new StringBuilder();
                for (String name : names) {
                    all.append(clean(name)).append(separator);
                }
                return all.toString();
            }
            """;

    static final String REPLY = "Title: StringBuilder instead of +=\nChanges:\n- Appends to one builder.\n"
            + "Why: each += copies all.\n\n```java\n" + METHOD + "```\n";

    private Orders() {}

    static MethodDeclaration method() {
        return Objects.requireNonNull(JavaSource.parse("Orders.java", SOURCE).find(ID));
    }

    static TargetContext context() {
        ModuleModel module = SampleModule.of("org.acme:shop", ROOT)
                .options(List.of("--release", "17"))
                .model();
        return new TargetContext(TARGET, module, SOURCE, "12 recorded calls, names of 3 to 4000 elements");
    }
}
