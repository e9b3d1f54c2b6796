package dev.speedopt.maven.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an {@code argLine} of Surefire as the list of flags that a JVM of our own should get. */
final class JvmFlags {
    private static final Pattern LATE = Pattern.compile("@\\{([^}]+)}");
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']+|\"[^\"]*\"|'[^']*')+");
    private static final Pattern QUOTES = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

    /**
     * Agents, debuggers and logs disturb; compilers that are held back make tests start sooner and say nothing about how fast
     * the code is where it runs for long; archives and verification are about starting as well.
     */
    private static final List<String> DROPPED = List.of(
            "-javaagent",
            "-agent",
            "-Xrun",
            "-Xdebug",
            "-Xnoagent",
            "-XX:+FlightRecorder",
            "-XX:StartFlightRecording",
            "-XX:TieredStopAtLevel",
            "-XX:CompilationMode",
            "-XX:-UseCompiler",
            "-Xint",
            "-Xcomp",
            "-XX:CICompilerCount",
            "-Xshare",
            "-XX:SharedArchiveFile",
            "-XX:ArchiveClassesAtExit",
            "-XX:+AutoCreateSharedArchive",
            "-Xverify",
            "-XX:+BytecodeVerification",
            "-XX:-BytecodeVerification",
            "-Xlog",
            "-Xloggc",
            "-XX:+Print",
            "-XX:NativeMemoryTracking",
            "-XX:+HeapDump",
            "-XX:HeapDumpPath",
            "-XX:OnError",
            "-XX:OnOutOfMemoryError",
            "-XX:ErrorFile");

    private static final List<String> KEPT =
            List.of("-X", "-D", "--add-", "--enable-", "--patch-module", "--limit-modules", "-server", "-client");
    private static final Set<String> TWO_WORDS = Set.of(
            "--add-opens",
            "--add-exports",
            "--add-modules",
            "--add-reads",
            "--patch-module",
            "--limit-modules",
            "--enable-native-access");

    private JvmFlags() {}

    /**
     * @param argLine as configured, with {@code @{late}} references
     * @param property looks up what a late reference means now
     * @return flags that matter for speed and behaviour: heap, collector, modules, properties
     */
    static List<String> of(String argLine, java.util.function.Function<String, Optional<String>> property) {
        String line = LATE.matcher(argLine)
                .replaceAll(late ->
                        Matcher.quoteReplacement(property.apply(late.group(1)).orElse("")));
        List<String> words = words(line);
        List<String> flags = new ArrayList<>();
        for (int index = 0; index < words.size(); index++) {
            String word = words.get(index);
            if (TWO_WORDS.contains(word) && index + 1 < words.size()) {
                flags.add(word + "=" + words.get(++index));
            } else if (KEPT.stream().anyMatch(word::startsWith)
                    && DROPPED.stream().noneMatch(word::startsWith)) {
                flags.add(word);
            }
        }
        return flags;
    }

    private static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> QUOTES.matcher(word.group())
                        .replaceAll(quoted ->
                                Matcher.quoteReplacement(quoted.group(1) == null ? quoted.group(2) : quoted.group(1))))
                .toList();
    }
}
