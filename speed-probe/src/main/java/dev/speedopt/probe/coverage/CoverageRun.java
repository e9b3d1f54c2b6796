package dev.speedopt.probe.coverage;

import dev.speedopt.probe.ParentWatch;
import dev.speedopt.probe.TargetMethod;
import dev.speedopt.probe.UserClasses;
import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.Memory;
import dev.speedopt.probe.graph.RecordedCalls;
import dev.speedopt.probe.replay.LaidFiles;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Main class: runs calls one after the other on instrumented classes, and writes down what each of them passed. */
public final class CoverageRun {
    private CoverageRun() {}

    /** @param arguments class path of the user's classes, recording, target as {@code pkg.Class#method(types)}, file for the probes */
    public static void main(String[] arguments) throws Exception {
        ParentWatch.start();
        ProbeSink sink = ProbeSink.install();
        ClassLoader loader = UserClasses.load(arguments[0]);
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        TargetMethod target = TargetMethod.parse(arguments[2]);
        Method method = target.in(Class.forName(target.className(), true, loader));
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        MethodHandle handle = (isStatic
                        ? Memory.lookup().unreflect(method)
                        : Memory.lookup()
                                .in(method.getDeclaringClass())
                                .unreflectSpecial(method, method.getDeclaringClass()))
                .asFixedArity();
        RecordedCalls calls = RecordedCalls.open(Path.of(arguments[1]), loader);
        LaidFiles files = LaidFiles.of(Path.of(arguments[1]));
        for (int index = 0; index < calls.size(); index++) {
            try {
                Call call = calls.decode(index);
                files.lay();
                sink.clear();
                invoke(handle, isStatic, call);
            } catch (IllegalStateException | LinkageError e) {
                // Not this variant's input: it passes nothing.
                sink.clear();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(index);
            sink.write(out);
            Files.write(
                    Path.of(arguments[3]), bytes.toByteArray(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void invoke(MethodHandle handle, boolean isStatic, Call call) {
        List<@Nullable Object> all = new ArrayList<>();
        if (!isStatic) {
            all.add(call.receiver());
        }
        Collections.addAll(all, call.arguments());
        try {
            Object result = handle.invokeWithArguments(all);
            if (result instanceof java.util.Iterator<?> iterator) {
                for (int i = 0; i < 1000 && iterator.hasNext(); i++) {
                    iterator.next();
                }
            }
        } catch (Throwable e) {
            // Exceptions are behaviour too, and pass their probes.
        }
    }
}
