package dev.speedopt.repository.settings;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps JGit from measuring the file system's clock. It would do so by creating {@code .probe-…} files in the user's
 * folders and by writing what it found into the user's own configuration.
 */
public final class QuietSystemReader extends SystemReader.Delegate {
    /** Coarse enough for every file system: files younger than this are read, not believed. */
    private static final Duration RESOLUTION = Duration.ofSeconds(2);

    private QuietSystemReader(SystemReader system) {
        super(system);
    }

    /** Replaces JGit's reader, once in a class loader. */
    public static synchronized void install() {
        if (!(SystemReader.getInstance() instanceof QuietSystemReader)) {
            SystemReader.setInstance(new QuietSystemReader(SystemReader.getInstance()));
        }
    }

    @Override
    public StoredConfig getUserConfig() throws ConfigInvalidException, IOException {
        return new KnownClock(super.getUserConfig());
    }

    private static final class KnownClock extends StoredConfig {
        private final StoredConfig user;

        KnownClock(StoredConfig user) {
            super(user);
            this.user = user;
        }

        @Override
        public long getTimeUnit(
                String section, @Nullable String subsection, String name, long defaultValue, TimeUnit wanted) {
            if (section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)) {
                return wanted.convert(RESOLUTION);
            }
            return super.getTimeUnit(section, subsection, name, defaultValue, wanted);
        }

        @Override
        public void load() throws IOException, ConfigInvalidException {
            user.load();
        }

        @Override
        public void save() {
            // The user's configuration is the user's.
        }
    }
}
