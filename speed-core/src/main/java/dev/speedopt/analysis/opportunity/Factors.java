package dev.speedopt.analysis.opportunity;

/**
 * What ranks an opportunity.
 *
 * @param share of the profile that the method spends itself, 0 to 1; an estimate where there is no profile
 * @param reach from 1: how many methods lead to it
 * @param gain expected part of the method's time, 0 to 1
 * @param safety 0 to 1: how well a change can be proved
 */
public record Factors(Factor share, Factor reach, Factor gain, Factor safety) {
    double product() {
        return share.value() * reach.value() * gain.value() * safety.value();
    }
}
