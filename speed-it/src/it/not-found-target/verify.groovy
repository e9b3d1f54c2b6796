import dev.speedopt.it.Outcome

Outcome.refused(basedir)
        .said('org\\.acme\\.club\\.Roster#presnt')
        .said('org\\.acme\\.club\\.Roster#present\\b')
        .untouched()

true // the invoker wants to hear it
