package dev.speedopt.repository.signing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary folder that nobody else may read, gone with everything in it once something was signed. */
record SigningScratch(Path folder) implements AutoCloseable {
    static SigningScratch create() throws IOException {
        return new SigningScratch(Files.createTempDirectory("speed-signing"));
    }

    @Override
    public void close() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
