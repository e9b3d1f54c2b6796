package dev.speedopt.maven.surefire;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps Surefire's own log off the console while it is open. Maven's API has no such switch: this sets the level inside Maven's own loggers.
 * Where those are others (a Maven with logback), Surefire is heard, and nothing else is lost.
 */
final class Quiet implements AutoCloseable {
    private static final int OFF = 50;
    private static final String DETECTOR = "org.apache.maven.surefire.providerapi.ProviderDetector";

    private final List<Muted> muted;

    /** @param implementation class name of the mojo, which is its logger's name as well */
    Quiet(String implementation) {
        muted = Stream.of(implementation, DETECTOR)
                .map(LoggerFactory::getLogger)
                .filter(logger -> !logger.isDebugEnabled())
                .flatMap(logger -> mute(logger).stream())
                .toList();
    }

    @Override
    public void close() {
        muted.forEach(each -> exchange(each.logger(), each.field(), each.level()));
    }

    private static Optional<Muted> mute(Logger logger) {
        return field(logger.getClass())
                .flatMap(field -> exchange(logger, field, OFF).map(before -> new Muted(logger, field, before)));
    }

    private static Optional<Integer> exchange(Logger logger, Field field, int level) {
        try {
            int before = field.getInt(logger);
            field.setInt(logger, level);
            return Optional.of(before);
        } catch (IllegalAccessException e) {
            return Optional.empty();
        }
    }

    private static Optional<Field> field(@Nullable Class<?> type) {
        if (type == null) {
            return Optional.empty();
        }
        try {
            Field field = type.getDeclaredField("currentLogLevel");
            return field.getType() == int.class && field.trySetAccessible() ? Optional.of(field) : Optional.empty();
        } catch (NoSuchFieldException e) {
            return field(type.getSuperclass());
        }
    }

    private record Muted(Logger logger, Field field, int level) {}
}
