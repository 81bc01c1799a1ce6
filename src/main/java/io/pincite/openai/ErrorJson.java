package io.pincite.openai;

import io.pincite.web.Problem;
import java.util.Optional;

/** The one shape of errors that clients of this door read. */
record ErrorJson(Detail error) {

    /**
     * What went wrong.
     *
     * @param message what is wrong this time, and the next step
     * @param type whose move it is
     * @param param the field of the request that is wrong, where one is
     * @param code what clients act on
     */
    record Detail(String message, String type, Optional<String> param, String code) {}

    static ErrorJson of(Problem problem) {
        return new ErrorJson(new Detail(
                problem.title() + ". " + problem.detail(), typeOf(problem.status()), Optional.empty(), problem.code()));
    }

    static ErrorJson of(Refused refused) {
        return new ErrorJson(
                new Detail(refused.reason(), typeOf(refused.status()), Optional.of(refused.param()), refused.code()));
    }

    private static String typeOf(int status) {
        return switch (status) {
            case 401 -> "authentication_error";
            case 403 -> "permission_error";
            case 429 -> "rate_limit_error";
            default -> status < 500 ? "invalid_request_error" : "server_error";
        };
    }
}
