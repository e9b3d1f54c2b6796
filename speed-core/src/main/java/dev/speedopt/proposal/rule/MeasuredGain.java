package dev.speedopt.proposal.rule;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a rule card says was measured, as one number. */
final class MeasuredGain {
    /** Of rules whose gain depends on sizes alone. */
    static final double UNKNOWN = 2;

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private MeasuredGain() {}

    /** The geometric mean of the ratios on the card. */
    static double of(RuleCard card) {
        double[] ratios = NUMBER.matcher(card.gain().replaceAll("\\(.*?\\)", ""))
                .results()
                .map(MatchResult::group)
                .mapToDouble(Double::parseDouble)
                .filter(ratio -> ratio > 0)
                .toArray();
        double logs = 0;
        for (double ratio : ratios) {
            logs += Math.log(ratio);
        }
        return ratios.length == 0 ? UNKNOWN : Math.exp(logs / ratios.length);
    }
}
