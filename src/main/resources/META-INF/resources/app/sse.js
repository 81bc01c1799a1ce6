/**
 * The events of a `text/event-stream` body, as they arrive.
 *
 * @param {ReadableStream<Uint8Array>} body
 * @returns {AsyncGenerator<{event: string, data: string}>}
 */
export async function* eventsOf(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        break;
      }
      // A carriage return at the very end may be half of a line end: it waits for the next chunk.
      const text = rest + value;
      const whole = text.endsWith("\r") ? text.slice(0, -1) : text;
      const held = text.slice(whole.length);
      const blocks = whole.replace(/\r\n?/g, "\n").split("\n\n");
      rest = blocks.pop() + held;
      yield* blocks.map(parsed).filter((event) => event.data !== "");
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** One event block; comments and unknown fields are passed over, as the specification says. */
function parsed(block) {
  let event = "message";
  const data = [];
  for (const line of block.split("\n")) {
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "event") {
      event = value;
    }
    if (field === "data") {
      data.push(value);
    }
  }
  return { event, data: data.join("\n") };
}
