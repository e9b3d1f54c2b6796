package dev.speedopt.maven;

import dev.speedopt.evidence.RunFiles;
import dev.speedopt.evidence.RunResult;
import dev.speedopt.optimization.request.OptimizationPorts;
import dev.speedopt.report.ConsoleSummary;
import dev.speedopt.report.ReportFiles;
import dev.speedopt.report.metrics.RunMetrics;

/** What a run leaves to read: the report, the metrics, and the summary on the console. */
final class RunReport {
    private RunReport() {}

    static void of(OptimizationPorts open, RunResult run) {
        RunFiles files = new RunFiles(open.project().workDirectory());
        ReportFiles reports = ReportFiles.write(run, files.reports());
        RunMetrics.write(run, files.metrics());
        ConsoleSummary.lines(run, reports.html().toString()).forEach(open.console()::info);
    }
}
