//! What stands on a page: every phrase of the lexicon, its line, and how it is meant.

use super::block::{Block, Kind, Page};
use super::figures::{Figure, in_sentence};
use super::fold::{BETWEEN, Folded};
use super::how::{Judge, Scene, is_question};
use super::lexicon::{How, Lexicon, Thing};
use super::sentence::sentences;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// The most bytes that all patterns together look at: what bounds the time of any page.
const WORK: usize = 45_000_000;
/// A piece of text up to so many bytes is also looked at as a whole.
const WHOLE: usize = 2400;
/// So many places of one thing meant in one way are told.
const PLACES: usize = 20;
/// A line that leads to a list is shorter than this, in bytes.
const LEAD: usize = 300;

/// A phrase that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// Its entry in the lexicon.
    pub(super) entry: usize,
    pub(super) line: usize,
    /// As written, on one line.
    pub(super) words: String,
    pub(super) how: How,
}

/// Everything that was found.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) found: Vec<Found>,
    /// Prices and numbers of sessions: figure, line, words.
    pub(super) figures: Vec<(Figure, usize, String)>,
    /// How many sentences the page has.
    pub(super) sentences: usize,
    /// The line from which on nothing was looked for, since the page is too large.
    pub(super) unread_from: Option<usize>,
    /// Whether the page speaks about such offers and makes none.
    pub(super) is_report: bool,
}

/// A piece of text with its sentences.
struct Piece<'p> {
    block: &'p Block,
    folded: Folded,
    sentences: Vec<Range<usize>>,
}

/// Reads a page by the lexicon.
pub(super) fn find(page: &Page, lexicon: &Lexicon) -> Findings {
    let pieces: Vec<Piece<'_>> = page.blocks.iter().map(piece).collect();
    let pairs: Vec<Block> = page.blocks.windows(2).map(|two| two[0].and(&two[1], BETWEEN)).collect();
    let pairs: Vec<Piece<'_>> = pairs.iter().map(piece).collect();
    let judge = Judge::new(lexicon, pieces.iter().map(|piece| piece.folded.text.as_str()));
    let mut search = Search {
        lexicon,
        judge: &judge,
        heading: "",
        lead: "",
        beside: ["", ""],
        marked: Vec::new(),
        work: 0,
        findings: Findings { is_report: judge.is_report(), ..Findings::default() },
        told: HashSet::new(),
        times: HashMap::new(),
    };
    for (index, piece) in pieces.iter().enumerate() {
        let last = index.checked_sub(1).map(|index| &pieces[index]);
        search.beside = [
            last.map_or("", |piece| neighbour(piece, piece.sentences.len().saturating_sub(1))),
            pieces.get(index + 1).map_or("", |piece| neighbour(piece, 0)),
        ];
        if search.work > WORK {
            search.findings.unread_from = Some(piece.block.line_of(0));
            break;
        }
        search.piece(piece);
        // What is said in two pieces, such as a question and its answer.
        let pair = pairs.get(index).filter(|pair| pair.folded.text.len() <= WHOLE);
        if let Some(pair) = pair.filter(|_| goes_on(piece, &pieces[index + 1])) {
            search.within(pair, 0, 0..pair.folded.text.len(), true);
        }
    }
    search.findings.found.sort_by_key(|found| found.line);
    search.findings
}

impl Piece<'_> {
    /// The line and the words as written of a part of the folded text.
    fn words(&self, place: Range<usize>) -> (usize, String) {
        let (start, end) = self.folded.written(place.start, place.end);
        let words = self.block.text[start..end].split_whitespace().collect::<Vec<_>>().join(" ");
        (self.block.line_of(start), words)
    }
}

fn piece(block: &Block) -> Piece<'_> {
    let folded = Folded::new(&block.text);
    let sentences = sentences(&folded.text);
    Piece { block, folded, sentences }
}

struct Search<'s> {
    lexicon: &'s Lexicon,
    judge: &'s Judge<'s>,
    /// The heading over the text.
    heading: &'s str,
    lead: &'s str,
    /// The last sentence of the piece before, and the first of the one behind.
    beside: [&'s str; 2],
    marked: Vec<bool>,
    work: usize,
    findings: Findings,
    /// What was told already: entry, how, sentence.
    told: HashSet<(usize, How, usize, usize)>,
    /// How many times a sentence has been looked at.
    times: HashMap<&'s str, usize>,
}

impl<'s> Search<'s> {
    fn piece(&mut self, piece: &'s Piece<'_>) {
        let text = piece.folded.text.as_str();
        if piece.block.kind == Kind::Heading {
            (self.heading, self.lead) = (text, "");
        }
        self.findings.sentences += piece.sentences.len();
        for (index, sentence) in piece.sentences.iter().enumerate() {
            self.within(piece, index, sentence.clone(), false);
        }
        if piece.sentences.len() > 1 && text.len() <= WHOLE {
            self.within(piece, 0, 0..text.len(), true);
        }
        if piece.block.kind == Kind::Text {
            // A line that leads to a list says what the list is; running text after it ends the list.
            self.lead = if text.ends_with(':') && text.len() < LEAD { text } else { "" };
        }
    }

    /// Looks through one sentence, or through a whole piece for what may run over sentences.
    fn within(&mut self, piece: &'s Piece<'_>, index: usize, at: Range<usize>, across: bool) {
        let text = &piece.folded.text[at.clone()];
        let times = self.times.entry(text).or_default();
        *times += 1;
        if *times > PLACES {
            // Nothing of it would be told any more.
            return;
        }
        if !across && !self.judge.is_report() {
            for figure in in_sentence(text) {
                let (line, words) = piece.words(at.start + figure.at.start..at.start + figure.at.end);
                self.findings.figures.push((figure, line, words));
            }
        }
        let mut marked = std::mem::take(&mut self.marked);
        for wanted in self.lexicon.candidates(text, &mut marked) {
            if self.lexicon.wanted[wanted].across == across && self.work <= WORK {
                self.pattern(piece, index, at.clone(), wanted);
            }
        }
        self.marked = marked;
    }

    /// The sentence before a piece, where it is a question.
    fn asked(&self) -> &'s str {
        if is_question(self.beside[0]) { self.beside[0] } else { "" }
    }

    /// The sentence behind; that of the next piece may answer a question alone.
    fn behind<'p>(&'p self, piece: &'p Piece<'_>, index: usize) -> &'p str {
        let ends = is_question(&piece.folded.text);
        if index < piece.sentences.len() || !ends { neighbour(piece, index) } else { self.beside[1] }
    }

    fn pattern(&mut self, piece: &Piece<'_>, index: usize, at: Range<usize>, wanted: usize) {
        let text = &piece.folded.text[at.clone()];
        let wanted = &self.lexicon.wanted[wanted];
        let Some(regex) = wanted.pattern.regex() else { return };
        self.work += text.len();
        for hit in regex.find_iter(text).take(4) {
            let entry = &self.lexicon.entries[wanted.entry];
            // What runs over sentences is judged by those that it touches.
            let around = if wanted.across { touched(piece, &hit.range()) } else { 0..text.len() };
            let sentence = &text[around.clone()];
            let is_else =
                |one: &super::lexicon::Pattern| one.regex().is_some_and(|regex| regex.is_match(sentence));
            if entry.unless.iter().any(is_else) {
                continue;
            }
            let scene = Scene {
                sentence,
                hit: hit.start() - around.start..hit.end() - around.start,
                before: index.checked_sub(1).map_or(self.asked(), |index| neighbour(piece, index)),
                behind: if wanted.across { "" } else { self.behind(piece, index + 1) },
                headings: [self.heading, self.lead],
            };
            let how = self.judge.how(&scene, entry);
            // Some twenty contexts looked at a part of the sentence each.
            self.work += text.len() * 20;
            let place = at.start + hit.start()..at.start + hit.end();
            if self.told.insert((wanted.entry, how, piece.block.line_of(0), at.start)) {
                self.tell(piece, wanted.entry, how, place);
            }
        }
    }

    fn tell(&mut self, piece: &Piece<'_>, entry: usize, how: How, place: Range<usize>) {
        let same = self.findings.found.iter().filter(|found| found.entry == entry && found.how == how);
        if same.count() >= PLACES {
            return;
        }
        let (line, words) = piece.words(place);
        self.findings.found.push(Found { entry, line, words, how });
    }
}

/// From the beginning of the first to the end of the last sentence of a piece that a part of it stands in.
fn touched(piece: &Piece<'_>, part: &Range<usize>) -> Range<usize> {
    let mut touched = piece.sentences.iter().filter(|at| at.start < part.end && part.start < at.end).cloned();
    let first = touched.next().unwrap_or(part.clone());
    first.start..touched.next_back().unwrap_or(first).end
}

/// Whether one piece goes on in the next: a heading, a question, or words that end no sentence. Rows of a table stand apart.
fn goes_on(piece: &Piece<'_>, next: &Piece<'_>) -> bool {
    let is_row = |piece: &Piece<'_>| piece.block.kind == Kind::Item && piece.folded.text.contains('|');
    let ends = piece.folded.text.trim_end().ends_with(['。', '.', '!', '♪']);
    piece.block.kind == Kind::Heading || !(ends || is_row(piece) && is_row(next))
}

/// A sentence of a piece.
fn neighbour<'p>(piece: &'p Piece<'_>, index: usize) -> &'p str {
    piece.sentences.get(index).map_or("", |at| &piece.folded.text[at.clone()])
}

/// Which of two ways of being meant weighs more for a reader.
pub(super) fn is_mark(how: How, thing: Thing) -> bool {
    match thing {
        Thing::Claim => matches!(how, How::Said | How::Conditional),
        Thing::Disclosure | Thing::Fact => how == How::Said,
    }
}
