import dev.speedopt.it.GitProject

GitProject.lay(basedir)
