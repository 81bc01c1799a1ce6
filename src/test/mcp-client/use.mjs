// Connects over HTTP (an address) or standard input and output (a command), uses every tool once, reads a resource, asks
// for what does not exist; prints what it got as JSON.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const [question, address, ...args] = process.argv.slice(2);
const transport = address.startsWith('http')
  ? new StreamableHTTPClientTransport(new URL(address))
  : new StdioClientTransport({ command: address, args });
const client = new Client({ name: 'pincite-test', version: '1' });
await client.connect(transport);

async function errorOf(request) {
  try {
    await request;
    return null;
  } catch (error) {
    return { code: error.code, message: error.message };
  }
}

/** Asks until the library is open and read. */
async function ask(asked) {
  for (let tries = 0; tries < 600; tries++) {
    const result = await client.callTool({ name: 'ask', arguments: asked });
    if (!result.isError && !result.structuredContent.reading) {
      return result;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The library never was read');
}

const { tools } = await client.listTools();
const asked = await ask({ question });
const answer = asked.structuredContent;
const again = await ask({ question, conversation: answer.conversation });
const cited = answer.citations[0];
const { resources } = await client.listResources();
const uri = `pincite://documents/${cited.document.id}`;
const call = async (name, given) => (await client.callTool({ name, arguments: given })).structuredContent;

console.log(JSON.stringify({
  server: client.getServerVersion().name,
  instructions: client.getInstructions(),
  ping: await client.ping(),
  tools: tools.map((tool) => tool.name),
  readOnly: tools.every((tool) => tool.annotations.readOnlyHint),
  outcome: answer.outcome,
  quote: cited.quote,
  text: asked.content[0].text,
  sameConversation: again.structuredContent.conversation === answer.conversation,
  found: (await call('search', { question, limit: 1 })).passages.length,
  read: (await call('read', { document: cited.document.id, start: cited.start, end: cited.end })).text,
  verified: (await call('verify', { citations: answer.citations, claims: answer.claims })).holds,
  briefed: (await call('brief', { topic: question, length: 'short' })).outcome,
  listed: resources.some((resource) => resource.uri === uri),
  templates: (await client.listResourceTemplates()).resourceTemplates.map((template) => template.uriTemplate),
  inResource: (await client.readResource({ uri })).contents[0].text.slice(cited.start, cited.end),
  refused: await client.callTool({ name: 'ask', arguments: { question: ' ' } }),
  unknownTool: await errorOf(client.callTool({ name: 'delete', arguments: {} })),
  unknownDocument: await errorOf(client.readResource({ uri: 'pincite://documents/do_0' })),
}));
await client.close();
