package dev.speedopt.verification.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.config.SpeedConfig;
import dev.speedopt.evidence.Rung;
import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.project.ThisJvm;
import dev.speedopt.project.UserSource;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import dev.speedopt.workload.RecordedCall;
import dev.speedopt.workload.Workload;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Originals and candidates in real JVMs. */
class ReplayTest {
    private static final String SOURCE = """
        package acme;
        import java.util.*;
        import java.util.function.*;
        public class Orders {
            static int served;
            private int state = 1;
            private final List<String> log = new ArrayList<>();
            static int twice(int n) { return n * 2; }
            static String check(String value) {
                if (value == null) { throw new IllegalArgumentException("no value"); }
                return value.trim();
            }
            static void sort(int[] values) { Arrays.sort(values); }
            private Set<String> names(String... values) {
                state++;
                log.add("n");
                return new LinkedHashSet<>(Arrays.asList(values));
            }
            static final Random CHANCE = new Random();
            static final Base BASE = new Base();
            private int left = 60;
            private boolean take(int n) { synchronized (log) { left -= n; return left >= 0; } }
            static Supplier<Integer> lazy(int n) { return () -> n; }
            static Object[] half(int n) { Supplier<Integer> s = () -> n; return new Object[] {n, s}; }
            static int leave(int code) { if (code > 2) { System.exit(code); } return code; }
            static int spin(int n) { while (n > 2) { Thread.onSpinWait(); } return n; }
            static long now(int n) { return n == 1 ? System.nanoTime() : n; }
            static int say(int n) { System.out.println("n " + n); return n; }
            static int serve(int n) { served += n; return n; }
            static int deep(int n) { return n == 0 ? 0 : 1 + deep(n - 1); }
            static class Base { long made = System.nanoTime(); int size() { return 1; } }
            static class Sub extends Base { int size() { return 2; } }
            interface Named { default String name(int n) { return getClass().getSimpleName() + n; } }
            static class One implements Named { public String name(int n) { return "overridden"; } }
        }
        """;

    private static final SpeedConfig.Verification NO_INPUTS = new SpeedConfig.Verification(
            List.of(), 3, SpeedConfig.Sandboxing.AUTO, new SpeedConfig.Floors(0, 0), 0, 1, 0);

    @TempDir
    private static Path directory;

    private static Path original;
    private static int candidates;

    @BeforeAll
    static void compileOriginal() throws IOException {
        original = compile("original", SOURCE);
    }

    @Test
    void the_original_replays_like_itself_and_so_does_a_right_candidate() throws Exception {
        OriginalReplay replay = original("twice", "int", calls(1, 2, 3));
        assertThat(replay.deterministic()).isTrue();
        assertThat(replay.mutatesInputs()).isFalse();
        assertThat(replay.usable()).containsExactly(0, 1, 2);
        assertThat(replay.notes())
                .contains(
                        "static final BASE is another each time, and is not compared",
                        "static final CHANCE is another each time, and is not compared");
        ReplayOutcome outcome = compare(replay, "n * 2", "n + n");
        assertThat(outcome.rung().passed()).isTrue();
        assertThat(outcome.rung().rung()).isEqualTo(Rung.REPLAY);
        assertThat(outcome.rung().summary()).isEqualTo("3 of 3 recorded calls replay alike");
        assertThat(outcome.evidence().compared()).isEqualTo(3);
    }

    @Test
    void every_call_counts_not_just_the_last() throws Exception {
        OriginalReplay replay = original(
                "twice", "int", IntStream.range(0, 100).mapToObj(n -> call(n)).toList());
        ReplayOutcome outcome = compare(replay, "n * 2", "n == 99 ? 198 : n * 2 + 1");
        assertThat(outcome.evidence().differences()).isEqualTo(99);
        assertThat(outcome.rung().passed()).isFalse();
        assertThat(outcome.rung().details())
                .contains("call 0 differs in result", "  expected: 0", "  actual:   1", "  input:    argument 1 = 0");
    }

    @Test
    void a_call_of_the_original_that_does_not_end_is_waited_for_once() throws Exception {
        Prepared prepared = prepare("", "spin", "int", calls(1, 9, 2));
        OriginalReplay replay = new Replay(new ThisJvm(), prepared.folder(), NO_INPUTS)
                .original(prepared.workload(), List.of(original), Duration.ofMillis(500));

        assertThat(replay.usable()).containsExactly(0, 2);
        assertThat(prepared.folder().resolve("original-1-1.outcomes")).exists();
        assertThat(prepared.folder().resolve("original-2-0.outcomes")).exists();
        assertThat(prepared.folder().resolve("original-2-1.outcomes")).doesNotExist();
    }

    @Test
    void a_call_that_somebody_claims_to_fail_is_made_on_both() throws Exception {
        Prepared prepared = prepare("", "twice", "int", calls(1, 2, 3));
        Replay replay = new Replay(new ThisJvm(), prepared.folder(), NO_INPUTS);
        OriginalReplay before = replay.original(prepared.workload(), List.of(original));
        List<Path> wrong = List.of(compile("wrong", SOURCE.replace("n * 2", "n == 77 ? 1 : n * 2")));
        Path right = Files.writeString(prepared.folder().resolve("right.json"), "[[77]]");
        Path none = Files.writeString(prepared.folder().resolve("none.json"), "[[78]]");
        Path known = Files.writeString(prepared.folder().resolve("known.json"), "[[2], [2]]");
        Path unfit = Files.writeString(prepared.folder().resolve("unfit.json"), "[[\"seventy\"]]");

        assertThat(replay.alikeOn(right, before, wrong, List.of(original), "right"))
                .contains(false);
        assertThat(replay.alikeOn(none, before, wrong, List.of(original), "none"))
                .contains(true);
        assertThat(replay.alikeOn(known, before, wrong, List.of(original), "known"))
                .contains(true);
        assertThat(replay.alikeOn(unfit, before, wrong, List.of(original), "unfit"))
                .isEmpty();
    }

    @Test
    void another_exception_differs() throws Exception {
        OriginalReplay replay = original("check", "java.lang.String", List.of(call("a "), call((Object) null)));
        ReplayOutcome outcome = compare(replay, "throw new IllegalArgumentException", "throw new NullPointerException");
        assertThat(outcome.rung().passed()).isFalse();
        assertThat(outcome.rung().details()).contains("call 1 differs in exception");
        ReplayOutcome swallowed = compare(replay, "throw new IllegalArgumentException(\"no value\")", "return null");
        assertThat(swallowed.rung().details()).contains("  actual:   no exception");
    }

    @Test
    void a_void_method_is_compared_by_its_argument() throws Exception {
        OriginalReplay replay = original("sort", "int[]", List.of(call((Object) new int[] {3, 1, 2})));
        assertThat(replay.mutatesInputs()).isTrue();
        assertThat(compare(replay, "Arrays.sort(values);", "").rung().passed()).isFalse();
        assertThat(compare(replay, "Arrays.sort(values);", "Arrays.parallelSort(values);")
                        .rung()
                        .passed())
                .isTrue();
    }

    @Test
    void a_private_method_of_an_instance_is_compared_by_order_and_receiver() throws Exception {
        List<Call> calls = List.of(new Call(instance("Orders"), new Object[] {new String[] {"b", "a"}}));
        OriginalReplay replay = original("names", "java.lang.String[]", calls);
        assertThat(replay.deterministic()).as(replay.reason()).isTrue();
        assertThat(replay.mutatesInputs()).isTrue();
        assertThat(compare(replay, "new LinkedHashSet<>(", "new TreeSet<>(")
                        .rung()
                        .passed())
                .isFalse();
        ReplayOutcome state = compare(replay, "state++", "state += 2");
        assertThat(state.rung().details()).contains("call 0 differs in receiver.state", "  actual:   3");
        assertThat(compare(replay, "log.add(\"n\");", "").rung().passed()).isFalse();
        assertThat(compare(replay, "state++;", "state = state + 1; int unused = 0;")
                        .rung()
                        .passed())
                .isTrue();
    }

    @Test
    void a_race_between_two_guarded_steps_is_found_each_time() throws Exception {
        Prepared prepared = prepare("", "take", "int", List.of(new Call(instance("Orders"), new Object[] {1})));
        OriginalReplay replay = new Replay(new ThisJvm(), prepared.folder(), NO_INPUTS)
                .original(prepared.workload(), List.of(original), true);

        assertThat(replay.notes())
                .anyMatch(note -> note.startsWith("1 recorded calls are replayed by several threads"));
        assertThat(compare(replay, "left -= n;", "left = left - n;").rung().passed())
                .isTrue();
        for (int time = 0; time < 3; time++) {
            ReplayOutcome race = compare(
                    replay,
                    "synchronized (log) { left -= n;",
                    "int l; synchronized (log) { l = left; } synchronized (log) { left = l - n;");
            assertThat(race.rung().details()).anyMatch(line -> line.endsWith("when several threads make it at once"));
        }
    }

    @Test
    void what_cannot_be_compared_at_all_is_unverified() throws Exception {
        OriginalReplay replay = original("half", "int", calls(1));
        ReplayOutcome outcome = compare(replay, "Supplier<Integer> s = () -> n;", "Supplier<Integer> s = () -> n + 0;");
        assertThat(outcome.rung().passed()).isFalse();
        assertThat(outcome.rung().summary()).startsWith("Unverified");
        assertThat(outcome.evidence().incomparable()).singleElement().asString().contains("a lambda: 1 call");
    }

    @Test
    void a_function_that_is_returned_is_called() throws Exception {
        OriginalReplay replay = original("lazy", "int", calls(1));
        assertThat(compare(replay, "return () -> n;", "return () -> n + 0;")
                        .rung()
                        .passed())
                .isTrue();
        assertThat(compare(replay, "return () -> n;", "return () -> n + 1;")
                        .rung()
                        .details())
                .contains("  expected: 1", "  actual:   2");
    }

    @Test
    void an_equal_number_does_not_make_up_for_an_incomparable_one() throws Exception {
        OriginalReplay replay = original("half", "int", calls(1));
        assertThat(compare(replay, "Object[] {n, s}", "Object[] {n + 0, s}")
                        .rung()
                        .passed())
                .isFalse();
    }

    @Test
    void a_call_that_ends_the_jvm_is_that_calls_outcome() throws Exception {
        OriginalReplay replay = original("leave", "int", calls(1, 3, 2));
        assertThat(replay.deterministic()).as(replay.reason()).isTrue();
        assertThat(replay.usable()).containsExactly(0, 2);
        assertThat(compare(replay, "return code;", "return code + 0;").rung().passed())
                .isTrue();
        ReplayOutcome other = compare(replay, "System.exit(code)", "System.exit(9)");
        assertThat(other.rung().details()).contains("  actual:   it ends the JVM with exit code 9");
        ReplayOutcome none = compare(replay, "System.exit(code)", "code++");
        assertThat(none.rung().details()).contains("  expected: it ends the JVM with exit code 3");
    }

    @Test
    void a_candidate_that_halts_or_loops_for_ever_is_stopped_at_that_call() throws Exception {
        OriginalReplay replay = original("twice", "int", calls(1, 2, 3));
        ReplayOutcome halts =
                compare(replay, "return n * 2;", "if (n == 2) Runtime.getRuntime().halt(0); return n * 2;");
        assertThat(halts.rung().passed()).isFalse();
        assertThat(halts.rung().details()).contains("call 1 differs", "  actual:   it ends the JVM with exit code 0");
        ReplayOutcome loops = compare(replay, "return n * 2;", "while (n > 1) { n |= 2; } return n * 2;");
        assertThat(loops.rung().passed()).isFalse();
        assertThat(loops.rung().details()).contains("call 1 differs", "  actual:   it still runs after 2.0 s");
    }

    @Test
    void an_original_that_differs_from_itself_is_found() throws Exception {
        OriginalReplay replay = original("now", "int", calls(1, 2));
        assertThat(replay.deterministic()).isFalse();
        assertThat(replay.reason())
                .startsWith("not deterministic, 1 of 2 calls differ")
                .contains("call 0 gives result");
        assertThat(replay.usable()).containsExactly(1);
    }

    @Test
    void what_is_printed_and_static_state_count() throws Exception {
        OriginalReplay says = original("say", "int", calls(1));
        assertThat(compare(says, "\"n \" + n", "\"m \" + n").rung().details())
                .contains("call 0 differs in standard output");
        OriginalReplay serves = original("serve", "int", calls(1, 2));
        assertThat(compare(serves, "served += n", "served = n").rung().details())
                .contains("call 1 differs in static served", "  expected: 3", "  actual:   2");
        assertThat(compare(serves, "static int served;", "static int served; private static int more = 7;")
                        .rung()
                        .passed())
                .isTrue();
    }

    @Test
    void a_stack_overflow_depends_on_the_jvm_and_is_left_out() throws Exception {
        OriginalReplay replay = original("deep", "int", calls(3, 10_000_000));
        assertThat(replay.usable()).containsExactly(0);
        assertThat(replay.notes()).anyMatch(note -> note.contains("StackOverflowError"));
    }

    @Test
    void exactly_the_targets_own_declaration_is_called() throws Exception {
        OriginalReplay base = original("Base", "size", "", List.of(new Call(instance("Orders$Sub"), new Object[0])));
        assertThat(compare(base, "int size() { return 1; }", "int size() { return 5; }")
                        .rung()
                        .details())
                .contains("  expected: 1", "  actual:   5");
        OriginalReplay named =
                original("Named", "name", "int", List.of(new Call(instance("Orders$One"), new Object[] {4})));
        assertThat(compare(named, "getSimpleName() + n", "getName() + n").rung().details())
                .contains("  expected: \"One4\"", "  actual:   \"acme.Orders$One4\"");
    }

    @Test
    void a_candidate_without_the_method_cannot_be_replayed() throws Exception {
        OriginalReplay replay = original("twice", "int", calls(1));
        ReplayOutcome outcome =
                compare(replay, "static int twice(int n)", "static int twice(long n)", "n * 2", "(int) n");
        assertThat(outcome.rung().passed()).isFalse();
        assertThat(outcome.rung().summary()).isEqualTo("The candidate cannot be replayed");
    }

    private static OriginalReplay original(String method, String types, List<Call> calls) throws Exception {
        return original("", method, types, calls);
    }

    private static OriginalReplay original(String nested, String method, String types, List<Call> calls)
            throws Exception {
        Prepared prepared = prepare(nested, method, types, calls);
        return new Replay(new ThisJvm(), prepared.folder(), NO_INPUTS).original(prepared.workload(), List.of(original));
    }

    private record Prepared(Path folder, Workload workload) {}

    private static Prepared prepare(String nested, String method, String types, List<Call> calls) throws Exception {
        Path folder = Files.createTempDirectory(directory, method);
        List<Recording.Entry> entries = new ArrayList<>();
        List<RecordedCall> recorded = new ArrayList<>();
        for (Call call : calls) {
            byte[] graph = Recording.graph(call, 1 << 20);
            recorded.add(new RecordedCall(entries.size(), graph.length, 1, false));
            entries.add(new Recording.Entry(1, false, graph));
        }
        Path file = folder.resolve("recording.calls");
        new Recording(entries).write(file);
        MethodId id = new MethodId(
                "acme.Orders" + (nested.isEmpty() ? "" : "$" + nested),
                method,
                types.isEmpty() ? List.of() : List.of(types));
        Target target = new Target(id, "org.acme:a", folder, folder, 1, 1);
        return new Prepared(folder, new Workload(target, file, recorded, Map.of(), List.of(), false, calls.size(), 1));
    }

    private static ReplayOutcome compare(OriginalReplay replay, String... changes) throws IOException {
        String source = SOURCE;
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(source).contains(changes[i]);
            source = source.replace(changes[i], changes[i + 1]);
        }
        String label = "candidate-" + candidates++;
        Path classes = compile(label, source);
        return new Replay(new ThisJvm(), replay.workload().recording().getParent(), NO_INPUTS)
                .compare(replay, List.of(classes, original), label);
    }

    private static List<Call> calls(Integer... arguments) {
        return java.util.Arrays.stream(arguments).map(ReplayTest::call).toList();
    }

    private static Call call(Object argument) {
        return new Call(null, new Object[] {argument});
    }

    private static Object instance(String name) throws Exception {
        ClassLoader loader = new URLClassLoader(new URL[] {original.toUri().toURL()}, null);
        java.lang.reflect.Constructor<?> constructor =
                loader.loadClass("acme." + name).getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static Path compile(String label, String source) throws IOException {
        Path folder = directory.resolve(label);
        return UserSource.compile(source, folder.resolve("src/acme/Orders.java"), folder.resolve("classes"));
    }
}
