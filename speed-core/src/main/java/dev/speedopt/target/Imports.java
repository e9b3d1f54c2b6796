package dev.speedopt.target;

import com.sun.source.tree.ImportTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The import declarations of a file, and where a further one belongs. */
public final class Imports {
    private final JavaSource source;

    public Imports(JavaSource source) {
        this.source = source;
    }

    /**
     * @param name qualified name, with {@code static } in front for a static one
     * @return whether the file sees it without a further import: by name, by {@code *}, same package or {@code java.lang}
     */
    public boolean covers(String name) {
        String holder = holder(name);
        if (!name.startsWith("static ") && (holder.equals("java.lang") || holder.equals(packageName()))) {
            return true;
        }
        return source.unit().getImports().stream()
                .map(Imports::nameOf)
                .anyMatch(seen -> seen.equals(name) || seen.equals(holder + ".*"));
    }

    /** The qualified name that another import gives to the same simple name; null when there is none. */
    public @Nullable String rival(String name) {
        String simple = simple(name);
        return source.unit().getImports().stream()
                .map(Imports::nameOf)
                .filter(seen -> seen.startsWith("static ") == name.startsWith("static "))
                .filter(seen -> simple(seen).equals(simple) && !seen.equals(name))
                .findFirst()
                .orElse(null);
    }

    /** An insertion that imports {@code name}, after the import that sorts just before it; null when it is covered already. */
    public @Nullable SourceEdit add(String name) {
        if (covers(name)) {
            return null;
        }
        Layout layout = new Layout(source.text());
        String line = "import " + name + ";" + layout.lineEnd();
        ImportTree before = null;
        ImportTree first = null;
        for (ImportTree each : source.unit().getImports()) {
            if (each.isStatic() != name.startsWith("static ")) {
                continue;
            }
            first = first == null ? each : first;
            if (nameOf(each).compareTo(name) < 0
                    && (before == null || kinship(nameOf(each), name) >= kinship(nameOf(before), name))) {
                before = each;
            }
        }
        if (before != null) {
            return ownLine(layout, layout.nextLine(end(before)), line);
        }
        if (first != null) {
            return SourceEdit.insert(layout.lineStart(start(first)), line);
        }
        return withoutNeighbours(layout, name, line);
    }

    private SourceEdit withoutNeighbours(Layout layout, String name, String line) {
        List<? extends ImportTree> all = source.unit().getImports();
        if (!all.isEmpty()) {
            return name.startsWith("static ")
                    ? SourceEdit.insert(layout.lineStart(start(all.get(0))), line + layout.lineEnd())
                    : ownLine(layout, layout.nextLine(end(all.get(all.size() - 1))), layout.lineEnd() + line);
        }
        if (source.unit().getPackage() != null) {
            int after = (int) source.positions()
                    .getEndPosition(source.unit(), source.unit().getPackage());
            return ownLine(layout, layout.nextLine(after), layout.lineEnd() + line);
        }
        return SourceEdit.insert(0, line + layout.lineEnd());
    }

    private static SourceEdit ownLine(Layout layout, int offset, String line) {
        boolean unfinished = offset > 0 && layout.text().charAt(offset - 1) != '\n';
        return SourceEdit.insert(offset, unfinished ? layout.lineEnd() + line : line);
    }

    private String packageName() {
        return source.unit().getPackageName() == null
                ? ""
                : source.unit().getPackageName().toString();
    }

    private int start(ImportTree tree) {
        return (int) source.positions().getStartPosition(source.unit(), tree);
    }

    private int end(ImportTree tree) {
        return (int) source.positions().getEndPosition(source.unit(), tree);
    }

    static String nameOf(ImportTree tree) {
        return (tree.isStatic() ? "static " : "") + tree.getQualifiedIdentifier();
    }

    static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String holder(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private static int kinship(String one, String other) {
        String[] a = one.split("\\.");
        String[] b = other.split("\\.");
        int same = 0;
        while (same < a.length && same < b.length && a[same].equals(b[same])) {
            same++;
        }
        return same;
    }
}
