import dev.speedopt.it.Outcome

Outcome.refused(basedir)
        .said('src/main/java/org/acme/club/Roster\\.java')
        .said('commit|stash')
        .untouched()

true // the invoker wants to hear it
