package dev.speedopt.optimization.rebase;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import dev.speedopt.target.SourceTree;
import dev.speedopt.target.Target;
import dev.speedopt.target.TargetSelector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds a method of an older version in the sources: where it was, where its file or class went, or by what it does. */
public final class MethodSearch {
    /** Less code than this is found by its name alone: many methods look like it. */
    private static final int LEAST_WORDS = 12;

    /** Of the words of a body that was edited and renamed at once, per cent that must still be there. */
    private static final int LEAST_ALIKE = 60;

    private final List<Place> places;

    private record Place(Target target, MethodDeclaration method) {}

    private MethodSearch(List<Place> places) {
        this.places = places;
    }

    /** @param modules whose main sources are searched, compiled */
    public static MethodSearch in(List<ModuleModel> modules) {
        Map<Path, JavaSource> parsed = new HashMap<>();
        Map<String, ModuleModel> byId = new HashMap<>();
        modules.forEach(module -> byId.put(module.id(), module));
        List<Place> places = new ArrayList<>();
        for (Target target : new SourceTree(modules).find(TargetSelector.parse(""))) {
            JavaSource source = parsed.computeIfAbsent(
                    target.file(),
                    file -> JavaSource.parse(
                            file.getFileName().toString(),
                            SourceTree.read(Objects.requireNonNull(byId.get(target.module())), file)));
            source.methods().stream()
                    .filter(method -> method.firstLine() == target.firstLine() && method.hasBody())
                    .filter(method -> method.name().equals(target.id().methodName()))
                    .findFirst()
                    .ifPresent(method -> places.add(new Place(target, method)));
        }
        return new MethodSearch(places);
    }

    /** Every method that was looked at. */
    public List<Target> all() {
        return places.stream().map(Place::target).toList();
    }

    /**
     * The method by where it is: its file, its class, its name.
     *
     * @param old the method as it was
     * @param file where its file is now, as far as Git can tell
     */
    Optional<Target> inPlace(MethodDeclaration old, Path file) {
        Likeness is = new Likeness(old, file);
        return only(place -> is.here(place) && is.named(place) && is.ofSameClass(place))
                .or(() -> only(place -> is.here(place) && is.named(place)))
                .or(() -> only(place -> is.named(place) && is.ofSameClass(place)))
                .or(() -> only(place -> is.here(place) && is.renamed(place) && is.ofSameCode(place)));
    }

    /**
     * The method by where it is, or by what it does.
     *
     * @param old the method as it was
     * @param file where its file is now, as far as Git can tell
     * @param taken methods that others have become, whatever they look like
     */
    public Optional<Target> find(MethodDeclaration old, Path file, Set<Target> taken) {
        Likeness is = new Likeness(old, file);
        Predicate<Place> free = place -> !taken.contains(place.target());
        boolean telling = Body.of(old).size() >= LEAST_WORDS;
        return inPlace(old, file)
                .or(() -> only(free.and(place -> telling && is.named(place) && is.ofSameCode(place))))
                .or(() -> only(free.and(place -> telling && is.renamed(place) && is.ofSameCode(place))))
                .or(() -> only(free.and(is::named)))
                .or(() -> only(free.and(
                        place -> telling && is.here(place) && is.renamed(place) && alike(old, place.method()))));
    }

    private Optional<Target> only(Predicate<Place> wanted) {
        List<Place> found = places.stream().filter(wanted).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0).target()) : Optional.empty();
    }

    /** What a method may have in common with the one that is looked for. */
    private record Likeness(MethodDeclaration old, Path file) {
        boolean here(Place place) {
            return place.target().file().equals(file);
        }

        boolean named(Place place) {
            return place.method().name().equals(old.name())
                    && place.method().writtenSimpleTypes().equals(old.writtenSimpleTypes());
        }

        boolean ofSameClass(Place place) {
            return simple(place.method().className()).equals(simple(old.className()));
        }

        boolean ofSameCode(Place place) {
            return Renaming.between(old, place.method()).complete();
        }

        /** Takes as many, and was not there beside it under its own name: that one has not become it. */
        boolean renamed(Place place) {
            List<String> types = place.method().writtenSimpleTypes();
            return types.size() == old.writtenSimpleTypes().size()
                    && old.source().methods().stream()
                            .noneMatch(
                                    other -> other.name().equals(place.method().name())
                                            && other.writtenSimpleTypes().equals(types));
        }
    }

    private static boolean alike(MethodDeclaration old, MethodDeclaration now) {
        if (!old.writtenSimpleTypes().equals(now.writtenSimpleTypes())) {
            return false;
        }
        List<String> words = Lexeme.codes(Body.of(old));
        List<String> left = new ArrayList<>(Lexeme.codes(Body.of(now)));
        int most = Math.max(words.size(), left.size());
        Set<String> distinct = new HashSet<>(words);
        left.retainAll(distinct);
        int same = 0;
        for (String word : words) {
            same += left.remove(word) ? 1 : 0;
        }
        return same * 100 >= most * LEAST_ALIKE;
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
