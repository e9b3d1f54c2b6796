package dev.speedopt.analysis.opportunity;

import dev.speedopt.analysis.Finding;
import java.util.List;
import java.util.Locale;

/** What findings promise: what each rule gained where it was measured, on the half of the method's time that it is taken to be about. */
final class ExpectedGain {
    private static final double PART = 0.5;

    /** Without a finding, for proposers that may have an idea about anything. */
    private static final double IDEA = 0.1;

    private ExpectedGain() {}

    static Factor of(List<Finding> findings, Past past) {
        if (findings.isEmpty()) {
            return new Factor(IDEA, "no rule fires; models or other proposers may know more");
        }
        double left = 1;
        StringBuilder because = new StringBuilder();
        for (Finding finding : findings) {
            Factor pays = past.pays(finding.name());
            left *= 1 - Math.min(0.95, PART * (1 - 1 / Math.max(1, finding.speedup())) * pays.value());
            because.append(because.isEmpty() ? "" : "; ")
                    .append(String.format(Locale.ROOT, "%s (%.1f x where measured)", finding.name(), finding.speedup()))
                    .append(pays.because().isEmpty() ? "" : ", " + pays.because());
        }
        return new Factor(1 - left, because.toString());
    }
}
