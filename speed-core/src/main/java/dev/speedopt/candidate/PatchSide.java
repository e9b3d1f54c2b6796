package dev.speedopt.candidate;

import dev.speedopt.candidate.MainSources.Located;
import dev.speedopt.project.ProjectException;
import dev.speedopt.repository.change.PatchFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A patch, applied to another side's version of a file. */
final class PatchSide implements Side {
    private final String name;
    private final PatchFile patch;
    private final Map<Located, String> paths = new LinkedHashMap<>();
    private final List<String> passedOver = new ArrayList<>();
    private final Side base;

    private PatchSide(String name, PatchFile patch, Side base) {
        this.name = name;
        this.patch = patch;
        this.base = base;
    }

    /** @param base what it is applied to */
    static PatchSide of(Path file, byte[] content, MainSources sources, Side base) {
        String name = file.getFileName().toString();
        PatchSide side = new PatchSide(name, PatchFile.parse(name, content), base);
        for (String path : side.patch.paths()) {
            Optional<Located> located = sources.named(path);
            if (located.isPresent()) {
                side.paths.put(located.get(), path);
            } else {
                side.passedOver.add(path);
            }
        }
        if (side.paths.isEmpty()) {
            throw new ProjectException(
                    name + " changes no main source of this build, only "
                            + String.join(", ", side.passedOver)
                            + ". Its paths must lead to files that are there, from the repository's or the build's top folder.");
        }
        return side;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Located> changes(Side other) {
        return List.copyOf(paths.keySet());
    }

    @Override
    public Optional<byte[]> content(Located file) {
        String path = paths.get(file);
        return path == null ? base.content(file) : base.content(file).map(text -> patch.apply(path, text));
    }

    @Override
    public List<String> passedOver() {
        return List.copyOf(passedOver);
    }
}
