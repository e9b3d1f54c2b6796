package dev.speedopt.proposal.model;

import dev.speedopt.model.dialect.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a reply says beside its code, as short lines fit for reports and commit messages.
 *
 * @param title one line
 * @param changes one sentence each
 * @param rationale why it should be faster
 */
record Narrative(String title, List<String> changes, String rationale) {
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_LINE = 300;
    private static final int MOST_CHANGES = 8;

    static Narrative of(String prose) {
        String title = "";
        List<String> changes = new ArrayList<>();
        StringBuilder why = new StringBuilder();
        boolean explaining = false;
        for (String line : prose.split("\\R")) {
            String clean = clean(line);
            String lower = clean.toLowerCase(Locale.ROOT);
            if (lower.startsWith("title:")) {
                title = cut(clean.substring(6).strip(), LONGEST_TITLE);
            } else if (lower.startsWith("why:")) {
                explaining = true;
                why.append(clean.substring(4).strip());
            } else if (!explaining && clean.matches("[-*•]\\s+.+") && changes.size() < MOST_CHANGES) {
                changes.add(cut(clean.replaceFirst("[-*•]\\s+", ""), LONGEST_LINE));
            } else if (explaining && !clean.isEmpty()) {
                why.append(' ').append(clean);
            }
        }
        if (title.isEmpty()) {
            title = changes.isEmpty() ? "Rewritten by a model" : cut(changes.get(0), LONGEST_TITLE);
        }
        return new Narrative(
                title, changes.isEmpty() ? List.of(title) : changes, cut(why.toString(), 4 * LONGEST_LINE));
    }

    /** Without control characters, which could forge lines of a report or trailers of a commit, and without emphasis. */
    private static String clean(String line) {
        return OneLine.of(line, 4 * LONGEST_LINE)
                .replaceAll("\\*\\*|^#+\\s*", "")
                .strip();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
