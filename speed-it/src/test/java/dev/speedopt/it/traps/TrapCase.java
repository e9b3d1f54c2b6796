package dev.speedopt.it.traps;

import dev.speedopt.evidence.Rung;
import dev.speedopt.probe.TargetMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One method with its classes, weak tests, right and wrong optimisations, as a file of {@code traps/} holds them.
 *
 * @param name of the file
 * @param target the method
 * @param targetFile path of its source
 * @param sources by path
 * @param tests by path
 * @param variants of what stands between {@code //<} and {@code //>} in the target's file
 */
record TrapCase(
        String name,
        TargetMethod target,
        String targetFile,
        Map<String, String> sources,
        Map<String, String> tests,
        List<Variant> variants) {
    TrapCase {
        variants = List.copyOf(variants);
    }

    /**
     * One optimisation.
     *
     * @param rung that has to refuse it; absent when it is right
     * @param source the target's whole file
     */
    record Variant(String name, @Nullable Rung rung, String source) {}

    static TrapCase parse(String name, String text) {
        Map<String, String> sources = new LinkedHashMap<>();
        Map<String, String> tests = new LinkedHashMap<>();
        Map<String, String> variants = new LinkedHashMap<>();
        String target = "";
        for (String section : text.split("(?m)^== ")) {
            String head = section.lines().findFirst().orElse("").strip();
            String body = section.substring(Math.min(section.length(), section.indexOf('\n') + 1));
            String[] words = head.split(" ", 2);
            switch (words[0]) {
                case "target" -> target = words[1];
                case "src" -> sources.put(words[1], body);
                case "test" -> tests.put(words[1], body);
                case "" -> {}
                default -> {
                    if (variants.put(head, body) != null) {
                        throw new IllegalArgumentException(name + " has two variants called " + head);
                    }
                }
            }
        }
        TargetMethod method = TargetMethod.parse(target);
        String file = method.className().replaceAll("\\$.*", "").replace('.', '/') + ".java";
        String source = sources.get(file);
        if (source == null || !source.contains("//<") || !source.contains("//>")) {
            throw new IllegalArgumentException(name + " has no source " + file + " with the marks //< and //>");
        }
        List<Variant> all = new ArrayList<>();
        variants.forEach((head, body) -> all.add(variant(name, head, body, source)));
        return new TrapCase(name, method, file, sources, tests, all);
    }

    private static Variant variant(String name, String head, String body, String source) {
        String[] parts = head.split(":", 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(name + ": \"== " + head + "\" has no colon");
        }
        String rung = parts[0].replaceFirst("^wrong ", "").strip();
        String imports = body.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String code = body.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        int from = source.indexOf("//<") + 3;
        String changed = source.substring(0, from) + "\n" + code + "\n    " + source.substring(source.indexOf("//>"));
        int afterPackage = changed.indexOf('\n') + 1;
        String whole = imports.isEmpty()
                ? changed
                : changed.substring(0, afterPackage) + imports + "\n" + changed.substring(afterPackage);
        boolean right = parts[0].strip().equals("right");
        return new Variant(
                parts[1].strip(),
                right ? null : Rung.valueOf(rung.toUpperCase(Locale.ROOT).replace(' ', '_')),
                whole);
    }

    List<String> testClasses() {
        return tests.keySet().stream()
                .map(path -> path.replace(".java", "").replace('/', '.'))
                .toList();
    }
}
