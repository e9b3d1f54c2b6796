package dev.speedopt.proposal.model;

/** A reply that cannot become a proposal; the message says why, fit for the model and for the user. */
class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    /** The model has nothing to offer; asking again would only cost. */
    static final class Declined extends Refused {
        private static final long serialVersionUID = 1;

        Declined(String reason) {
            super(reason);
        }
    }
}
