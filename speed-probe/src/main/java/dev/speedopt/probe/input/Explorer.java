package dev.speedopt.probe.input;

import dev.speedopt.probe.ParentWatch;
import dev.speedopt.probe.Silence;
import dev.speedopt.probe.TargetMethod;
import dev.speedopt.probe.graph.RecordedCalls;
import dev.speedopt.probe.guard.UserLoader;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Main class of a search for inputs: tries them on one variant of the user's classes, in a JVM of its own. */
public final class Explorer {
    private Explorer() {}

    /**
     * @param arguments class path of the user's classes; recordings to begin with, with the path separator between; target;
     *     file for what is found; seed; milliseconds of CPU to spend; {@code original} or {@code candidate}: of an original every
     *     boundary value is wanted, of a candidate only what reaches something new; number of tries to leave out because one
     *     of them ended an earlier JVM; file with what a model proposed, or {@code -}
     */
    public static void main(String[] arguments) throws IOException {
        ParentWatch.start();
        Silence.fall();
        try (FoundInputs.Writer out = new FoundInputs.Writer(Path.of(arguments[3]))) {
            Tries tries = null;
            try {
                UserLoader loader = UserLoader.counting(arguments[0]);
                Thread.currentThread().setContextClassLoader(loader);
                TargetMethod target = TargetMethod.parse(arguments[2]);
                Method method = target.in(Class.forName(target.className(), true, loader));
                List<RecordedCalls> recordings = new ArrayList<>();
                for (String file : arguments[1].split(java.io.File.pathSeparator)) {
                    recordings.add(RecordedCalls.open(Path.of(file), loader));
                }
                tries = new Tries(method, loader, out, Integer.parseInt(arguments[7]));
                new Search(
                                recordings,
                                method,
                                loader,
                                tries,
                                Long.parseLong(arguments[4]),
                                new Budget(Long.parseLong(arguments[5])),
                                arguments[6].equals("candidate"),
                                proposed(arguments[8], method),
                                new Subtypes(arguments[0], loader))
                        .run();
            } catch (Throwable e) {
                java.io.StringWriter trace = new java.io.StringWriter();
                e.printStackTrace(new java.io.PrintWriter(trace));
                out.trouble(trace.toString());
            }
            if (tries != null) {
                out.tried(tries.count());
            }
        }
        Runtime.getRuntime().halt(0);
    }

    /** It was looked at before it was written; what is wrong with it now is trouble like any other. */
    private static List<List<@Nullable Object>> proposed(String file, Method method)
            throws IOException, StrictJson.Malformed {
        return file.equals("-")
                ? List.of()
                : ProposedInputs.read(java.nio.file.Files.readString(Path.of(file)), method.getParameterCount());
    }
}
