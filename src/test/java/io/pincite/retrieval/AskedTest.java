package io.pincite.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Who replaced the harbor master?             | PERSON
                    By whom was it signed?                      | PERSON
                    When did the ferry sink?                    | TIME
                    On what date was the bridge opened?         | TIME
                    In which year was it built?                 | TIME
                    Where did the talks take place?             | PLACE
                    How many ships left?                        | COUNT
                    What was the population of the town?        | COUNT
                    How much money did it cost?                 | MONEY
                    What was the price of a ticket?             | MONEY
                    What percentage of voters stayed home?      | PERCENT
                    Which city fell first?                      | NAME
                    Which commander did the council dismiss?    | NAME
                    What is the name of the ferry?              | NAME
                    Why did they leave?                         | REASON
                    Did the ferry sink?                         | TRUTH
                    What did the council decide?                | ANYTHING
                    Tell me about the harbor.                   | ANYTHING
                    """)
    void reads_what_kind_of_answer_is_wanted(String question, Asked asked) {
        assertThat(Asked.by(question)).isEqualTo(asked);
    }
}
