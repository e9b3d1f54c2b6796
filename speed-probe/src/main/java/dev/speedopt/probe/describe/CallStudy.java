package dev.speedopt.probe.describe;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.GraphWriter;
import dev.speedopt.probe.graph.Memory;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes one call down: finds expressions for its inputs, makes them anew, calls the method with them, and looks at what came. */
final class CallStudy {
    private final Method method;
    private final Access access;
    private final boolean modern;
    private final MethodHandle handle;

    CallStudy(Method method, Access access, boolean modern) throws IllegalAccessException {
        this.method = method;
        this.access = access;
        this.modern = modern;
        MethodHandle direct = Memory.lookup().unreflect(method).asFixedArity();
        this.handle = direct.asSpreader(Object[].class, direct.type().parameterCount());
    }

    /** Expressions for the inputs, and a way to make them. */
    private record Inputs(Finder finder, List<Plan> plans) {
        List<Statement> statements() {
            return finder.lines().stream().map(Finder.Line::statement).toList();
        }
    }

    /** What came of the call: inputs as they are now, and result or exception. */
    private record Ended(
            Map<Integer, Object> locals,
            List<@Nullable Object> inputs,
            @Nullable Object result,
            @Nullable Throwable thrown) {}

    CallDescription study(int index, Call call) {
        try {
            List<@Nullable Object> values = values(call);
            Inputs inputs = inputs(values, Set.of());
            if (!Sameness.same(roots(values.toArray()), roots(make(inputs, new HashMap<>())))) {
                return CallDescription.refused(index, "its inputs share state that no expression gives them");
            }
            Set<Object> watched = watched(values, inputs, run(inputs));
            Inputs last = watched.isEmpty() ? inputs : inputs(values, watched);
            return describe(index, last, run(last), run(last), watched.isEmpty() ? List.of() : changed(last));
        } catch (NotExpressibleException e) {
            return CallDescription.refused(index, String.valueOf(e.getMessage()));
        } catch (Throwable e) {
            return CallDescription.refused(index, "it cannot be made: " + e);
        }
    }

    private List<@Nullable Object> values(Call call) {
        List<@Nullable Object> values = new ArrayList<>();
        if (!isStatic()) {
            values.add(call.receiver());
        }
        Collections.addAll(values, call.arguments());
        return values;
    }

    private boolean isStatic() {
        return Modifier.isStatic(method.getModifiers());
    }

    private Inputs inputs(List<@Nullable Object> values, Set<Object> hoisted) throws NotExpressibleException {
        Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(hoisted);
        Inputs first = find(values, all);
        List<Object> shared = first.finder().shared();
        if (shared.isEmpty()) {
            return first;
        }
        all.addAll(shared);
        return find(values, all);
    }

    private Inputs find(List<@Nullable Object> values, Set<Object> hoisted) throws NotExpressibleException {
        Finder finder = new Finder(access, modern, false, hoisted);
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            int parameter = isStatic() ? i : i - 1;
            Class<?> declared = parameter < 0 ? method.getDeclaringClass() : method.getParameterTypes()[parameter];
            Type type = parameter < 0 ? declared : method.getGenericParameterTypes()[parameter];
            String purpose = parameter < 0 ? "receiver" : "argument " + (parameter + 1);
            plans.add(finder.find(values.get(i), declared, TypeNames.of(type), purpose));
        }
        return new Inputs(finder, plans);
    }

    private static @Nullable Object[] make(Inputs inputs, Map<Integer, Object> locals) throws Throwable {
        locals.putAll(inputs.finder().run());
        return Plan.make(inputs.plans(), locals);
    }

    private Ended run(Inputs inputs) throws Throwable {
        Map<Integer, Object> locals = new HashMap<>();
        @Nullable Object[] made = make(inputs, locals);
        try {
            return new Ended(locals, Arrays.asList(made), handle.invoke(made), null);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new NotExpressibleException("it ends with " + e.getClass().getSimpleName());
        } catch (Throwable e) {
            return new Ended(locals, Arrays.asList(made), null, e);
        }
    }

    /** Inputs that the call changes or gives back: they need a name, so that a test can look at them afterwards. */
    private static Set<Object> watched(List<@Nullable Object> values, Inputs inputs, Ended ended) throws Throwable {
        @Nullable Object[] fresh = make(inputs, new HashMap<>());
        Set<Object> watched = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < fresh.length; i++) {
            Object value = values.get(i);
            boolean given =
                    ended.result() == ended.inputs().get(i) && ended.result() != null && !scalar(ended.result());
            if (value != null
                    && (given || !Sameness.same(fresh[i], ended.inputs().get(i)))) {
                watched.add(value);
            }
        }
        return watched;
    }

    private static boolean scalar(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Enum;
    }

    /** Numbers of the local variables that the call changes. */
    private List<Integer> changed(Inputs inputs) throws Throwable {
        Map<Integer, Object> before = new HashMap<>();
        make(inputs, before);
        Map<Integer, Object> after = run(inputs).locals();
        return inputs.statements().stream()
                .filter(Statement.Declare.class::isInstance)
                .map(Statement.Declare.class::cast)
                .filter(local -> !local.purpose().isEmpty())
                .map(Statement.Declare::number)
                .filter(number -> !Sameness.same(before.get(number), after.get(number)))
                .toList();
    }

    private CallDescription describe(int index, Inputs inputs, Ended ended, Ended again, List<Integer> changed) {
        Checks checks = new Checks(access, modern);
        String thrown = "";
        boolean exact = false;
        if (ended.thrown() != null) {
            Class<?> type = ended.thrown().getClass();
            exact = access.to(type);
            while (!access.to(type)) {
                type = Objects.requireNonNull(type.getSuperclass());
            }
            thrown = TypeNames.of(type);
        } else if (method.getReturnType() != void.class) {
            checks.result(ended.result(), again.result(), method.getReturnType(), ended.locals());
        }
        for (int number : changed) {
            Object now = ended.locals().get(number);
            Object twin = again.locals().get(number);
            checks.local(number, now, twin, declared(inputs, number));
        }
        List<Expression> plans = Plan.expressions(inputs.plans());
        String message = ended.thrown() == null ? null : ended.thrown().getMessage();
        boolean steady =
                again.thrown() == null || Objects.equals(message, again.thrown().getMessage());
        return new CallDescription(
                index,
                "",
                inputs.statements(),
                isStatic() ? null : plans.get(0),
                isStatic() ? plans : plans.subList(1, plans.size()),
                thrown,
                exact,
                steady ? message : null,
                checks.found(),
                checks.unchecked());
    }

    private Class<?> declared(Inputs inputs, int number) {
        return inputs.statements().stream()
                .filter(each -> each instanceof Statement.Declare local && local.number() == number)
                .map(each -> ((Statement.Declare) each).purpose())
                .map(purpose -> purpose.equals("receiver")
                        ? method.getDeclaringClass()
                        : method.getParameterTypes()[Integer.parseInt(purpose.substring("argument ".length())) - 1])
                .findFirst()
                .orElse(Object.class);
    }

    private static List<GraphWriter.Root> roots(@Nullable Object[] inputs) {
        List<GraphWriter.Root> roots = new ArrayList<>();
        for (int i = 0; i < inputs.length; i++) {
            roots.add(new GraphWriter.Root("input " + i, inputs[i]));
        }
        return roots;
    }
}
