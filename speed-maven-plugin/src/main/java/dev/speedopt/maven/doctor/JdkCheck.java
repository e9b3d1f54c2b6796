package dev.speedopt.maven.doctor;

import javax.tools.ToolProvider;
import org.apache.maven.execution.MavenSession;

final class JdkCheck implements Check {
    private static final int LEAST = 17;

    @Override
    public Finding examine(MavenSession session) {
        String found = Runtime.version() + ", " + System.getProperty("java.home");
        if (Runtime.version().feature() < LEAST) {
            return Finding.fail("JDK", found, "Run Maven on JDK " + LEAST + " or newer: set JAVA_HOME.");
        }
        if (ToolProvider.getSystemJavaCompiler() == null) {
            return Finding.fail(
                    "JDK", found + ", a runtime without compiler", "Point JAVA_HOME to a JDK, not to a JRE.");
        }
        return Finding.ok("JDK", found);
    }
}
