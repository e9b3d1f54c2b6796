package dev.speedopt.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a configuration file as text. */
final class TextFile {
    private TextFile() {}

    /** The text without a byte order mark; empty when it can not be read, which is reported. */
    static String read(Path file, Problems problems) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problems.add(Origin.of(file.toString()), "is not UTF-8; save it in that encoding");
        } catch (NoSuchFileException e) {
            problems.add(Origin.of(file.toString()), "does not exist");
        } catch (IOException e) {
            problems.add(Origin.of(file.toString()), "can not be read: " + e.getMessage());
        }
        return "";
    }
}
