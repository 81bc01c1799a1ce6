package io.pincite.ops;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.pincite.mcp.ToolResult;
import io.pincite.mcp.Toolbox;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;

/** Times every tool that a client of the Model Context Protocol uses, and counts how it ended. */
@Decorator
@Priority(1)
final class MeasuredTools implements Toolbox {

    private final Toolbox toolbox;
    private final MeterRegistry registry;

    MeasuredTools(@Delegate Toolbox toolbox, MeterRegistry registry) {
        this.toolbox = toolbox;
        this.registry = registry;
    }

    /** A tool that does not exist is not counted, so that nobody outside makes up names of metrics. */
    @Override
    public ToolResult call(String tool, ObjectNode arguments, String service) {
        Timer.Sample sample = Timer.start(registry);
        ToolResult result = toolbox.call(tool, arguments, service);
        sample.stop(Timer.builder("pincite.mcp.tool")
                .tag("tool", tool)
                .tag("outcome", result.isError() ? "refused" : "done")
                .description("How long tools took, by how they ended")
                .register(registry));
        return result;
    }
}
