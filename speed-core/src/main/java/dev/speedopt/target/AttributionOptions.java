package dev.speedopt.target;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The few of the user's compiler options that decide what a source means; plugins, lint and output folders are left out. */
final class AttributionOptions {
    private static final Set<String> LEVEL = Set.of("--release", "-source", "--source");
    private static final Set<String> WITH_VALUE = Set.of("--add-modules", "--add-exports", "--limit-modules");
    private static final Set<String> PROCESSING =
            Set.of("-processorpath", "--processor-path", "-processor", "--processor-module-path");

    private AttributionOptions() {}

    /** The source level that the options ask for; the running JDK's when they ask for none. */
    static int level(List<String> options) {
        int level = Runtime.version().feature();
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            String value = option.contains("=")
                    ? option.substring(option.indexOf('=') + 1)
                    : i + 1 < options.size() ? options.get(i + 1) : "";
            if (LEVEL.contains(option.replaceAll("=.*", ""))) {
                String number = value.startsWith("1.") ? value.substring(2) : value;
                level = number.matches("\\d+") ? Integer.parseInt(number) : level;
            }
        }
        return level;
    }

    /** Types, but no annotation processing. */
    static List<String> plain(List<String> options) {
        List<String> kept = common(options);
        kept.add("-proc:none");
        return kept;
    }

    /** Types after the user's annotation processors ran; what they write goes to {@code scratch}. */
    static List<String> processed(List<String> options, Path scratch) {
        List<String> kept = common(options);
        for (int i = 0; i < options.size(); i++) {
            if (PROCESSING.contains(options.get(i)) && i + 1 < options.size()) {
                kept.add(options.get(i));
                kept.add(options.get(i + 1));
            } else if (options.get(i).startsWith("-A")) {
                kept.add(options.get(i));
            }
        }
        kept.addAll(List.of("-d", scratch.toString(), "-s", scratch.toString()));
        return kept;
    }

    private static List<String> common(List<String> options) {
        List<String> kept = new ArrayList<>(List.of("-nowarn", "-Xlint:none", "-implicit:none"));
        int level = level(options);
        if (level != Runtime.version().feature()) {
            kept.addAll(List.of("-source", String.valueOf(Math.max(8, level))));
        }
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            if (WITH_VALUE.contains(option) && i + 1 < options.size()) {
                kept.add(option);
                kept.add(options.get(i + 1));
            } else if (WITH_VALUE.contains(option.replaceAll("=.*", ""))) {
                kept.add(option);
            } else if (option.equals("--enable-preview")) {
                kept.addAll(List.of(
                        option, "-source", String.valueOf(Runtime.version().feature())));
            }
        }
        return kept;
    }
}
