package dev.speedopt.model;

import dev.speedopt.project.ProjectException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The prompt templates: files of the user's where there are any, the built-in ones otherwise. */
public final class PromptTemplates {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private final Class<?> home;
    private final @Nullable Path folder;

    /**
     * @param home whose package holds the built-in templates as resources
     * @param folder of the user's templates; null for none
     */
    public PromptTemplates(Class<?> home, @Nullable Path folder) {
        this.home = home;
        this.folder = folder;
    }

    /**
     * The template with its places filled in one go: what is filled in is data, and a place in it stays as it is.
     *
     * @param name without {@code .md}, such as {@code optimize} or {@code strategy/batch_operations}
     */
    public String fill(String name, Map<String, String> values) {
        return PLACE.matcher(text(name)).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new ProjectException("The prompt template " + name + ".md has a place {{" + place.group(1)
                        + "}} that nothing fills; known are "
                        + values.keySet().stream().sorted().toList() + ".");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private String text(String name) {
        try {
            Path own = folder == null ? null : folder.resolve(name + ".md");
            if (own != null && Files.isRegularFile(own)) {
                return Files.readString(own);
            }
            try (InputStream in = home.getResourceAsStream(name + ".md")) {
                if (in == null) {
                    throw new ProjectException("There is no prompt template " + name + ".md.");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the prompt template " + name + ".md", e);
        }
    }
}
