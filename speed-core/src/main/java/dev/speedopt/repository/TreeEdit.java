package dev.speedopt.repository;

import java.io.IOException;
import java.util.List;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.jspecify.annotations.Nullable;

/** Puts one file into a tree; only the folders on its path are read and written, however large the repository is. */
final class TreeEdit {
    private final ObjectReader reader;
    private final ObjectInserter inserter;

    TreeEdit(ObjectReader reader, ObjectInserter inserter) {
        this.reader = reader;
        this.inserter = inserter;
    }

    /**
     * @param root tree to begin with; null for an empty one
     * @param path of the file; replaced with its mode kept when it is there, added as a plain file otherwise
     * @return the new tree
     */
    ObjectId put(@Nullable AnyObjectId root, String path, ObjectId blob) throws IOException {
        return put(root, List.of(path.split("/")), blob);
    }

    private ObjectId put(@Nullable AnyObjectId tree, List<String> path, ObjectId blob) throws IOException {
        String name = path.get(0);
        boolean folder = path.size() > 1;
        TreeFormatter formatter = new TreeFormatter();
        boolean done = false;
        for (CanonicalTreeParser entry = open(tree); !entry.eof(); entry.next()) {
            if (entry.getEntryPathString().equals(name)) {
                boolean subtree = FileMode.TREE.equals(entry.getEntryRawMode());
                ObjectId id = folder
                        ? put(subtree ? entry.getEntryObjectId() : null, path.subList(1, path.size()), blob)
                        : blob;
                formatter.append(name, folder ? FileMode.TREE : entry.getEntryFileMode(), id);
                done = true;
                continue;
            }
            if (!done && order(name, folder).compareTo(order(entry)) < 0) {
                add(formatter, path, blob);
                done = true;
            }
            formatter.append(entry.getEntryPathString(), entry.getEntryFileMode(), entry.getEntryObjectId());
        }
        if (!done) {
            add(formatter, path, blob);
        }
        return inserter.insert(formatter);
    }

    private void add(TreeFormatter formatter, List<String> path, ObjectId blob) throws IOException {
        if (path.size() > 1) {
            formatter.append(path.get(0), FileMode.TREE, put(null, path.subList(1, path.size()), blob));
        } else {
            formatter.append(path.get(0), FileMode.REGULAR_FILE, blob);
        }
    }

    private CanonicalTreeParser open(@Nullable AnyObjectId tree) throws IOException {
        return tree == null ? new CanonicalTreeParser() : new CanonicalTreeParser(null, reader, tree);
    }

    /** Git orders folders as if their names ended with a slash. */
    private static String order(String name, boolean folder) {
        return folder ? name + "/" : name;
    }

    private static String order(CanonicalTreeParser entry) {
        return order(entry.getEntryPathString(), entry.getEntryRawMode() == FileMode.TYPE_TREE);
    }
}
