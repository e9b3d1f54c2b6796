package dev.speedopt.repository.change;

/**
 * One file before and after. Both texts are bytes as the working tree has them; line endings are made the repository's own
 * when they are committed.
 */
public final class FileChange {
    private final String path;
    private final byte[] original;
    private final byte[] optimized;

    /**
     * @param path relative to the top of the working tree, with {@code /}
     * @param original the whole file that the change was made from
     * @param optimized the whole file after the change
     */
    public FileChange(String path, byte[] original, byte[] optimized) {
        this.path = path;
        this.original = original.clone();
        this.optimized = optimized.clone();
    }

    public String path() {
        return path;
    }

    public byte[] original() {
        return original.clone();
    }

    public byte[] optimized() {
        return optimized.clone();
    }
}
