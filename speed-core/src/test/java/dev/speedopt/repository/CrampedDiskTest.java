package dev.speedopt.repository;

import static dev.speedopt.repository.Attempts.RUN;
import static dev.speedopt.repository.GitProject.FASTER;
import static dev.speedopt.repository.GitProject.FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.googlecode.javaewah.EWAHCompressedBitmap;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** On a disk of memory inside a namespace of its own, which Linux gives to anybody; elsewhere it is said that nothing was tried. */
class CrampedDiskTest {
    @TempDir
    Path folder;

    @Test
    void a_disk_that_fills_up_at_any_step_is_named_and_the_next_run_goes_on() throws Exception {
        String said = run("full", "");

        List<String> endings =
                said.lines().filter(line -> line.matches("\\d+: .*")).toList();
        assertThat(endings).as(said).hasSizeGreaterThan(3);
        assertThat(endings.subList(0, endings.size() - 1))
                .allMatch(line -> line.contains("the disk is full. Make room"));
        assertThat(endings.get(endings.size() - 1)).endsWith(": committed");
        assertThat(said)
                .contains("HEAD-SAME")
                .contains("CLEAN")
                .contains("FSCK-SOUND")
                .contains("ACCEPTED " + FASTER.hashCode())
                .doesNotContain("LOCK-LEFT");
    }

    @Test
    void a_repository_that_can_only_be_read_is_refused_by_name() throws Exception {
        String said = run("read-only", "mount --bind repository repository && mount -o remount,ro,bind repository\n");

        assertThat(said).containsPattern("(?i)0: .*(read-only|no permission to write)");
        assertThat(said).contains("HEAD-SAME").contains("CLEAN").doesNotContain("LOCK-LEFT");
    }

    private String run(String mode, String mount) throws Exception {
        assumeTrue(shell("unshare -Urm true").exitCode() == 0, "no namespaces here (unshare)");
        GitProject project = GitProject.create(folder);
        String script = "set -e\n"
                + "disk='" + folder + "/disk'; mkdir \"$disk\"; mount -t tmpfs -o size=1m none \"$disk\"\n"
                + "cp -r '" + project.top() + "' \"$disk/repository\"; cd \"$disk\"\n"
                + "export GIT_DIR=\"$disk/repository/.git\" GIT_WORK_TREE=\"$disk/repository\"\n"
                + "before=$(git rev-parse HEAD); git status > /dev/null\n"
                + mount
                + "env -u GIT_DIR -u GIT_WORK_TREE '" + Path.of(System.getProperty("java.home"), "bin", "java")
                + "' -Xmx64m -XX:TieredStopAtLevel=1 -XX:-UsePerfData -cp '" + classPath() + "' "
                + CrampedDisk.class.getName() + " " + mode + " \"$disk\"\n"
                + "[ \"$before\" = \"$(git rev-parse HEAD)\" ] && echo HEAD-SAME\n"
                + "[ -z \"$(git status --porcelain)\" ] && echo CLEAN\n"
                + "git fsck --strict --full > /dev/null && echo FSCK-SOUND\n"
                + "find repository/.git/refs -name '*.lock' | sed 's/^/LOCK-LEFT /'\n"
                + "git show 'speed-opt/" + RUN + ":" + FILE
                + "' > /tmp/$$.out 2> /dev/null && echo SHOWN; cat /tmp/$$.out; rm /tmp/$$.out\n";
        Answer answer = shell("unshare -Urm sh <<'SCRIPT'\n" + script + "SCRIPT\n");
        return answer.text().contains(FASTER) ? answer.text() + "ACCEPTED " + FASTER.hashCode() : answer.text();
    }

    private record Answer(int exitCode, String text) {}

    private static Answer shell(String script) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder("sh", "-c", script).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private static String classPath() {
        return Stream.of(
                        CrampedDisk.class,
                        SpeedRepository.class,
                        Repository.class,
                        EWAHCompressedBitmap.class,
                        LoggerFactory.class,
                        ObjectMapper.class,
                        JsonParser.class,
                        JsonInclude.class)
                .map(type -> new File(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .getPath())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
