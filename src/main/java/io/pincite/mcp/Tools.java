package io.pincite.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pincite.web.Problem;
import io.pincite.web.Problems;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every tool by its name. */
@Singleton
final class Tools implements Toolbox {

    private final Map<String, Tool> byName = new TreeMap<>();

    Tools(@All List<Tool> tools) {
        tools.forEach(tool -> byName.put(tool.name(), tool));
    }

    @Override
    public ToolResult call(String name, ObjectNode arguments, String service) {
        Tool tool = byName.get(name);
        if (tool == null) {
            throw new Fault(
                    Fault.Kind.INVALID_PARAMS,
                    "There is no tool " + name + "; there are " + String.join(", ", byName.keySet()));
        }
        try {
            return ToolResult.of(tool.call(arguments, service));
        } catch (Refused refused) {
            return ToolResult.failed(refused.said());
        } catch (JsonProcessingException | RuntimeException e) {
            Problem problem = Problems.of(e);
            return ToolResult.failed(problem.code() + ": " + problem.title() + ". " + problem.detail());
        }
    }
}
