package io.pincite.web;

/** Every way a request can fail, as {@code docs/reference/errors.md} explains them. */
enum ProblemCode {
    QUESTION_EMPTY("question.empty", 400, "The question is empty"),
    QUESTION_TOO_LONG("question.too-long", 400, "The question is too long"),
    FILTER_INVALID("filter.invalid", 400, "The filter cannot be used"),
    LIMIT_INVALID("limit.invalid", 400, "The limit is out of range"),
    WRITER_UNKNOWN("writer.unknown", 400, "There is no such writer"),
    FEEDBACK_INVALID("feedback.invalid", 400, "The feedback cannot be noted"),
    TITLE_INVALID("title.invalid", 400, "The title cannot be used"),
    VERIFY_INVALID("verify.invalid", 400, "This cannot be checked"),
    JSON_MALFORMED("json.malformed", 400, "The body is not the JSON expected here"),
    JSON_UNKNOWN_FIELD("json.unknown-field", 400, "The body has a field that means nothing here"),
    UPLOAD_MISSING("upload.missing", 400, "There is no file in the request"),
    DOCUMENT_NAME_REFUSED("document.name-refused", 400, "No document can have this name"),
    REQUEST_MALFORMED("request.malformed", 400, "The request cannot be understood"),
    PATH_REFUSED("path.refused", 400, "The address is not in its plain form"),
    WIDGET_TOKEN_INVALID("widget.token-invalid", 401, "The widget's token does not hold"),
    CROSS_SITE("request.cross-site", 403, "Another site may not do this"),
    WIDGET_SITE_UNKNOWN("widget.site-unknown", 403, "This site may not embed the widget"),
    DOCUMENT_UNKNOWN("document.unknown", 404, "There is no such document"),
    DOCUMENT_NO_TEXT("document.no-text", 404, "The document has no text"),
    DOCUMENT_NO_ORIGINAL("document.no-original", 404, "The file cannot be given out"),
    ANSWER_UNKNOWN("answer.unknown", 404, "There is no such answer"),
    CONVERSATION_UNKNOWN("conversation.unknown", 404, "There is no such conversation"),
    ROUTE_UNKNOWN("route.unknown", 404, "Nothing is here"),
    METHOD_UNSUPPORTED("method.unsupported", 405, "The address does not take this method"),
    NOT_ACCEPTABLE("media-type.not-acceptable", 406, "The answer does not come in this form"),
    DOCUMENT_EXISTS("document.exists", 409, "There is such a document already"),
    BODY_TOO_LARGE("body.too-large", 413, "The body is too large"),
    MEDIA_TYPE_UNSUPPORTED("media-type.unsupported", 415, "The body has the wrong media type"),
    HOST_UNKNOWN("host.unknown", 421, "The service does not answer by this name"),
    TOO_MANY_REQUESTS("requests.too-many", 429, "Too many requests at once"),
    WIDGET_LIMIT("widget.limit", 429, "Too many questions in a short time"),
    INTERNAL("internal", 500, "Something is broken on our side"),
    LIBRARY_STARTING("library.starting", 503, "The library is still opening"),
    FOLDER_NOT_WRITABLE("folder.not-writable", 507, "The folder cannot be changed");

    private final String code;
    private final int status;
    private final String title;

    ProblemCode(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    /** The name that clients act on; never changes its meaning. */
    String code() {
        return code;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** Whether the same request can succeed a moment later. */
    boolean passes() {
        return this == TOO_MANY_REQUESTS || this == WIDGET_LIMIT || this == LIBRARY_STARTING;
    }
}
