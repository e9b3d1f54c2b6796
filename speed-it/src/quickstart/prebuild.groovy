import dev.speedopt.it.GitProject

GitProject.layForPeople(basedir)
