package dev.speedopt.proposal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** The blocks of a reply, in order. */
    static List<FencedBlock> in(String reply) {
        List<FencedBlock> blocks = new ArrayList<>();
        String fence = "";
        String language = "";
        StringBuilder text = new StringBuilder();
        for (String line : reply.split("\\R", -1)) {
            Matcher opening = OPENING.matcher(line);
            if (fence.isEmpty()) {
                if (opening.matches()) {
                    fence = opening.group(1);
                    language = opening.group(2).toLowerCase(Locale.ROOT);
                    text.setLength(0);
                }
            } else if (closes(line.strip(), fence)) {
                blocks.add(new FencedBlock(language, text.toString(), true));
                fence = "";
            } else {
                text.append(line).append('\n');
            }
        }
        if (!fence.isEmpty()) {
            blocks.add(new FencedBlock(language, text.toString(), false));
        }
        return blocks;
    }

    /** The reply without its blocks. */
    static String prose(String reply) {
        StringBuilder prose = new StringBuilder();
        String fence = "";
        for (String line : reply.split("\\R", -1)) {
            Matcher opening = OPENING.matcher(line);
            if (fence.isEmpty() && opening.matches()) {
                fence = opening.group(1);
            } else if (fence.isEmpty()) {
                prose.append(line).append('\n');
            } else if (closes(line.strip(), fence)) {
                fence = "";
            }
        }
        return prose.toString();
    }

    private static boolean closes(String line, String fence) {
        return line.length() >= fence.length() && line.chars().allMatch(c -> c == fence.charAt(0));
    }

    boolean java() {
        return language.isEmpty() || language.equals("java");
    }
}
