package dev.speedopt.adequacy.mutation;

import dev.speedopt.adequacy.TargetMethods;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads what PIT wrote about a target: its XML, and the class files beside it. */
final class PitReport {
    private static final Pattern DETAILS =
            Pattern.compile("clazz=(.*?), method=(.*?), methodDesc=(.*?)\\], indexes=\\[(.*?)\\], mutator=(.*?)\\]");

    private PitReport() {}

    /**
     * @param reports folder that PIT wrote to
     * @return mutants of the target alone, in PIT's order
     * @throws IOException when the report is missing or broken off
     */
    static List<Mutant> read(Path reports, MethodId target) throws IOException {
        Map<String, Path> classFiles = classFiles(reports);
        List<Mutant> mutants = new ArrayList<>();
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(reports.resolve("mutations.xml"))) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("mutation")) {
                    Entry entry = Entry.read(xml);
                    if (TargetMethods.belong(target, entry.text("mutatedMethod"), entry.text("methodDescription"))) {
                        mutants.add(entry.mutant(classFiles));
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("PIT's report is broken: " + e.getMessage(), e);
        }
        return mutants;
    }

    /** The mutants' class files by key. */
    private static Map<String, Path> classFiles(Path reports) throws IOException {
        Map<String, Path> found = new HashMap<>();
        Path export = reports.resolve("export");
        if (!Files.isDirectory(export)) {
            return found;
        }
        try (Stream<Path> files = Files.walk(export)) {
            for (Path details :
                    files.filter(file -> file.endsWith("details.txt")).toList()) {
                Matcher matcher = DETAILS.matcher(Files.readString(details));
                if (matcher.find()) {
                    Path classFile = details.resolveSibling(matcher.group(1) + ".class");
                    if (Files.isRegularFile(classFile)) {
                        found.put(
                                key(
                                        matcher.group(2),
                                        matcher.group(3),
                                        matcher.group(4).split(", "),
                                        matcher.group(5)),
                                classFile);
                    }
                }
            }
        }
        return found;
    }

    private static String key(String method, String descriptor, String[] indexes, String mutator) {
        return method + descriptor + " " + String.join("+", indexes) + " " + mutator;
    }

    /**
     * One mutation of the XML.
     *
     * @param status as PIT names it
     * @param texts of its elements, joined by commas where there are several
     */
    private record Entry(String status, Map<String, String> texts) {
        static Entry read(XMLStreamReader xml) throws XMLStreamException {
            String status = xml.getAttributeValue(null, "status");
            Map<String, String> texts = new HashMap<>();
            String name = "";
            for (int event = xml.next();
                    event != XMLStreamConstants.END_ELEMENT
                            || !xml.getLocalName().equals("mutation");
                    event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    name = xml.getLocalName();
                    if (texts.containsKey(name)) {
                        texts.merge(name, ",", String::concat);
                    }
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    texts.merge(name, xml.getText(), String::concat);
                }
            }
            return new Entry(status == null ? "" : status, texts);
        }

        String text(String name) {
            return texts.getOrDefault(name, "").strip();
        }

        Mutant mutant(Map<String, Path> classFiles) {
            String key = key(
                    text("mutatedMethod"),
                    text("methodDescription"),
                    text("index").split(","),
                    text("mutator"));
            int line = text("lineNumber").matches("\\d+") ? Integer.parseInt(text("lineNumber")) : 0;
            return new Mutant(key, line, text("description"), fate(), classFiles.get(key));
        }

        private Mutant.Fate fate() {
            return switch (status) {
                case "KILLED", "TIMED_OUT", "MEMORY_ERROR" -> Mutant.Fate.NOTICED;
                case "SURVIVED", "NO_COVERAGE" -> Mutant.Fate.SURVIVED;
                default -> Mutant.Fate.UNJUDGED;
            };
        }
    }
}
