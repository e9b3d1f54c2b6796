package dev.speedopt.explanation;

import dev.speedopt.evidence.Explanation.FailingTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the reports of an attempt's tests say of those that failed. */
final class FailingTests {
    private static final int MOST = 10;

    private FailingTests() {}

    /**
     * @param tests folder with a folder for each run of the tests, named {@code <number>-<label>}
     * @param since what is older belongs to an earlier run
     */
    static List<FailingTest> read(Path tests, int attempt, Instant since) {
        if (!Files.isDirectory(tests)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(tests)) {
            List<Path> reports = files.filter(file -> tests.relativize(file)
                            .toString()
                            .matches("\\d+-attempt-" + attempt + "-(reaching|all)[/\\\\].*TEST-.*\\.xml"))
                    .filter(file -> modified(file).compareTo(since) >= 0)
                    .sorted()
                    .toList();
            List<FailingTest> found = new ArrayList<>();
            for (Path report : reports) {
                found.addAll(read(report));
            }
            return found.subList(0, Math.min(MOST, found.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the test reports in " + tests + ": " + e.getMessage(), e);
        }
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.MIN;
        }
    }

    private static List<FailingTest> read(Path report) {
        List<FailingTest> found = new ArrayList<>();
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList cases = factory.newDocumentBuilder().parse(report.toFile()).getElementsByTagName("testcase");
            for (int i = 0; i < cases.getLength(); i++) {
                Element test = (Element) cases.item(i);
                for (String kind : List.of("failure", "error")) {
                    NodeList wrong = test.getElementsByTagName(kind);
                    if (wrong.getLength() > 0) {
                        found.add(test(test, (Element) wrong.item(0)));
                    }
                }
            }
        } catch (IOException | ParserConfigurationException | SAXException e) {
            // A dying fork leaves half a report; what was read of the others stands.
            found.add(new FailingTest(report.getFileName().toString(), "the report is broken off", List.of()));
        }
        return found;
    }

    private static FailingTest test(Element test, Element wrong) {
        String type = wrong.getAttribute("type");
        String message = wrong.getAttribute("message");
        return new FailingTest(
                test.getAttribute("classname") + "#" + test.getAttribute("name"),
                message.isBlank() ? type : type + ": " + message,
                UserFrames.of(wrong.getTextContent()));
    }
}
