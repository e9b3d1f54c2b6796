package dev.speedopt.measurement;

import org.jspecify.annotations.Nullable;

/** A fork did not deliver. The sentence is the verdict's reason. */
final class ForkFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final String sentence;
    private final @Nullable Variant side;

    ForkFailure(String sentence) {
        this(null, sentence);
    }

    /** @param side whose fork it was; null where that is not known */
    ForkFailure(@Nullable Variant side, String sentence) {
        super(sentence);
        this.side = side;
        this.sentence = sentence;
    }

    /** Whose fork it was; null where that is not known. */
    @Nullable
    Variant side() {
        return side;
    }

    /** What happened. */
    String sentence() {
        return sentence;
    }
}
