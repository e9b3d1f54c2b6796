package dev.speedopt.measurement.fork;

import org.jspecify.annotations.Nullable;

/** A fork did not deliver. The sentence is the verdict's reason. */
public final class ForkFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final String sentence;
    private final @Nullable Variant side;

    public ForkFailure(String sentence) {
        this(null, sentence);
    }

    /** @param side whose fork it was; null where that is not known */
    public ForkFailure(@Nullable Variant side, String sentence) {
        super(sentence);
        this.side = side;
        this.sentence = sentence;
    }

    /** Whose fork it was; null where that is not known. */
    @Nullable
    public Variant side() {
        return side;
    }

    /** What happened. */
    public String sentence() {
        return sentence;
    }
}
