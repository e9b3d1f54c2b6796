package dev.speedopt.adequacy;

import dev.speedopt.probe.coverage.ProbeSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jacoco.core.instr.Instrumenter;
import org.jacoco.core.runtime.RuntimeData;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Class files with JaCoCo's probes, which ask for their arrays by way of a system property: no library joins the user's class path. */
final class InstrumentedClasses {
    private InstrumentedClasses() {}

    /**
     * @param classFiles relative to {@code classes}
     * @param directory for the instrumented ones alone; it belongs before {@code classes} on a class path
     */
    static void write(Path classes, List<String> classFiles, Path directory) {
        Instrumenter instrumenter = new Instrumenter(InstrumentedClasses::access);
        for (String file : classFiles) {
            Path place = directory.resolve(file);
            try {
                Files.createDirectories(place.getParent());
                Files.write(place, instrumenter.instrument(Files.readAllBytes(classes.resolve(file)), file));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot instrument " + file + ": " + e.getMessage(), e);
            }
        }
    }

    /** {@code System.getProperties().get(PROPERTY).equals(question)}, the question made by JaCoCo. */
    private static int access(long classId, String className, int probes, MethodVisitor method) {
        method.visitMethodInsn(
                Opcodes.INVOKESTATIC, "java/lang/System", "getProperties", "()Ljava/util/Properties;", false);
        method.visitLdcInsn(ProbeSink.PROPERTY);
        method.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, "java/util/Properties", "get", "(Ljava/lang/Object;)Ljava/lang/Object;", false);
        RuntimeData.generateAccessCall(classId, className, probes, method);
        return 6;
    }
}
