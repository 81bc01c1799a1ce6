package io.pincite.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a client may have done. Safe to share between threads. */
public interface Toolbox {

    /**
     * What {@code tool} makes of {@code arguments}. What the caller can do something about is a result that says so; a
     * tool that does not exist is thrown.
     *
     * @param service how addresses of this service begin, such as {@code http://localhost:8080}
     */
    ToolResult call(String tool, ObjectNode arguments, String service);
}
