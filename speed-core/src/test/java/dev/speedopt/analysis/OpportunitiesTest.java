package dev.speedopt.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpportunitiesTest {
    private static final String SOURCE = """
            class A {
                void flat() { a(); b(); c(); }
                void deep() { for (;;) { while (true) { a(); } } }
                void once() { for (;;) { a(); } }
            }
            """;

    @TempDir
    Path folder;

    private Target flat;
    private Target deep;
    private Target once;

    @BeforeEach
    void layOut() throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), SOURCE);
        flat = target(file, "flat");
        deep = target(file, "deep");
        once = target(file, "once");
    }

    @Test
    void ranks_by_share_what_has_a_reason() {
        HotSpots hot = new HotSpots(Map.of(flat.id(), 150, deep.id(), 50, once.id(), 100), Map.of(), 300, List.of());
        List<Opportunity> ranked = new Opportunities(hot, target -> target.equals(once) ? List.of() : List.of("a-rule"))
                .rank(List.of(once, deep, flat), 9);
        assertThat(ranked)
                .containsExactly(
                        new Opportunity(flat, 0.5, List.of("a-rule")),
                        new Opportunity(deep, 50 / 300.0, List.of("a-rule")));
    }

    @Test
    void asks_no_further_than_needed() {
        HotSpots hot = new HotSpots(Map.of(flat.id(), 150, deep.id(), 50), Map.of(), 300, List.of());
        List<Target> asked = new ArrayList<>();
        List<Opportunity> ranked = new Opportunities(hot, target -> {
                    asked.add(target);
                    return List.of("a-rule");
                })
                .rank(List.of(deep, flat, once), 1);
        assertThat(ranked).hasSize(1);
        assertThat(asked).containsExactly(flat);
    }

    @Test
    void estimates_from_the_code_when_samples_are_too_few() {
        HotSpots hot = new HotSpots(Map.of(flat.id(), 150), Map.of(), HotSpots.ENOUGH - 1, List.of());
        List<Opportunity> ranked =
                new Opportunities(hot, target -> List.of("a-rule")).rank(List.of(flat, once, deep), 9);
        assertThat(ranked).extracting(Opportunity::target).containsExactly(deep, once, flat);
        assertThat(ranked).allSatisfy(each -> assertThat(each.share()).isNaN());
    }

    private static Target target(Path file, String name) {
        return new Target(new MethodId("A", name, List.of()), "g:a", file, file.getParent(), 1, 1);
    }
}
