package dev.speedopt.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.evidence.Behaviour;
import dev.speedopt.evidence.CheckedTarget;
import dev.speedopt.evidence.EvidenceJson;
import dev.speedopt.evidence.ProgressEvent;
import dev.speedopt.evidence.ProgressEvent.Kind;
import dev.speedopt.evidence.RegressionCheck;
import dev.speedopt.evidence.RunFiles;
import dev.speedopt.history.PastRuns;
import dev.speedopt.report.Fixtures;
import dev.speedopt.report.HostileFixture;
import dev.speedopt.report.metrics.RunMetrics;
import dev.speedopt.repository.GitProject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The live page over loopback, with requests written by hand: what browsers would never send is sent too. */
@Timeout(30)
class MonitorTest {
    @TempDir
    private Path work;

    private RunFiles files;
    private Monitor monitor;

    @BeforeEach
    void start() {
        files = new RunFiles(work);
        monitor = Monitor.start(new Watched("shop", work, files), InetAddress.getLoopbackAddress(), 0);
    }

    @AfterEach
    void stop() {
        monitor.close();
    }

    @Test
    void an_open_page_is_told_what_another_thread_writes() throws Exception {
        try (Socket page = open();
                BufferedReader in = ask(page, "GET /events HTTP/1.1", "localhost")) {
            await(in, "event: state");
            Thread run = new Thread(() -> write(Kind.INFO, "Baseline: 47 tests are green"));
            run.start();

            assertThat(await(in, "data: {\"at\"")).contains("\"kind\":\"INFO\"", "Baseline: 47 tests are green");
            run.join();
        }
    }

    @Test
    void a_page_that_opens_in_mid_run_is_told_what_came_before() throws Exception {
        write(Kind.STEP, "Recording calls");
        try (Socket page = open();
                BufferedReader in = ask(page, "GET /events HTTP/1.1", "localhost")) {
            assertThat(await(in, "data: {\"at\"")).contains("Recording calls");
        }
    }

    @Test
    void an_open_page_is_told_when_the_run_got_further_and_finds_it() throws Exception {
        try (Socket page = open();
                BufferedReader in = ask(page, "GET /events HTTP/1.1", "localhost")) {
            await(in, "event: state");
            EvidenceJson.write(new StateFile.State(true, List.of(), Fixtures.run()), files.state());
            await(in, "event: state");
        }
        assertThat(get("/state")).contains("\"finished\":true", "customerNames", "Refused at replay");
        assertThat(get("/metrics")).endsWith(RunMetrics.text(Fixtures.run(), true));
    }

    @Test
    void serves_the_page_with_script_and_style_of_its_own_and_forbids_all_others() throws Exception {
        String html = get("/");

        assertThat(html).contains("HTTP/1.1 200", "default-src 'none'; script-src 'self'", "nosniff");
        assertThat(html)
                .doesNotContain("unsafe-inline")
                .doesNotContainPattern("<script(?! src=\"monitor\\.js\" defer>)");
        assertThat(html).doesNotContain("<style", "style=", "onclick", "http://", "https://");
        assertThat(get("/monitor.js"))
                .contains("text/javascript", "EventSource")
                .doesNotContain("innerHTML", "eval(");
        assertThat(get("/monitor.css")).contains("text/css", "prefers-color-scheme: dark");
        assertThat(get("/../../run.json")).contains("404");
    }

    @Test
    void refuses_names_that_are_not_its_own() throws Exception {
        for (String host : List.of("evil.example", "evil.example:8080", "localhost.evil.example", "10.0.0.7", "")) {
            assertThat(get("/state", host)).as(host).contains("403").doesNotContain("\"run\"");
        }
        for (String host : List.of("localhost", "localhost:8080", "127.0.0.1:9", "[::1]:8080")) {
            assertThat(get("/state", host)).as(host).contains("200");
        }
    }

    @Test
    void refuses_everything_but_get() throws Exception {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS")) {
            assertThat(all(method + " /state HTTP/1.1", "localhost"))
                    .contains("405")
                    .containsIgnoringCase("Allow: GET");
        }
    }

    @Test
    void hostile_text_stays_text() throws Exception {
        String hostile = "</script>\u202E<img src=x onerror=alert(1)>\n\nevent: begin\ndata: x\r\n";
        EvidenceJson.write(
                new StateFile.State(false, List.of(), Fixtures.of(HostileFixture.attempt(hostile))), files.state());
        write(Kind.WARN, hostile);
        try (Socket page = open();
                BufferedReader in = ask(page, "GET /events HTTP/1.1", "localhost")) {
            assertThat(await(in, "data: {\"at\"")).contains("⟨U+202E⟩", "event: begin");
        }
        assertThat(get("/state"))
                .contains("application/json", "nosniff", "⟨U+202E⟩")
                .doesNotContain("\u202E", "NaN");
    }

    @Test
    void the_page_of_a_new_run_forgets_the_one_before() throws Exception {
        write(Kind.INFO, "of the first run, with quite some text behind it");
        try (Socket page = open();
                BufferedReader in = ask(page, "GET /events HTTP/1.1", "localhost")) {
            await(in, "first run");
            Files.delete(files.events());
            write(Kind.INFO, "second");

            await(in, "event: begin");
            assertThat(await(in, "data: {\"at\"")).contains("second");
        }
    }

    @Test
    void says_what_got_slower_which_model_is_down_and_what_is_worth_a_run() throws Exception {
        RegressionCheck check = new RegressionCheck(
                1,
                "run",
                "2026-11-23T10:00:00Z",
                "shop",
                "origin/main",
                "4f1c2d3e",
                List.of(),
                RegressionCheck.State.REGRESSION,
                List.of(new CheckedTarget(
                        "org.acme.Orders#total()",
                        RegressionCheck.State.REGRESSION,
                        30.0,
                        25.0,
                        36.0,
                        "surely slower",
                        new Behaviour(Behaviour.Kind.ALIKE, "alike", List.of(), null),
                        null)),
                List.of(),
                5);
        EvidenceJson.write(check, files.check());
        EvidenceJson.write(
                new Opportunities(
                        List.of(new Opportunities.Entry("org.acme.Orders#slow()", List.of("a loop in a loop")))),
                files.analysis());

        assertThat(patiently("/state", "a loop in a loop"))
                .contains(
                        "Regression against origin/main, org.acme.Orders#total(): surely slower",
                        "org.acme.Orders#slow(): a loop in a loop");
        EvidenceJson.write(new StateFile.State(true, List.of(), Fixtures.run()), files.state());
        assertThat(patiently("/state", "customerNames")).contains("surely slower", "2 tests were red before");
    }

    @Test
    void shows_the_history_of_the_repository_without_inline_style_and_says_so_where_there_is_none() throws Exception {
        assertThat(get("/history")).contains("HTTP/1.1 200", "No history").doesNotContain("<style");

        GitProject project = GitProject.create(Files.createDirectory(work.resolve("p")));
        PastRuns runs = new PastRuns(project);
        runs.accepted("20261001-080000-0001", "rule:good", 100, 0.9, null);
        try (Monitor other =
                Monitor.start(new Watched("shop", project.top(), files), InetAddress.getLoopbackAddress(), 0)) {
            monitor.close();
            monitor = other;
            assertThat(get("/history")).contains("1 change accepted of 1 attempt", "rule:good", "speed-report.css");
            assertThat(get("/speed-report.css")).contains("text/css", ".speed-page");
        }
    }

    private void write(Kind kind, String text) {
        String line = EvidenceJson.line(new ProgressEvent("2026-11-23T10:00:00Z", kind, 1, text, null, null));
        try {
            Files.writeString(files.events(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Socket open() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), monitor.address().getPort());
    }

    /** Waits for the feed to have looked once more, so that files written before count. */
    private String get(String path) throws Exception {
        return get(path, "localhost");
    }

    /** Asks until the answer has that part; on a busy machine files take their time. */
    private String patiently(String path, String part) throws Exception {
        String answer = get(path);
        for (int i = 0; i < 100 && !answer.contains(part); i++) {
            Thread.sleep(100);
            answer = get(path);
        }
        return answer;
    }

    private String get(String path, String host) throws Exception {
        if (Files.exists(files.state())) {
            Thread.sleep(600);
        }
        return all("GET " + path + " HTTP/1.1", host);
    }

    private String all(String request, String host) throws IOException {
        try (Socket socket = open();
                BufferedReader in = ask(socket, request, host)) {
            StringBuilder text = new StringBuilder();
            for (int next = in.read(); next >= 0; next = in.read()) {
                text.append((char) next);
            }
            return text.toString();
        }
    }

    private static BufferedReader ask(Socket socket, String request, String host) throws IOException {
        String text = request + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String await(BufferedReader in, String part) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.contains(part)) {
                return line;
            }
        }
        throw new AssertionError("The connection ended before " + part);
    }
}
