import dev.speedopt.it.GitProject
import java.nio.file.Files
import java.nio.file.StandardCopyOption

GitProject.lay(basedir)
def git = { String... arguments -> assert (['git'] + arguments.toList()).execute(null, basedir).waitFor() == 0 }
def roster = new File(basedir, 'src/main/java/org/acme/club/Roster.java').toPath()
git('tag', 'fast')
Files.copy(new File(basedir, 'Slow.java').toPath(), roster, StandardCopyOption.REPLACE_EXISTING)
git('commit', '--quiet', '--all', '--message', 'Look members up in the list, which is slower')
git('tag', 'slow')
roster.toFile() << '// a remark, and nothing else\n'
git('commit', '--quiet', '--all', '--message', 'Remark')
GitProject.remember(basedir)
