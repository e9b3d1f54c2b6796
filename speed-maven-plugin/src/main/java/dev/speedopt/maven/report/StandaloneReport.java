package dev.speedopt.maven.report;

import dev.speedopt.evidence.RunResult;
import dev.speedopt.project.ProjectException;
import dev.speedopt.report.ReportFiles;
import dev.speedopt.report.history.HistoryFiles;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** The report without a site around it: one HTML file that needs nothing else, and Markdown. */
final class StandaloneReport {
    private StandaloneReport() {}

    /**
     * Writes it and says where it is, or says which command makes a run to report on.
     *
     * @param format names of formats with commas between; all but {@code pdf} are written anyway
     */
    static void write(LatestRun latest, Path folder, String format, Log log) throws MojoFailureException {
        try {
            boolean onPaper = HistoryFiles.formats(format).contains(HistoryFiles.PDF);
            latest.problem().ifPresent(log::warn);
            if (latest.run().isEmpty()) {
                log.info("There is no run to report on yet. This command makes one: mvn speed:optimize");
                return;
            }
            ReportFiles files = write(latest.run().get(), folder);
            log.info("Report:   " + files.html());
            log.info("Markdown: " + files.markdown());
            if (onPaper) {
                log.info("PDF:      "
                        + ReportFiles.paper(latest.run().get(), files.html().resolveSibling("")));
            }
        } catch (ProjectException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }

    static ReportFiles write(RunResult run, Path folder) {
        return ReportFiles.write(run, folder.resolve("speed"));
    }
}
