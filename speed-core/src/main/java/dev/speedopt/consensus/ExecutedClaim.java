package dev.speedopt.consensus;

/**
 * A claim, and what came of it.
 *
 * @param claim of a voter
 * @param outcome of its execution
 */
record ExecutedClaim(Claim claim, VetoCheck.Outcome outcome) {
    /** For the record. */
    String line() {
        String where = claim.line() == null ? "" : ", line " + claim.line();
        String what = switch (outcome) {
            case DIFFERS -> "executed: original and candidate differ";
            case ALIKE -> "dismissed: executed, original and candidate are alike";
            case CANNOT_RUN -> claim.failingInput() == null ? "no failing input given" : "cannot be executed";
        };
        return claim.criterion() + where + ": " + claim.text() + " (" + what + ")";
    }
}
