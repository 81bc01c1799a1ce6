package io.pincite.web;

import io.pincite.retrieval.Evidence;
import io.pincite.retrieval.Inquiry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a question was understood. */
@Schema(name = "Searched")
record SearchedJson(
        @Schema(description = "Other spellings found in the documents and searched as well, by the question's own")
        Map<String, List<String>> spellings,

        @Schema(description = "The first day that the question is about", examples = "2024-12-01")
        Optional<LocalDate> after,

        @Schema(description = "The last day that the question is about", examples = "2024-12-05")
        Optional<LocalDate> before,

        @Schema(description = "The outlets that the question names")
        List<String> outlets,

        @Schema(description = "Words that stand in no document")
        List<String> unknownWords,

        @Schema(description = "Whether the vectors know the question's language; if not, its words alone were searched")
        boolean meaning) {

    static SearchedJson of(Evidence evidence) {
        Inquiry inquiry = evidence.inquiry();
        return new SearchedJson(
                inquiry.spellings(),
                inquiry.period().flatMap(days -> days.first()),
                inquiry.period().flatMap(days -> days.last()),
                inquiry.outlets(),
                evidence.unknownWords(),
                inquiry.byMeaning());
    }
}
