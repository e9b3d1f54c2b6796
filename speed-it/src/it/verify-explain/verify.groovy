import dev.speedopt.it.Outcome

String log = new File(basedir, 'build.log').text
assert log.contains('It behaves as the original does, as far as tests and replay can tell.')
assert log.contains('is refused on replay: ')

String test = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/speed/verify/explain.json')).test
assert test.contains('import org.junit.Test;')
assert test.contains('public class RosterPresentDifferenceTest {')
assert test.contains('Roster.present(')

Outcome.refused(basedir).untouched()

true // the invoker wants to hear it
