package dev.speedopt.repository.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The configuration as Git itself would see it: system, user, repository, working tree, and the conditional includes that
 * JGit leaves out, so that who keeps two identities apart by folder commits under the right one.
 */
public final class GitSettings {
    private final GitFolders folders;
    private final Set<String> included = new HashSet<>();

    private GitSettings(GitFolders folders) {
        this.folders = folders;
    }

    public static Config read(GitFolders folders) {
        try {
            GitSettings settings = new GitSettings(folders);
            Config user = SystemReader.getInstance().getUserConfig();
            Path home = FS.DETECTED.userHome().toPath();
            Config config = settings.withIncludes(user, home.resolve(".gitconfig"));
            Path shared = folders.common().resolve("config");
            config = settings.withIncludes(settings.load(config, shared), shared);
            if (config.getBoolean("extensions", "worktreeConfig", false)) {
                config = settings.load(config, folders.own().resolve("config.worktree"));
            }
            return config;
        } catch (IOException e) {
            throw GitFailure.of("read the Git configuration of " + folders.top(), e);
        } catch (ConfigInvalidException e) {
            throw GitFailure.of("read the Git configuration of " + folders.top(), new IOException(e.getMessage(), e));
        }
    }

    private Config load(Config base, Path file) throws IOException, ConfigInvalidException {
        FileBasedConfig config = new FileBasedConfig(base, file.toFile(), FS.DETECTED);
        config.load();
        return config;
    }

    private Config withIncludes(Config config, Path from) throws IOException, ConfigInvalidException {
        Config result = config;
        for (String condition : config.getSubsections("includeIf")) {
            if (included.add(condition) && new IncludeCondition(condition, from).holds(folders)) {
                for (String path : config.getStringList("includeIf", condition, "path")) {
                    Path file = IncludeCondition.resolve(path, from);
                    if (Files.isRegularFile(file)) {
                        result = load(result, file);
                    }
                }
            }
        }
        return result;
    }
}
