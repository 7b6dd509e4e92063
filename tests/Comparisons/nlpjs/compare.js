// Trains nlp.js on lines from one file and reads those of another; prints one JSON object a line: the three best intents and the milliseconds.
const fs = require('fs');
const { containerBootstrap } = require('@nlpjs/core');
const { Nlp } = require('@nlpjs/nlp');
const { LangDe } = require('@nlpjs/lang-de');

const lines = file => fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line));

(async () => {
  const [taught, keptBack] = process.argv.slice(2).map(lines);
  const container = await containerBootstrap();
  container.use(Nlp);
  container.use(LangDe);
  const nlp = container.get('nlp');
  nlp.settings.autoSave = false;
  nlp.settings.log = false;
  nlp.addLanguage('de');
  taught.forEach(line => nlp.addDocument('de', line.text, line.label));
  const began = process.hrtime.bigint();
  await nlp.train();
  console.log(JSON.stringify({ trainedMs: Number(process.hrtime.bigint() - began) / 1e6 }));
  for (let i = 0; i < 200 && i < keptBack.length; i++) {
    await nlp.process('de', keptBack[i].text);
  }

  for (const line of keptBack) {
    const start = process.hrtime.bigint();
    const answer = await nlp.process('de', line.text);
    const ms = Number(process.hrtime.bigint() - start) / 1e6;
    console.log(JSON.stringify({ best: (answer.classifications || []).slice(0, 3).map(guess => guess.intent), ms }));
  }
})().catch(failure => { console.error(failure); process.exit(1); });
