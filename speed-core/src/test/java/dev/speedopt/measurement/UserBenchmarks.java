package dev.speedopt.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.process.ProbeJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A user's folder of compiled benchmarks of {@code Acme}, without what JMH's annotation processor makes. */
public final class UserBenchmarks {
    private static final List<Path> JMH = List.of(
            ProbeJvm.jarOf(org.openjdk.jmh.runner.Runner.class),
            ProbeJvm.jarOf(joptsimple.OptionParser.class),
            ProbeJvm.jarOf(org.apache.commons.math3.stat.StatUtils.class));

    private UserBenchmarks() {}

    /** A class {@code Bench}, with JMH's annotations imported and a state {@code Words} of {@code size} words. */
    public static Path compile(Path folder, Path acme, String members) throws IOException {
        Path source = Files.createDirectories(folder).resolve("Bench.java");
        Files.writeString(source, """
                import java.util.*;
                import org.openjdk.jmh.annotations.*;
                import org.openjdk.jmh.infra.Blackhole;
                public class Bench {
                    @State(Scope.Benchmark) public static class Words {
                        @Param({"3", "400"}) int size;
                        List<String> words;
                        @Setup public void fill() {
                            words = new ArrayList<>();
                            for (int i = 0; i < size; i++) { words.add("word number " + i); }
                        }
                    }
                """ + members + "}");
        String path = Stream.concat(Stream.of(acme), JMH.stream())
                .map(Path::toString)
                .collect(Collectors.joining(java.io.File.pathSeparator));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-proc:none", "-cp", path, "-d", folder.toString(), source.toString()))
                .isZero();
        return folder;
    }

    /** What such benchmarks see at run time. */
    public static List<Path> path(Path acme, Path benchmarks) {
        return Stream.concat(Stream.of(benchmarks, acme), JMH.stream()).toList();
    }
}
