package dev.speedopt.measurement;

/** A fork did not deliver. The sentence is the verdict's reason. */
final class ForkFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final String sentence;

    ForkFailure(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What happened. */
    String sentence() {
        return sentence;
    }
}
