package dev.speedopt.proposal.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The golden files, one folder a rule. */
final class GoldenFiles {
    private static final String BEFORE = ".before.java";

    record Case(Rule rule, String name, String before, String after) {
        @Override
        public String toString() {
            return rule.card().name() + "/" + name;
        }
    }

    record Untouched(Rule rule, String name, String text) {
        @Override
        public String toString() {
            return rule.card().name() + "/" + name;
        }
    }

    private GoldenFiles() {}

    static Stream<Case> cases() {
        return files().filter(file -> name(file).endsWith(BEFORE)).map(file -> {
            String name = name(file).replace(BEFORE, "");
            return new Case(rule(file), name, read(file), read(file.resolveSibling(name + ".after.java")));
        });
    }

    static Stream<Untouched> untouched() {
        return files().filter(file -> name(file).startsWith("not-"))
                .map(file -> new Untouched(rule(file), name(file), read(file)));
    }

    private static Stream<Path> files() {
        try (Stream<Path> all = Files.walk(Path.of(
                Objects.requireNonNull(GoldenFiles.class.getResource("/rules")).toURI()))) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Rule rule(Path file) {
        String folder = file.getParent().getFileName().toString();
        return RuleCatalogue.all().stream()
                .filter(rule -> rule.card().name().equals(folder))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule is called " + folder));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
