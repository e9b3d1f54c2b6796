package dev.speedopt.target;

import com.sun.source.tree.ImportTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Imports that a change has left without use: many builds refuse them. One that nothing used before stays, as does one that is
 * still named anywhere, be it in a comment.
 */
public final class UnusedImports {
    private UnusedImports() {}

    /**
     * @param original the file before the change
     * @param changed its text after the change
     * @return the text after the change without the imports that it made needless; as it was where it does not parse
     */
    public static String removed(JavaSource original, String changed) {
        List<String> before = simpleNames(original);
        JavaSource now = JavaSource.parse("Changed.java", changed);
        if (before.isEmpty() || !now.errors().isEmpty()) {
            return changed;
        }
        String oldCode = code(original);
        String newCode = code(now);
        Layout layout = new Layout(changed);
        List<SourceEdit> edits = new ArrayList<>();
        for (ImportTree each : now.unit().getImports()) {
            String name = Imports.simple(Imports.nameOf(each));
            if (before.contains(name) && names(oldCode, name) && !names(newCode, name)) {
                edits.add(line(now, each, layout));
            }
        }
        return SourceEdit.apply(changed, edits);
    }

    private static List<String> simpleNames(JavaSource source) {
        Set<String> names = new LinkedHashSet<>();
        for (ImportTree each : source.unit().getImports()) {
            names.add(Imports.simple(Imports.nameOf(each)));
        }
        names.remove("*");
        return List.copyOf(names);
    }

    /** What stands behind the imports. */
    private static String code(JavaSource source) {
        int end = 0;
        for (ImportTree each : source.unit().getImports()) {
            end = Math.max(end, (int) source.positions().getEndPosition(source.unit(), each));
        }
        return source.text().substring(end);
    }

    private static boolean names(String code, String name) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])")
                .matcher(code)
                .find();
    }

    /** With the blank line behind it where it was alone between two of them. */
    private static SourceEdit line(JavaSource source, ImportTree each, Layout layout) {
        int start = (int) source.positions().getStartPosition(source.unit(), each);
        int end = (int) source.positions().getEndPosition(source.unit(), each);
        int from = layout.lineStart(start);
        int to = layout.nextLine(end);
        String text = layout.text();
        boolean alone =
                text.substring(from, start).isBlank() && text.substring(end, to).isBlank();
        if (!alone) {
            return SourceEdit.delete(start, end);
        }
        boolean group = isBlank(layout, from - 1) && isBlank(layout, to);
        return SourceEdit.delete(from, group ? layout.nextLine(to) : to);
    }

    /** Whether the line with this offset is blank; what is before the first line or behind the last is. */
    private static boolean isBlank(Layout layout, int offset) {
        return offset < 0
                || offset >= layout.text().length()
                || layout.text()
                        .substring(layout.lineStart(offset), layout.nextLine(offset))
                        .isBlank();
    }
}
