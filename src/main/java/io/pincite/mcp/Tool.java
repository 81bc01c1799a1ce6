package io.pincite.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One thing that clients may have done. It only reads. */
interface Tool {

    /** What {@code mcp/tools.json} calls it. */
    String name();

    /**
     * What it makes of {@code arguments}.
     *
     * @param service how addresses of this service begin
     * @throws JsonProcessingException when an argument is unknown or of the wrong kind
     */
    Made call(ObjectNode arguments, String service) throws JsonProcessingException;

    /**
     * The same twice.
     *
     * @param content as the HTTP interface gives it
     * @param text for a model to read
     */
    record Made(Object content, String text) {}
}
