import dev.speedopt.it.Outcome

Outcome.of(basedir).climbed('Roster#present').consistent().untouched()

true // the invoker wants to hear it
