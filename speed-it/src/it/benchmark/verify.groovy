import dev.speedopt.it.Outcome
import groovy.json.JsonSlurper

Outcome.refused(basedir)
        // Of two commits.
        .said('HEAD~1 \\(commit [0-9a-f]{8}\\) -> main \\(commit [0-9a-f]{8}\\)')
        .said('Roster#present: (faster|inconclusive)')
        .said('Behave alike')
        .said('CPU clock .*median of \\d+ pair')
        .said('Wall clock .*median of \\d+ pair')
        // Judged again, and not measured.
        .said('a minimum improvement of 99.99 %')
        .said('nothing was measured or committed')
        .said('Roster#present: (not faster|inconclusive)')
        // A patch that returns something else.
        .said('the working tree -> wrong.patch')
        .said('BEHAVE DIFFERENTLY: \\d+ of \\d+ recorded calls differ')
        .said('Roster#present: not measured')
        .untouched()

def evidence = new JsonSlurper().parse(new File(basedir, 'target/speed/benchmark.json'))
assert evidence.comparisons[0].behaviour.kind == 'DIFFERENT'
assert !new File(basedir, 'target/speed/jmh.json').exists() : 'the last benchmark measured nothing'

true // the invoker wants to hear it
