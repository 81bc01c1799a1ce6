package io.pincite.quality;

/** What is measured. Shares run from 0 to 1. */
public enum Measure {
    /** Right answers, in the sentences or in the quotes below them. */
    ANSWER_ACCURACY("answer.accuracy", "right answers, in the text or in a quote"),
    /** Right answers in the sentences alone. */
    ANSWER_SHOWN("answer.shown", "right answers in the text itself"),
    /** Wrong answers in the sentences; lower is better. */
    ANSWER_WRONG("answer.wrong-shown", "answers that show what is known to be wrong"),
    /** Quotes that are the stored text at their place, char by char; anything below 1 is a defect. */
    CITATION_EXACT("citation.exact", "quotes equal to the text at their place"),
    /** Citations that point to a file with evidence. */
    CITATION_PRECISION("citation.precision", "citations into a file that holds evidence"),
    /** Answers whose first citation does. */
    CITATION_FIRST("citation.first", "answers whose first citation does"),
    /** How many citations an answer has. */
    CITATIONS_PER_ANSWER("citations.per-answer", "citations in an answer, on average"),
    /** Known places that some citation meets. */
    EVIDENCE_RECALL("evidence.recall", "known places that a citation meets"),
    /** Unanswerable questions refused. */
    REFUSAL_RIGHT("refusal.right", "unanswerable questions refused"),
    /** Answerable questions refused; lower is better. */
    REFUSAL_WRONG("refusal.wrong", "answerable questions refused"),
    /** A file with evidence among the first passages. */
    SEARCH_HIT_1("search.hit@1", "a file with evidence stands first"),
    SEARCH_HIT_4("search.hit@4", "... among the first 4 passages"),
    SEARCH_HIT_5("search.hit@5", "... among the first 5"),
    SEARCH_HIT_10("search.hit@10", "... among the first 10"),
    /** The answer's words in such a passage. */
    SEARCH_ANSWER_1("search.answer@1", "the answer stands in the first passage"),
    SEARCH_ANSWER_4("search.answer@4", "... in one of the first 4"),
    SEARCH_ANSWER_5("search.answer@5", "... in one of the first 5"),
    SEARCH_ANSWER_10("search.answer@10", "... in one of the first 10"),
    /** Order of files, the ideal order being 1. */
    SEARCH_NDCG("search.ndcg@10", "order of the files, 1 is ideal"),
    /** Known chars among those of the first five passages. */
    SPANS_RECALL("spans.recall", "known chars found in the first 5 passages"),
    /** Chars of the first five passages that are known. */
    SPANS_PRECISION("spans.precision", "chars of the first 5 passages that are known"),
    /** Shared chars against all chars of both. */
    SPANS_IOU("spans.iou", "shared chars against all of both"),
    /** Time from question to answer. */
    LATENCY_P50("latency.p50", "milliseconds to an answer, half are faster"),
    LATENCY_P95("latency.p95", "... 95 of 100 are faster"),
    LATENCY_P99("latency.p99", "... 99 of 100 are faster"),
    /** Time of a search. */
    SEARCH_LATENCY_P50("search-latency.p50", "milliseconds to passages, half are faster"),
    SEARCH_LATENCY_P95("search-latency.p95", "... 95 of 100 are faster"),
    SEARCH_LATENCY_P99("search-latency.p99", "... 99 of 100 are faster");

    private final String label;
    private final String meaning;

    Measure(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** The name in tables and JSON. */
    public String label() {
        return label;
    }

    /** What it says, in a few words. */
    public String meaning() {
        return meaning;
    }
}
