package dev.speedopt.it.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A method {@code work} whose amount of work is a number in its text, so that the true difference is known.
 *
 * @param name of the resource with its members
 * @param parameter type of its one parameter
 * @param changesInput whether it needs fresh inputs
 * @param inputs thirty of different sizes
 */
record Workload(String name, String parameter, boolean changesInput, List<Object> inputs) {
    private static final int INPUTS = 30;

    Workload {
        inputs = List.copyOf(inputs);
    }

    /** Those with a known difference. */
    static List<Kind> scalable() {
        return List.of(
                new Kind("csv", "java.lang.String", false, random -> words(random, "", ",", 40)),
                new Kind("words", "java.lang.String", false, random -> words(random, "w", " ", 200)),
                new Kind("sort", "int[]", true, random -> numbers(random, 100)),
                new Kind("regex", "java.lang.String", false, random -> words(random, "user@host.com x", " ", 10)),
                new Kind("chase", "int[]", false, random -> order(random, 2000)),
                new Kind("json", "java.lang.String", false, random -> words(random, "key", " ", 20)),
                new Kind("slow", "int[]", false, random -> numbers(random, 4000)));
    }

    /** Those whose variants differ without any being faster. */
    static List<Kind> traps() {
        return List.of(
                new Kind("pollution", "int[]", false, random -> numbers(random, 400)),
                new Kind("bitcount", "int[]", false, random -> numbers(random, 400)));
    }

    /** The class's text. */
    String source(Variant variant) {
        String file = "/evaluation/" + name + ".txt";
        try (InputStream in = Objects.requireNonNull(Workload.class.getResourceAsStream(file), file)) {
            String members = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return "public class Evaluated {\n"
                    + members.replace("REPEATS", Integer.toString(variant.repeats()))
                            .replace("STEPS", variant.trap() ? "OTHER" : "ONE")
                            .replace("COUNT", variant.trap() ? "table" : "Integer.bitCount")
                    + "}\n";
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /**
     * A workload whose inputs are still open.
     *
     * @param name of the resource with its members
     * @param parameter type of its one parameter
     * @param changesInput whether it needs fresh inputs
     * @param input makes one
     */
    record Kind(String name, String parameter, boolean changesInput, Function<Random, Object> input) {
        /** With inputs that each seed has others of. */
        Workload workload(int seed) {
            Random random = new Random(31L * name.hashCode() + seed);
            List<Object> inputs = new ArrayList<>();
            for (int i = 0; i < INPUTS; i++) {
                inputs.add(input.apply(random));
            }
            return new Workload(name, parameter, changesInput, inputs);
        }
    }

    private static String words(Random random, String prefix, String separator, int most) {
        return random.ints(1 + random.nextInt(most), 0, 50)
                .mapToObj(number -> prefix + number)
                .collect(Collectors.joining(separator));
    }

    private static int[] numbers(Random random, int most) {
        return random.ints(1 + random.nextInt(most)).toArray();
    }

    private static int[] order(Random random, int most) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, 1 + random.nextInt(most)).boxed().toList());
        java.util.Collections.shuffle(order, random);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
