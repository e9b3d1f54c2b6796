package dev.speedopt.report.ci;

import dev.speedopt.report.text.Markup;
import java.util.Locale;

/** JUnit's XML, which every CI system shows: a regression is a failure, what cannot be told is skipped. */
final class JUnitXml {
    private JUnitXml() {}

    static String of(CiReport report) {
        Markup xml = new Markup();
        xml.open(
                "testsuite",
                "name",
                "speed:" + report.goal(),
                "tests",
                String.valueOf(report.findings().size()),
                "failures",
                String.valueOf(report.count(CiFinding.State.REGRESSION)),
                "errors",
                "0",
                "skipped",
                String.valueOf(report.count(CiFinding.State.INCONCLUSIVE)),
                "time",
                seconds(report.millis()),
                "timestamp",
                report.started());
        report.findings().forEach(finding -> testCase(xml, finding));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.close() + "\n";
    }

    private static void testCase(Markup xml, CiFinding finding) {
        int hash = finding.target().indexOf('#');
        String owner = hash < 0 ? finding.target() : finding.target().substring(0, hash);
        String method = hash < 0 ? finding.target() : finding.target().substring(hash + 1);
        xml.open("testcase", "classname", owner, "name", method, "time", seconds(finding.millis()));
        switch (finding.state()) {
            case REGRESSION ->
                xml.leaf(
                        "failure",
                        finding.reason(),
                        "message",
                        finding.title(),
                        "type",
                        finding.state().label());
            case INCONCLUSIVE -> xml.empty("skipped", "message", finding.title() + ": " + finding.reason());
            default -> xml.leaf("system-out", finding.title() + ": " + finding.reason());
        }
        xml.close();
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
    }
}
