package dev.speedopt.probe.agent;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which test class runs, as far as one can know. */
final class RunningTests {
    /** Walks of the stack a target, at most: they are dear. */
    private static final int MAXIMUM_WALKS = 2000;

    private final TestClasses tests;
    private final List<AgentOptions.TestFolder> folders;
    private volatile ThreadState.@Nullable RunningTest latest;

    RunningTests(TestClasses tests, List<AgentOptions.TestFolder> folders) {
        this.tests = tests;
        this.folders = folders;
    }

    ThreadState.RunningTest started(Class<?> type) {
        ThreadState.RunningTest test = new ThreadState.RunningTest(type, topLevel(type.getName()), module(type));
        latest = test;
        return test;
    }

    private @Nullable String module(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            String module = tests.module(each.getName());
            if (module != null) {
                return module;
            }
        }
        return null;
    }

    /**
     * The test that this thread started; for a thread that started none, the outermost test class on its stack and the test
     * that any thread started last. When nothing is known, the fork's module without a class.
     */
    List<ForkRecording.Reach> running(ThreadState.@Nullable RunningTest own, TargetRecorder target) {
        if (own != null) {
            return List.of(reach(own));
        }
        String onStack = target.mayWalk(MAXIMUM_WALKS) ? outermostOnStack() : null;
        if (onStack != null) {
            String module = tests.module(onStack);
            return List.of(new ForkRecording.Reach(module == null ? here() : module, topLevel(onStack)));
        }
        ThreadState.RunningTest any = latest;
        return List.of(any != null ? reach(any) : new ForkRecording.Reach(here(), ""));
    }

    private ForkRecording.Reach reach(ThreadState.RunningTest test) {
        return new ForkRecording.Reach(test.module() == null ? here() : test.module(), test.className());
    }

    private @Nullable String outermostOnStack() {
        return StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(tests::contains)
                        .reduce((inner, outer) -> outer)
                        .orElse(null));
    }

    /** Id of the module whose folder this JVM runs in; empty when it is none of them. */
    private String here() {
        Path directory = Path.of(System.getProperty("basedir", System.getProperty("user.dir", "")));
        return folders.stream()
                .filter(folder -> folder.baseDirectory().equals(directory))
                .map(AgentOptions.TestFolder::module)
                .findFirst()
                .orElse("");
    }

    private static String topLevel(String className) {
        int nested = className.indexOf('$', className.lastIndexOf('.') + 2);
        return nested < 0 ? className : className.substring(0, nested);
    }
}
