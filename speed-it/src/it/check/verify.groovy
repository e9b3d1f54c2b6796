import dev.speedopt.it.Outcome
import groovy.json.JsonSlurper

Outcome.refused(basedir)
        .said('Checked against fast \\(commit [0-9a-f]{8}\\)')
        .said('REGRESSION +org\\.acme\\.club\\.Roster#present')
        .said('no method differs, so nothing can have become slower')
        .said('Baseline main: commit [0-9a-f]{8}, 1 method')
        .said('Checked against baseline main of .*UTC')
        .said('Regression: 1 method is slower than fast')

def check = new JsonSlurper().parse(new File(basedir, 'target/speed/check.json'))
assert check.state == 'REGRESSION'
assert check.targets[0].slower > 50 : 'in a list of hundreds it takes many times as long'
assert check.targets[0].behaviour.kind == 'ALIKE'
def data = 'git ls-tree -r --name-only refs/speed/data'.execute(null, basedir).text
assert data =~ 'baselines/main/.*\\.json'
assert 'git status --porcelain --untracked-files=no'.execute(null, basedir).text.isEmpty()
assert 'git rev-parse --abbrev-ref HEAD'.execute(null, basedir).text.trim() == 'main'

def suggestions = new File(basedir, 'target/speed/suggestions.md').text
assert suggestions.startsWith('<!-- speed:suggestions -->')
assert suggestions.contains('Roster#present') : 'the method that the pull request changed'
assert new JsonSlurper().parse(new File(basedir, 'target/speed/ci/suggest/speed.sarif')).version == '2.1.0'
assert new File(basedir, '.github/workflows/speed_optimization.yml').text.contains('speed-maven-plugin:merge')
assert new File(basedir, 'kubernetes/speed_optimization.yaml').text.contains('completionMode: Indexed')

true // the invoker wants to hear it
