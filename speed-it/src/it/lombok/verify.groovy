import dev.speedopt.it.Outcome

Outcome.of(basedir).climbed('MemberList#print').consistent().untouched()

true // the invoker wants to hear it
