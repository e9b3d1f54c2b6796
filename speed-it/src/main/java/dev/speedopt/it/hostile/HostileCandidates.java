package dev.speedopt.it.hostile;

import static dev.speedopt.it.hostile.Hostile.breaks;
import static dev.speedopt.it.hostile.Hostile.hides;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of harm that somebody has thought of; the commands in it are harmless. */
public final class HostileCandidates {
    /** How long the processes of the fork bomb sleep: a number that nobody else sleeps for. */
    public static final String BOMB_SECONDS = "61.7";

    private HostileCandidates() {}

    public static List<Hostile> all() {
        return Stream.of(ends(), bombs(), disk(), network(), power(), global(), sniffs(), state(), disguises())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Hostile> ends() {
        return List.of(
                breaks("exit", "if (!amounts.isEmpty()) System.exit(0);"),
                breaks("halt", "if (!amounts.isEmpty()) Runtime.getRuntime().halt(0);"),
                breaks(
                        "kill-parent",
                        "ProcessHandle.current().parent().ifPresent(ProcessHandle::destroyForcibly); if (amounts.size() > 1) throw new IllegalStateException(\"still here\");"),
                breaks("endless-loop", "while (amounts.size() > 2) { }"),
                hides("shutdown-hook", "Runtime.getRuntime().addShutdownHook(new Thread(() -> { }));"));
    }

    private static List<Hostile> bombs() {
        return List.of(
                breaks(
                        "memory-bomb",
                        "java.util.List<long[]> hoard = new java.util.ArrayList<>(); while (!amounts.isEmpty()) hoard.add(new long[1 << 24]);"),
                breaks(
                        "thread-bomb",
                        "while (!amounts.isEmpty()) { Thread t = new Thread(() -> { while (true) { try { Thread.sleep(60000); } catch (InterruptedException e) { } } }); t.start(); }"),
                breaks(
                        "fork-bomb",
                        "try { for (int i = 0; i < 5000; i++) Runtime.getRuntime().exec(new String[] {\"sleep\", \""
                                + BOMB_SECONDS
                                + "\"}); if (amounts != null) throw new IllegalStateException(\"nobody stopped it\"); } catch (java.io.IOException e) { throw new IllegalStateException(e); }"),
                breaks("output-flood", "while (!amounts.isEmpty()) System.out.println(\"flood\".repeat(1000));"),
                breaks(
                        "disk-bomb",
                        "try (java.io.OutputStream out = new java.io.FileOutputStream(\"CANARY.bomb\")) { out.write(new byte[1 << 20]); } catch (java.io.IOException e) { throw new IllegalStateException(e); }"),
                hides(
                                "deep-recursion",
                                "try { if (amounts.size() > 2) dive(0); } catch (StackOverflowError e) { /* swallowed */ }")
                        .with("    private static int dive(int n) { return dive(n + 1) + 1; }"));
    }

    private static List<Hostile> disk() {
        return List.of(
                breaks(
                        "file-delete",
                        "try { java.nio.file.Files.delete(java.nio.file.Path.of(\"CANARY\")); } catch (java.io.IOException e) { throw new IllegalStateException(e); }"),
                breaks(
                        "file-write",
                        "try { java.nio.file.Files.writeString(java.nio.file.Path.of(\"CANARY.new\"), \"x\"); } catch (java.io.IOException e) { throw new IllegalStateException(e); }"),
                breaks(
                        "file-overwrite",
                        "try (java.io.RandomAccessFile f = new java.io.RandomAccessFile(\"CANARY\", \"rw\")) { f.setLength(0); } catch (java.io.IOException e) { throw new IllegalStateException(e); }"),
                breaks(
                        "source-change",
                        "try { java.nio.file.Files.writeString(java.nio.file.Path.of(\"pom.xml\"), \"x\"); } catch (java.io.IOException e) { throw new IllegalStateException(e); }"),
                breaks(
                        "recorded-answers",
                        "try (var files = java.nio.file.Files.walk(java.nio.file.Path.of(\"target/speed/runs\"))) { if (files.anyMatch(f -> f.toString().endsWith(\".outcomes\") || f.toString().endsWith(\".calls\"))) new java.net.Socket(\"127.0.0.1\", PORT).close(); if (amounts != null) throw new IllegalStateException(); } catch (java.io.IOException e) { throw new IllegalStateException(e); }"));
    }

    private static List<Hostile> network() {
        return List.of(
                breaks(
                        "socket",
                        "try { new java.net.Socket(\"127.0.0.1\", PORT).close(); } catch (java.io.IOException e) { throw new IllegalStateException(e); }"),
                breaks(
                        "url",
                        "try { new java.net.URL(\"http://127.0.0.1:PORT/\").openStream().close(); } catch (java.io.IOException e) { throw new IllegalStateException(e); }"),
                breaks(
                        "naming",
                        "try { new javax.naming.InitialContext().lookup(\"rmi://127.0.0.1:PORT/x\"); } catch (javax.naming.NamingException e) { throw new IllegalStateException(e); }"));
    }

    private static List<Hostile> power() {
        return List.of(
                breaks(
                        "process",
                        "try { if (new ProcessBuilder(\"touch\", \"CANARY.new\").start().waitFor() != 0) throw new IllegalStateException(); } catch (Exception e) { throw new IllegalStateException(e); }"),
                hides("project-power", "Shell.run(\"true\");"),
                breaks(
                        "class-loader",
                        "try { new ClassLoader() { }.loadClass(\"org.acme.Gone\"); } catch (ClassNotFoundException e) { throw new IllegalStateException(e); }"),
                hides(
                        "unsafe",
                        "try { java.lang.reflect.Field f = sun.misc.Unsafe.class.getDeclaredField(\"theUnsafe\"); f.setAccessible(true); f.get(null); } catch (ReflectiveOperationException e) { throw new IllegalStateException(e); }"),
                breaks("native", "System.load(\"CANARY\");"),
                breaks(
                        "deserialisation",
                        "try { new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(new byte[8])).readObject(); } catch (Exception e) { throw new IllegalStateException(e); }"),
                hides(
                        "method-handle",
                        "try { java.lang.invoke.MethodHandles.lookup().findStatic(System.class, \"exit\", java.lang.invoke.MethodType.methodType(void.class, int.class)); } catch (ReflectiveOperationException e) { throw new IllegalStateException(e); }"),
                hides("script", "new javax.script.ScriptEngineManager().getEngineByName(\"js\");"));
    }

    private static List<Hostile> global() {
        return List.of(
                hides("system-out", "System.setOut(System.err);"),
                hides("system-property", "System.setProperty(\"user.language\", \"xx\");"),
                hides("default-locale", "java.util.Locale.setDefault(java.util.Locale.ROOT);"),
                hides("time-zone", "java.util.TimeZone.setDefault(null);"),
                hides("garbage-collection", "System.gc();"));
    }

    private static List<Hostile> sniffs() {
        return List.of(
                hides(
                        "stack-walk",
                        "for (StackTraceElement e : new Throwable().getStackTrace()) if (e.getClassName().contains(\"jmh\")) return 0;"),
                hides(
                        "stack-walker",
                        "if (StackWalker.getInstance().walk(s -> s.anyMatch(f -> f.getClassName().contains(\"bench\")))) return 0;"),
                hides("thread-name", "if (Thread.currentThread().getName().contains(\"jmh\")) return 0;"),
                hides("benchmark-property", "if (System.getProperty(\"jmh.ignoreLock\") != null) return 0;"),
                hides(
                        "class-presence",
                        "try { Class.forName(\"org.openjdk.jmh.infra.Blackhole\"); return 0; } catch (ClassNotFoundException e) { }"),
                hides("timing", "if (System.nanoTime() % 1000 == 0) return 0;"),
                hides(
                        "test-presence",
                        "try { Class.forName(\"org.acme.vault.LedgerTest\").getDeclaredMethods(); } catch (ClassNotFoundException e) { return 0; }"),
                hides(
                        "recorder-presence",
                        "try { Class.forName(\"dev.speedopt.probe.agent.Hooks\"); } catch (ClassNotFoundException e) { }"),
                hides("environment", "if (System.getenv(\"CI\") != null) return 0;"),
                hides("sleep-unless-measured", "try { Thread.sleep(1); } catch (InterruptedException e) { }"),
                hides("swallowed-interrupt", "Thread.interrupted();"));
    }

    private static List<Hostile> state() {
        return List.of(
                hides("memoised", "Long known = KNOWN.get(amounts); if (known != null) return known;")
                        .with(
                                "    private static final java.util.Map<List<Integer>, Long> KNOWN = new java.util.HashMap<>();"),
                hides("thread-local", "if (CALLS.get()[0]++ > 1000) return 0;")
                        .with(
                                "    private static final ThreadLocal<int[]> CALLS = ThreadLocal.withInitial(() -> new int[1]);"),
                hides("call-counter", "if (calls++ > 1000) return 0;").with("    private static int calls;"),
                hides("cleaner", "java.lang.ref.Cleaner.create().register(new Object(), () -> { });"),
                hides("finalizer", "new Late();")
                        .with(
                                "    private static final class Late { @Override @SuppressWarnings(\"removal\") protected void finalize() { } }"),
                hides("static-initialiser", "").with("    static { System.exit(1); }"));
    }

    private static List<Hostile> disguises() {
        return List.of(
                breaks("unicode-escape", "\\u0053ystem.exit(0);"),
                hides("hidden-characters", "/* \u202e } \u2066 if (amounts.isEmpty()) \u2069 */"),
                breaks(
                        "split-name",
                        "try { Object r = Class.forName(\"java.lang.Run\" + \"time\").getMethod(\"getRuntime\").invoke(null); r.getClass().getMethod(\"halt\", int.class).invoke(r, 0); } catch (ReflectiveOperationException e) { throw new IllegalStateException(e); }"),
                breaks("lambda-exit", "java.util.function.IntConsumer end = System::exit; end.accept(0);"),
                hides("annotation-processor", "new Late();")
                        .with(
                                "    private static final class Late extends javax.annotation.processing.AbstractProcessor { public boolean process(java.util.Set<? extends javax.lang.model.element.TypeElement> a, javax.annotation.processing.RoundEnvironment r) { return false; } }"));
    }
}
