package dev.speedopt.maven;

import dev.speedopt.maven.build.MavenJvm;
import dev.speedopt.maven.build.MavenLibraries;
import dev.speedopt.maven.build.MavenProjectModel;
import dev.speedopt.maven.build.ProcessorPath;
import dev.speedopt.maven.build.Reactor;
import dev.speedopt.maven.console.MavenConsole;
import dev.speedopt.maven.surefire.SurefireTestRunner;
import dev.speedopt.model.exchange.ModelAccess;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.project.Console;
import dev.speedopt.project.Jvm;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/** Fills the engine's ports from the running Maven session. */
public final class MavenPorts {
    private final LifecycleExecutor lifecycle;
    private final BuildPluginManager plugins;
    private final RepositorySystem repositories;
    private final ToolchainManager toolchains;
    private final SettingsDecrypter decrypter;

    @Inject
    public MavenPorts(
            LifecycleExecutor lifecycle,
            BuildPluginManager plugins,
            RepositorySystem repositories,
            ToolchainManager toolchains,
            SettingsDecrypter decrypter) {
        this.lifecycle = lifecycle;
        this.plugins = plugins;
        this.repositories = repositories;
        this.toolchains = toolchains;
        this.decrypter = decrypter;
    }

    /** How models are reached: keys of the environment or of {@code settings.xml}, its active proxy, {@code -o}. */
    public ModelAccess access(MavenSession session) {
        return new SessionAccess(session, decrypter).access();
    }

    /** To be called from an aggregating goal whose forked lifecycle has compiled the tests. */
    public OptimizationPorts open(MavenSession session, Log log) {
        Reactor reactor = Reactor.of(session, lifecycle);
        Console console = new MavenConsole(log, session.getRequest().isInteractiveMode());
        Jvm jvm = ContainerChoice.around(MavenJvm.of(reactor, toolchains), session, console);
        return new OptimizationPorts(
                MavenProjectModel.of(reactor, new ProcessorPath(repositories)),
                new SurefireTestRunner(reactor, plugins, console, jvm.home()),
                jvm,
                console,
                new MavenLibraries(session, repositories));
    }
}
