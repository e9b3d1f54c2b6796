package dev.speedopt.adequacy.mutation;

import dev.speedopt.adequacy.TargetMethods;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The words that PIT is called with. */
final class PitCommand {
    static final String MAIN = "org.pitest.mutationtest.commandline.MutationCoverageReport";

    private PitCommand() {}

    /**
     * @param classes folder of the target's class file
     * @param classPath file with what tests and mutants see, an entry a line
     * @param reports folder for the XML and for the mutants' class files
     * @param java that runs mutants
     * @param flags of it
     */
    static List<String> of(
            MethodId target,
            Path classes,
            List<String> testClasses,
            Path classPath,
            Path reports,
            Path java,
            List<String> flags) {
        List<String> words = new ArrayList<>(List.of(
                "--classPathFile=" + classPath,
                // Its own jars would come first and shadow the user's.
                "--includeLaunchClasspath=false",
                "--targetClasses=" + target.className(),
                "--targetTests=" + String.join(",", testClasses),
                "--sourceDirs=" + reports,
                "--reportDir=" + reports,
                "--outputFormats=XML",
                "--timestampedReports=false",
                "--failWhenNoMutations=false",
                "--skipFailingTests=true",
                "--features=+EXPORT",
                "--useClasspathJar=true",
                "--jvmPath=" + java,
                "--threads=" + Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors() / 2))));
        String others = others(target, classes);
        if (!others.isEmpty()) {
            words.add("--excludedMethods=" + others);
        }
        words.add("--argLine=" + flags.stream().map(PitCommand::quoted).collect(Collectors.joining(" ")));
        return words;
    }

    /** Names of all methods of the class but the target's; overloads of it are told apart afterwards. */
    private static String others(MethodId target, Path classes) {
        Path file = classes.resolve(target.className().replace('.', '/') + ".class");
        TreeSet<String> names = new TreeSet<>();
        TreeSet<String> ours = new TreeSet<>();
        try {
            new ClassReader(Files.readAllBytes(file))
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public @Nullable MethodVisitor visitMethod(
                                        int access,
                                        String name,
                                        String descriptor,
                                        @Nullable String signature,
                                        String @Nullable [] exceptions) {
                                    (TargetMethods.belong(target, name, descriptor) ? ours : names).add(name);
                                    return null;
                                }
                            },
                            ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
        names.removeAll(ours);
        return String.join(",", names);
    }

    private static String quoted(String flag) {
        return flag.chars().anyMatch(Character::isWhitespace) ? "\"" + flag + "\"" : flag;
    }
}
