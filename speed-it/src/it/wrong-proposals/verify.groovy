import dev.speedopt.evidence.Rung
import dev.speedopt.it.Outcome

Outcome.of(basedir)
        .stopped('wrong:operator-swap', Rung.REACHING_TESTS, Rung.REPLAY)
        .stopped('wrong:map-reorder', Rung.REACHING_TESTS, Rung.REPLAY)
        .stopped('wrong:exception-type', Rung.REACHING_TESTS, Rung.REPLAY)
        .stopped('wrong:endless-loop', Rung.REACHING_TESTS, Rung.REPLAY)
        .stopped('wrong:exit', Rung.CAPABILITIES)
        .stopped('wrong:does-not-compile', Rung.COMPILATION)
        .stopped('wrong:slower', Rung.QUICK_MEASUREMENT, Rung.MEASUREMENT)
        .stopped('wrong:identical', Rung.CONTAINMENT, Rung.QUICK_MEASUREMENT, Rung.MEASUREMENT)
        .consistent()
        .untouched()

true // the invoker wants to hear it
