package dev.speedopt.analysis.profile;

import dev.speedopt.target.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import one.convert.Arguments;
import one.convert.CallStack;
import one.convert.FlameGraph;
import one.convert.Frame;

/** The flame graph of recordings, one HTML file that needs nothing else. */
public final class FlameGraphPage {
    /** The page's own legend, which names the colours by who compiled the code. */
    private static final String LEGEND = "(?s)(?<=<dl class='frames'>).*?(?=</dl>)";

    private static final String OUR_LEGEND = "<dt>Frames</dt><dd style='background-color: #50e150'>This project</dd>"
            + "<dd style='background-color: #e17d00'>Libraries, JDK</dd>";

    private FlameGraphPage() {}

    /**
     * @param recording a file, or a folder of files
     * @param targets the project's methods, which stand out from those of libraries
     * @param page written; replaced where it exists
     */
    public static void write(Path recording, List<Target> targets, String title, Path page) throws IOException {
        Arguments arguments = new Arguments();
        // The page takes it as HTML.
        arguments.title = title.replace("&", "&amp;").replace("<", "&lt;");
        FlameGraph graph = new FlameGraph(arguments);
        SourceFrames own = new SourceFrames(targets);
        RecordingFiles.read(recording, stack -> {
            CallStack calls = new CallStack();
            for (int i = stack.size() - 1; i >= 0; i--) {
                StackFrame frame = stack.get(i);
                boolean ours = own.method(frame) != null;
                calls.push(
                        frame.className() + "." + frame.methodName(),
                        ours ? Frame.TYPE_JIT_COMPILED : Frame.TYPE_KERNEL);
            }
            graph.addSample(calls, 1);
        });
        Files.createDirectories(page.toAbsolutePath().getParent());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.dump(out);
        Files.writeString(page, out.toString(StandardCharsets.UTF_8).replaceFirst(LEGEND, OUR_LEGEND));
    }
}
