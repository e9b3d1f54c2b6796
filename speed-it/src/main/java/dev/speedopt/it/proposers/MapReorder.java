package dev.speedopt.it.proposers;

/** Forgets the order in which things were put in. */
public final class MapReorder extends WrongProposer {
    public MapReorder() {
        super(
                "map-reorder",
                "Map<String, Long> owed = new LinkedHashMap<>();",
                "Map<String, Long> owed = new java.util.HashMap<>();");
    }
}
