package dev.speedopt.probe.describe;

import dev.speedopt.probe.ParentWatch;
import dev.speedopt.probe.TargetMethod;
import dev.speedopt.probe.UserClasses;
import dev.speedopt.probe.graph.RecordedCalls;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Main class: describes recorded calls in terms of Java, in a JVM of its own that may run the user's constructors. */
public final class Describer {
    private Describer() {}

    /**
     * @param arguments class path of the user's classes, recording, target as {@code pkg.Class#method(types)}, file for the
     *     descriptions, indexes of the calls with commas between them, whether tests are written in Java 9 or later
     */
    public static void main(String[] arguments) throws Exception {
        ParentWatch.start();
        ClassLoader loader = UserClasses.load(arguments[0]);
        TargetMethod target = TargetMethod.parse(arguments[2]);
        Class<?> type = Class.forName(target.className(), true, loader);
        Method method = target.in(type);
        Access access = new Access(type.getPackageName());
        RecordedCalls calls = RecordedCalls.open(Path.of(arguments[1]), loader);
        CallStudy study = new CallStudy(method, access, Boolean.parseBoolean(arguments[5]));
        List<CallDescription> described = new ArrayList<>();
        for (String index : arguments[4].split(",")) {
            described.add(describe(study, calls, Integer.parseInt(index)));
        }
        new Descriptions(method(method, access), described).write(Path.of(arguments[3]));
        // Threads that the user's code left behind must not keep this JVM.
        Runtime.getRuntime().halt(0);
    }

    private static CallDescription describe(CallStudy study, RecordedCalls calls, int index) {
        try {
            return study.study(index, calls.decode(index));
        } catch (IllegalStateException | LinkageError e) {
            return CallDescription.refused(index, String.valueOf(e.getMessage()));
        }
    }

    private static MethodDescription method(Method method, Access access) {
        Class<?> owner = method.getDeclaringClass();
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        boolean inner = !isStatic && !access.to(owner) && !Modifier.isInterface(owner.getModifiers());
        String refusal = access.to(owner)
                ? ""
                : owner.getName() + " is private or local, so that no test can name it" + (inner ? " or make one" : "");
        return new MethodDescription(
                TypeNames.of(owner),
                method.getName(),
                isStatic,
                !access.to(method),
                overloaded(method),
                access.to(method.getReturnType()) ? TypeNames.of(method.getGenericReturnType()) : "java/lang/Object",
                Arrays.stream(method.getParameterTypes()).map(TypeNames::of).toList(),
                refusal);
    }

    private static boolean overloaded(Method method) {
        return Arrays.stream(method.getDeclaringClass().getDeclaredMethods())
                        .filter(each -> !each.isSynthetic() && each.getName().equals(method.getName()))
                        .count()
                > 1;
    }
}
