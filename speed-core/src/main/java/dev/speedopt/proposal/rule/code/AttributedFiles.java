package dev.speedopt.proposal.rule.code;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.target.JavaSource;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files attributed last, so that several methods of one file cost one attribution. */
public final class AttributedFiles {
    private static final int MOST = 8;

    private final Map<Key, SoftReference<JavaSource>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SoftReference<JavaSource>> eldest) {
            return size() > MOST;
        }
    };

    private record Key(String module, Path file, String text) {}

    public synchronized JavaSource get(ModuleModel module, Path file, String text) {
        Key key = new Key(module.id(), file, text);
        SoftReference<JavaSource> reference = known.get(key);
        @Nullable JavaSource source = reference == null ? null : reference.get();
        if (source == null) {
            source = JavaSource.attribute(module, file, text);
            known.put(key, new SoftReference<>(source));
        }
        return source;
    }
}
