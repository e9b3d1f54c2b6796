package dev.speedopt.verification.capability;

/**
 * Something that a candidate reaches and the original does not.
 *
 * @param capability by name: {@code network}; {@code review} where nobody knows
 * @param what the member or class, or a sentence about it
 * @param where the method or class that it was found in
 */
record Reach(String capability, String what, String where) {
    /** A name that the catalogue does not list could not be allowed by anybody. */
    Reach {
        if (!capability.equals(CapabilityCatalogue.REVIEW)
                && !CapabilityCatalogue.names().contains(capability)) {
            throw new IllegalArgumentException("No capability: " + capability);
        }
    }

    /** @param allowed a capability, a class, a package, or {@code class#member} */
    boolean allowedBy(String allowed) {
        String name = what.split("[ (]", 2)[0];
        return allowed.equals(capability)
                || allowed.equals(name)
                || name.startsWith(allowed + ".")
                || name.startsWith(allowed + "#")
                || name.startsWith(allowed + "$");
    }

    /** What would have to stand in {@code verification.allow} for this to pass. */
    String cure() {
        return capability.equals(CapabilityCatalogue.REVIEW) ? what.split("[ (#]", 2)[0] : capability;
    }

    String sentence() {
        return (capability.equals(CapabilityCatalogue.REVIEW) ? "needs review" : capability) + ": " + what + " in "
                + where + " (verification.allow: " + cure() + ")";
    }
}
