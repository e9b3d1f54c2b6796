package org.acme.club;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

@State(Scope.Benchmark)
public class RosterBench {
    @Param({"200", "800"})
    int size;

    private final List<String> members = new ArrayList<>();
    private final List<String> arrivals = new ArrayList<>();

    @Setup
    public void fill() {
        for (int i = 0; i < size; i++) {
            members.add("member " + 2 * i);
            arrivals.add("member " + i);
        }
    }

    @Benchmark
    public List<String> evening() {
        return Roster.present(members, arrivals);
    }

    /** Does not reach the target. */
    @Benchmark
    public void copies(Blackhole blackhole) {
        blackhole.consume(new ArrayList<>(members));
    }

    /** Needs what is not here. */
    @Benchmark
    public void fromDatabase() {
        throw new IllegalStateException("no database");
    }
}
