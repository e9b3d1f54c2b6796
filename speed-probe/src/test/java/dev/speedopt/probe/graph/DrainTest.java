package dev.speedopt.probe.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DrainTest {
    @Test
    void what_a_stream_promises_of_its_order_is_part_of_it() {
        assertThat(Drain.of(List.of(2, 1).stream()).type()).endsWith("Stream, ordered");
        assertThat(Drain.of(List.of(2, 1).stream().sorted()).type()).endsWith("Stream, ordered, sorted");
        assertThat(Drain.of(List.of(2, 1).stream().unordered()).type()).endsWith("Stream");
        assertThat(Drain.of(IntStream.range(0, 2).boxed().parallel()).type()).contains("(parallel)");
    }

    @Test
    void what_is_only_known_of_its_size_is_not() {
        Stream<Integer> sized = List.of(1, 2).stream();
        Stream<Integer> filtered = List.of(1, 2).stream().filter(each -> true);

        assertThat(Drain.of(sized)).isEqualTo(Drain.of(filtered));
    }

    @Test
    void a_stream_is_closed_when_it_has_been_drained() {
        AtomicBoolean closed = new AtomicBoolean();

        assertThat(Drain.of(Stream.of(1).onClose(() -> closed.set(true))).elements())
                .isEqualTo(List.of(1));
        assertThat(closed).isTrue();
    }

    @Test
    void what_an_iterator_takes_from_the_list_of_a_caller_differs() throws Exception {
        assertThat(GraphComparison.compare(argument(false), argument(true)).same())
                .isFalse();
        assertThat(GraphComparison.compare(argument(true), argument(true)).same())
                .isTrue();
    }

    private static byte[] argument(boolean takes) throws NotCapturableException {
        Iterator<String> iterator = new ArrayList<>(List.of("a", "b")).iterator();
        iterator.next();
        if (takes) {
            iterator.remove();
        }
        return GraphWriter.write(Purpose.OUTCOME, List.of(new GraphWriter.Root("argument 1", iterator)), 1 << 16);
    }
}
