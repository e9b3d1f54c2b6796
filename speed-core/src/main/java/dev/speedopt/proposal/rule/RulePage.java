package dev.speedopt.proposal.rule;

import java.util.Comparator;
import java.util.List;

/** The catalogue as a page of the site, in Markdown: written from the rules themselves. */
final class RulePage {
    private static final List<String> STRATEGIES =
            List.of(RuleCard.COMPLEXITY, RuleCard.ALLOCATION, RuleCard.BATCH, RuleCard.CONSTANT);

    private RulePage() {}

    static String markdown() {
        List<RuleCard> cards = RuleCatalogue.all().stream().map(Rule::card).toList();
        StringBuilder page = new StringBuilder();
        page.append("# Rules\n\n<!-- Written by RulePage from the rules themselves: do not edit. -->\n\n");
        page.append("The ").append(cards.size()).append("""
                 rules that speed knows without any model. Each looks for a pattern that is known to be slow, and declines where a
                precondition is not seen to hold: a wrong rewriting is worse than a missing one. What a rule proposes still has to
                climb the whole ladder: it compiles, passes the tests, replays alike and measures faster, or it is not accepted.

                Gains are ratios, rewritten against slow, measured with JMH on JDK 17 and JDK 25; above 1 is faster. They depend on
                sizes, and say nothing of your code: that is what the measurement is for. Where no gain is given, none was measured.
                """);
        for (String strategy : STRATEGIES) {
            page.append("\n## ").append(strategy).append('\n');
            cards.stream()
                    .filter(card -> card.strategy().equals(strategy))
                    .sorted(Comparator.comparing(RuleCard::name))
                    .forEach(card -> page.append(entry(card)));
        }
        return page.toString();
    }

    private static String entry(RuleCard card) {
        StringBuilder entry = new StringBuilder("\n### " + card.name() + "\n\n");
        entry.append(sentence(card.title())).append("\n\n");
        item(entry, "Looks for", card.looksFor());
        item(entry, "Only if", card.precondition());
        item(entry, "Faster because", card.whyFaster());
        item(entry, "Not for", card.whenNot());
        if (!card.gain().isEmpty()) {
            item(entry, "Measured, JDK 17 / 25", card.gain());
        }
        return entry.toString();
    }

    private static void item(StringBuilder entry, String name, String text) {
        entry.append("- **").append(name).append(":** ").append(escaped(text)).append('\n');
    }

    private static String sentence(String text) {
        return escaped(Character.toUpperCase(text.charAt(0)) + text.substring(1)) + ".";
    }

    private static String escaped(String text) {
        return text.replace("<", "&lt;").replace(">", "&gt;").replace("*", "\\*");
    }
}
