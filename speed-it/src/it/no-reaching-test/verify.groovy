import dev.speedopt.it.Outcome

Outcome.refused(basedir)
        .said('Badges#print')
        .said('(?i)no [a-z ]*test')
        .untouched()

true // the invoker wants to hear it
