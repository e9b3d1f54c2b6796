package dev.speedopt.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The site's pages: none is missing, none leads nowhere. */
class SitePagesTest {
    private static final Path SITE = Path.of("..", "src", "site");

    /** Made by {@code mvn site} itself. */
    private static final List<String> REPORTS = List.of("speed-report.html");

    @Test
    void every_goal_stands_on_a_page_with_a_command_to_type() throws IOException {
        String all = pages().map(SitePagesTest::read).collect(Collectors.joining("\n"));
        List<String> goals = files(Path.of("src", "main", "java"), ".java")
                .flatMap(file -> found(read(file), "@Mojo\\(name = \"([a-z-]+)\"").stream())
                .toList();

        assertThat(goals).hasSizeGreaterThan(20);
        assertThat(goals).allSatisfy(goal -> assertThat(all).containsPattern("mvn speed:" + goal + "(?![a-z-])"));
    }

    @Test
    void the_menu_has_every_page_and_nothing_else() throws IOException {
        assertThat(new TreeSet<>(found(read(SITE.resolve("site.xml")), "<item [^>]*href=\"([^\"#:]+)\"")))
                .isEqualTo(names());
    }

    @Test
    void every_link_between_pages_leads_to_one() throws IOException {
        Set<String> names = names();
        names.addAll(REPORTS);

        assertThat(pages().toList())
                .allSatisfy(page -> assertThat(found(read(page), "\\]\\(([^)#:]+\\.html)(?:#[^)]*)?\\)"))
                        .isSubsetOf(names));
    }

    private static Set<String> names() throws IOException {
        return pages().map(page -> page.getFileName().toString().replace(".md", ".html"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> pages() throws IOException {
        return files(SITE.resolve("markdown"), ".md");
    }

    private static Stream<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(suffix)).toList().stream();
        }
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult hit) -> hit.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
