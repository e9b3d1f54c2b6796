package dev.speedopt.verification.containment;

import java.util.List;

/** Constructors and class initialisers: they may gain what fills new fields, and nothing else. */
final class Initialiser {
    private Initialiser() {}

    /**
     * Whether {@code now} is {@code before} with runs of instructions put in between, each of which ends with a write to one
     * of the new fields.
     *
     * @param fields ends of the lines that name them: {@code .NAMELjava/util/Set;}
     */
    static boolean adds(List<String> before, List<String> now, List<String> fields) {
        int at = 0;
        int i = 0;
        while (i < now.size()) {
            if (at < before.size()
                    && before.get(at).equals(now.get(i))
                    && !leadsToNewField(before, at, now, i, fields)) {
                at++;
                i++;
                continue;
            }
            int end = nextWrite(now, i, fields);
            if (end < 0) {
                return false;
            }
            i = end + 1;
        }
        return at == before.size();
    }

    /** Both go on alike, but what follows here fills a new field: the likeness is chance. */
    private static boolean leadsToNewField(List<String> before, int at, List<String> now, int i, List<String> fields) {
        int a = at;
        int b = i;
        while (a < before.size() && b < now.size() && before.get(a).equals(now.get(b))) {
            if (writes(now.get(b))) {
                return false;
            }
            a++;
            b++;
        }
        return b < now.size() && isWriteOf(now.get(b), fields);
    }

    private static int nextWrite(List<String> now, int from, List<String> fields) {
        for (int i = from; i < now.size(); i++) {
            if (isWriteOf(now.get(i), fields)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWriteOf(String line, List<String> fields) {
        return writes(line) && fields.stream().anyMatch(line::endsWith);
    }

    private static boolean writes(String line) {
        return line.startsWith("179 ") || line.startsWith("181 ");
    }
}
