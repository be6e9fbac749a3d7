//! The cost of the course in sentences.

use super::message::Texts;
use crate::localizer::Variable;

/// One paragraph: price of a session, sum, what is not in it, budget.
pub(super) fn cost_text(texts: &Texts<'_>) -> String {
    texts.localizer.sentences(&sums(texts))
}

/// What so many sessions by this route usually cost, as far as both are known.
pub(super) fn usual_range(texts: &Texts<'_>) -> Option<[i64; 2]> {
    let report = texts.report;
    let per = report.cost.usual?;
    let sessions = report.cost.sessions?;
    Some(per.map(|yen| yen.saturating_mul(sessions)))
}

/// A sum, or a range of sums, in words.
pub(super) fn sums_in_words(texts: &Texts<'_>, low: i64, high: i64) -> String {
    if low == high {
        money(texts, "cost-bar-yen", &[("yen", low)])
    } else {
        money(texts, "sheet-bar-range", &[("low", low), ("high", high)])
    }
}

/// The same as single sentences, then the usual range beside a told price, for the picture.
pub(super) fn cost_sentences(texts: &Texts<'_>) -> Vec<String> {
    let cost = texts.report.cost;
    let mut sentences = sums(texts);
    if let (true, Some(sessions), Some([low, high])) = (cost.told, cost.sessions, usual_range(texts)) {
        sentences.push(sum_sentence(texts, "cost-usual-course", sessions, low, high));
    }
    sentences
}

/// The sum against the budget, or why there is none.
pub(super) fn in_brief(texts: &Texts<'_>) -> Vec<String> {
    let mut sentences = sums(texts);
    if texts.report.cost.told || texts.report.cost.per_session.is_none() {
        sentences.remove(0);
    }
    sentences
}

fn sums(texts: &Texts<'_>) -> Vec<String> {
    let cost = texts.report.cost;
    let mut sentences = vec![price_sentence(texts)];
    match (cost.per_session, cost.sessions, cost.total) {
        (_, Some(sessions), Some((low, high))) => {
            let per = cost.per_session.unwrap_or_default();
            let extra = texts.report.answers.number("extra_cost_jpy");
            let top = high.unwrap_or(per[1].saturating_mul(sessions));
            let id = if top == low { "cost-total" } else { "cost-total-range" };
            sentences.push(sum_sentence(texts, id, sessions, low, top));
            sentences.push(texts.localizer.word(if extra.is_some() {
                "cost-extras-in"
            } else {
                "cost-extras-open"
            }));
        }
        (None, _, _) => sentences.push(texts.localizer.word("cost-no-total-price")),
        _ => sentences.push(texts.localizer.word("cost-no-total-sessions")),
    }
    sentences.extend(budget_sentence(texts));
    sentences
}

fn price_sentence(texts: &Texts<'_>) -> String {
    let cost = texts.report.cost;
    match cost.per_session {
        Some([price, _]) if cost.told => money(texts, "cost-price-told", &[("price", price)]),
        Some([low, high]) => money(texts, "cost-price-usual", &[("low", low), ("high", high)]),
        None => texts.localizer.word("cost-price-unknown"),
    }
}

fn sum_sentence(texts: &Texts<'_>, id: &str, sessions: i64, low: i64, high: i64) -> String {
    let (low, high) = (texts.yen(low), texts.yen(high));
    let variables = [
        ("sessions", Variable::Number(sessions)),
        ("low", Variable::Text(&low)),
        ("high", Variable::Text(&high)),
    ];
    texts.localizer.text(id, if id == "cost-total" { &variables[..2] } else { &variables })
}

fn budget_sentence(texts: &Texts<'_>) -> Option<String> {
    let cost = texts.report.cost;
    let budget = texts.report.answers.number("budget_jpy")?;
    Some(match (cost.within_budget, cost.total) {
        (Some(false), Some((low, _))) => {
            money(texts, "cost-budget-over", &[("budget", budget), ("over", low - budget)])
        }
        (Some(true), _) => money(texts, "cost-budget-within", &[("budget", budget)]),
        _ => money(texts, "cost-budget-open", &[("budget", budget)]),
    })
}

fn money(texts: &Texts<'_>, id: &str, sums: &[(&str, i64)]) -> String {
    let words: Vec<(&str, String)> = sums.iter().map(|(name, yen)| (*name, texts.yen(*yen))).collect();
    let variables: Vec<(&str, Variable<'_>)> =
        words.iter().map(|(name, text)| (*name, Variable::Text(text))).collect();
    texts.localizer.text(id, &variables)
}
