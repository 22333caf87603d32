// Usage: node measure.mjs TEXTS.jsonl [ENGINE...]
// TEXTS.jsonl has a {"text": "..."} a line; each engine reads every text once, so no cache of results helps it. Prints a JSON object a line:
// the engine, bytes read, CPU seconds (user and system) and how many things it found.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const texts = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line).text);
const wanted = process.argv.slice(3);

const engines = {
  'wink-nlp': async () => {
    const winkNLP = require('wink-nlp');
    const nlp = winkNLP(require('wink-eng-lite-web-model'));
    return text => nlp.readDoc(text).entities().out().length;
  },
  'chrono-node': async () => {
    const chrono = await import('chrono-node');
    return text => chrono.parse(text, new Date(2026, 0, 27)).length;
  },
  'compromise': async () => {
    const nlp = (await import('compromise')).default;
    return text => {
      const doc = nlp(text);
      return doc.people().length + doc.places().length + doc.organizations().length + doc.numbers().length;
    };
  },
  '@microsoft/recognizers-text-suite': async () => {
    const suite = require('@microsoft/recognizers-text-suite');
    const culture = suite.Culture.English;
    return text => suite.recognizeNumber(text, culture).length + suite.recognizePercentage(text, culture).length + suite.recognizeOrdinal(text, culture).length
      + suite.recognizeCurrency(text, culture).length + suite.recognizeDateTime(text, culture, undefined, new Date(2026, 0, 27)).length;
  },
};

// So much text is enough for a figure where an engine is slow.
const limits = { '@microsoft/recognizers-text-suite': 20_000, 'compromise': 400_000 };

for (const [name, make] of Object.entries(engines)) {
  if (wanted.length > 0 && !wanted.includes(name)) {
    continue;
  }

  const read = await make();
  const warmUp = texts.slice(0, 20);
  for (const text of name in limits ? warmUp.slice(0, 3) : warmUp) {
    read(text);
  }

  let bytes = 0;
  let found = 0;
  const start = process.cpuUsage();
  for (const text of texts.slice(warmUp.length)) {
    found += read(text);
    bytes += Buffer.byteLength(text);
    if (bytes >= (limits[name] ?? Infinity)) {
      break;
    }
  }

  const used = process.cpuUsage(start);
  console.log(JSON.stringify({ engine: name, bytes, seconds: (used.user + used.system) / 1e6, found }));
}
