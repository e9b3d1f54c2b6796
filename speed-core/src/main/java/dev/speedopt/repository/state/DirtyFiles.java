package dev.speedopt.repository.state;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.submodule.SubmoduleWalk.IgnoreSubmoduleMode;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Tracked files that differ from the commit that HEAD is at, in the index or in the working tree. */
public final class DirtyFiles {
    private DirtyFiles() {}

    /**
     * @param folders to look into, relative to the top, {@code ""} for the top itself
     * @return paths relative to the top, in order
     */
    public static List<String> find(Repository repository, ObjectId head, List<String> folders) throws IOException {
        IndexDiff difference = new IndexDiff(repository, head, new FileTreeIterator(repository));
        difference.setIgnoreSubmoduleMode(IgnoreSubmoduleMode.ALL);
        difference.setFilter(
                folders.isEmpty() || folders.contains("")
                        ? new Tracked()
                        : AndTreeFilter.create(PathFilterGroup.createFromStrings(folders), new Tracked()));
        difference.diff();
        TreeSet<String> dirty = new TreeSet<>();
        Stream.of(
                        difference.getAdded(),
                        difference.getChanged(),
                        difference.getRemoved(),
                        difference.getMissing(),
                        difference.getModified(),
                        difference.getConflicting())
                .forEach(dirty::addAll);
        return List.copyOf(dirty);
    }

    /** Keeps the walk out of {@code target}, {@code node_modules} and the like. */
    private static final class Tracked extends TreeFilter {
        private static final int HEAD = 0;
        private static final int INDEX = 1;

        @Override
        public boolean include(TreeWalk walker) {
            return walker.getRawMode(HEAD) != 0 || walker.getRawMode(INDEX) != 0;
        }

        @Override
        public boolean shouldBeRecursive() {
            return false;
        }

        @Override
        public TreeFilter clone() {
            return this;
        }
    }
}
