//! The page that everybody sees: what this person came for, in the order of asking, and no more than one page of it.

mod told;

use super::{Block, Depth, Place, document};
use crate::engine::Finding;
use crate::localizer::Variable;
use crate::render::block::Entry;
use crate::render::deadlines::page_lines;
use crate::render::message::Texts;
use crate::render::rules::reviewed;
use crate::render::text::{self, Look};
use crate::render::{left, summary};
use crate::report::ReportNotice;
use crate::term::{Category, Verdict};

/// Lines of the page, at 80 columns.
const MOST_LINES: usize = 60;
/// Verdict, evidence and money stand within a first screen.
const FIRST_SCREEN: usize = 24;
/// Words, in a language that puts spaces between them.
const MOST_WORDS: usize = 900;
/// Characters, in one that does not.
const MOST_SIGNS: usize = 2_800;
/// Narrower pages are allowed to be longer.
const NARROWEST: usize = 60;
/// Goals and routes, each with its evidence.
const MOST_EVIDENCE: usize = 8;
/// Days and deeds that are still open.
const MOST_STILL: usize = 3;
/// What is still open in one sentence, and one line of evidence: where nothing more has room on the first screen.
const LEAST_TOP: (usize, usize) = (0, 1);
/// Questions that the page names.
const MOST_QUESTIONS: usize = 3;
/// Steps where hardly anything has room.
const LEAST_STEPS: usize = 2;

/// Characters of a note; a longer one stands whole in the full report.
const MOST_OF_A_NOTE: usize = 300;

/// How much of what could be said has room.
#[derive(Clone, Copy)]
struct Room {
    /// Warnings; the rest is counted.
    warnings: usize,
    /// Warnings in full text, worst first; the worst stop always is.
    full: usize,
    /// Warnings with the first sentence of their reason.
    reasons: usize,
    /// Goals with what is better shown for them.
    better: usize,
    /// Notices of one kind, kinds of harm, and beliefs that the page answers.
    asides: usize,
}

/// From everything to what has room for everybody.
const ROOMS: [Room; 16] = [
    Room { warnings: 8, full: 3, reasons: 8, better: 8, asides: 3 },
    Room { warnings: 8, full: 2, reasons: 8, better: 8, asides: 3 },
    Room { warnings: 8, full: 1, reasons: 8, better: 8, asides: 3 },
    Room { warnings: 8, full: 1, reasons: 5, better: 4, asides: 3 },
    Room { warnings: 8, full: 1, reasons: 3, better: 3, asides: 3 },
    Room { warnings: 8, full: 1, reasons: 1, better: 2, asides: 3 },
    Room { warnings: 6, full: 1, reasons: 1, better: 2, asides: 3 },
    Room { warnings: 5, full: 1, reasons: 1, better: 1, asides: 3 },
    Room { warnings: 4, full: 1, reasons: 1, better: 1, asides: 3 },
    Room { warnings: 3, full: 1, reasons: 1, better: 1, asides: 3 },
    Room { warnings: 3, full: 0, reasons: 1, better: 1, asides: 2 },
    Room { warnings: 3, full: 0, reasons: 1, better: 1, asides: 1 },
    Room { warnings: 2, full: 0, reasons: 1, better: 1, asides: 1 },
    Room { warnings: 1, full: 0, reasons: 1, better: 1, asides: 1 },
    Room { warnings: 1, full: 0, reasons: 0, better: 1, asides: 0 },
    Room { warnings: 1, full: 0, reasons: 0, better: 0, asides: 0 },
];

/// The page with as much on it as has room.
pub(super) fn fitting(texts: &Texts<'_>, depth: Depth, look: Look) -> Vec<Block> {
    let page = Page { texts, depth };
    let look = Look { width: look.width.max(NARROWEST), colour: false, ..look };
    let measure = |blocks: Vec<Block>| {
        let (title, date) = (texts.localizer.word("report-title"), texts.date(texts.report.as_of));
        let document = document(texts.localizer, title, date, blocks);
        (text::paint(&document, look), document.blocks)
    };
    let tops =
        (1..=MOST_STILL).rev().flat_map(|still| (1..=MOST_EVIDENCE).rev().map(move |most| (still, most)));
    let fits_first =
        |top: &(usize, usize)| measure(page.top(*top, ROOMS[0])).0.lines().count() <= FIRST_SCREEN;
    let top = tops.into_iter().find(fits_first).unwrap_or(LEAST_TOP);
    let whole = |room: Room| {
        let mut blocks = page.top(top, room);
        page.rest(room, &mut blocks);
        measure(blocks)
    };
    let spaced = !texts.localizer.word("sentence-joint").is_empty();
    let fits = |painted: &str| {
        let long = if spaced {
            painted.split_whitespace().count() > MOST_WORDS
        } else {
            painted.chars().count() > MOST_SIGNS
        };
        !long && painted.lines().count() <= MOST_LINES
    };
    let [rooms @ .., last] = ROOMS;
    let found = rooms.into_iter().map(whole).find(|(painted, _)| fits(painted));
    found.unwrap_or_else(|| whole(last)).1
}

struct Page<'p, 'r> {
    texts: &'p Texts<'r>,
    depth: Depth,
}

impl Page<'_, '_> {
    fn word(&self, id: &str) -> String {
        self.texts.localizer.word(id)
    }

    fn counted(&self, id: &str, count: usize) -> String {
        let count = Variable::count(count);
        self.texts.localizer.text(id, &[("count", count)])
    }

    fn entry(&self, label: &str, text: String) -> Entry {
        Entry { label: self.word(label), severity: None, text }
    }

    fn heading(id: &'static str, heading: String) -> Block {
        Block::Section { id, heading, place: Place::Page }
    }

    /// The short text that a rule has for this page.
    fn short(&self, finding: &Finding<'_>) -> Option<String> {
        let has = self.texts.localizer.has_attribute(&finding.rule.message_id(), "page");
        has.then(|| self.texts.rule(finding.rule, "page"))
    }

    fn shorts(&self, category: Category) -> Vec<String> {
        self.texts.report.of(category).filter_map(|finding| self.short(finding)).collect()
    }

    /// What stands on the first screen: whose rules, currency, changes, signs of an emergency, decision, result, evidence, money.
    fn top(&self, (most_still, most_evidence): (usize, usize), room: Room) -> Vec<Block> {
        let (texts, report) = (self.texts, self.texts.report);
        let mut blocks = self.notices(room, |notice| *notice == ReportNotice::OwnRules);
        blocks.extend(self.notices(room, ReportNotice::is_of_age));
        blocks.extend(self.notices(room, ReportNotice::is_change));
        let harmed = report.answers.choice("earlier_treatment") == Some("bad_reaction");
        // Whoever has something else above the decision reads the days before it, so that they stand high up.
        let days_first = (harmed || !blocks.is_empty()) && !page_lines(texts).is_empty();
        let mut now: Vec<Block> = self.what_now(most_still).into_iter().collect();
        if self.depth != Depth::Page {
            let blanks = ["sheet-blank-name", "sheet-blank-date", "sheet-blank-clinic"];
            blocks.push(Block::Blanks(blanks.map(|id| self.word(id)).to_vec()));
        }
        if harmed {
            blocks.push(Self::heading("emergency", self.word("emergency-heading")));
            blocks.extend(["emergency", "doctor-line"].map(|id| Block::Prose(self.word(id))));
            blocks.push(Block::Gap);
        }
        if days_first {
            blocks.append(&mut now);
            // The signs of an emergency make the top long anyhow; else the money has to stay on the first screen.
            blocks.extend(harmed.then_some(Block::Gap));
        }
        blocks.push(Self::heading("decision", String::new()));
        blocks.push(Block::Entries(vec![self.entry("label-decision", summary::decision(texts))]));
        blocks.push(Block::Result {
            label: self.word("label-result"),
            text: texts.verdict(),
            warning: texts.offer_warning(),
            verdict: report.verdict,
        });
        blocks.append(&mut now);
        blocks.push(Self::heading("help", self.word("heading-help")));
        blocks.push(Block::Entries(self.evidence(most_evidence)));
        blocks.push(Self::heading("money", String::new()));
        blocks.push(Block::Entries(vec![self.entry("label-money", self.money())]));
        blocks
    }

    /// The days that count, and what else to do now.
    fn what_now(&self, most: usize) -> Option<Block> {
        let texts = self.texts;
        let mut still = page_lines(texts);
        // Of a day the reason why there is none stays with it, however little room there is.
        let least = if still.is_empty() { 1 } else { 2 };
        still.extend(self.shorts(Category::NextStep));
        still.truncate(most.max(1));
        if let Some(first) = still.first_mut().filter(|_| most == 0) {
            *first = texts.first_sentences(first, least).to_owned();
        }
        let entry = || self.entry("label-still", texts.localizer.sentences(&still));
        (!still.is_empty()).then(|| Block::Entries(vec![entry()]))
    }

    fn notices(&self, room: Room, wanted: fn(&ReportNotice) -> bool) -> Vec<Block> {
        let notices = self.texts.report.notices.iter().filter(|notice| wanted(notice));
        notices.take(room.asides.max(1)).map(|notice| Block::Prose(self.texts.notice(notice))).collect()
    }

    fn rest(&self, room: Room, blocks: &mut Vec<Block>) {
        blocks.extend(self.warnings(room));
        blocks.extend(self.better(room));
        blocks.push(Self::heading("harmed", String::new()));
        blocks.push(Block::Entries(self.harm_and_beliefs(room)));
        let mut items = summary::first_steps(self.texts);
        if room.better == 0 {
            items.truncate(LEAST_STEPS);
        }
        blocks.push(Self::heading("steps", summary::steps_heading(self.texts, items.len())));
        blocks.push(Block::Points { items, numbered: true });
        blocks.extend(self.questions());
        blocks.push(Block::Gap);
        blocks.push(Block::Prose(self.word("emergency-line")));
        self.foot(room, blocks);
    }

    /// What has happened to people, and what is known of what this person believed.
    fn harm_and_beliefs(&self, room: Room) -> Vec<Entry> {
        let localizer = self.texts.localizer;
        let mut harm = self.shorts(Category::Risk);
        if room.asides < ROOMS[0].asides {
            harm.truncate(room.asides);
        }
        let beliefs = self.texts.report.of(Category::Belief).take(room.asides);
        let beliefs: Vec<String> =
            beliefs.map(|found| self.texts.sentence(&self.texts.rule(found.rule, "title"))).collect();
        if !harm.is_empty() {
            harm.push(self.word("harm-uncounted"));
        }
        let said = [("label-harm", harm), ("label-beliefs", beliefs)].into_iter();
        let said = said.filter(|(_, said)| !said.is_empty());
        said.map(|(label, said)| self.entry(label, localizer.sentences(&said))).collect()
    }

    /// What this is not, the person's own note, where to go on, and how much is kept back.
    fn foot(&self, room: Room, blocks: &mut Vec<Block>) {
        let (texts, report) = (self.texts, self.texts.report);
        if room.asides > 0 {
            blocks.extend(self.notices(room, |notice| {
                matches!(notice, ReportNotice::HiddenAnswer(_) | ReportNotice::OtherForm(_))
            }));
        }
        if let Some(note) = &report.answers.note {
            let cut: String = note.chars().take(MOST_OF_A_NOTE).collect();
            let cut = if cut.len() < note.len() { cut + "..." } else { cut };
            blocks.push(Block::Prose(left::note(texts, &cut)));
        }
        blocks.push(Block::Rule);
        let reviewed = reviewed(texts.localizer, report.book);
        blocks.push(Block::Prose(texts.localizer.sentences(&[self.word("no-advice"), reviewed])));
        if self.depth == Depth::Whole {
            return;
        }
        let number = Variable::count;
        let questions = if report.verdict == Verdict::Stop { 0 } else { report.questions.len() };
        let counts = [
            ("questions", number(questions.saturating_sub(MOST_QUESTIONS))),
            ("harms", number(report.of(Category::Risk).count())),
            ("open", number(left::undetermined(texts).len())),
        ];
        blocks.push(Block::Prose(texts.localizer.text("kept-back", &counts)));
        if self.depth == Depth::Page {
            blocks.push(Block::Prose(self.word("sheet-hint")));
        }
    }
}
