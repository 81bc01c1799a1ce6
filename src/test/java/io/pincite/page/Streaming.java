package io.pincite.page;

import com.microsoft.playwright.Page;

/** Scripts that run in a page before its own, to see how an answer arrives. */
final class Streaming {

    /** Holds back the last event of an answer or a briefing until {@link #finish}, as a writer who takes their time would. */
    static final String HELD = """
            {
              const fetched = window.fetch;
              window.fetch = async (address, options) => {
                const response = await fetched(address, options);
                if (!["/api/ask", "/api/briefings"].includes(address) || !response.ok) return response;
                const words = new TextDecoder();
                const slow = new TransformStream({
                  async transform(bytes, controller) {
                    for (const event of words.decode(bytes, { stream: true }).split(/(?=event: )/)) {
                      if (/^event: (answer|briefing)/.test(event)) {
                        await new Promise((finish, fail) => {
                          window.finish = finish;
                          options.signal.addEventListener("abort", () => fail(options.signal.reason));
                        }).finally(() => { window.finish = undefined; });
                      }
                      controller.enqueue(new TextEncoder().encode(event));
                    }
                  },
                });
                return new Response(response.body.pipeThrough(slow, { signal: options.signal }), response);
              };
            }
            """;

    /** Writes down when the first sentence arrives and when it can be seen, both in milliseconds. */
    static final String WATCHED = """
            {
              window.watched = {};
              const fetched = window.fetch;
              window.fetch = async (address, options) => {
                const response = await fetched(address, options);
                if (address !== "/api/ask") return response;
                const words = new TextDecoder();
                const watching = new TransformStream({
                  transform(bytes, controller) {
                    if (words.decode(bytes, { stream: true }).includes("event: claim")) {
                      window.watched.arrived ??= performance.now();
                    }
                    controller.enqueue(bytes);
                  },
                });
                return new Response(response.body.pipeThrough(watching), response);
              };
              new MutationObserver(() => {
                if (document.querySelector(".claim") && !window.watched.looking) {
                  window.watched.looking = true;
                  requestAnimationFrame(() => setTimeout(() => { window.watched.seen = performance.now(); }));
                }
              }).observe(document, { subtree: true, childList: true });
            }
            """;

    private Streaming() {}

    /** Lets the answer that is held back come. Waits from outside, because the page's policy forbids to do so inside. */
    static void finish(Page page) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("Boolean(window.finish)")));
        page.evaluate("window.finish()");
    }
}
