import dev.speedopt.evidence.EvidenceJson
import dev.speedopt.evidence.RunResult
import dev.speedopt.evidence.ScenarioResult
import dev.speedopt.evidence.Verdict
import dev.speedopt.it.Outcome

Outcome.of(basedir).climbed('Roster#present').consistent().untouched()

RunResult run = EvidenceJson.read(new File(basedir, 'target/speed/run.json').text, RunResult)
def measured = run.attempts().collect { it.measurement() }.findAll { it != null }
def benchmarks = measured.collectMany { it.scenarios() }.findAll { it.name().startsWith('benchmark ') }
if (benchmarks.isEmpty()) {
    // Benchmarks come last: on a machine too busy to tell anything, none is run.
    assert measured.every { it.verdict() != Verdict.FASTER } : 'accepted without a look at the benchmarks'
} else {
    assert benchmarks*.name().toSet() == [
            'benchmark org.acme.club.CustomBench.fullHouse',
            'benchmark org.acme.club.RosterBench.evening size=200',
            'benchmark org.acme.club.RosterBench.evening size=800'].toSet()
    assert benchmarks.every { it.outcome() != ScenarioResult.Outcome.SLOWER } : 'in lists of hundreds a set wins'
    assert run.notes().any { it.contains('RosterBench.fromDatabase') && it.contains('no database') } : run.notes()
    assert new File(basedir, 'target/speed/report/index.html').text.contains('RosterBench.evening size=800')
}

true // the invoker wants to hear it
