package dev.speedopt.probe.input;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.NotCapturableException;
import dev.speedopt.probe.graph.RecordedCalls;
import dev.speedopt.probe.graph.Recording;
import dev.speedopt.probe.guard.UserLoader;
import dev.speedopt.probe.values.Edge;
import dev.speedopt.probe.values.Twins;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The order in which inputs are tried: boundary values in each place, random objects, mutations until the time is spent. */
final class Search {
    private static final int BASES = 4;
    private static final int BOUNDARIES = 900;
    private static final int GENERATED = 250;
    private static final int ORDINARY = 500;
    private static final int RELATIONS = 120;
    private static final int TRIES = 20_000;
    private static final int CORPUS = 400;

    private final List<RecordedCalls> recordings;
    private final Method target;
    private final UserLoader loader;
    private final Tries tries;
    private final Budget budget;
    private final boolean candidate;
    private final List<List<@Nullable Object>> proposed;
    private final Random random;
    private final Maker maker;
    private final Mutator mutator;
    private final Inputs inputs;
    private final Set<String> recordedNulls = new HashSet<>();

    Search(
            List<RecordedCalls> recordings,
            Method target,
            UserLoader loader,
            Tries tries,
            long seed,
            Budget budget,
            boolean candidate,
            List<List<@Nullable Object>> proposed,
            Subtypes subtypes) {
        this.recordings = recordings;
        this.target = target;
        this.loader = loader;
        this.tries = tries;
        this.budget = budget;
        this.candidate = candidate;
        this.proposed = proposed;
        this.random = new Random(seed);
        this.maker = new Maker(random, loader.dictionary(), new Data(), subtypes);
        this.inputs = new Inputs(loader);
        this.mutator = new Mutator(random, maker, target, inputs::copy);
    }

    void run() throws IOException {
        for (RecordedCalls recording : recordings) {
            for (int i = 0; i < recording.size(); i++) {
                known(recording, i);
            }
        }
        if (!candidate) {
            int recorded = inputs.size();
            boundaries();
            generated();
            proposed(recorded);
        }
        mutations();
    }

    /** Recorded calls are tried as well, so that what they reach is known. */
    private void known(RecordedCalls recording, int index) {
        try {
            Call call = recording.decode(index);
            byte[] graph = tries.fresh(call);
            if (graph != null && inputs.size() < CORPUS) {
                inputs.add(graph);
                if (recording == recordings.get(0)) {
                    recordedNulls.addAll(Nulls.in(new Draft(call), target));
                }
                tries.run(call);
            }
        } catch (IllegalStateException | LinkageError e) {
            // It cannot be rebuilt: the replay says so.
        }
    }

    private void boundaries() throws IOException {
        int kept = 0;
        Set<String> done = new HashSet<>();
        int recorded = inputs.size();
        int smallest = inputs.smallest();
        // Recorded calls only: one strange thing at a time.
        for (int base = 0; base < Math.min(BASES, recorded); base++) {
            int at = base == 0 ? smallest : base * recorded / BASES;
            Draft first = inputs.draft(at);
            if (first == null) {
                continue;
            }
            List<Site> sites = Sites.of(first, target);
            for (int number = 0; number < sites.size() && kept < BOUNDARIES && !late(); number++) {
                // Of the elements of a list one is enough, unless it is the base that all else is compared with.
                if (done.add(sites.get(number).path() + base) || (base == 0 && number < 24)) {
                    kept += boundaries(at, number);
                }
            }
            relations(at);
            twins(at);
        }
    }

    private int boundaries(int base, int number) throws IOException {
        int kept = 0;
        int values = values(base, number).size();
        for (int value = 0; value < values && !late(); value++) {
            Draft draft = inputs.draft(base);
            if (draft == null) {
                continue;
            }
            try {
                Site site = Sites.of(draft, target).get(number);
                Object there = values(site).get(value);
                if (Types.accepts(site.type(), there)) {
                    site.set(there);
                    kept += attempt(draft, Origin.BOUNDARY, true) ? 1 : 0;
                }
            } catch (Throwable e) {
                refused(e);
            }
        }
        return kept;
    }

    private List<@Nullable Object> values(int base, int number) {
        Draft draft = inputs.draft(base);
        return draft == null ? List.of() : values(Sites.of(draft, target).get(number));
    }

    private List<@Nullable Object> values(Site site) {
        Object value = site.value();
        Class<?> raw = Types.raw(site.type());
        boolean open = raw == Object.class || raw.isInterface();
        List<@Nullable Object> all = new ArrayList<>(Edge.of(open && value != null ? value.getClass() : raw));
        all.addAll(Variations.of(site, inputs::copy));
        all.addAll(maker.each(site.type()));
        if (raw == int.class || raw == long.class) {
            for (long number : loader.dictionary().numbers().stream().limit(12).toList()) {
                all.add(raw == int.class ? (Object) (int) number : (Object) number);
            }
        }
        if (value instanceof String text && !text.isEmpty()) {
            all.addAll(List.of(
                    text + text,
                    " " + text,
                    text + " ",
                    new StringBuilder(text).reverse().toString()));
            loader.dictionary().texts().stream().limit(8).forEach(each -> all.addAll(List.of(each, text + each)));
        }
        return all;
    }

    /** The same object in two places, and an equal one. */
    private void relations(int base) throws IOException {
        Draft first = inputs.draft(base);
        if (first == null) {
            return;
        }
        int size = Math.min(40, Sites.of(first, target).size());
        int kept = 0;
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size && kept < RELATIONS && !late(); to++) {
                kept += from != to && related(base, from, to, true) ? 1 : 0;
                kept += from != to && related(base, from, to, false) ? 1 : 0;
            }
        }
    }

    private boolean related(int base, int from, int to, boolean same) throws IOException {
        Draft draft = inputs.draft(base);
        if (draft == null) {
            return false;
        }
        try {
            Site source = Sites.of(draft, target).get(from);
            if (source.value() == null
                    || !Types.accepts(Sites.of(draft, target).get(to).type(), source.value())) {
                return false;
            }
            if (!same) {
                source.set(large(source.value()));
                source = Sites.of(draft, target).get(from);
            } else if (Types.simple(java.util.Objects.requireNonNull(source.value()))) {
                return false;
            }
            Sites.of(draft, target).get(to).set(same ? source.value() : inputs.copy(source.value()));
            return attempt(draft, Origin.BOUNDARY, true);
        } catch (Throwable e) {
            refused(e);
            return false;
        }
    }

    /** Two values in two places that are the same by one notion of equality and not by another. */
    private void twins(int base) throws IOException {
        Draft first = inputs.draft(base);
        if (first == null) {
            return;
        }
        List<Site> sites = Sites.of(first, target);
        int size = Math.min(40, sites.size());
        Set<String> done = new HashSet<>();
        int kept = 0;
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size && kept < RELATIONS && !late(); to++) {
                Object value = sites.get(from).value();
                // Elements of one list stand for each other.
                if (from != to
                        && value != null
                        && done.add(sites.get(from).path() + " " + sites.get(to).path())) {
                    for (Twins.Pair pair : Twins.of(value)) {
                        kept += together(base, from, pair.one(), to, pair.other()) ? 1 : 0;
                    }
                }
            }
        }
    }

    private boolean together(int base, int from, Object one, int to, @Nullable Object other) throws IOException {
        Draft draft = inputs.draft(base);
        if (draft == null) {
            return false;
        }
        try {
            Site source = Sites.of(draft, target).get(from);
            if (!Types.accepts(source.type(), one)) {
                return false;
            }
            source.set(one);
            Site goal = Sites.of(draft, target).get(to);
            if (!Types.accepts(goal.type(), other)) {
                return false;
            }
            goal.set(other);
            return attempt(draft, Origin.BOUNDARY, true);
        } catch (Throwable e) {
            refused(e);
            return false;
        }
    }

    /** Small numbers are the same object wherever they are equal. */
    private static Object large(Object value) {
        if (value instanceof Integer number && number < 128 && number >= -128) {
            return number + 1000;
        }
        return value instanceof Long number && number < 128 && number >= -128 ? (Object) (number + 1000) : value;
    }

    private void generated() throws IOException {
        for (int i = 0; i < GENERATED && !late() && inputs.size() > 0; i++) {
            Draft draft = inputs.draft(random.nextInt(inputs.size()));
            if (draft == null) {
                continue;
            }
            boolean fits = true;
            if (draft.receiver != null && random.nextBoolean()) {
                Object made = maker.make(draft.receiver.getClass());
                draft.receiver = made == null ? draft.receiver : made;
            }
            for (int parameter = 0; parameter < draft.arguments.length; parameter++) {
                Object made = maker.make(target.getGenericParameterTypes()[parameter]);
                if (made != null && Types.accepts(target.getGenericParameterTypes()[parameter], made)) {
                    draft.arguments[parameter] = made;
                } else {
                    fits &= made == null;
                }
            }
            if (fits) {
                attempt(draft, Origin.GENERATED, true);
            }
        }
    }

    /** What a model proposes, on the receivers of recorded calls; before the mutations, which take all the time that is left. */
    private void proposed(int recorded) throws IOException {
        Set<List<@Nullable Object>> done = new HashSet<>();
        for (int i = 0; i < proposed.size() && recorded > 0; i++) {
            boolean again = !done.add(proposed.get(i)) && Modifier.isStatic(target.getModifiers());
            Draft draft = again ? null : inputs.draft(i % recorded);
            if (draft == null) {
                continue;
            }
            try {
                for (int parameter = 0; parameter < draft.arguments.length; parameter++) {
                    draft.arguments[parameter] = Fitting.of(
                            target.getGenericParameterTypes()[parameter],
                            proposed.get(i).get(parameter));
                }
                attempt(draft, Origin.MODEL, true);
            } catch (Throwable e) {
                refused(e);
            }
        }
    }

    private void mutations() throws IOException {
        int ordinary = 0;
        for (int i = 0; i < TRIES && !late() && inputs.size() > 0; i++) {
            Draft draft = inputs.draft(inputs.choose(random));
            Draft donor = inputs.draft(random.nextInt(inputs.size()));
            if (draft == null || donor == null) {
                continue;
            }
            try {
                tries.watched(() -> {
                    for (int step = random.nextInt(4); step >= 0; step--) {
                        mutator.change(draft, donor);
                    }
                });
                boolean wanted = !candidate && ordinary < ORDINARY && (ordinary < 150 || i % 3 == 0);
                if (attempt(draft, candidate ? Origin.CANDIDATE : Origin.MUTATED, wanted)) {
                    ordinary++;
                }
            } catch (Throwable e) {
                refused(e);
            }
        }
    }

    /** Whether it was kept. */
    private boolean attempt(Draft draft, Origin origin, boolean always) throws IOException {
        Call call = draft.call();
        // Who proposes an input wants to know about that one, known or not.
        byte[] graph = origin == Origin.MODEL ? tries.written(call) : tries.fresh(call);
        if (graph == null) {
            return false;
        }
        boolean beyond = beyond(draft, origin);
        Tries.Result result = tries.run(call);
        if (result == Tries.Result.NEWS) {
            inputs.add(graph);
        }
        if (result == Tries.Result.UNFIT || (result == Tries.Result.KNOWN && !always)) {
            return false;
        }
        tries.keep(new FoundInputs.Input(origin, beyond, graph));
        return true;
    }

    /**
     * An argument that is null, or an element of one, and nothing else about it, is a fair question; a null further inside, or among
     * other changes, is not.
     */
    private boolean beyond(Draft draft, Origin origin) {
        return Nulls.in(draft, target).stream()
                .anyMatch(path -> !recordedNulls.contains(path)
                        && (origin != Origin.BOUNDARY || !path.matches("argument \\d+(\\[\\])?")));
    }

    /** Constructors and setters may refuse a value: then it is none. */
    private static void refused(Throwable e) throws IOException {
        if (e instanceof IOException failure) {
            throw failure;
        }
        if (e instanceof OutOfMemoryError || e instanceof ThreadDeath) {
            throw (Error) e;
        }
    }

    private boolean late() {
        return budget.spent();
    }

    static byte[] graph(Call call) throws NotCapturableException {
        return Recording.graph(call, 1 << 16);
    }
}
