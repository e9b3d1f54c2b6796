package dev.speedopt.probe.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where inputs come from. */
interface CallSource {
    /** The receiver (of an instance method) and the arguments of call {@code index}: fresh objects each time. */
    Object[] invocation(int index);

    /** Bytes that call {@code index} takes in the recording. */
    long bytes(int index);

    static CallSource open(Path recording, ClassLoader userLoader) {
        try {
            java.lang.reflect.Method method = Class.forName(
                            Files.readString(recording).trim(), true, userLoader)
                    .getMethod("invocation", int.class);
            return new CallSource() {
                @Override
                public Object[] invocation(int index) {
                    try {
                        return (Object[]) method.invoke(null, index);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }

                @Override
                public long bytes(int index) {
                    return 1000;
                }
            };
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
