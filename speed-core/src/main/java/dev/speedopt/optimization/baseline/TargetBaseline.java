package dev.speedopt.optimization.baseline;

import dev.speedopt.target.Target;
import dev.speedopt.verification.compilation.Compilation;
import dev.speedopt.verification.compilation.CompiledFile;
import dev.speedopt.verification.replay.OriginalReplay;
import dev.speedopt.verification.tests.ReachingTests;
import dev.speedopt.workload.Workload;

/**
 * What every attempt on one target is held against.
 *
 * @param target in question
 * @param source of its file, as it stands on the stack
 * @param compilation of that file, with the settings that candidates are compiled with too
 * @param compiled the file as it stands, compiled by speed itself: original and candidate differ in nothing else
 * @param workload recorded calls
 * @param reaching tests that reach the target; empty when unknown, then every test counts as one
 * @param replay of the original against itself
 * @param scaled the recorded calls, scaled up
 * @param benchmarks of the user's that reach the target
 */
public record TargetBaseline(
        Target target,
        String source,
        Compilation compilation,
        CompiledFile compiled,
        Workload workload,
        ReachingTests reaching,
        OriginalReplay replay,
        ScaledInputs scaled,
        OwnBenchmarks benchmarks) {}
