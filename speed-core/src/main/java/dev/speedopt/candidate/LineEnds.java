package dev.speedopt.candidate;

/** Gives a text the line endings of another, where that one has only one kind. */
final class LineEnds {
    private LineEnds() {}

    static String like(byte[] model, String text) {
        int feeds = 0;
        int pairs = 0;
        for (int i = 0; i < model.length; i++) {
            if (model[i] == '\n') {
                feeds++;
                pairs += i > 0 && model[i - 1] == '\r' ? 1 : 0;
            }
        }
        if (feeds == 0 || (pairs != 0 && pairs != feeds)) {
            return text;
        }
        String plain = text.replace("\r\n", "\n");
        return pairs == 0 ? plain : plain.replace("\n", "\r\n");
    }
}
