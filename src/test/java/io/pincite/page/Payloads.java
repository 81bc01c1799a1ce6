package io.pincite.page;

import java.util.List;

/** Words that would like to be more, written for these tests: each tries another way to run and to leave its mark. */
final class Payloads {

    private static final String RUN = "window.executed=1;alert(1)";

    static final List<String> ALL = List.of(
            "<script>" + RUN + "</script>",
            "<img src=x onerror=\"" + RUN + "\">",
            "<svg onload=\"" + RUN + "\"><circle r=9></svg>",
            "\"><script>" + RUN + "</script>",
            "'><img src=x onerror='" + RUN + "'>",
            "javascript:" + RUN,
            "[a link](javascript:" + RUN + ")",
            "![a picture](x\" onerror=\"" + RUN + ")",
            "<iframe srcdoc=\"<script>parent." + RUN + "</script>\"></iframe>",
            "<a href=\"javascript:" + RUN + "\">press</a>",
            "<details open ontoggle=\"" + RUN + "\">",
            "<body onload=\"" + RUN + "\">",
            "<input autofocus onfocus=\"" + RUN + "\">",
            "<video><source onerror=\"" + RUN + "\"></video>",
            "<math><mtext><style><img src=x onerror=\"" + RUN + "\"></style></mtext></math>",
            "<noscript><p title=\"</noscript><img src=x onerror=" + RUN + ">\">",
            "<base href=\"https://elsewhere.example/\">",
            "<meta http-equiv=\"refresh\" content=\"0;url=https://elsewhere.example/\">",
            "<link rel=stylesheet href=https://elsewhere.example/a.css>",
            "<style>@import 'https://elsewhere.example/a.css';</style>",
            "<form action=https://elsewhere.example><button autofocus>Send</button></form>",
            "<object data=\"javascript:" + RUN + "\"></object>",
            "<embed src=\"data:text/html,<script>" + RUN + "</script>\">",
            "<template><script>" + RUN + "</script></template>",
            "{{constructor.constructor('" + RUN + "')()}}",
            "${" + RUN + "}",
            "<%= " + RUN + " %>",
            "&lt;script&gt;" + RUN + "&lt;/script&gt;",
            "\\u003cscript\\u003e" + RUN + "\\u003c/script\\u003e",
            "<ScRiPt>" + RUN + "</sCrIpT>",
            "<<script>" + RUN + "//<</script>",
            "</title><script>" + RUN + "</script>",
            "</textarea><script>" + RUN + "</script>",
            "--><script>" + RUN + "</script>",
            "]]><script>" + RUN + "</script>",
            "<p style=\"background:url(https://elsewhere.example/b.png)\">",
            "<img src=https://elsewhere.example/c.png>",
            "\u202e<script>" + RUN + "</script>",
            "<x onpointerenter=\"" + RUN + "\" style=position:fixed;inset:0>",
            "__proto__");

    private Payloads() {}
}
