package dev.speedopt.maven.surefire;

import dev.speedopt.project.TestCase;
import dev.speedopt.project.TestCase.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * What the XML reports of one execution say.
 *
 * @param cases in the order of the files
 * @param unreadable names of reports that a dying fork left half written
 */
record SurefireReports(List<TestCase> cases, List<String> unreadable) {
    private static final int LONGEST_MESSAGE = 500;

    SurefireReports {
        cases = List.copyOf(cases);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * @param module id of the module
     * @param folder of reports; need not exist
     */
    static SurefireReports read(String module, Path folder) {
        List<TestCase> cases = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                for (ReportTestSuite suite : new TestSuiteXmlParser(new NullConsoleLogger()).parse(file.toString())) {
                    suite.getTestCases().forEach(test -> cases.add(testCase(module, test)));
                }
            } catch (SAXException | IOException | ParserConfigurationException | RuntimeException e) {
                unreadable.add(file.getFileName().toString());
            }
        }
        return new SurefireReports(cases, unreadable);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the test reports in " + folder + ": " + e.getMessage(), e);
        }
    }

    private static TestCase testCase(String module, ReportTestCase test) {
        return new TestCase(
                module, test.getFullClassName(), nameOf(test), outcome(test), message(test), test.getTime());
    }

    /** What fails outside of a test (a class's set-up) is reported without a name. */
    private static String nameOf(ReportTestCase test) {
        return test.getName() == null || test.getName().isBlank() ? "(class)" : test.getName();
    }

    private static Outcome outcome(ReportTestCase test) {
        if (test.hasError()) {
            return Outcome.ERROR;
        }
        if (test.hasFailure()) {
            return Outcome.FAILED;
        }
        return test.hasSkipped() ? Outcome.SKIPPED : Outcome.PASSED;
    }

    private static @Nullable String message(ReportTestCase test) {
        if (!test.hasError() && !test.hasFailure()) {
            return null;
        }
        String type = test.getFailureType() == null ? "" : test.getFailureType();
        String message = test.getFailureMessage() == null ? "" : test.getFailureMessage();
        String text = message.isBlank() ? type : type + ": " + message;
        return text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) + "…" : text;
    }
}
