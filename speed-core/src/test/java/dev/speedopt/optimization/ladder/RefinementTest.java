package dev.speedopt.optimization.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Attempt;
import dev.speedopt.optimization.run.Climb;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.proposal.model.Refiners;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefinementTest {
    private static final Target TARGET =
            new Target(new MethodId("org.acme.A", "a", List.of()), "m", Path.of("/A.java"), Path.of("/"), 1, 1);

    private final List<String> asked = new ArrayList<>();
    private final Map<Integer, Double> gains = new HashMap<>();
    private int left = 100;

    private Climb climb(double gain) {
        int id = gains.size() + 1;
        gains.put(id, gain);
        return new Climb(
                id, "run", new Proposal(TARGET, "model:a/b", "t", List.of(), "", "s", "source " + id), "A.java", "");
    }

    /** @param answers gains of what each question brings, in order; nothing beyond */
    private List<Integer> refined(List<Climb> ranked, Double... answers) {
        List<Double> script = new ArrayList<>(List.of(answers));
        return new Refinement(
                        (best, by) -> ask(best, by),
                        proposals -> {
                            left--;
                            return script.isEmpty() || proposals.isEmpty()
                                    ? List.of()
                                    : List.of(climb(script.remove(0)));
                        },
                        climb -> gains.getOrDefault(climb.id(), 0.0),
                        () -> left > 0)
                .of(ranked).stream().map(Climb::id).toList();
    }

    private List<Proposal> ask(List<Attempt> best, Refiners by) {
        asked.add(by + " " + best.stream().map(Attempt::id).toList());
        return List.of(new Proposal(TARGET, "model:a/b", "t", List.of(), "", "s", "more"));
    }

    @Test
    void the_best_two_go_back_to_their_authors_and_on_a_plateau_to_all_others_once() {
        assertThat(refined(List.of(climb(50), climb(40), climb(30)))).containsExactly(1, 2, 3);
        assertThat(asked).containsExactly("AUTHORS [1, 2]", "OTHERS [1, 2]");
    }

    @Test
    void a_gain_begins_anew_with_the_authors_of_what_is_best_now() {
        assertThat(refined(List.of(climb(50)), 60.0, 61.0, 70.0)).containsExactly(4, 3, 2, 1);
        assertThat(asked)
                .containsExactly("AUTHORS [1]", "AUTHORS [2, 1]", "OTHERS [3, 2]", "AUTHORS [4, 3]", "OTHERS [4, 3]");
    }

    @Test
    void nobody_is_asked_when_nothing_stands_or_nothing_is_left() {
        assertThat(refined(List.of())).isEmpty();
        left = 0;
        refined(List.of(climb(50)));
        assertThat(asked).isEmpty();
    }

    @Test
    void it_ends_with_the_attempts() {
        left = 1;
        refined(List.of(climb(50)), 60.0, 70.0, 80.0);
        assertThat(asked).containsExactly("AUTHORS [1]");
    }
}
