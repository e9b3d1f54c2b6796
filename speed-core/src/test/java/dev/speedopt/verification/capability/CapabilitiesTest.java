package dev.speedopt.verification.capability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.RungResult;
import dev.speedopt.verification.compilation.Compilation;
import dev.speedopt.verification.compilation.CompiledFile;
import dev.speedopt.verification.compilation.CompiledProject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CapabilitiesTest {
    private static final String FOO = """
            package org.acme;

            import java.util.*;
            import java.util.function.*;

            public class Foo {
                private static int counter;
                private final int[] values = {1, 2};

                public Object bar(List<String> words) throws Exception {
                    StringBuilder text = new StringBuilder();
                    Runnable first = () -> text.append("first");
                    first.run();
                    //BODY
                    return text + helper();
                }

                private String helper() throws java.io.IOException {
                    return java.nio.file.Files.readString(java.nio.file.Path.of("x"));
                }

                public void main() {
                    Runnable second = () -> System.exit(1);
                    second.run();
                    counter++;
                    Object anonymous = new Object() {
                        public String toString() { return "a"; }
                    };
                    synchronized (this) {
                        System.out.println(anonymous);
                    }
                }
                public enum Kind { ONE, TWO }

                public record Label(int number, String name) {}
                //MEMBER
            }
            """;

    private CompiledProject project;
    private Compilation compilation;
    private CompiledFile original;

    @BeforeAll
    void compile(@TempDir Path folder) {
        project = new CompiledProject(folder)
                .source("org/acme/Foo.java", FOO)
                .source(
                        "org/acme/Shell.java",
                        "package org.acme; public class Shell { public static int run(String s) throws Exception { return start(s); }"
                                + " private static int start(String s) throws Exception { return new ProcessBuilder(s).start().waitFor(); }"
                                + " public static int pure() { return 1; } }")
                .source("org/acme/MyThread.java", "package org.acme; public class MyThread extends Thread {}")
                .source(
                        "org/other/Other.java",
                        "package org.other; public class Other { public static int one() { return 1; } }")
                .build();
        compilation = Compilation.of(project.module(), project.target("org/acme/Foo.java", "bar", "java.util.List"));
        original = compilation.compileOriginal(project.output("original"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (String word : words) text.append(word.trim().toUpperCase(Locale.ROOT));",
                "words.stream().map(String::length).sorted(Comparator.reverseOrder()).toList();",
                "Map<String, Integer> m = new HashMap<>(); for (String w : words) m.merge(w, 1, Integer::sum);",
                "text.append(java.math.BigDecimal.TEN.add(java.math.BigDecimal.ONE)).append(1L + words.size());",
                "System.arraycopy(values, 0, new int[2], 0, 1); Object o = values.clone(); assert o != null : o.getClass().getName();",
                "Supplier<Supplier<String>> s = () -> () -> words.get(0); text.append(s.get().get());",
                "Object o = new Object() { int n; public String toString() { return \"\" + n++; } }; text.append(o);",
                "text.append(new java.io.StringReader(\"a\").read()).append(Shell.pure());",
                "switch (words.size()) { case 1 -> text.append(1); default -> text.append(java.util.concurrent.TimeUnit.DAYS); }",
                "text.append(Objects.hash((Object[]) words.toArray(new String[0]))); if (words.isEmpty()) throw new IllegalStateException(\"java.lang.Foo bar\");",
                "Iterator<String> it = words.iterator(); while (it.hasNext()) { try { it.next(); } catch (RuntimeException e) { it.remove(); } }",
            })
    void ordinary_code_passes(String body) {
        RungResult result = check(body, "");

        assertThat(result.passed()).as(result.toString()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exit|System.exit(0);",
                "exit|Runtime.getRuntime().halt(0);",
                "exit|Runtime.getRuntime().addShutdownHook(null);",
                "exit|java.util.function.IntConsumer c = System::exit; c.accept(1);",
                "exit|Runnable r = () -> { Runnable q = () -> System.exit(1); q.run(); }; r.run();",
                "exit|new Object() { void go() { System.exit(1); } }.go();",
                "exit|main();",
                "process|new ProcessBuilder(\"ls\").start();",
                "process|Runtime.getRuntime().exec(\"ls\");",
                "process|ProcessHandle.current().destroy();",
                "process|Shell.run(\"ls\");",
                "network|new java.net.Socket(\"localhost\", 1);",
                "network|new java.net.URL(\"http://x\").openStream();",
                "network|java.net.InetAddress.getLocalHost();",
                "files|java.nio.file.Files.delete(java.nio.file.Path.of(\"x\"));",
                "files|new java.io.FileOutputStream(\"x\").write(1);",
                "files|new java.io.PrintWriter(\"x\").close();",
                "files|new Scanner(new java.io.File(\"x\"));",
                "files|new Formatter(\"x\");",
                "reflection|Object o = String.class.getDeclaredField(\"value\");",
                "reflection|java.lang.reflect.Method m = null;  if (m != null) m.invoke(null);",
                "reflection|java.lang.invoke.MethodHandles.lookup();",
                "reflection|java.lang.reflect.Proxy.newProxyInstance(null, null, null);",
                "class-loading|Class.forName(\"x\");",
                "class-loading|Class.forName(\"java.lang.\" + \"Runtime\");",
                "class-loading|getClass().getClassLoader();",
                "class-loading|ServiceLoader.load(Runnable.class);",
                "class-loading|new ClassLoader() {};",
                "process|String s = \"java.lang.ProcessBuilder\"; text.append(s);",
                "unsafe|String s = \"sun/misc/Unsafe\"; text.append(s);",
                "native|System.loadLibrary(\"x\");",
                "native|java.nio.ByteBuffer.allocateDirect(1);",
                "unsafe|sun.misc.Unsafe u = null; if (u != null) u.allocateMemory(1);",
                "threads|new Thread(() -> {}).start();",
                "threads|new MyThread().start();",
                "threads|Thread.sleep(1);",
                "threads|words.parallelStream().count();",
                "threads|words.stream().parallel().count();",
                "threads|java.util.stream.IntStream.range(0, 3).parallel().sum();",
                "threads|java.util.concurrent.CompletableFuture.runAsync(() -> {});",
                "threads|java.util.concurrent.Executors.newCachedThreadPool();",
                "threads|Arrays.parallelSort(new int[3]);",
                "threads|ThreadLocal<String> t = new ThreadLocal<>(); t.set(\"a\");",
                "threads|new Timer();",
                "system-properties|System.getProperty(\"x\");",
                "system-properties|System.setProperty(\"x\", \"y\");",
                "system-properties|System.getenv();",
                "system-properties|Boolean.getBoolean(\"x\");",
                "standard-streams|System.setOut(null);",
                "standard-streams|System.err.println();",
                "serialization|new java.io.ObjectInputStream(null).readObject();",
                "stack-walking|new Throwable().getStackTrace();",
                "stack-walking|StackWalker.getInstance().getCallerClass();",
                "clock|System.nanoTime();",
                "clock|java.time.LocalDate.now();",
                "random|Math.random();",
                "random|new Random(1).nextInt();",
                "global-state|Locale.setDefault(Locale.ROOT);",
                "references|new java.lang.ref.SoftReference<>(text);",
                "synchronization|synchronized (words) { text.append(1); }",
                "static-state|counter = words.size();",
                "review|org.other.Other.one();",
                "review|java.security.MessageDigest.getInstance(\"MD5\");",
                "review|Object o = javax.crypto.Cipher.class; text.append(o);",
            })
    void new_reach_is_refused_by_name(String line) {
        int bar = line.indexOf('|');

        RungResult result = check(line.substring(bar + 1), "");

        String capability = line.substring(0, bar).replace("review", "needs review");
        assertThat(result.passed()).as(line).isFalse();
        assertThat(result.details()).as(line).anyMatch(detail -> detail.startsWith(capability + ": "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static-state|private static final Map<String, String> CACHE = new HashMap<>();",
                "static-state|private static final Map<String, Object> CACHE = Map.of(\"a\", new HashMap<>());",
                "static-state|static final int[] TABLE = {1, 2};",
                "static-state|private static final int[] TABLE = {1, 2}; int next() { return TABLE[0]++; }",
                "static-state|private static final int[] TABLE = {1, 2}; int[] all() { return TABLE; }",
                "static-state|private static final int[] TABLE = {1, 2}; int sum() { int[] t = TABLE; Arrays.fill(t, 3); return t[0]; }",
                "static-state|private static final int[] TABLE = {1, 2}; int sum() { int[] t = TABLE; int[] u = t; u[1] = 3; return t[0]; }",
                "static-state|private static final int[] TABLE = {1, 2}; Supplier<int[]> all() { int[] t = TABLE; return () -> t; }",
                "static-state|private static final int[] TABLE = {1, 2}; int[] either(boolean b) { int[] t = b ? TABLE : values; return t; }",
                "static-state|private static final String[] KEPT = new String[3]; String kept(int n) { return KEPT[n]; }",
                "static-state|private static final Object[] KEPT = {\"a\"}; Object kept(int n) { return KEPT[n]; }",
                "static-state|private static final int[][] KEPT = {{1}}; int kept(int n) { return KEPT[n][0]; }",
                "static-state|private static final List<Object[]> CACHE = List.<Object[]>of(new Object[1]);",
                "static-state|private static final Map<String, int[]> CACHE = Map.of(\"a\", new int[1]);",
                "static-state|private static final List<List<String>> CACHE = List.of(Arrays.asList(\"a\"));",
                "static-state|private static final List<Set<String>> CACHE = List.of(new HashSet<>(Arrays.asList(\"a\")));",
                "static-state|private static final Set<String> SEEN = new HashSet<>(Arrays.asList(\"a\")); boolean first(String s) { return SEEN.add(s); }",
                "static-state|private static final Set<String> SEEN = new HashSet<>(Arrays.asList(\"a\")); Set<String> seen() { return SEEN; }",
                "static-state|private static final Set<String> SEEN = new HashSet<>(); boolean seen(String s) { return SEEN.contains(s); }",
                "static-state|private static int last;",
                "static-state|private static final StringBuilder BUFFER = new StringBuilder();",
                "static-state|private static final List<String> NAMES = new ArrayList<>(List.of(\"a\"));",
                "static-state|private static final Supplier<String> S = new Supplier<>() { String kept; public String get() { return kept = \"x\"; } };",
                "static-state|private static class Holder { static Object last; }",
                "static-state|private static final Object LOCK = new Object();",
                "instance-state|private String cached;",
                "instance-state|private final Map<String, String> cache = new HashMap<>();",
                "native|private native int fast();",
                "threads|private static class Worker extends Thread {}",
                "synchronization|private synchronized int x() { return 1; }",
            })
    void new_state_is_refused(String line) {
        int bar = line.indexOf('|');

        RungResult result = check("text.append(1);", line.substring(bar + 1));

        assertThat(result.passed()).as(line).isFalse();
        assertThat(result.details()).as(line).anyMatch(detail -> detail.startsWith(line.substring(0, bar) + ": "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private static final java.util.regex.Pattern P = java.util.regex.Pattern.compile(\"a\");",
                "private static final String A = \"a\"; private static final long B = 3;",
                "private static final Set<String> NAMES = Set.of(\"a\", \"b\");",
                "private static final Set<Kind> KINDS = Set.of(Kind.ONE);",
                "private static final Set<String> NAMES = new HashSet<>(Arrays.asList(\"a\", \"b\")); boolean named(String s) { return NAMES.contains(s.trim()); }",
                "private static final int[] TABLE = {1, 2}; int sum() { int n = 0; for (int each : TABLE) n += each; return n + TABLE.length; }",
                "private static final String[] NAMES = {\"a\", \"b\"}; String name(int n) { String[] all = NAMES; return all[all.length - 1 - n] + NAMES[n & 1]; }",
                "private static final Kind[] ALL = Kind.values(); int sum() { int n = 0; for (Kind each : ALL) n += each.ordinal(); return n; }",
                "private static final Map<Integer, String> NAMES = Map.of(1, \"b\");",
                "private static final List<Integer> MANY = List.of(1,2,3,4,5,6,7,8,9,10,11,12);",
                "private static final Function<String, Integer> LENGTH = String::length;",
                "private static final Comparator<String> ORDER = Comparator.comparing(String::length).thenComparing(s -> s);",
                "private static final java.time.format.DateTimeFormatter F = java.time.format.DateTimeFormatter.ISO_DATE;",
                "private record Pair(int a, int b) {}",
                "private static final class Sum { int n; void add(int m) { n += m; } }",
            })
    void constants_and_small_helpers_pass(String member) {
        RungResult result = check("text.append(1);", member);

        assertThat(result.passed()).as(result.toString()).isTrue();
    }

    @Test
    void what_the_target_itself_already_did_is_nothing_new() {
        assertThat(check("text.append(java.nio.file.Files.readString(java.nio.file.Path.of(\"y\")));", "")
                        .passed())
                .isTrue();
    }

    @Test
    void what_only_other_methods_of_the_file_do_is_new_to_the_target() {
        assertThat(check("System.out.println();", "").passed()).isFalse();
    }

    @Test
    void what_is_allowed_by_name_passes() {
        String body = "text.append(System.nanoTime()); org.other.Other.one();";

        assertThat(check(body, "", "clock", "org.other").passed()).isTrue();
        assertThat(check(body, "", "java.lang.System#nanoTime", "org.other.Other")
                        .passed())
                .isTrue();
        assertThat(check(body, "", "clock").details())
                .singleElement()
                .asString()
                .startsWith("needs review: org.other.Other#one()");
    }

    @Test
    void dropping_a_lock_is_refused(@TempDir Path folder) {
        CompiledProject locking = new CompiledProject(folder.resolve("locking"))
                .source("A.java", "class A { int n; int f() { synchronized (this) { return n++; } } }")
                .build();
        Compilation compiler = Compilation.of(locking.module(), locking.target("A.java", "f"));

        RungResult result = Capabilities.check(
                compiler.compileOriginal(locking.output("o")),
                compiler.compile("class A { int n; int f() { return n++; } }", locking.output("c")),
                List.of());

        assertThat(result.summary()).contains("synchronization").contains("not taken any more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "files|Tools.erase(\"x\");",
                "process|Tools.indirectly();",
                "exit|java.util.function.IntConsumer c = Tools::leave; c.accept(1);",
            })
    void power_of_a_library_that_the_file_uses_already_is_refused(String line, @TempDir Path folder) {
        int bar = line.indexOf('|');
        RungResult result = againstLibrary(folder, line.substring(bar + 1));

        assertThat(result.passed()).as(line).isFalse();
        assertThat(result.details()).as(line).anyMatch(detail -> detail.startsWith(line.substring(0, bar) + ": "));
    }

    @Test
    void harmless_code_of_a_library_that_the_file_uses_already_passes(@TempDir Path folder) {
        assertThat(againstLibrary(folder, "Tools.twice(1); Tools.stamped();").details())
                .isEmpty();
    }

    @Test
    void what_the_initialiser_of_another_class_does_is_refused(@TempDir Path folder) {
        assertThat(againstLibrary(folder, "Eager.one();").details())
                .isNotEmpty()
                .allMatch(detail -> detail.startsWith("process: "));
    }

    private static RungResult againstLibrary(Path folder, String body) {
        CompiledProject library = new CompiledProject(folder.resolve("library"))
                .source("org/lib/Tools.java", """
                        package org.lib;
                        public class Tools {
                            public static int once(int n) { return n; }
                            public static int twice(int n) { return 2 * once(n); }
                            public static long stamped() { return System.nanoTime(); }
                            public static void leave(int code) { System.exit(code); }
                            public static void erase(String s) throws Exception { java.nio.file.Files.delete(java.nio.file.Path.of(s)); }
                            public static void indirectly() throws Exception { Deep.go(); }
                        }
                        class Deep { static void go() throws Exception { Runtime.getRuntime().exec("ls"); } }
                        """)
                .build();
        String source =
                "package org.acme; import org.lib.Tools; class User { int f() throws Exception { %s return Tools.once(1); } }";
        CompiledProject user = new CompiledProject(folder.resolve("user"))
                .dependency(library.classes())
                .source("org/acme/User.java", source.formatted(""))
                .source(
                        "org/acme/Eager.java",
                        "package org.acme; class Eager { static final ProcessBuilder P = new ProcessBuilder(\"ls\"); static int one() { return 1; } }")
                .build();
        Compilation compiler = Compilation.of(user.module(), user.target("org/acme/User.java", "f"));
        return Capabilities.check(
                compiler.compileOriginal(user.output("o")),
                compiler.compile(source.formatted(body), user.output("c")),
                List.of());
    }

    private RungResult check(String body, String member, String... allow) {
        CompiledFile candidate = compilation.compile(
                FOO.replace("//BODY", body).replace("//MEMBER", member), project.output("candidate"));
        assertThat(candidate.compiled()).as(candidate.result().toString()).isTrue();
        return Capabilities.check(original, candidate, List.of(allow));
    }
}
