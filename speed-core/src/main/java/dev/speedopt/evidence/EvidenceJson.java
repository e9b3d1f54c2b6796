package dev.speedopt.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The JSON form of the records: field names are the records' own, absent values are left out, unknown ones ignored. */
public final class EvidenceJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EvidenceJson() {}

    public static String write(Object evidence) {
        try {
            return MAPPER.writeValueAsString(evidence) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot write evidence as JSON", e);
        }
    }

    /** The same on one line, without its end. */
    public static String line(Object evidence) {
        try {
            return MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Cannot write evidence as JSON", e);
        }
    }

    /** Writes beside the file and moves it into place, so that a reader or a crash never sees half of it. */
    public static void write(Object evidence, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(part, write(evidence));
            Files.move(
                    part,
                    file,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING,
                    java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** @throws UncheckedIOException naming what is wrong when {@code json} is not evidence of that type */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Not " + type.getSimpleName() + " evidence: " + e.getOriginalMessage(), e);
        }
    }
}
