package dev.speedopt.it.proposers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.proposal.Proposal;
import dev.speedopt.proposal.Proposer;
import dev.speedopt.proposal.TargetContext;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodId;
import dev.speedopt.target.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** The fixture itself: each is found, says something, and is wrong only in the way that it should be. */
class WrongProposersTest {
    private static final Path FILE = Path.of("src/it/wrong-proposals/src/main/java/org/acme/club/Fees.java");

    @Test
    void all_are_found_and_have_something_to_say() {
        assertThat(proposals())
                .extracting(Proposal::proposer)
                .containsExactlyInAnyOrder(
                        "wrong:operator-swap",
                        "wrong:map-reorder",
                        "wrong:exception-type",
                        "wrong:endless-loop",
                        "wrong:exit",
                        "wrong:does-not-compile",
                        "wrong:slower",
                        "wrong:identical");
        assertThat(proposals())
                .extracting(Proposal::source)
                .doesNotHaveDuplicates()
                .doesNotContain(read());
    }

    @Test
    void all_compile_but_the_one_that_must_not() {
        for (Proposal proposal : proposals()) {
            // The record beside it is put into the same text: the class path of this test does not hold the project.
            String text = proposal.source() + "\nrecord Entry(String member, long cents) {}\n";
            List<String> errors = JavaSource.attribute("Fees.java", text, List.of(), List.of("-proc:none"))
                    .errors();
            if (proposal.proposer().equals("wrong:does-not-compile")) {
                assertThat(errors).hasSize(1);
            } else {
                assertThat(errors).as(proposal.proposer()).isEmpty();
            }
        }
    }

    private static List<Proposal> proposals() {
        MethodId id = new MethodId("org.acme.club.Fees", "owed", List.of("java.util.List"));
        Target target = new Target(id, "org.acme:wrong-proposals", FILE, FILE, 1, 1);
        ModuleModel module = new ModuleModel(
                "org.acme:wrong-proposals",
                FILE,
                List.of(),
                List.of(),
                FILE,
                FILE,
                List.of(),
                List.of(),
                List.of(),
                StandardCharsets.UTF_8,
                List.of());
        TargetContext context = new TargetContext(target, module, read(), "");
        return ServiceLoader.load(Proposer.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(WrongProposer.class::isInstance)
                .flatMap(proposer -> proposer.propose(context, List.of()).stream())
                .toList();
    }

    private static String read() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
