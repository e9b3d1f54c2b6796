package dev.speedopt.maven.report;

import java.io.File;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.jspecify.annotations.Nullable;

/**
 * What Maven's reporting API asks of every report. Its usual base class is not used: run on its own, that one needs a skin
 * from the network before it shows what lies on the disk.
 */
@SuppressWarnings("InlineMeSuggester") // The deprecated methods are Maven's: nobody can inline calls that Maven makes.
abstract class SiteReport extends AbstractMojo implements MavenMultiPageReport {
    private @Nullable File site;

    /** {@code html}, {@code markdown} and {@code json} are always written; {@code pdf} too where it is named, for which the plugin needs the dependency {@code dev.speedopt:speed-pdf}. */
    @Parameter(property = "speed.format", defaultValue = "html,markdown,json")
    private String format = "html,markdown,json";

    /** Formats that somebody wants, as they were written. */
    final String format() {
        return format;
    }

    /** Where the goal writes when no site is built. */
    abstract File standaloneDirectory();

    @Override
    @Deprecated
    public String getOutputName() {
        return "speed-report";
    }

    @Override
    public String getOutputPath() {
        return "speed-report";
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        site = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return site == null ? standaloneDirectory() : site;
    }

    @Override
    @Deprecated
    public void generate(Sink sink, Locale locale) throws org.apache.maven.reporting.MavenReportException {
        generate(sink, null, locale);
    }
}
