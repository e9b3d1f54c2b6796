package dev.speedopt.verification.replay;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a candidate has to do as well.
 *
 * @param script the calls
 * @param plain by index, how each call ends that ends alike each time
 * @param abroad the same with another locale, time zone and charset
 * @param threads what comes of recorded calls when several threads make them at once
 * @param unsteady names of static state that nobody can expect
 * @param leftOut generated inputs that are not judged, counted by reason
 * @param tried inputs that were tried to find the generated ones
 */
record Expectation(
        Script script,
        Map<Integer, CallEnd> plain,
        Map<Integer, CallEnd> abroad,
        ThreadedCalls threads,
        Set<String> unsteady,
        Map<String, Integer> leftOut,
        int tried) {
    Expectation {
        // In order: the first difference that is shown is the first call's.
        plain = java.util.Collections.unmodifiableMap(new TreeMap<>(plain));
        abroad = java.util.Collections.unmodifiableMap(new TreeMap<>(abroad));
        unsteady = Set.copyOf(unsteady);
        leftOut = java.util.Collections.unmodifiableMap(new TreeMap<>(leftOut));
    }

    /** Of these calls alone. */
    Expectation only(java.util.Collection<Integer> calls) {
        Map<Integer, CallEnd> kept = new TreeMap<>(plain);
        kept.keySet().retainAll(calls);
        Map<Integer, CallEnd> keptAbroad = new TreeMap<>(abroad);
        keptAbroad.keySet().retainAll(calls);
        return new Expectation(script, kept, keptAbroad, ThreadedCalls.NONE, unsteady, leftOut, tried);
    }
}
