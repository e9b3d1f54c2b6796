package dev.speedopt.proposal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {
    private static final Path PAGE = Path.of("../src/site/markdown/rules.md");
    private final List<RuleCard> cards =
            RuleCatalogue.all().stream().map(Rule::card).toList();

    @Test
    void names_each_rule_once_and_in_kebab_case() {
        assertThat(cards).extracting(RuleCard::name).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z-]+"));
    }

    @Test
    void says_everything_about_each_rule() {
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.strategy())
                    .isIn(RuleCard.COMPLEXITY, RuleCard.ALLOCATION, RuleCard.BATCH, RuleCard.CONSTANT);
            assertThat(List.of(card.title(), card.looksFor(), card.precondition(), card.whyFaster(), card.whenNot()))
                    .as(card.name())
                    .noneMatch(String::isBlank);
        });
    }

    @Test
    void holds_every_rule_of_the_package() throws IOException, URISyntaxException {
        Path classes = Path.of(Objects.requireNonNull(RuleCatalogue.class.getResource("RuleCatalogue.class"))
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.list(classes)) {
            List<String> rules = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .map(name -> name.substring(0, name.length() - 6))
                    .filter(RuleCatalogueTest::isRule)
                    .toList();
            assertThat(RuleCatalogue.all())
                    .extracting(rule -> rule.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(rules);
        }
    }

    /** Run once with {@code -Dspeed.rules.write=true} after a change of a rule's card. */
    @Test
    void stands_on_the_page_of_the_site() throws IOException {
        if (Boolean.getBoolean("speed.rules.write")) {
            Files.writeString(PAGE, RulePage.markdown());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(RulePage.markdown());
    }

    private static boolean isRule(String name) {
        try {
            Class<?> type = Class.forName(RuleCatalogue.class.getPackageName() + "." + name);
            return Rule.class.isAssignableFrom(type) && !type.isInterface();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
