package dev.speedopt.probe.describe;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values of the JDK by the factories that people write: {@code new BigDecimal("1.50")}, {@code LocalDate.parse("2026-01-31")}. */
final class JdkValues {
    private JdkValues() {}

    /** Null when the object is no value of the JDK. */
    static @Nullable Plan find(Object object, Access access) throws NotExpressibleException {
        if (object.getClass().getClassLoader() != null
                && object.getClass().getClassLoader() != ClassLoader.getPlatformClassLoader()) {
            return null;
        }
        Plan plan = plan(object);
        if (plan == null) {
            return null;
        }
        try {
            if (!Sameness.same(object, plan.making().make(java.util.Map.of()))) {
                throw new NotExpressibleException(object.getClass().getName() + " in a state of its own");
            }
        } catch (NotExpressibleException e) {
            throw e;
        } catch (Throwable e) {
            throw new NotExpressibleException(object.getClass().getName() + ": " + e);
        }
        return plan;
    }

    @SuppressWarnings({"JavaUtilDate", "JdkObsolete", "UnnecessaryStringBuilder"}) // Users have them.
    private static @Nullable Plan plan(Object object) throws NotExpressibleException {
        if (object.getClass() == Object.class) {
            return created("java/lang/Object", List.of(), Object::new);
        }
        if (object instanceof BigInteger number) {
            return created("java/math/BigInteger", text(number), () -> new BigInteger(number.toString()));
        }
        if (object instanceof BigDecimal number) {
            return created("java/math/BigDecimal", text(number), () -> new BigDecimal(number.toString()));
        }
        if (object.getClass() == java.util.Date.class) {
            long time = ((java.util.Date) object).getTime();
            return created(
                    "java/util/Date",
                    List.of(new Expression.Literal('J', time, false)),
                    () -> new java.util.Date(time));
        }
        if (object instanceof StringBuilder builder) {
            return created("java/lang/StringBuilder", text(builder), () -> new StringBuilder(builder.toString()));
        }
        if (object instanceof StringBuffer buffer) {
            return created("java/lang/StringBuffer", text(buffer), () -> new StringBuffer(buffer.toString()));
        }
        if (object instanceof java.io.File file) {
            return created("java/io/File", text(file), () -> new java.io.File(file.toString()));
        }
        if (object instanceof java.util.UUID id) {
            return called("java/util/UUID", "fromString", text(id), () -> java.util.UUID.fromString(id.toString()));
        }
        if (object instanceof java.net.URI uri) {
            return called("java/net/URI", "create", text(uri), () -> java.net.URI.create(uri.toString()));
        }
        if (object instanceof java.nio.file.Path path) {
            return called("java/nio/file/Path", "of", text(path), () -> java.nio.file.Path.of(path.toString()));
        }
        if (object instanceof java.util.Currency currency) {
            return called("java/util/Currency", "getInstance", text(currency), () -> currency);
        }
        if (object instanceof Pattern pattern) {
            return pattern(pattern);
        }
        if (object instanceof Charset charset) {
            return charset(charset);
        }
        if (object instanceof Locale locale) {
            return locale(locale);
        }
        return object.getClass().getPackageName().equals("java.time") ? time(object) : null;
    }

    private static Plan pattern(Pattern pattern) {
        Expression text = new Expression.Text(pattern.pattern());
        return called(
                "java/util/regex/Pattern",
                "compile",
                pattern.flags() == 0
                        ? List.of(text)
                        : List.of(text, new Expression.Literal('I', pattern.flags(), false)),
                () -> Pattern.compile(pattern.pattern(), pattern.flags()));
    }

    private static Plan charset(Charset charset) {
        List<Charset> standard = List.of(
                StandardCharsets.US_ASCII,
                StandardCharsets.ISO_8859_1,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE);
        return standard.contains(charset)
                ? Plan.of(
                        new Expression.Constant(
                                "java/nio/charset/StandardCharsets",
                                charset.name().replace('-', '_')),
                        charset)
                : called(
                        "java/nio/charset/Charset",
                        "forName",
                        List.of(new Expression.Text(charset.name())),
                        () -> charset);
    }

    private static Plan locale(Locale locale) {
        if (locale.equals(Locale.ROOT)) {
            return Plan.of(new Expression.Constant("java/util/Locale", "ROOT"), locale);
        }
        return called(
                "java/util/Locale",
                "forLanguageTag",
                List.of(new Expression.Text(locale.toLanguageTag())),
                () -> Locale.forLanguageTag(locale.toLanguageTag()));
    }

    /** All of {@code java.time} reads what it prints; zones by {@code of}. */
    private static @Nullable Plan time(Object object) {
        Class<?> type = object.getClass();
        if (object instanceof java.time.ZoneId zone) {
            return called("java/time/ZoneId", "of", text(zone), () -> java.time.ZoneId.of(zone.toString()));
        }
        Optional<Method> parse = java.util.Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("parse")
                        && Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 1)
                .findFirst();
        return parse.map(method ->
                        called(TypeNames.of(type), "parse", text(object), () -> method.invoke(null, object.toString())))
                .orElse(null);
    }

    private static List<Expression> text(Object object) {
        return List.of(new Expression.Text(object.toString()));
    }

    private interface Fresh {
        Object make() throws Exception;
    }

    private static Plan created(String type, List<Expression> arguments, Fresh fresh) {
        return new Plan(
                new Expression.Creation(type, false, arguments), locals -> Objects.requireNonNull(fresh.make()));
    }

    private static Plan called(String type, String method, List<Expression> arguments, Fresh fresh) {
        return new Plan(new Expression.StaticCall(type, method, arguments), locals -> fresh.make());
    }
}
