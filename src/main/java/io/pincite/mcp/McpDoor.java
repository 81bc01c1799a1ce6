package io.pincite.mcp;

import io.pincite.web.OtherDoor;
import io.pincite.web.Problem;
import jakarta.inject.Singleton;

/** Every error at {@code /mcp} has the shape that clients of the protocol read, wherever it arises. */
@Singleton
final class McpDoor implements OtherDoor {

    private final long longestMessage;

    McpDoor(McpConfig config) {
        this.longestMessage = config.maxMessage().asLongValue();
    }

    @Override
    public boolean leadsTo(String path) {
        return path.equals("/mcp") || path.equals("/mcp/");
    }

    @Override
    public long longestBody() {
        return longestMessage;
    }

    @Override
    public Object error(Problem problem) {
        return ReplyJson.of(problem);
    }
}
