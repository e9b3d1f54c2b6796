package dev.speedopt.testwriting;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.project.ProjectException;
import dev.speedopt.target.JavaSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a module's tests are written.
 *
 * @param framework that its tests use, or that is on its test path where it has none yet
 * @param assertions that most of them use
 * @param indent one step
 * @param publicTests whether classes and methods are public
 * @param snakeCase whether methods are named {@code like_this}
 * @param level of Java that tests are compiled for: 8, 11, 17 …
 */
public record TestStyle(
        Framework framework,
        AssertionStyle assertions,
        String indent,
        boolean publicTests,
        boolean snakeCase,
        int level) {
    private static final int MOST_FILES = 200;
    private static final Pattern TEST =
            Pattern.compile("@Test\\b[^;{]*?(public\\s+)?void\\s+(\\w+)\\s*\\(", Pattern.DOTALL);
    private static final Pattern MEMBER =
            Pattern.compile("^([ \\t]+)(?:@Test|public |private |void )", Pattern.MULTILINE);

    /** @throws ProjectException when no framework is in sight that tests can be written for */
    public static TestStyle of(ModuleModel module) {
        List<String> texts = texts(module);
        Framework framework = framework(module, texts);
        int assertj = count(texts, "org.assertj.core.api");
        int plain = count(texts, framework.assertions());
        List<Matcher> tests = texts.stream().map(TEST::matcher).toList();
        int all = 0;
        int snake = 0;
        int open = 0;
        for (Matcher each : tests) {
            while (each.find()) {
                all++;
                snake += each.group(2).contains("_") ? 1 : 0;
                open += each.group(1) != null ? 1 : 0;
            }
        }
        boolean jupiter = framework == Framework.JUPITER;
        return new TestStyle(
                framework,
                assertj > plain ? AssertionStyle.ASSERTJ : AssertionStyle.PLAIN,
                indent(texts),
                !jupiter || open * 2 > all,
                snake * 2 > all,
                JavaSource.level(module));
    }

    private static Framework framework(ModuleModel module, List<String> texts) {
        int best = 0;
        Framework found = null;
        for (Framework each : Framework.values()) {
            int used =
                    count(texts, "import " + each.annotation() + ";") + count(texts, "import " + parent(each) + ".*;");
            if (used > best) {
                best = used;
                found = each;
            }
        }
        if (found != null) {
            return found;
        }
        for (Path entry : module.testPath()) {
            String name = entry.getFileName() == null ? "" : entry.getFileName().toString();
            if (name.startsWith("junit-jupiter-api-")) {
                return Framework.JUPITER;
            }
            if (name.startsWith("testng-")) {
                return Framework.TESTNG;
            }
            if (name.startsWith("junit-4")) {
                return Framework.JUNIT_4;
            }
        }
        throw new ProjectException("No test can be written for " + module.id()
                + ": its test path has neither JUnit 4, JUnit Jupiter nor TestNG. Add one of them in test scope.");
    }

    private static String parent(Framework framework) {
        return framework.annotation().substring(0, framework.annotation().lastIndexOf('.'));
    }

    private static int count(List<String> texts, String part) {
        return (int) texts.stream().filter(text -> text.contains(part)).count();
    }

    private static String indent(List<String> texts) {
        int[] counts = new int[3];
        for (String text : texts) {
            Matcher member = MEMBER.matcher(text);
            if (member.find()) {
                counts[member.group(1).startsWith("\t") ? 0 : member.group(1).length() == 2 ? 1 : 2]++;
            }
        }
        return counts[0] > counts[1] && counts[0] > counts[2] ? "\t" : counts[1] > counts[2] ? "  " : "    ";
    }

    private static List<String> texts(ModuleModel module) {
        List<String> texts = new ArrayList<>();
        for (Path root : module.testSourceRoots()) {
            if (!Files.isDirectory(root)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                        .sorted()
                        .limit(MOST_FILES)
                        .toList()) {
                    texts.add(Files.readString(file, module.encoding()));
                }
            } catch (MalformedInputException e) {
                // A file in another encoding says nothing about style that the others do not; those before it are read.
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the tests in " + root + ": " + e.getMessage(), e);
            }
        }
        return texts;
    }
}
