// People fill the form in LHC-Forms in a browser: node lforms.mjs PROGRAM TOOLS BROWSER ANSWERS.json...
// What they are shown are the questions that we ask; what the widget exports gives the report of the same plain answers.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [program, tools, browserPath, ...people] = process.argv.slice(2);
const { chromium } = createRequire(pathToFileURL(join(tools, 'node_modules', 'x.js')))('playwright-core');
const widget = join(tools, 'package', 'dist', 'lforms');
const page = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/webcomponent/styles.css"><div id="form"></div>
<script src="/webcomponent/assets/lib/zone.min.js"></script><script src="/webcomponent/lhc-forms.js"></script>
<script src="/fhir/R4/lformsFHIR.min.js"></script>`;
const types = { '.js': 'text/javascript', '.css': 'text/css' };
const server = createServer((request, response) => {
  if (request.url === '/') return response.setHeader('content-type', 'text/html').end(page);
  try { response.setHeader('content-type', types[extname(request.url)] ?? 'application/octet-stream').end(readFileSync(join(widget, request.url))); }
  catch { response.writeHead(404).end(); }
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));

const report = (input, ...options) => spawnSync(program, ['--answers', '-', '--as-of', '2026-11-24', ...options], { input, encoding: 'utf8' });
const questions = JSON.parse(execFileSync(program, ['questions', '--format', 'json', '--lang', 'en'], { encoding: 'utf8' })).questions;

// The questions that we ask: all are answered, and those that the others hide are told.
const asked = (answers) => {
  const first = (question) => (question.kind === 'integer' ? question.range[0] : question.kind === 'choice' ? question.options[0].id : [question.options[0].id]);
  const full = Object.fromEntries(questions.map((question) => [question.id, answers[question.id] ?? first(question)]));
  const told = spawnSync(program, ['validate', '-', '--lang', 'en'], { input: JSON.stringify(full), encoding: 'utf8' }).stdout;
  const hidden = new Set([...told.matchAll(/\(\/(\w+)\): .* is not asked/g)].map(([, id]) => id));
  return questions.map((question) => question.id).filter((id) => !hidden.has(id));
};

// Check boxes know no order of ticking: the widget exports the order of the form.
const inFormOrder = (answers) => Object.fromEntries(Object.entries(answers).map(([id, value]) => {
  const options = questions.find((question) => question.id === id)?.options?.map((option) => option.id);
  return [id, Array.isArray(value) ? options.filter((option) => value.includes(option)) : value];
}));

const fill = async (tab, answers, system) => {
  for (const question of questions) {
    for (const value of [answers[question.id] ?? []].flat()) {
      const id = `${question.id}/1/1`;
      if (question.kind === 'integer') await tab.fill(`[id="${id}"]`, String(value));
      else await tab.click(`[id="${id}|${system}|${value}"]`);
    }
  }
  await tab.keyboard.press('Tab');
};

let failed = 0;
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
const tab = await browser.newPage();
const errors = [];
tab.on('pageerror', (error) => errors.push(error.message));
for (const [index, file] of people.entries()) {
  const lang = index % 3 === 0 ? 'ja' : 'en';
  const form = JSON.parse(execFileSync(program, ['questions', '--format', 'fhir', '--lang', lang], { encoding: 'utf8' }));
  const { note, ...given } = JSON.parse(readFileSync(file));
  const answers = inFormOrder(given);
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  await tab.waitForFunction(() => window.LForms?.Util?.addFormToPage && window.LForms?.FHIR?.R4);
  await tab.evaluate((form) => window.LForms.Util.addFormToPage(form, 'form', { fhirVersion: 'R4' }), form);
  await tab.waitForSelector('[id="label-goals/1/1"]');
  const system = form.item.find((item) => item.linkId === 'plan').item[0].answerOption[0].valueCoding.system;
  await fill(tab, answers, system);
  await tab.waitForTimeout(200);
  const shown = await tab.$$eval('lhc-item', (items) => items.filter((item) => item.checkVisibility()).map((item) => item.id));
  const ids = shown.map((id) => id.replace(/^item-|\/.*$/g, '')).filter((id) => questions.some((question) => question.id === id));
  const response = await tab.evaluate(() => window.LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'));
  const wrong = [];
  if (ids.join() !== asked(answers).join()) wrong.push(`shown: ${ids}\n  asked: ${asked(answers)}`);
  for (const options of [['--lang', 'ja'], ['--lang', 'en', '--format', 'json']]) {
    const [fromForm, fromPlain] = [response, answers].map((given) => report(JSON.stringify(given), ...options));
    if (fromPlain.status !== 0 || fromForm.stdout !== fromPlain.stdout) wrong.push(`${options}: ${fromForm.stderr || 'another report'}`);
  }
  if (wrong.length || errors.length) { failed += 1; console.error(`WRONG ${basename(file)}\n  ${[...wrong, ...errors].join('\n  ')}`); }
  else console.log(`ok ${basename(file)} (${lang}): ${ids.length} questions shown as asked, the same report`);
}
await browser.close();
server.close();
process.exit(failed ? 1 : 0);
