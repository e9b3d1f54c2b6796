package dev.speedopt.it.evaluation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A file of answers, one JSON object a line. */
final class Results {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path file;

    Results(Path file) {
        this.file = file;
    }

    void append(Answer answer) throws IOException {
        Files.writeString(
                file,
                MAPPER.writeValueAsString(answer) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                StandardOpenOption.WRITE);
    }

    /** None where there is no file yet. */
    List<Answer> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Answer> answers = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            answers.add(MAPPER.readValue(line, Answer.class));
        }
        return answers;
    }
}
