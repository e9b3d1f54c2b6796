package org.acme.club;

import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

public class CustomBench {
    @State(Scope.Thread)
    public static class Evening {
        final List<String> everybody =
                IntStream.range(0, 400).mapToObj(i -> "member " + i).toList();
    }

    @Benchmark
    public void fullHouse(Evening evening, Blackhole blackhole) {
        blackhole.consume(Roster.present(evening.everybody, evening.everybody));
    }
}
