package dev.speedopt.adequacy.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PitReportTest {
    private static final MethodId FEE = new MethodId("acme.Roster", "fee", List.of("int", "boolean"));

    @TempDir
    private Path reports;

    @Test
    void mutants_of_the_target_and_its_lambdas_are_read_with_their_class_files() throws IOException {
        xml(mutation("KILLED", "fee", "(IZ)I", 33, "4", "Negate", "negated conditional")
                + mutation("SURVIVED", "fee", "(I)I", 12, "2", "Negate", "of an overload")
                + mutation("SURVIVED", "lambda$fee$0", "()V", 35, "7", "Math", "Replaced &lt; with +")
                + mutation("RUN_ERROR", "fee", "(IZ)I", 36, "18", "Math", "broke"));
        Path folder = Files.createDirectories(reports.resolve("export/acme/Roster/mutants/2"));
        Files.writeString(
                folder.resolve("details.txt"),
                "MutationDetails [id=MutationIdentifier [location=Location [clazz=acme.Roster, method=lambda$fee$0,"
                        + " methodDesc=()V], indexes=[7], mutator=Math], filename=Roster.java, block=[3], lineNumber=35]");
        Path classFile = Files.write(folder.resolve("acme.Roster.class"), new byte[] {1});

        List<Mutant> mutants = PitReport.read(reports, FEE);

        assertThat(mutants)
                .extracting(Mutant::line, Mutant::fate, Mutant::change)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(33, Mutant.Fate.NOTICED, "negated conditional"),
                        org.assertj.core.groups.Tuple.tuple(35, Mutant.Fate.SURVIVED, "Replaced < with +"),
                        org.assertj.core.groups.Tuple.tuple(36, Mutant.Fate.UNJUDGED, "broke"));
        assertThat(mutants.get(1).classFile()).isEqualTo(classFile);
        assertThat(mutants.get(0).classFile()).isNull();
    }

    @Test
    void a_report_that_is_broken_off_is_no_report() throws IOException {
        Files.writeString(reports.resolve("mutations.xml"), "<mutations><mutation status='KILLED'>");
        assertThatThrownBy(() -> PitReport.read(reports, FEE)).isInstanceOf(IOException.class);
    }

    @Test
    void a_mutant_counts_as_noticed_when_one_of_two_suites_notices_it() {
        Mutant alive = new Mutant("k", 1, "c", Mutant.Fate.SURVIVED, reports);
        Mutant dead = new Mutant("k", 1, "c", Mutant.Fate.NOTICED, null);
        assertThat(alive.or(dead).fate()).isEqualTo(Mutant.Fate.NOTICED);
        assertThat(dead.or(alive).fate()).isEqualTo(Mutant.Fate.NOTICED);
        assertThat(alive.or(alive).fate()).isEqualTo(Mutant.Fate.SURVIVED);
    }

    private void xml(String mutations) throws IOException {
        Files.writeString(
                reports.resolve("mutations.xml"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mutations partial=\"true\">\n" + mutations
                        + "</mutations>");
    }

    private static String mutation(
            String status, String method, String descriptor, int line, String index, String mutator, String change) {
        return "<mutation detected='true' status='" + status
                + "' numberOfTestsRun='1'><sourceFile>Roster.java</sourceFile>"
                + "<mutatedClass>acme.Roster</mutatedClass><mutatedMethod>" + method
                + "</mutatedMethod><methodDescription>"
                + descriptor + "</methodDescription><lineNumber>" + line + "</lineNumber><mutator>" + mutator
                + "</mutator><indexes><index>" + index + "</index></indexes><blocks><block>0</block></blocks>"
                + "<killingTest/><description>" + change + "</description></mutation>\n";
    }
}
