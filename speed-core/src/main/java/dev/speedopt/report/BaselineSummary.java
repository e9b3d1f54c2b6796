package dev.speedopt.report;

import dev.speedopt.evidence.StoredBaseline;
import dev.speedopt.evidence.StoredBaseline.BaselineTarget;
import dev.speedopt.report.text.Numbers;
import dev.speedopt.report.text.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** What a user reads after {@code speed:baseline}. */
public final class BaselineSummary {
    private BaselineSummary() {}

    /** Lines to print as they are. */
    public static List<String> lines(StoredBaseline baseline) {
        List<String> lines = new ArrayList<>(List.of("Baseline " + VisibleText.line(baseline.name()) + ": commit "
                + baseline.commit().substring(0, 8) + ", "
                + Numbers.count(baseline.targets().size(), "method", "methods") + ":"));
        for (BaselineTarget target : baseline.targets()) {
            lines.add("  " + VisibleText.line(target.target()));
            lines.add("      " + Numbers.count(target.calls(), "call", "calls") + " by "
                    + Numbers.count(target.tests().size(), "test class", "test classes") + ", "
                    + Numbers.count(target.distinct(), "distinct one", "distinct ones") + " recorded");
        }
        lines.add("");
        lines.add("Kept      refs/speed/data, baselines/" + VisibleText.line(baseline.name()) + "/" + baseline.id()
                + ".json");
        lines.add("Share     git push origin 'refs/speed/*'");
        lines.add("Next      mvn speed:check -Dspeed.baseline=" + VisibleText.line(baseline.name()));
        return List.copyOf(lines);
    }
}
