// Lists the models, asks the same question whole and in chunks, asks for what does not exist; prints what it got as JSON.
import OpenAI from 'openai';

const [address, ...questions] = process.argv.slice(2);
const client = new OpenAI({ baseURL: address, apiKey: 'any', maxRetries: 0 });
const messages = questions.map((content) => ({ role: 'user', content }));

const models = [];
for await (const model of client.models.list()) {
  models.push(model.id);
}

const whole = await client.chat.completions.create({ model: 'pincite', messages, temperature: 0 });

const stream = await client.chat.completions.create({
  model: 'pincite',
  messages,
  stream: true,
  stream_options: { include_usage: true },
});
let text = '';
let pieces = 0;
let pincite;
let finish;
let usage;
for await (const chunk of stream) {
  const delta = chunk.choices[0]?.delta?.content;
  if (delta) {
    text += delta;
    pieces++;
  }
  finish = chunk.choices[0]?.finish_reason ?? finish;
  pincite = chunk.pincite ?? pincite;
  usage = chunk.usage ?? usage;
}

async function errorOf(request) {
  try {
    await request;
    return null;
  } catch (error) {
    return { kind: error.constructor.name, status: error.status, code: error.code, param: error.param };
  }
}

console.log(JSON.stringify({
  models,
  whole: whole.choices[0].message.content,
  quotes: whole.pincite.citations.map((citation) => citation.quote),
  streamed: text,
  pieces,
  streamedQuotes: pincite.citations.map((citation) => citation.quote),
  finish,
  total: usage.total_tokens,
  unknown: await errorOf(client.chat.completions.create({ model: 'other', messages })),
  empty: await errorOf(client.chat.completions.create({ model: 'pincite', messages: [{ role: 'user', content: ' ' }] })),
  nowhere: await errorOf(client.embeddings.create({ model: 'pincite', input: 'words' })),
}));
