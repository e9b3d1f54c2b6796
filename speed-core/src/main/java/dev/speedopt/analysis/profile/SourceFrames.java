package dev.speedopt.analysis.profile;

import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Which method of the project's sources a frame is in. Lambdas and anonymous classes count for the method that they are written
 * in, which is found by the line.
 */
final class SourceFrames {
    private final Map<String, List<Target>> byTopLevel = new HashMap<>();
    private final Map<StackFrame, MethodId> known = new HashMap<>();

    /** @param targets all methods of the project */
    SourceFrames(List<Target> targets) {
        targets.forEach(target -> byTopLevel
                .computeIfAbsent(topLevel(target.id().className()), key -> new ArrayList<>())
                .add(target));
    }

    /** Null for frames of the JDK, of libraries and of tests. */
    @Nullable
    MethodId method(StackFrame frame) {
        List<Target> inFile = byTopLevel.get(topLevel(frame.className()));
        return inFile == null ? null : known.computeIfAbsent(frame, key -> find(key, inFile));
    }

    private static MethodId find(StackFrame frame, List<Target> inFile) {
        MethodId own = new MethodId(
                frame.className(),
                frame.methodName(),
                Arrays.stream(Type.getArgumentTypes(frame.descriptor()))
                        .map(Type::getClassName)
                        .toList());
        for (Target target : inFile) {
            if (target.id().equals(own)) {
                return own;
            }
        }
        // The innermost, where a local class's method lies within another method.
        return inFile.stream()
                .filter(target -> writtenInside(frame)
                        && target.firstLine() <= frame.line()
                        && frame.line() <= target.lastLine()
                        && frame.className().startsWith(target.id().className()))
                .min((one, other) ->
                        Integer.compare(one.lastLine() - one.firstLine(), other.lastLine() - other.firstLine()))
                .map(Target::id)
                .orElse(own);
    }

    private static boolean writtenInside(StackFrame frame) {
        return frame.methodName().startsWith("lambda$") || frame.className().matches(".*\\$\\d.*");
    }

    private static String topLevel(String className) {
        int nested = className.indexOf('$', className.lastIndexOf('.') + 2);
        return nested < 0 ? className : className.substring(0, nested);
    }
}
