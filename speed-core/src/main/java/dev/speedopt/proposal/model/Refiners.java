package dev.speedopt.proposal.model;

/** Who goes on from an attempt that was measured. */
public enum Refiners {
    /** The attempt's own author; the first model where no model is. */
    AUTHORS,
    /** All other models, side by side: what one has no further idea about, another may. */
    OTHERS
}
