import dev.speedopt.it.GitProject

GitProject.lay(basedir)
new File(basedir, 'src/main/java/org/acme/club/Roster.java') << '// not committed yet\n'
GitProject.remember(basedir)
