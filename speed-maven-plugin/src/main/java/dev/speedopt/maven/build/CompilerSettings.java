package dev.speedopt.maven.build;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the user's maven-compiler-plugin tells javac about the main classes, in javac's words.
 *
 * @param options without class path, output folder and sources
 * @param encoding of the sources
 */
record CompilerSettings(List<String> options, Charset encoding) {
    static CompilerSettings of(ReactorModule module, ProcessorPath processors) {
        return module.executions("maven-compiler-plugin", "compile").stream()
                .min(java.util.Comparator.comparing(
                        execution -> !execution.getExecutionId().equals("default-compile")))
                .map(execution -> Configuration.of(execution, module.session()))
                .map(settings ->
                        new CompilerSettings(options(settings, module, processors), encoding(settings, module)))
                .orElseGet(() -> new CompilerSettings(List.of("-g"), Charset.defaultCharset()));
    }

    private static List<String> options(Configuration settings, ReactorModule module, ProcessorPath processors) {
        List<String> options = new ArrayList<>(language(settings));
        if (settings.text("debug").map(Boolean::parseBoolean).orElse(true)) {
            options.add(settings.text("debuglevel").map(level -> "-g:" + level).orElse("-g"));
        }
        flag(settings, "parameters", "-parameters", options);
        flag(settings, "enablePreview", "--enable-preview", options);
        flag(settings, "failOnWarning", "-Werror", options);
        settings.text("proc").ifPresent(mode -> options.add("-proc:" + mode));
        options.addAll(processing(settings, module, processors));
        options.addAll(arguments(settings));
        return options;
    }

    private static List<String> language(Configuration settings) {
        Optional<String> release = settings.text("release");
        if (release.isPresent()) {
            return List.of("--release", release.get());
        }
        List<String> options = new ArrayList<>();
        settings.text("source").ifPresent(level -> options.addAll(List.of("-source", level)));
        settings.text("target").ifPresent(level -> options.addAll(List.of("-target", level)));
        return options;
    }

    private static List<String> processing(Configuration settings, ReactorModule module, ProcessorPath processors) {
        List<String> options = new ArrayList<>();
        List<Path> path = processors.resolve(settings.children("annotationProcessorPaths"), module);
        if (!path.isEmpty()) {
            options.add("-processorpath");
            options.add(path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        }
        String names = settings.children("annotationProcessors").stream()
                .flatMap(name -> name.text().stream())
                .collect(Collectors.joining(","));
        if (!names.isEmpty()) {
            options.add("-processor");
            options.add(names);
        }
        return options;
    }

    private static List<String> arguments(Configuration settings) {
        List<String> options = new ArrayList<>();
        for (Configuration argument : settings.children("compilerArguments")) {
            options.add(argument.name().startsWith("-") ? argument.name() : "-" + argument.name());
            argument.text().ifPresent(options::add);
        }
        settings.children("compilerArgs").forEach(argument -> argument.text().ifPresent(options::add));
        settings.text("compilerArgument").ifPresent(options::add);
        return options;
    }

    private static void flag(Configuration settings, String name, String option, List<String> options) {
        if (settings.isTrue(name)) {
            options.add(option);
        }
    }

    private static Charset encoding(Configuration settings, ReactorModule module) {
        return settings.text("encoding")
                .or(() -> Optional.ofNullable(
                        module.project().getProperties().getProperty("project.build.sourceEncoding")))
                .map(Charset::forName)
                .orElseGet(Charset::defaultCharset);
    }
}
