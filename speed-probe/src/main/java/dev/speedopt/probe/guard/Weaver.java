package dev.speedopt.probe.guard;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Puts what is wanted into one class. Adds no member, so that nothing but the running code is different.
 *
 * @param edges whether taken edges are counted
 * @param movedClock whether the time of day is another
 * @param pauses whether threads pause where others may come between
 */
record Weaver(boolean edges, boolean movedClock, boolean pauses, Dictionary dictionary) {
    private static final Set<String> NOW = Set.of(
            "java/time/LocalDate",
            "java/time/LocalTime",
            "java/time/LocalDateTime",
            "java/time/ZonedDateTime",
            "java/time/OffsetDateTime",
            "java/time/OffsetTime",
            "java/time/Instant",
            "java/time/Year",
            "java/time/YearMonth",
            "java/time/MonthDay");

    byte[] weave(byte[] bytes, boolean own) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        MethodVisitor next = new FenceVisitor(
                                super.visitMethod(access, name, descriptor, signature, exceptions), movedClock);
                        if (pauses && own) {
                            return new PauseVisitor(next);
                        }
                        return edges && own ? new EdgeVisitor(next, dictionary) : next;
                    }
                },
                0);
        return writer.toByteArray();
    }

    static boolean now(String owner, String name, String descriptor) {
        return name.equals("now") && descriptor.startsWith("()") && NOW.contains(owner);
    }
}
