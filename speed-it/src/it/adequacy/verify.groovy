import dev.speedopt.evidence.Decision
import dev.speedopt.evidence.EvidenceJson
import dev.speedopt.evidence.RunResult

String log = new File(basedir, 'build.log').text

// The gate: passed every rung, and is held all the same.
RunResult run = EvidenceJson.read(new File(basedir, 'target/speed/run.json').text, RunResult)
def decision = run.attempts().get(0).decision()
assert decision.kind() == Decision.Kind.HOLD : decision
assert decision.reason().contains('too little of its target is reached')
assert decision.reason().contains('never reached: lines 13-')
assert decision.reason().contains('And too few faults in its target would be noticed: ')
assert decision.reason().contains('where verification.coverage.mutation asks for 90')
assert decision.reason() =~ /nobody notices on line 1\d: /
assert decision.reason().contains("mvn speed:generate-tests '-Dspeed.target=org.acme.club.Roster#present(")
assert new File(decision.patch()).isFile()

def coverage = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/speed/coverage.json')).targets
assert coverage.find { it.target.methodName == 'fee' }.with { it.coveredLines == it.lines && it.coveredBranches == it.branches }

// The two goals after speed:coverage run on the same code: what was recorded then serves again.
assert log.count('The recording of an earlier run serves again') == 2

// Mutants: the tests of fee look at little, the replay at everything that it returns.
def mutation = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/speed/coverage.json')).mutation
assert mutation.find { it.target.methodName == 'fee' }.with {
    it.notTaken == null && it.mutants == 7 && it.byTests < 7 && it.byReplay > 0 && it.byTests + it.byReplay == 7 && it.survivors.isEmpty()
}
assert log.contains('7 of 7 mutants noticed (100 %)')

String patch = new File(basedir, 'target/speed/generated-tests/RosterFeeTest.patch').text
assert patch.contains('+++ b/src/test/java/org/acme/club/RosterFeeTest.java')
String test = new File(basedir, 'src/test/java/org/acme/club/RosterFeeTest.java').text
assert test.contains('class RosterFeeTest {')
assert !test.contains('public class')
assert test.contains('void fee_throws_illegal_argument_exception()')
assert test.contains('assertEquals("age -1", thrown.getMessage());')
assert log =~ /Tests run: \d+, Failures: 0, Errors: 0, Skipped: 0.*RosterFeeTest/

true // the invoker wants to hear it
