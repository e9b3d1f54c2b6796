import dev.speedopt.it.Outcome

Outcome.of(basedir).climbed('Roster#present').consistent().untouched().neverSaid('could not open')

true // the invoker wants to hear it
