package dev.speedopt.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The machine's own Chromium, without a window. */
final class Browser implements AutoCloseable {
    private final WebDriver driver;

    private Browser(WebDriver driver) {
        this.driver = driver;
    }

    /** Empty where there is no Chromium or no driver for it. */
    static Optional<Browser> ofThisMachine() {
        Optional<Path> chromium = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> onPath(name).stream())
                .findFirst();
        Optional<Path> driver = onPath("chromedriver");
        if (chromium.isEmpty() || driver.isEmpty()) {
            return Optional.empty();
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        // Chromium's own sandbox does not start for root, as which containers run.
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-background-networking",
                "--window-size=1280,900");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get().toFile())
                .usingAnyFreePort()
                .build();
        return Optional.of(new Browser(new ChromeDriver(service, options)));
    }

    void open(String url) {
        driver.get(url);
    }

    /** The result of the body of a function. */
    Object run(String script) {
        return ((JavascriptExecutor) driver).executeScript(script);
    }

    /**
     * From the next page on.
     *
     * @param scheme {@code light} or {@code dark}
     * @param width in pixels
     */
    void looksLike(String scheme, int width) {
        ChromeDriver chrome = (ChromeDriver) driver;
        chrome.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        chrome.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What axe finds that is serious or critical on the page that is open, one line each. */
    List<String> seriousBarriers(Path axe) {
        try {
            run(Files.readString(axe));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Object found = ((JavascriptExecutor) driver).executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']}).then(
                  result => done({violations: result.violations
                      .filter(each => each.impact === 'serious' || each.impact === 'critical')
                      .map(each => each.id + ': ' + each.help + ', at ' + each.nodes.map(node => node.target + ' ' + node.failureSummary).join(' | ')),
                    passes: result.passes.length}),
                  problem => done({violations: ['axe did not run: ' + problem], passes: 1}));
                """);
        Map<?, ?> result = (Map<?, ?>) found;
        if (((Number) result.get("passes")).intValue() == 0) {
            return List.of("axe checked nothing");
        }
        return ((List<?>) result.get("violations"))
                .stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
