package dev.speedopt.repository.settings;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import org.eclipse.jgit.util.FS;

/**
 * A condition of {@code [includeIf "…"]}: {@code gitdir:}, {@code gitdir/i:} and {@code onbranch:}. Others never hold.
 *
 * @param text after {@code includeIf}
 * @param from the file that it stands in
 */
record IncludeCondition(String text, Path from) {
    boolean holds(GitFolders folders) throws IOException {
        String own = folders.own().toString().replace('\\', '/');
        if (text.startsWith("gitdir:")) {
            return matches(text.substring("gitdir:".length()), own);
        }
        if (text.startsWith("gitdir/i:")) {
            return matches(text.substring("gitdir/i:".length()).toLowerCase(Locale.ROOT), own.toLowerCase(Locale.ROOT));
        }
        if (text.startsWith("onbranch:")) {
            String head = Files.readString(folders.own().resolve("HEAD")).strip();
            String pattern = text.substring("onbranch:".length());
            return head.startsWith("ref: refs/heads/")
                    && glob(
                            pattern.endsWith("/") ? pattern + "**" : pattern,
                            head.substring("ref: refs/heads/".length()));
        }
        return false;
    }

    /** A path of the configuration: from home, from the file that names it, or absolute. */
    static Path resolve(String path, Path from) {
        if (path.startsWith("~/")) {
            return FS.DETECTED.userHome().toPath().resolve(path.substring(2));
        }
        return from.toAbsolutePath().resolveSibling(path);
    }

    private boolean matches(String written, String own) {
        String pattern = written;
        if (pattern.startsWith("~/") || pattern.startsWith("./")) {
            Path base = pattern.startsWith("~")
                    ? FS.DETECTED.userHome().toPath()
                    : from.toAbsolutePath().resolveSibling("").normalize();
            pattern = base.toString().replace('\\', '/').replaceAll("/$", "") + pattern.substring(1);
        } else if (!Path.of(pattern).isAbsolute()) {
            pattern = "**/" + pattern;
        }
        return glob(pattern.endsWith("/") ? pattern + "**" : pattern, own);
    }

    private static boolean glob(String pattern, String text) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(text));
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
