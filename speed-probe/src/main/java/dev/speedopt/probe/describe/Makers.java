package dev.speedopt.probe.describe;

import dev.speedopt.probe.graph.Memory;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ways to make an object of a user's class: its constructors and factories, given the values of its fields, then setters, then
 * a builder. Each way is tried, and taken only when what it makes is like the original in every field.
 */
final class Makers {
    private static final int MOST_PARAMETERS = 10;
    private static final int MOST_TRIALS = 200;

    private final Finder finder;
    private int trials;

    Makers(Finder finder) {
        this.finder = finder;
    }

    /** A field's value and how to write it. */
    private record Part(Field field, @Nullable Object value, Plan plan) {}

    Plan find(Object object) throws NotExpressibleException {
        Class<?> type = object.getClass();
        if (type.isHidden() || java.lang.reflect.Proxy.isProxyClass(type)) {
            throw new NotExpressibleException("a lambda or proxy (" + type.getSimpleName() + ")");
        }
        String shortName = type.getName();
        List<Part> parts = parts(object, type, shortName);
        for (Executable way : ways(type)) {
            List<Part> chosen = fit(object, way, parts, new ArrayList<>());
            if (chosen != null) {
                return plan(way, chosen);
            }
        }
        Plan set = finder.access().to(type) ? setters(object, type, parts) : null;
        Plan found = set != null ? set : builder(object, type, parts);
        if (found == null) {
            throw new NotExpressibleException("no constructor or factory in reach makes such a " + shortName);
        }
        return found;
    }

    private List<Part> parts(Object object, Class<?> type, String shortName) throws NotExpressibleException {
        List<Part> parts = new ArrayList<>();
        String missing = "";
        for (Field field : Fields.of(type)) {
            Object value = Fields.read(object, field);
            try {
                parts.add(new Part(field, value, finder.find(value, field.getType())));
            } catch (NotExpressibleException e) {
                // A field that no parameter needs, a cache or a lock, may well have no expression.
                missing = field.getName() + ": " + e.getMessage();
            }
        }
        if (parts.isEmpty() && !missing.isEmpty()) {
            throw new NotExpressibleException(shortName + "." + missing);
        }
        return parts;
    }

    private List<Executable> ways(Class<?> type) {
        Comparator<Executable> byParameters = Comparator.comparingInt((Executable way) -> -way.getParameterCount())
                .thenComparing(Object::toString);
        Stream<Executable> constructors = Modifier.isAbstract(type.getModifiers())
                ? Stream.empty()
                : Arrays.stream(type.getDeclaredConstructors()).map(Executable.class::cast);
        List<Executable> all = new ArrayList<>(
                constructors.filter(this::usable).sorted(byParameters).toList());
        for (Class<?> owner = type; owner != null && owner != Object.class; owner = owner.getSuperclass()) {
            Arrays.stream(owner.getDeclaredMethods())
                    .filter(method -> Modifier.isStatic(method.getModifiers())
                            && method.getReturnType() != Object.class
                            && method.getReturnType().isAssignableFrom(type)
                            && usable(method))
                    .sorted(byParameters)
                    .forEach(all::add);
        }
        return all;
    }

    private boolean usable(Executable way) {
        return way.getParameterCount() <= MOST_PARAMETERS && finder.access().to(way);
    }

    /** The parts that make it, in order of the parameters; null when none do. */
    private @Nullable List<Part> fit(Object object, Executable way, List<Part> parts, List<Part> chosen) {
        if (chosen.size() == way.getParameterCount()) {
            return ++trials <= MOST_TRIALS && makes(object, way, chosen) ? chosen : null;
        }
        Class<?> wanted = way.getParameterTypes()[chosen.size()];
        String name = way.getParameters()[chosen.size()].getName();
        List<Part> fitting = parts.stream()
                .filter(part -> !chosen.contains(part) && takes(wanted, part))
                .sorted(Comparator.comparing(
                                (Part part) -> !part.field().getName().equals(name))
                        .thenComparing(part -> part.field().getType() != wanted))
                .toList();
        for (Part part : fitting) {
            List<Part> longer = new ArrayList<>(chosen);
            longer.add(part);
            List<Part> found = fit(object, way, parts, longer);
            if (found != null || trials > MOST_TRIALS) {
                return found;
            }
        }
        return null;
    }

    private static boolean takes(Class<?> parameter, Part part) {
        if (parameter.isPrimitive()) {
            return part.field().getType() == parameter;
        }
        return part.value() == null
                ? parameter.isAssignableFrom(part.field().getType())
                        || part.field().getType().isAssignableFrom(parameter)
                : parameter.isInstance(part.value());
    }

    private boolean makes(Object object, Executable way, List<Part> chosen) {
        try {
            return Sameness.same(object, plan(way, chosen).making().make(finder.run()));
        } catch (Throwable e) {
            return false;
        }
    }

    private static Plan plan(Executable way, List<Part> chosen) throws NotExpressibleException {
        List<Plan> arguments = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            arguments.add(chosen.get(i).plan());
        }
        MethodHandle handle = handle(way);
        List<Expression> expressions = Plan.expressions(arguments);
        String owner = TypeNames.of(way.getDeclaringClass());
        Expression expression = way instanceof Constructor<?>
                ? new Expression.Creation(owner, way.getDeclaringClass().getTypeParameters().length > 0, expressions)
                : new Expression.StaticCall(owner, way.getName(), expressions);
        return new Plan(expression, locals -> handle.invokeWithArguments(Plan.make(arguments, locals)));
    }

    private static MethodHandle handle(Executable way) throws NotExpressibleException {
        try {
            MethodHandle handle = way instanceof Constructor<?> constructor
                    ? Memory.lookup().unreflectConstructor(constructor)
                    : Memory.lookup().unreflect((Method) way);
            return handle.asFixedArity();
        } catch (IllegalAccessException e) {
            throw new NotExpressibleException(way + ": " + e.getMessage());
        }
    }

    /** {@code new Thing()}, then {@code setName("a")} for every field that has such a method. */
    private @Nullable Plan setters(Object object, Class<?> type, List<Part> parts) throws NotExpressibleException {
        Constructor<?> empty;
        try {
            empty = type.getDeclaredConstructor();
        } catch (NoSuchMethodException e) {
            return null;
        }
        if (!usable(empty) || Modifier.isAbstract(type.getModifiers())) {
            return null;
        }
        List<Method> methods = new ArrayList<>();
        List<Part> values = new ArrayList<>();
        for (Part part : parts) {
            Method setter = method(type, "set" + capital(part.field().getName()), part);
            if (setter != null) {
                methods.add(setter);
                values.add(part);
            }
        }
        MethodHandle constructor = handle(empty);
        Plan.Making all = locals -> {
            Object made = constructor.invoke();
            for (int i = 0; i < methods.size(); i++) {
                handle(methods.get(i))
                        .invoke(made, values.get(i).plan().making().make(locals));
            }
            return made;
        };
        if (methods.isEmpty() || !like(object, all)) {
            return null;
        }
        Plan fresh = new Plan(
                new Expression.Creation(TypeNames.of(type), type.getTypeParameters().length > 0, List.of()),
                locals -> constructor.invoke());
        Plan local = finder.declare(object, TypeNames.of((java.lang.reflect.Type) type), "", fresh);
        for (int i = 0; i < methods.size(); i++) {
            Method method = methods.get(i);
            Plan value = values.get(i).plan();
            finder.invoke(
                    object,
                    new Expression.Step(method.getName(), List.of(value.expression())),
                    locals -> handle(method)
                            .invoke(
                                    Objects.requireNonNull(local.making().make(locals)),
                                    value.making().make(locals)));
        }
        return local;
    }

    /** {@code Thing.builder().name("a").build()}. */
    private @Nullable Plan builder(Object object, Class<?> type, List<Part> parts) throws NotExpressibleException {
        for (String start : List.of("builder", "newBuilder")) {
            Method begin;
            Method end;
            try {
                begin = type.getDeclaredMethod(start);
                end = begin.getReturnType().getDeclaredMethod("build");
            } catch (NoSuchMethodException e) {
                continue;
            }
            if (!Modifier.isStatic(begin.getModifiers()) || !usable(begin) || !usable(end)) {
                continue;
            }
            List<Expression.Step> steps = new ArrayList<>();
            List<Method> methods = new ArrayList<>();
            List<Plan> values = new ArrayList<>();
            for (Part part : parts) {
                String name = part.field().getName();
                for (String each : List.of(name, "set" + capital(name), "with" + capital(name))) {
                    Method step = method(begin.getReturnType(), each, part);
                    if (step != null && step.getReturnType().isAssignableFrom(begin.getReturnType())) {
                        steps.add(new Expression.Step(each, List.of(part.plan().expression())));
                        methods.add(step);
                        values.add(part.plan());
                        break;
                    }
                }
            }
            steps.add(new Expression.Step("build", List.of()));
            Plan.Making all = locals -> {
                Object at = Objects.requireNonNull(handle(begin).invoke());
                for (int i = 0; i < methods.size(); i++) {
                    at = Objects.requireNonNull(handle(methods.get(i))
                            .invoke(at, values.get(i).making().make(locals)));
                }
                return handle(end).invoke(at);
            };
            if (like(object, all)) {
                return new Plan(
                        new Expression.Chain(new Expression.StaticCall(TypeNames.of(type), start, List.of()), steps),
                        all);
            }
        }
        return null;
    }

    private boolean like(Object object, Plan.Making making) {
        try {
            return Sameness.same(object, making.make(finder.run()));
        } catch (Throwable e) {
            return false;
        }
    }

    private @Nullable Method method(Class<?> type, String name, Part part) {
        for (Class<?> owner = type; owner != null && owner != Object.class; owner = owner.getSuperclass()) {
            for (Method method : owner.getDeclaredMethods()) {
                if (method.getName().equals(name)
                        && method.getParameterCount() == 1
                        && !Modifier.isStatic(method.getModifiers())
                        && finder.access().to(method)
                        && takes(method.getParameterTypes()[0], part)) {
                    return method;
                }
            }
        }
        return null;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
