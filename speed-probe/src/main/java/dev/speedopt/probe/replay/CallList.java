package dev.speedopt.probe.replay;

import dev.speedopt.probe.graph.Call;
import dev.speedopt.probe.graph.RecordedCalls;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** The calls of several recordings under one numbering: first those that tests made, then generated ones. */
final class CallList {
    private final List<RecordedCalls> recordings = new ArrayList<>();
    private final int recorded;

    private CallList(int recorded) {
        this.recorded = recorded;
    }

    static CallList open(String files, int recorded, ClassLoader loader) throws IOException {
        CallList list = new CallList(recorded);
        for (String file : files.split(File.pathSeparator)) {
            list.recordings.add(RecordedCalls.open(Path.of(file), loader));
        }
        return list;
    }

    int size() {
        return recordings.stream().mapToInt(RecordedCalls::size).sum();
    }

    boolean generated(int index) {
        return index >= recorded;
    }

    Call decode(int index) {
        return of(index, RecordedCalls::decode);
    }

    /** What in the call may name a file. */
    Set<String> paths(int index) {
        return of(index, RecordedCalls::paths);
    }

    private <T> T of(int index, BiFunction<RecordedCalls, Integer, T> what) {
        int at = index;
        for (RecordedCalls recording : recordings) {
            if (at < recording.size()) {
                return what.apply(recording, at);
            }
            at -= recording.size();
        }
        throw new IllegalStateException("There is no call " + index);
    }
}
