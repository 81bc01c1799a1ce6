package io.pincite.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Someone with a browser profile of their own. Writes down what must never happen: an error on the console, a request to
 * anywhere but the service, a dialog.
 */
final class Visitor {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext browser;
    private final Page page;
    private final String service;
    private final Set<String> allowedOrigins = new HashSet<>();
    private final Set<String> expected = new HashSet<>();
    private final List<String> mishaps = new ArrayList<>();

    Visitor(Browser chromium, Look look, String service) {
        this.service = service;
        allowedOrigins.add(service);
        browser = chromium.newContext(look.options());
        browser.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        browser.setDefaultTimeout(Chromium.LONGEST_WAIT_MILLIS);
        browser.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isExpected(message.text())) {
                mishaps.add("console: " + message.text());
            }
        });
        browser.onWebError(error -> mishaps.add("script: " + error.error()));
        browser.onDialog(dialog -> {
            mishaps.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        browser.onRequest(request -> {
            if (isElsewhere(request.url())) {
                mishaps.add("request: " + request.url());
            }
        });
        page = browser.newPage();
    }

    Page page() {
        return page;
    }

    BrowserContext browser() {
        return browser;
    }

    /** Lets pages load from a second origin, for the pages that others embed us in. */
    Visitor alsoAt(String origin) {
        allowedOrigins.add(origin);
        return this;
    }

    /** Says that the service is going to refuse something with this status, which browsers write on the console. */
    Visitor expecting(int status) {
        return expecting("a status of " + status);
    }

    /** Says that an error with these words is going to stand on the console. */
    Visitor expecting(String words) {
        expected.add(words);
        return this;
    }

    /** Opens an address of the service. */
    Page opens(String path) {
        page.navigate(service + path);
        return page;
    }

    /** Asks on the chat page and waits for the whole answer. */
    Locator asks(String question) {
        int before = page.locator(".turn").count();
        page.locator("#question").fill(question);
        page.locator("#question").press("Enter");
        Locator turn = page.locator(".turn").nth(before);
        turn.locator(".turn-tools").waitFor();
        return turn;
    }

    /** What the checker of accessibility objects to on the page as it is now. */
    List<String> barriers() {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(Visitor::described)
                        .toList();
    }

    /** Whether the page needs no scrolling to the side. */
    boolean fits() {
        return Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
    }

    /** Closes the browser, and fails when anything happened that must not; what it saw stays unsaid after a failure. */
    void leave(boolean passed) {
        browser.close();
        if (passed) {
            assertThat(mishaps).isEmpty();
        }
    }

    private boolean isExpected(String text) {
        return expected.stream().anyMatch(text::contains);
    }

    private boolean isElsewhere(String address) {
        return address.startsWith("http")
                && allowedOrigins.stream().noneMatch(origin -> address.startsWith(origin + "/"));
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
