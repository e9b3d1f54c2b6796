package dev.speedopt.repository.change;

import dev.speedopt.project.ProjectException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.internal.storage.dfs.InMemoryRepository;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.patch.FileHeader;
import org.eclipse.jgit.patch.HunkHeader;
import org.eclipse.jgit.patch.Patch;
import org.eclipse.jgit.patch.PatchApplier;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A unified diff ({@code git diff}, {@code git format-patch}, {@code diff -u}), applied in memory: no index, no working tree,
 * and no repository is needed.
 */
public final class PatchFile {
    private static final String INSIDE = "patched";
    private static final Pattern SIGNATURE = Pattern.compile("\n-- ?\n\\d+\\.\\d+[^\n]*\n*\\z");

    private final String name;
    private final Patch patch;

    private PatchFile(String name, Patch patch) {
        this.name = name;
        this.patch = patch;
    }

    /**
     * @param name of the patch file, for sentences
     * @throws ProjectException when {@code content} is no unified diff, or a damaged one
     */
    public static PatchFile parse(String name, byte[] content) {
        Patch patch = new Patch();
        // Mails and Windows editors end lines with CR LF; a file that ends its own so is taken care of in apply.
        byte[] text = withoutSignature(
                LineEndings.of(content) == LineEndings.CRLF ? LineEndings.LF.applyTo(content) : content);
        patch.parse(text, 0, text.length);
        if (patch.getFiles().isEmpty()) {
            throw new ProjectException(
                    name + " is no patch: it has no '--- a/…' and '+++ b/…' lines. Write one with 'git diff' or 'git "
                            + "format-patch', or name a .java file or a commit.");
        }
        if (!patch.getErrors().isEmpty()) {
            throw new ProjectException(name + " is damaged: "
                    + patch.getErrors().get(0).getMessage() + ". Write it again with 'git diff'.");
        }
        return new PatchFile(name, patch);
    }

    /**
     * Without the version that {@code git format-patch} signs with. Its line {@code "-- "} would be read as one that is taken
     * away, once an editor or a mail program has cut off the blank at its end.
     */
    private static byte[] withoutSignature(byte[] content) {
        // One char a byte: nothing is lost, whatever the file's own encoding.
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return SIGNATURE.matcher(text).replaceFirst("\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Paths of the files that it changes, as it names them, the prefixes {@code a/} and {@code b/} left out. */
    public List<String> paths() {
        return patch.getFiles().stream().map(PatchFile::path).distinct().toList();
    }

    /**
     * One file with the patch applied.
     *
     * @param path one of {@link #paths()}
     * @param original bytes of the whole file
     * @throws ProjectException when it does not apply, or does something else than change lines
     */
    public byte[] apply(String path, byte[] original) {
        LineEndings endings = LineEndings.of(original);
        byte[] result = endings == LineEndings.CRLF ? LineEndings.LF.applyTo(original) : original;
        for (FileHeader file : patch.getFiles()) {
            if (path(file).equals(path)) {
                mustChangeLines(file, path);
                result = apply(file, path, result);
            }
        }
        return endings == LineEndings.CRLF ? LineEndings.CRLF.applyTo(result) : result;
    }

    private byte[] apply(FileHeader file, String path, byte[] original) {
        try (InMemoryRepository memory = new InMemoryRepository(new DfsRepositoryDescription("patch"));
                ObjectInserter inserter = memory.newObjectInserter();
                RevWalk walk = new RevWalk(memory)) {
            TreeFormatter tree = new TreeFormatter();
            tree.append(INSIDE, FileMode.REGULAR_FILE, inserter.insert(Constants.OBJ_BLOB, original));
            ObjectId before = inserter.insert(tree);
            inserter.flush();
            PatchApplier.Result result =
                    new PatchApplier(memory, walk.parseTree(before), inserter).applyPatch(renamed(file));
            if (!result.getErrors().isEmpty()) {
                throw doesNotApply(path);
            }
            inserter.flush();
            try (TreeWalk found = Objects.requireNonNull(TreeWalk.forPath(memory, INSIDE, result.getTreeId()))) {
                return memory.open(found.getObjectId(0)).getBytes();
            }
        } catch (IOException e) {
            throw new ProjectException(
                    name + " does not apply to " + path + ": " + e.getMessage() + ". Write it again from this version.",
                    e);
        }
    }

    private ProjectException doesNotApply(String path) {
        return new ProjectException(
                name + " does not apply to " + path + ": the lines that it wants to change are not there, or not as it "
                        + "expects them. It was made from another version of the file: write it again from this one.");
    }

    /** The same hunks under one plain name, whatever the patch calls the file, prefixes, quotes and dates included. */
    private static Patch renamed(FileHeader file) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(("diff --git a/" + INSIDE + " b/" + INSIDE + "\n--- a/" + INSIDE + "\n+++ b/" + INSIDE + "\n")
                .getBytes(StandardCharsets.UTF_8));
        for (HunkHeader hunk : file.getHunks()) {
            text.write(hunk.getBuffer(), hunk.getStartOffset(), hunk.getEndOffset() - hunk.getStartOffset());
        }
        Patch patch = new Patch();
        patch.parse(text.toByteArray(), 0, text.size());
        return patch;
    }

    private void mustChangeLines(FileHeader file, String path) {
        if (file.getPatchType() != FileHeader.PatchType.UNIFIED) {
            throw new ProjectException(name + " changes " + path + " as binary data. Write it with 'git diff --text'.");
        }
        DiffEntry.ChangeType change = file.getChangeType();
        if (change != null && change != DiffEntry.ChangeType.MODIFY) {
            throw new ProjectException(name + " would " + change.name().toLowerCase(Locale.ROOT) + " " + path
                    + "; only changes of a file that is there, and stays where it is, can be compared.");
        }
        if (file.getHunks().isEmpty()) {
            throw new ProjectException(name + " changes no line of " + path + ".");
        }
    }

    private static String path(FileHeader file) {
        return DiffEntry.DEV_NULL.equals(file.getNewPath()) ? file.getOldPath() : file.getNewPath();
    }
}
