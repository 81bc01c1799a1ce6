package io.pincite.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What people read. */
class AnswerPageTest {

    @Test
    void numbers_quotes_and_says_where_each_stands() throws IOException {
        assertThat(page("""
                {"outcome":"conflicting","question":"When did they leave?","understoodAs":"When did the ships leave?",
                 "claims":[{"text":"The ships left on December 8.","citations":[1]},
                           {"text":"They were gone on the third.","citations":[2,1]}],
                 "disagreements":[{"about":"date","versions":[{"value":"December 8","citations":[1]},
                                                              {"value":"Dec. 3","citations":[2]}]}],
                 "citations":[
                  {"number":1,"document":{"file":"a.md","outlet":"The Anchor","published":"2024-12-08"},"page":3,
                   "start":0,"end":29,"quote":"The ships left on December 8.","copies":[{"file":"b.md"}],"href":"/documents/do_1?start=0&end=29"},
                  {"number":2,"document":{"file":"c.txt","outlet":null},"place":"sheet Log, row 2","page":null,
                   "start":5,"end":40,"quote":"Gone by Dec. 3.","copies":[],"href":"/documents/do_2?start=5&end=40"}],
                 "notes":[{"kind":"old","text":"All of it is from 2024."}],"reading":true,"conversation":"co_1"}
                """)).isEqualTo("""
                          Understood as: When did the ships leave?

                          The ships left on December 8. [1]
                          They were gone on the third. [2][1]

                          The sources differ: December 8 [1], Dec. 3 [2]

                          [1] a.md, The Anchor, 2024-12-08, page 3, chars 0-29, the same in b.md
                              http://localhost:8080/documents/do_1?start=0&end=29

                          [2] c.txt, sheet Log, row 2, chars 5-40
                              “Gone by Dec. 3.”
                              http://localhost:8080/documents/do_2?start=5&end=40

                          Note: All of it is from 2024.
                          Files are still being read; asking again may find more.
                          To go on: --conversation co_1
                        """.indent(0).replaceAll("(?m)^$", "").replaceAll("\n$", ""));
    }

    @Test
    void says_no_without_a_number_that_could_pass_for_a_citation() throws IOException {
        assertThat(page("""
                {"outcome":"not-found","question":"Q","understoodAs":"Q","text":"The documents do not answer this.",
                 "unknownWords":["boiling","point"],"suggestions":["When did the ships leave?"],
                 "closest":[{"number":1,"document":{"file":"a.md"},"start":0,"end":5,"quote":"Water."}]}
                """))
                .contains("do not answer this. These words stand nowhere in them: boiling, point.")
                .contains("“Water.”")
                .contains("a.md, chars 0-5")
                .contains("When did the ships leave?")
                .doesNotContain("[1]");
    }

    private static String page(String json) throws IOException {
        JsonNode answer = new ObjectMapper().readTree(json);
        return new AnswerPage(answer, citation -> "http://localhost:8080" + Json.words(citation, "href"))
                .lines().stream().map(line -> line.text(200, false)).collect(Collectors.joining("\n"));
    }
}
