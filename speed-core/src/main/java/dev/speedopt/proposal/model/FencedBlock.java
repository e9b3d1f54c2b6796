package dev.speedopt.proposal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a reply.
 *
 * @param language after the opening fence, in lower case; empty for none
 * @param text between the fences
 * @param closed whether there is a closing fence
 */
record FencedBlock(String language, String text, boolean closed) {
    private static final Pattern OPENING = Pattern.compile("\\s*(`{3,}|~{3,})\\s*([\\w.+-]*)[^`]*");

    /** What editors show as nothing, and chats put in front of lines. */
    private static final Pattern INVISIBLE = Pattern.compile("^[\\u200b\\u2060\\ufeff]+");

    /** A reply, taken apart. */
    record Reply(List<FencedBlock> blocks, String prose) {
        boolean closed() {
            return blocks.stream().allMatch(FencedBlock::closed);
        }
    }

    /** A fence within a comment or a text block is a part of it, unless the reply only makes sense where it is not. */
    static Reply read(String reply) {
        Reply likely = read(reply, OpenEnd::of);
        Reply plain = likely.closed() ? likely : read(reply, code -> false);
        return plain.closed() ? plain : likely;
    }

    /** @param open whether Java code that ends here goes on behind a fence */
    private static Reply read(String reply, Predicate<CharSequence> open) {
        List<FencedBlock> blocks = new ArrayList<>();
        StringBuilder prose = new StringBuilder();
        String fence = "";
        String language = "";
        StringBuilder text = new StringBuilder();
        for (String raw : reply.split("\\R", -1)) {
            String line = INVISIBLE.matcher(raw).replaceFirst("");
            Matcher opening = OPENING.matcher(line);
            if (fence.isEmpty() && opening.matches()) {
                fence = opening.group(1);
                language = opening.group(2).toLowerCase(Locale.ROOT);
                text.setLength(0);
            } else if (fence.isEmpty()) {
                prose.append(line).append('\n');
            } else if (closes(line.strip(), fence) && !(java(language) && open.test(text))) {
                blocks.add(new FencedBlock(language, text.toString(), true));
                fence = "";
            } else {
                text.append(plainIndent(line)).append('\n');
            }
        }
        if (!fence.isEmpty()) {
            blocks.add(new FencedBlock(language, text.toString(), false));
        }
        return new Reply(List.copyOf(blocks), prose.toString());
    }

    private static boolean closes(String line, String fence) {
        return line.length() >= fence.length() && line.chars().allMatch(c -> c == fence.charAt(0));
    }

    /** Chats indent with no-break spaces, which no compiler takes. */
    private static String plainIndent(String line) {
        int end = 0;
        while (end < line.length() && " \t\u00a0".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return line.substring(0, end).replace('\u00a0', ' ') + line.substring(end);
    }

    private static boolean java(String language) {
        return language.isEmpty() || language.equals("java");
    }

    boolean java() {
        return java(language);
    }

    /** Whether it says what to take away and what to add, instead of what there is. */
    boolean difference() {
        List<String> lines = text.lines().toList();
        return lines.stream().anyMatch(line -> line.startsWith("@@ "))
                || (lines.stream().anyMatch(line -> line.startsWith("-"))
                        && lines.stream().anyMatch(line -> line.startsWith("+")));
    }
}
