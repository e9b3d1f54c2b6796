package dev.speedopt.optimization.run;

import dev.speedopt.consensus.Panel;
import dev.speedopt.consensus.VetoCheck;
import dev.speedopt.evidence.RunFiles;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.optimization.request.OptimizationRequest;
import dev.speedopt.optimization.request.RunId;
import dev.speedopt.optimization.request.Walls;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.repository.SpeedRepository;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run and what it holds open: the request, the ports, the repository's lock, the journal, the stack. */
public final class Run implements AutoCloseable {
    private final OptimizationPorts ports;
    private final OptimizationRequest request;
    private final @Nullable OpenRepository repository;
    private final Journal journal;
    private final Stack stack;
    private final Settlement settlement;
    private final Proposers proposers;
    private final long deadline;
    private final EventLog events;
    private final String folder;
    private final boolean assigned;

    private Run(
            OptimizationPorts ports,
            OptimizationRequest request,
            @Nullable OpenRepository repository,
            String id,
            boolean assigned) {
        this.assigned = assigned;
        this.request = request;
        this.repository = repository;
        this.folder = "";
        this.proposers = new Proposers(request, ports.project().root());
        this.events = new EventLog(new RunFiles(ports.project().workDirectory()).events());
        this.ports = ports.in(Walls.around(
                        request.config().verification().sandbox(),
                        ours(ports.project()),
                        proposers.strangers(),
                        ports.console()))
                .heardBy(new LoggedConsole(ports.console(), events));
        this.journal = new Resumption(ports, request, repository).journal(id);
        events.begin(journal.run());
        this.stack = new Stack(ports.project());
        this.settlement = new Settlement(journal, store(), stack, this::pathInRepository);
        this.deadline = System.nanoTime() + request.budget().toNanos();
        journal.stack().forEach(stack::push);
    }

    /** The same run, looking at another stack; what it writes goes to a folder of its own. Not to be closed. */
    private Run(Run run, Stack stack, String folder) {
        this.ports = run.ports;
        this.request = run.request;
        this.repository = run.repository;
        this.journal = run.journal;
        this.stack = stack;
        this.settlement = run.settlement;
        this.proposers = run.proposers;
        this.deadline = run.deadline;
        this.events = run.events;
        this.folder = folder;
        this.assigned = run.assigned;
    }

    /** The same run, looking at another stack, in order to compare with it. */
    public Run beside(Stack other, String name) {
        return new Run(this, other, name);
    }

    public static Run open(OptimizationPorts ports, OptimizationRequest request) {
        return open(ports, request, false);
    }

    /** For targets that were chosen by a plan: one that cannot be optimised is passed over, be it the only one. */
    public static Run assigned(OptimizationPorts ports, OptimizationRequest request) {
        return open(ports, request, true);
    }

    private static Run open(OptimizationPorts ports, OptimizationRequest request, boolean assigned) {
        String id = RunId.next(Instant.now());
        OpenRepository repository =
                request.config().git().autoCommit() ? OpenRepository.open(ports, request, id) : null;
        try {
            if (repository != null) {
                Sharing.of(repository.git(), request.config().git(), ports.console())
                        .before();
            }
            return new Run(ports, request, repository, id, assigned);
        } catch (RuntimeException e) {
            if (repository != null) {
                repository.close();
            }
            throw e;
        }
    }

    /** Whether the targets were chosen by a plan, not named by a person. */
    public boolean assigned() {
        return assigned;
    }

    /** Where commits go; empty where patches are written. */
    public Optional<SpeedRepository> git() {
        return Optional.ofNullable(repository).map(OpenRepository::git);
    }

    public OptimizationPorts ports() {
        return ports;
    }

    public OptimizationRequest request() {
        return request;
    }

    public Journal journal() {
        return journal;
    }

    public Stack stack() {
        return stack;
    }

    public Settlement settlement() {
        return settlement;
    }

    public Proposers proposers() {
        return proposers;
    }

    public Tests tests() {
        return new Tests(ports, Duration.ofSeconds(request.config().baseline().testTimeoutSeconds()));
    }

    /** @param vetoes executes what voters claim to fail */
    public Panel panel(VetoCheck vetoes) {
        return new Panel(
                request.config(), proposers.client(), vetoes, ports.project().root());
    }

    public boolean outOfTime() {
        return System.nanoTime() > deadline;
    }

    /** All that speed keeps, what other goals wrote included: candidates see nothing of it. */
    private static Path ours(ProjectModel project) {
        return Objects.requireNonNull(project.cacheDirectory().getParent());
    }

    /** A folder of this run's own, under {@code target/speed}. */
    public Path directory(String name) {
        return ports.project()
                .workDirectory()
                .resolve("runs")
                .resolve(journal.run())
                .resolve(folder)
                .resolve(name);
    }

    public RunResult finish() {
        if (repository != null) {
            repository.git().hooksNote().ifPresent(journal::note);
        }
        proposers.problems().forEach(journal::note);
        journal.spent(proposers.spent());
        RunResult result = journal.finish();
        if (repository != null) {
            Sharing.of(repository.git(), request.config().git(), ports.console())
                    .after(result);
        }
        return result;
    }

    @Override
    public void close() {
        proposers.close();
        events.close();
        if (repository != null) {
            repository.close();
        }
    }

    private AttemptStore store() {
        Path patches = ports.project().workDirectory().resolve("patches");
        return repository == null
                ? new PatchStore(request.config().git(), patches)
                : new GitStore(
                        repository
                                .git()
                                .begin(
                                        journal.run(),
                                        repository.base(),
                                        request.config().git()),
                        request.config().git(),
                        patches);
    }

    private String pathInRepository(Target target) {
        return repository == null
                ? ports.project().root().relativize(target.file()).toString().replace('\\', '/')
                : repository.git().relativePath(target.file());
    }
}
