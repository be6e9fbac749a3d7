// Ten people fill in the web form in Chromium, with a script on one page and without one stage by stage: each is asked what is asked
// of them and nothing else, in their language, and gets the report that exo-check makes of the same answers.
// node form.mjs PROGRAM
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { once } from "node:events";
import puppeteer from "puppeteer-core";

const PEOPLE = ["plan_over_budget", "pregnant", "minor_acne", "signed_hair_course", "harmed_before", "hair_undecided",
  "in_course_pressed", "melasma_pregnant", "nose_at_home", "informed"];
// What counts even where it is not asked, so that a reader of answers takes it.
const TAKEN_UNASKED = ["pregnancy", "also_routes"];
const program = process.argv[2];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "exo-form-"));
const env = { ...process.env, PATH: `${dirname(program)}:${process.env.PATH}` };
const run = (args, input) => execFileSync(program, args, { input, encoding: "utf8", maxBuffer: 1 << 28 });
const { questions } = JSON.parse(run(["questions", "--format", "json"]));

// The answers as the form can give them: options in its order, without a note or what is no longer offered.
const kept = (answers) => Object.fromEntries(questions.flatMap(({ id, kind, options }) => {
  if (!(id in answers)) return [];
  if (kind !== "choices") return [[id, answers[id]]];
  const given = options.filter((option) => option.offered && answers[id].includes(option.id)).map((option) => option.id);
  return given.length ? [[id, given]] : [];
}));

// Questions that exo-check says are not asked of somebody who answers so.
function notAsked(name, answers) {
  const open = questions.filter(({ id }) => !(id in answers));
  const files = open.map(({ id, kind, options, range }) => {
    const value = { choice: options?.[0].id, choices: [options?.[0].id], integer: range?.[0], date: "2026-01-01" }[kind];
    const file = join(folder, `${name}-${id}.json`);
    writeFileSync(file, JSON.stringify({ ...answers, [id]: value }));
    return file;
  });
  const told = spawnSync(program, ["validate", "--lang", "en", ...files], { encoding: "utf8", maxBuffer: 1 << 28 }).stdout;
  return open.map(({ id }) => id).filter((id) => told.includes(`(/${id}): "${id}" is not asked`));
}

const faults = [];
const expect = (name, got, wanted) => {
  if (JSON.stringify(got) !== JSON.stringify(wanted)) faults.push(`${name}: ${JSON.stringify(got).slice(0, 300)} instead of ${JSON.stringify(wanted).slice(0, 300)}`);
};

// Fills one fieldset as a person would, and tells the page so.
const fill = (page, id, value) => page.evaluate((id, values) => {
  for (const input of document.querySelectorAll(`[name="${id}"]:not([type=hidden])`)) {
    if (["radio", "checkbox"].includes(input.type)) input.checked = values.includes(input.value);
    else [input.value] = values;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
}, id, [value].flat().map(String));

const checkAccess = async (page, name) => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  faults.push(...violations.map((one) => `${name}: ${one.id}: ${one.nodes[0].html.slice(0, 100)}`));
};

function asks(name, shown, answers) {
  const hidden = notAsked(name, answers);
  expect(`${name}: asked though hidden`, shown.filter((id) => hidden.includes(id)), []);
  // What hangs on a question that was left open is not asked before that has its answer.
  const named = (when) => Object.entries(when).flatMap(([fact, test]) => ["all", "any", "not"].includes(fact) ? [test].flat().flatMap(named) : [fact]);
  const isSettled = ({ when }) => named(when ?? {}).some((fact) => fact in answers) || when === null;
  const missed = questions.filter(isSettled).map(({ id }) => id)
    .filter((id) => !shown.includes(id) && !hidden.includes(id) && !TAKEN_UNASKED.includes(id));
  expect(`${name}: not asked`, missed, []);
}

async function withScript(page, url, name, answers, lang, as) {
  await page.goto(`${url}?lang=${lang}`, { waitUntil: "networkidle0" });
  for (const { id } of questions) {
    const visible = await page.$eval(`#ask-${id}`, (box) => !box.hidden);
    if (id in answers && !visible) faults.push(`${name}: ${id} is answered and not shown`);
    if (id in answers) await fill(page, id, answers[id]);
  }
  const label = questions[0].label[lang];
  expect(`${name}: language`, await page.$eval(`#ask-${questions[0].id} legend`, (legend) => legend.textContent.replace(" *", "")), label);
  asks(name, await page.$$eval("fieldset", (boxes) => boxes.filter((box) => !box.hidden).map((box) => box.id.slice(4))), answers);
  expect(`${name}: units`, (await page.$eval("#ask-budget_jpy legend", (legend) => legend.textContent)).includes(lang === "ja" ? "円" : "yen"), true);
  await page.select("#as", as);
  const replied = page.waitForResponse((reply) => reply.url().includes("/report"));
  await page.click("form > button");
  const reply = await replied;
  expect(`${name}: status`, reply.status(), 200);
  const sent = JSON.parse(reply.request().postData());
  expect(`${name}: what is sent`, as === "FHIR" ? sent.resourceType : sent, as === "FHIR" ? "QuestionnaireResponse" : answers);
  expect(`${name}: report`, await reply.json(), JSON.parse(run(["--format", "json", "--lang", lang], JSON.stringify(answers))));
}

async function withoutScript(page, url, name, answers, lang) {
  const shown = [];
  await page.goto(`${url}stages?lang=${lang}`);
  for (let stage = 0; stage < 40; stage += 1) {
    const ids = await page.$$eval("input[name=stage]", (inputs) => inputs.map((input) => input.value));
    if (!ids.length) break;
    expect(`${name}: asked twice`, ids.filter((id) => shown.includes(id)), []);
    shown.push(...ids);
    for (const id of ids.filter((id) => id in answers)) await fill(page, id, answers[id]);
    await Promise.all([page.waitForNavigation(), page.click("form button")]);
  }
  asks(name, shown, answers);
  const [reply] = await Promise.all([page.waitForNavigation(), page.click("form button")]);
  expect(`${name}: status`, reply.status(), 200);
  if (await reply.text() !== run(["--format", "html", "--lang", lang], JSON.stringify(answers))) faults.push(`${name}: another report`);
}

const server = spawn("python3", ["examples/web_form.py", "0"], { env, stdio: ["ignore", "pipe", "inherit"] });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  userDataDir: join(folder, "profile"),
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  const url = String((await once(server.stdout, "data"))[0]).trim();
  for (const [place, person] of PEOPLE.entries()) {
    const answers = kept(JSON.parse(readFileSync(`tests/people/${person}.json`, "utf8")));
    const [lang, as] = [place % 2 ? "ja" : "en", place % 4 < 2 ? "JSON" : "FHIR"];
    for (const script of [true, false]) {
      const page = await browser.newPage();
      page.on("console", (message) => { if (message.type() === "error" && !message.text().includes("404")) faults.push(`${person}: ${message.text()}`); });
      page.on("pageerror", (error) => faults.push(`${person}: ${error.message}`));
      await page.setJavaScriptEnabled(script);
      if (script) await withScript(page, url, `${person} (${lang}, ${as})`, answers, lang, as);
      else await withoutScript(page, url, `${person} (${lang}, stages)`, answers, lang);
      await page.close();
    }
  }
  // What is missing is asked again, and the pages can be read by everybody.
  const page = await browser.newPage();
  for (const path of ["?lang=ja", "stages?lang=en"]) {
    await page.goto(url + path, { waitUntil: "networkidle0" });
    await checkAccess(page, path);
  }
  await page.evaluate(() => { document.querySelector("form").noValidate = true; });
  const first = await page.$$eval("input[name=stage]", (inputs) => inputs.map((input) => input.value));
  await Promise.all([page.waitForNavigation(), page.click("form button")]);
  const again = await page.$$eval("input[name=stage]", (inputs) => inputs.map((input) => input.value));
  const needed = first.filter((id) => questions.find((question) => question.id === id).required);
  expect("what has no answer is asked again", again, needed);
} finally {
  server.kill();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults.slice(0, 20)) console.error(`WRONG ${fault}`);
if (faults.length) process.exit(1);
console.log(`ok the web form, ${PEOPLE.length} people, with a script and without one`);
