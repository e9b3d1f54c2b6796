import dev.speedopt.it.Outcome
import groovy.json.JsonSlurper

Outcome.refused(basedir)
        .said('(QUIET|USABLE|TOO NOISY): ')
        .said('the built-in workload: \\d pairs of identical code')
        .said('Roster#present: \\d pairs of identical code')
        .said('Pairs that a true gain needs')
        .untouched()

def noise = new JsonSlurper().parse(new File(basedir, 'target/speed/noise.json'))
assert noise.verdict in ['QUIET', 'USABLE', 'TOO_NOISY']
assert noise.runs.size() == 2
assert noise.findings.every { it.good || !it.cure.isEmpty() } : 'each finding says what to do'

true // the invoker wants to hear it
