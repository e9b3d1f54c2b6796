package dev.speedopt.maven.surefire;

/** While it is open, the end of this JVM (Ctrl-C) ends every process that it started, the forks of Surefire among them. */
final class ForkGuard implements AutoCloseable {
    private final Thread hook = new Thread(
            () -> ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly),
            "speed: end test forks");

    ForkGuard() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            hook.setName("speed: end test forks at the end");
        }
    }
}
