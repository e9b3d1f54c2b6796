package dev.speedopt.optimization.profiling;

import dev.speedopt.analysis.profile.Profile;
import dev.speedopt.analysis.profile.ProfileDocument;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.project.ProjectException;
import dev.speedopt.project.ProjectModel;
import dev.speedopt.target.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A profile that was taken before.
 *
 * @param recordings a file or folder; absent where there is none
 * @param source what ran, for people
 */
public record KeptProfile(@Nullable Path recordings, String source) {
    /** Folder of the latest profile under the work directory. */
    static final String FOLDER = "profile";

    /** Folder in it that the recordings lie in. */
    static final String RECORDINGS = "recordings";

    /**
     * @param named by the user; null for the latest of {@code speed:profile}
     * @throws ProjectException when what the user named is not there
     */
    public static KeptProfile find(ProjectModel project, @Nullable Path named) {
        if (named != null) {
            if (!Files.exists(named)) {
                throw new ProjectException(
                        "speed.recording is " + named
                                + ", and there is no such file or folder. Name a flight recording, a .jfr file, or a folder of some.");
            }
            return new KeptProfile(named, "recording " + named.getFileName());
        }
        Path folder = project.workDirectory().resolve(FOLDER);
        Path recordings = folder.resolve(RECORDINGS);
        return Files.isDirectory(recordings)
                ? new KeptProfile(recordings, source(folder.resolve("profile.json")))
                : new KeptProfile(null, "none");
    }

    private static String source(Path document) {
        try {
            return Files.exists(document)
                    ? EvidenceJson.read(Files.readString(document), ProfileDocument.class)
                            .source()
                    : "tests";
        } catch (IOException | UncheckedIOException e) {
            return "tests";
        }
    }

    /** Its samples; nothing where there is none. */
    public Profile read(List<Target> targets) {
        return recordings == null ? Profile.none() : Profile.read(recordings, targets);
    }

    /** What a reader of its shares should know. */
    public List<String> notes(ProjectModel project) {
        if (recordings == null) {
            return List.of("There is no profile yet: opportunities are ranked by an estimate from loops and calls. Run"
                    + " speed:profile first, or name a recording with -Dspeed.recording=…");
        }
        Optional<FileTime> taken = newest(recordings);
        boolean older = taken.isPresent()
                && project.modules().stream()
                        .flatMap(module -> newest(module.classesDirectory()).stream())
                        .anyMatch(compiled -> compiled.compareTo(taken.get()) > 0);
        return older
                ? List.of(
                        "The profile is older than the compiled classes: run speed:profile again for shares of the code as"
                                + " it is now.")
                : List.of();
    }

    private static Optional<FileTime> newest(Path place) {
        try (Stream<Path> walk = Files.walk(place)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> {
                        try {
                            return Files.getLastModifiedTime(file);
                        } catch (IOException e) {
                            return FileTime.fromMillis(0);
                        }
                    })
                    .max(FileTime::compareTo);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
