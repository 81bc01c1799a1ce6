package io.pincite.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.pincite.NeededProgram;
import java.util.List;
import java.util.Map;

/** The machine's own browser, without a window and without a word to anyone but the service. */
final class Chromium implements AutoCloseable {

    /** How long anything may take to show, on a machine that is busy with a whole build. */
    static final int LONGEST_WAIT_MILLIS = 20_000;

    private final Playwright driver;
    private final Browser browser;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MILLIS);
        driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = driver.chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(NeededProgram.CHROMIUM.path())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        driver.close();
    }
}
