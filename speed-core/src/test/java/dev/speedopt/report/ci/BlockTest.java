package dev.speedopt.report.ci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.target.Diff;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlockTest {
    @Test
    void a_changed_line_is_replaced_by_its_new_version() {
        assertThat(Block.of(Diff.unified("F", "a\nb\nc\n", "a\nB\nc\n")))
                .containsExactly(new Block(2, 2, List.of("B")));
    }

    @Test
    void an_insertion_takes_the_line_before_it_along() {
        assertThat(Block.of(Diff.unified("F", "a\nb\n", "a\nnew\nb\n")))
                .containsExactly(new Block(1, 1, List.of("a", "new")));
    }

    @Test
    void an_insertion_at_the_top_takes_the_line_after_it_along() {
        assertThat(Block.of(Diff.unified("F", "a\nb\n", "new\na\nb\n")))
                .containsExactly(new Block(1, 1, List.of("new", "a")));
    }

    @Test
    void a_deletion_leaves_nothing() {
        assertThat(Block.of(Diff.unified("F", "a\nb\nc\n", "a\nc\n"))).containsExactly(new Block(2, 2, List.of()));
    }

    @Test
    void the_blocks_of_any_diff_make_the_new_text_of_the_old_one() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<String> before = lines(random, 1 + random.nextInt(12));
            List<String> after = new ArrayList<>(before);
            for (int change = 0; change < 1 + random.nextInt(3); change++) {
                int at = random.nextInt(after.size());
                switch (random.nextInt(3)) {
                    case 0 -> after.set(at, "changed " + random.nextInt(3));
                    case 1 -> after.add(at, "added " + random.nextInt(3));
                    default -> {
                        if (after.size() > 1) {
                            after.remove(at);
                        }
                    }
                }
            }
            String diff = Diff.unified("F", text(before), text(after));
            assertThat(applied(before, Block.of(diff))).as(diff).isEqualTo(after);
        }
    }

    @Test
    void what_hides_in_a_line_is_not_printable() {
        assertThat(new Block(1, 1, List.of("int a; // \u202Eevil")).printable()).isFalse();
        assertThat(new Block(1, 1, List.of("\tint ä = 1;")).printable()).isTrue();
    }

    private static List<String> lines(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "line " + random.nextInt(4))
                .toList();
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    /** From the last one to the first, as lines move. */
    private static List<String> applied(List<String> before, List<Block> blocks) {
        List<String> lines = new ArrayList<>(before);
        for (int i = blocks.size() - 1; i >= 0; i--) {
            List<String> place =
                    lines.subList(blocks.get(i).firstLine() - 1, blocks.get(i).lastLine());
            place.clear();
            place.addAll(blocks.get(i).lines());
        }
        return lines;
    }
}
