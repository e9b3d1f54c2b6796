package dev.speedopt.it.proposers;

/** Subtracts where the original adds. */
public final class OperatorSwap extends WrongProposer {
    public OperatorSwap() {
        super("operator-swap", "before + entry.cents()", "before - entry.cents()");
    }
}
