package dev.speedopt.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.speedopt.evidence.RunFiles;
import dev.speedopt.monitor.Monitor;
import dev.speedopt.monitor.Watched;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A real run, watched in a real browser. Needs Chromium and its driver, and axe-core where {@code -Dspeed.axe} names its {@code
 * axe.min.js}; by hand: {@code mvn verify -Dit.test=WatchedRunIT -Dinvoker.test=not-found-target
 * -Dspeed.axe=node_modules/axe-core/axe.min.js}.
 */
class WatchedRunIT {
    private static final String FASTER = """
            ```java
            public static int pairs(int total) {
                return total < 2 ? 0 : total / 2;
            }
            ```
            """;
    /** Marks the page, so that a reload would show, and keeps every word that was said about attempt 1. */
    private static final String REMEMBER = """
            window.neverReloaded = true;
            window.said = [];
            const look = () => document.querySelectorAll('[data-id="1"] .said').forEach(node => {
              if (said[said.length - 1] !== node.textContent) said.push(node.textContent);
            });
            new MutationObserver(look).observe(document.body, {subtree: true, childList: true, characterData: true});
            """;

    @Test
    void a_candidate_goes_from_compiling_to_committed_on_an_open_page_and_nobody_is_shut_out_of_any_page()
            throws Exception {
        MavenProject project = MavenProject.copyOf("src/junit/scripted-model", "watched");
        RunFiles files = new RunFiles(project.file("target/speed"));
        Browser found = Browser.ofThisMachine().orElse(null);
        assumeTrue(
                found != null,
                "SKIPPED: there is no chromium and chromedriver on the PATH, so that no page is looked at");
        try (Browser browser = found;
                ScriptedModel model = new ScriptedModel(ScriptedModel.says(FASTER));
                Monitor monitor = Monitor.start(
                        new Watched("watched", project.directory(), files), InetAddress.getLoopbackAddress(), 0)) {
            project.write(
                    "config/speed_config.yaml",
                    SandboxHere.setting()
                            + "models:\n  enabled: true\n  consensus_required: false\n  models:\n"
                            + "    - name: good\n      provider: vllm\n      base_url: " + model.baseUrl() + "\n");
            browser.open(monitor.url());
            browser.run(REMEMBER);

            project.maven("speed:optimize", "-Dspeed.target=org.acme.sums.Splits#pairs", "-Dspeed.quick")
                    .succeeds();

            assertThat(await(browser, "Committed"))
                    .containsSubsequence("Compiling", "Replaying", "Measuring", "Committed");
            assertThat(browser.run("return window.neverReloaded")).isEqualTo(true);
            assertThat(String.valueOf(browser.run("return document.body.innerText")))
                    .contains("Ended after", "Splits#pairs", "Time saved +");
            noBarriers(browser, monitor.url());
            noBarriers(browser, monitor.url() + "history");
            noBarriers(
                    browser,
                    project.file("target/speed/report/index.html").toUri().toString());
            noBarriers(
                    browser,
                    project.file("target/speed/report/strict.html").toUri().toString());
        }
    }

    private static List<String> await(Browser browser, String last) throws InterruptedException {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 50 && !said.contains(last); i++) {
            Thread.sleep(200);
            said.clear();
            ((List<?>) browser.run("return window.said")).forEach(word -> said.add(String.valueOf(word)));
        }
        return said;
    }

    private static void noBarriers(Browser browser, String url) {
        String axe = System.getProperty("speed.axe", "");
        if (axe.isEmpty()) {
            System.err.println("SKIPPED: without -Dspeed.axe=…/axe.min.js no barriers are looked for on " + url);
            return;
        }
        for (String scheme : List.of("light", "dark")) {
            for (int width : List.of(1280, 390)) {
                browser.looksLike(scheme, width);
                browser.open(url);
                assertThat(browser.seriousBarriers(Path.of(axe)))
                        .as("what axe finds serious on %s, %s, %d wide", url, scheme, width)
                        .isEmpty();
            }
        }
    }
}
