//! The parts of the page: evidence, money, warnings, what is better shown, questions.

use super::{Block, MOST_QUESTIONS, Page, Room};
use crate::engine::Finding;
use crate::localizer::Variable;
use crate::render::block::Entry;
use crate::render::{cost, known};
use crate::report::{Addressee, ReportQuestion};
use crate::term::{Category, Severity, Studied, Verdict};

/// How much is known, in words, and the goals by routes of which it is: the lower, the worse.
type Said<'s> = (Studied, String, Vec<(&'s str, &'s str)>);

impl<'r> Page<'_, 'r> {
    /// One line for all goals and routes of which the same is known, the worst first.
    pub(super) fn evidence(&self, most: usize) -> Vec<Entry> {
        let texts = self.texts;
        let mut said: Vec<Said<'_>> = Vec::new();
        for pair in &texts.report.pairs {
            let text = match pair.expected.goal.as_str() {
                "other" => texts.localizer.word("verdict-outlook-other"),
                _ => texts.sentence(&texts.at_start(&known::outlook(texts, pair))),
            };
            let place = (pair.expected.goal.as_str(), pair.expected.route.as_str());
            match said.iter_mut().find(|(_, known, _)| *known == text) {
                Some((_, _, places)) => places.push(place),
                None => said.push((pair.expected.studied, text, vec![place])),
            }
        }
        said.sort_by_key(|(rank, ..)| *rank);
        let rest: usize = said.iter().skip(most).map(|(_, _, places)| places.len()).sum();
        let shown = said.into_iter().take(most);
        let mut entries: Vec<Entry> = shown
            .map(|(_, text, places)| Entry { label: self.places(&places), severity: None, text })
            .collect();
        if rest > 0
            && let Some(last) = entries.last_mut()
        {
            last.text = texts.localizer.sentences(&[&last.text, &self.counted("evidence-more", rest)]);
        }
        entries
    }

    /// Goals and routes in one phrase: the routes are named once where all goals have the same.
    fn places(&self, places: &[(&str, &str)]) -> String {
        let texts = self.texts;
        let mut goals: Vec<&str> = places.iter().map(|(goal, _)| *goal).collect();
        goals.dedup();
        let mut routes: Vec<&str> = Vec::new();
        for (_, route) in places {
            if !routes.contains(route) {
                routes.push(route);
            }
        }
        let goals: Vec<String> = goals.iter().map(|goal| texts.option("goals", goal)).collect();
        let routes: Vec<String> =
            routes.iter().map(|route| texts.inside(&texts.option("route", route))).collect();
        let (goals, routes) = (texts.localizer.listed(&goals), texts.localizer.listed(&routes));
        let variables = [("goal", Variable::Text(&goals)), ("route", Variable::Text(&routes))];
        texts.localizer.text("pair-name", &variables)
    }

    /// The sum against the budget, then what the law says of taking the contract back.
    pub(super) fn money(&self) -> String {
        let mut sentences = cost::in_brief(self.texts);
        sentences.extend(self.shorts(Category::Cost));
        self.texts.localizer.sentences(&sentences)
    }

    /// Stops, cautions and what else to know, the worst first and in full as long as there is room.
    pub(super) fn warnings(&self, room: Room) -> Vec<Block> {
        let mut found: Vec<(usize, &Finding<'r>)> =
            self.texts.report.findings.iter().filter_map(|found| Some((rank(found)?, found))).collect();
        // Of those that weigh the same, what cannot wait stands first.
        found.sort_by_key(|(rank, found)| (*rank, found.rule.urgency));
        if found.is_empty() {
            return Vec::new();
        }
        let entries = found.iter().take(room.warnings).enumerate();
        let entry = |(place, (_, found)): (usize, &(usize, &Finding<'_>))| Entry {
            label: self.word(&format!("severity-{}", found.rule.severity.id())),
            severity: Some(found.rule.severity),
            text: self.warning(found, place, room),
        };
        let mut blocks =
            vec![Self::heading("warnings", String::new()), Block::Entries(entries.map(entry).collect())];
        if found.len() > room.warnings {
            blocks.push(Block::Prose(self.counted("reasons-more", found.len() - room.warnings)));
        }
        blocks
    }

    fn warning(&self, finding: &Finding<'_>, place: usize, room: Room) -> String {
        let texts = self.texts;
        let title = texts.rule(finding.rule, "title");
        let grave = finding.rule.severity >= Severity::Caution;
        let is_worst_stop = place == 0 && finding.rule.severity == Severity::Stop;
        if !grave || !is_worst_stop && place >= room.reasons {
            return title;
        }
        let text = self.short(finding).unwrap_or_else(|| texts.rule(finding.rule, "text"));
        let in_full = is_worst_stop || place < room.full;
        let reason = if in_full { text.as_str() } else { texts.first_sentence(&text) };
        texts.localizer.sentences(&[&texts.sentence(&title), reason])
    }

    /// What is better shown for each goal.
    pub(super) fn better(&self, room: Room) -> Vec<Block> {
        let texts = self.texts;
        let entry = |finding: &Finding<'_>| {
            let text = self.short(finding)?;
            let goals: Vec<String> =
                finding.rule.about.iter().map(|goal| texts.option("goals", goal)).collect();
            Some(Entry { label: texts.localizer.listed(&goals), severity: None, text })
        };
        let mut entries: Vec<Entry> = texts.report.of(Category::Alternative).filter_map(entry).collect();
        if entries.is_empty() || room.better == 0 {
            return Vec::new();
        }
        let rest = entries.len().saturating_sub(room.better);
        entries.truncate(room.better);
        if rest > 0
            && let Some(last) = entries.last_mut()
        {
            last.text = texts.localizer.sentences(&[&last.text, &self.counted("better-more", rest)]);
        }
        vec![Self::heading("better", self.word("heading-better")), Block::Entries(entries)]
    }

    /// The questions whose answer could change this page, else those that weigh most; under a stop, why there are none.
    pub(super) fn questions(&self) -> Vec<Block> {
        let report = self.texts.report;
        if report.verdict == Verdict::Stop {
            return vec![Block::Gap, Block::Prose(self.word("no-answer-lifts"))];
        }
        let is_key = |asked: &&ReportQuestion<'_>| report.key_questions.contains(&asked.id);
        let mut id = "heading-key-questions";
        let mut asked: Vec<&ReportQuestion<'_>> = report.questions.iter().filter(is_key).collect();
        if asked.is_empty() {
            id = "heading-first-questions";
            asked = report.questions.iter().take(MOST_QUESTIONS).collect();
        }
        if asked.is_empty() {
            return Vec::new();
        }
        let entry = |asked: &&ReportQuestion<'_>| Entry {
            label: self.word(if asked.to == Addressee::Doctor { "ask-doctor" } else { "ask-clinic" }),
            severity: None,
            text: self.texts.question(asked).text,
        };
        let heading = self.counted(id, asked.len());
        let entries = asked.iter().map(entry).collect();
        vec![Self::heading("asked", heading), Block::Entries(entries)]
    }
}

/// Where a finding stands among the warnings; `None` for what is said to everybody.
fn rank(finding: &Finding<'_>) -> Option<usize> {
    let order = [Category::Expectation, Category::RedFlag, Category::NoEffectCause];
    match finding.rule.severity {
        Severity::Stop => Some(0),
        Severity::Caution => Some(1),
        Severity::Notice => {
            order.iter().position(|category| *category == finding.rule.category).map(|rank| rank + 2)
        }
        Severity::Info => None,
    }
}
