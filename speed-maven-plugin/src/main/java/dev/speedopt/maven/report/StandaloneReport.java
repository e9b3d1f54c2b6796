package dev.speedopt.maven.report;

import dev.speedopt.evidence.RunResult;
import dev.speedopt.report.ReportFiles;
import java.nio.file.Path;
import org.apache.maven.plugin.logging.Log;

/** The report without a site around it: one HTML file that needs nothing else, and Markdown. */
final class StandaloneReport {
    private StandaloneReport() {}

    /** Writes it and says where it is, or says which command makes a run to report on. */
    static void write(LatestRun latest, Path folder, Log log) {
        latest.problem().ifPresent(log::warn);
        if (latest.run().isEmpty()) {
            log.info("There is no run to report on yet. This command makes one: mvn speed:optimize");
            return;
        }
        ReportFiles files = write(latest.run().get(), folder);
        log.info("Report:   " + files.html());
        log.info("Markdown: " + files.markdown());
    }

    static ReportFiles write(RunResult run, Path folder) {
        return ReportFiles.write(run, folder.resolve("speed"));
    }
}
