// Opens every sheet of a folder in Chromium and looks for what a reader would stumble over.
// node check.mjs FOLDER             every *.html of the folder must be without fault
// node check.mjs --self-test        a page with one fault of each kind: each must be found
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import puppeteer from "puppeteer-core";

const WIDTHS = [360, 768, 1280];
// Sizes of paper, and how many pages a sheet may fill on each.
const PAPER = ["A4", "Letter"];
const PAGES = 2;
// What the end of a page must not cut.
const WHOLE = ".result, .card, fieldset.ask, .entry, table.grid tbody tr";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  // The page is written on few lines by a program.
  rules: { "long-title": "off", "no-inline-style": "error", "no-trailing-whitespace": "off" },
});

const folder = mkdtempSync(join(tmpdir(), "exo-html-"));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  userDataDir: join(folder, "profile"),
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});

async function validity(file, faults) {
  const report = await validator.validateFile(file);
  for (const result of report.results) {
    for (const message of result.messages) {
      faults.push(`validity: ${message.ruleId} at ${message.line}:${message.column}: ${message.message}`);
    }
  }
}

async function look(page, file, width, faults) {
  await page.setViewport({ width, height: 900 });
  await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
  const found = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    scripts: document.querySelectorAll("script, iframe, object, embed, link, form").length,
    bare: [...document.querySelectorAll("svg")].filter((svg) => {
      const named = (svg.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id));
      const told = (name) => named.some((part) => part?.tagName === name && part.textContent.trim() !== "");
      return svg.getAttribute("role") !== "img" || !told("title") || !told("desc");
    }).length,
    policy: document.querySelector("meta[http-equiv=Content-Security-Policy]")?.content ?? "",
    styled: getComputedStyle(document.body).maxWidth !== "none",
  }));
  if (found.wide) faults.push(`scroll: wider than ${width} px`);
  if (found.scripts > 0) faults.push("content: script, frame, link or form");
  if (found.bare > 0) faults.push(`pictures: ${found.bare} without title and desc`);
  if (!found.policy.startsWith("default-src 'none'")) faults.push("policy: none, or a weak one");
  if (!found.styled) faults.push("style: refused by its policy, or missing");
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  for (const violation of violations) {
    faults.push(`axe at ${width} px: ${violation.id}: ${violation.help} (${violation.nodes[0].html.slice(0, 120)})`);
  }
}

// Type on paper, in points: what people read, and what they look up.
const LEAST = { body: 9, sources: 8 };

// Text set smaller than a reader of paper should have to bear; of a picture, as it is drawn.
async function type(page, faults) {
  const small = await page.evaluate((least) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set();
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (walker.currentNode.textContent.trim() === "" || !element.checkVisibility()) continue;
      if (element.closest("style, caption, title, desc, thead .column")) continue;
      const drawn = element instanceof SVGElement ? element.getScreenCTM().a : 1;
      const points = parseFloat(getComputedStyle(element).fontSize) * drawn * 0.75;
      const bar = element.closest("#sources, svg") ? least.sources : least.body;
      if (points < bar - 0.01) found.add(`${points.toFixed(1)} pt: ${walker.currentNode.textContent.trim().slice(0, 40)}`);
    }
    return [...found];
  }, LEAST);
  for (const words of small.slice(0, 5)) faults.push(`type: ${words}`);
}

// What has to stand on page 1.
const FIRST = "section.page";

// Folds what a PDF's text may change: spaces, forms of width, list marks.
const folded = (text) => text.normalize("NFKC").replace(/[\s\u00ad\u2022]/g, "");

async function paper(page, file, faults) {
  await page.emulateMediaType("print");
  const parts = await page.$$eval(WHOLE, (parts) => parts.map((part) => {
    const shown = [...part.querySelectorAll("p, legend, dt, dd, th, td")]
      .filter((inner) => !inner.querySelector("p, legend, dt, dd"));
    return (shown.length ? shown : [part]).map((inner) => inner.innerText);
  }));
  await type(page, faults);
  const first = await page.$$eval(FIRST, (sections) => sections.flatMap((section) =>
    [...section.querySelectorAll("h2, p, li, legend")].map((part) => part.innerText)));
  await page.emulateMediaType(null);
  for (const size of PAPER) {
    const pdf = join(folder, "sheet.pdf");
    await page.pdf({ path: pdf, format: size });
    const text = execFileSync("pdftotext", ["-raw", pdf, "-"], { encoding: "utf8" });
    const pages = text.split("\f").slice(0, -1).map(folded);
    if (page.url().includes("compare") === false && pages.length > PAGES) {
      faults.push(`pages: ${pages.length} of ${size}`);
    }
    for (const piece of first.filter((piece) => !pages[0].includes(folded(piece)))) {
      faults.push(`page one: not on that of ${size}: ${piece.slice(0, 60)}`);
    }
    for (const texts of parts) {
      const pieces = texts.map(folded).filter((piece) => piece !== "");
      if (!pages.some((one) => pieces.every((piece) => one.includes(piece)))) {
        faults.push(`paper: cut by the end of a page of ${size}: ${texts[0].slice(0, 60)}`);
      }
    }
  }
}

async function check(file) {
  const faults = [];
  await validity(file, faults);
  const page = await browser.newPage();
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`console: ${error.message}`));
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href) faults.push(`request: ${request.url()}`);
  });
  for (const width of WIDTHS) await look(page, file, width, faults);
  await paper(page, file, faults);
  await page.close();
  return [...new Set(faults)];
}

// One page with a fault of each kind.
const BAD = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bad</title></head><body><main><h1>Bad</h1>
<div style="width:2000px">wide</div><img src="missing.png"><svg></svg><script>console.error("told")</script>
<section id="doctor" class="page"><h2 style="margin-top:2000px;font-size:6pt">Doctor</h2></section>
<div class="card"><p>start of it</p>${"<p>long</p>".repeat(300)}<p>end of a very long card</p></div></main></body></html>`;
const KINDS = ["validity", "scroll", "content", "pictures", "policy", "style", "axe", "console", "request", "paper", "pages", "type", "page one"];

let failed = false;
try {
  if (process.argv[2] === "--self-test") {
    const file = join(folder, "bad.html");
    writeFileSync(file, BAD);
    const faults = await check(file);
    const missed = KINDS.filter((kind) => !faults.some((fault) => fault.startsWith(kind)));
    failed = missed.length > 0;
    console.log(failed ? `not found: ${missed.join(", ")}\n${faults.join("\n")}` : `self-test: all ${KINDS.length} kinds of fault found`);
  } else {
    const files = readdirSync(process.argv[2]).filter((name) => name.endsWith(".html")).sort();
    for (const name of files) {
      const faults = await check(join(process.argv[2], name));
      failed ||= faults.length > 0;
      console.log(`${name}: ${faults.length === 0 ? "no fault" : `${faults.length} faults`}`);
      for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
    }
    failed ||= files.length === 0;
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
