//! Days as an iCalendar file (RFC 5545): whole days with alarms before. A telephone shows titles on its locked screen, so
//! they say nothing of health or contract unless that was asked for.

use super::deadlines::{message, text};
use super::message::Texts;
use crate::deadlines::{Deadline, next};
use jiff::civil::Date;

/// The most bytes of a line (RFC 5545, 3.1).
const MOST_BYTES: usize = 75;
/// Nine o'clock in the morning, three days and one day before.
const ALARMS: [&str; 2] = ["-P2DT15H", "-PT15H"];

/// The calendar of the days to come, and how many it holds.
pub fn render(texts: &Texts<'_>, plain_titles: bool) -> (String, usize) {
    let as_of = texts.report.as_of;
    let days = texts.report.deadlines.days.iter();
    let days: Vec<(&Deadline<'_>, Date)> =
        days.filter_map(|day| Some((day, day.on.filter(|on| *on >= as_of)?))).collect();
    let mut calendar = Calendar::default();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//exo-check//dates//EN");
    calendar.line("CALSCALE:GREGORIAN");
    for (day, on) in &days {
        event(&mut calendar, texts, day, *on, plain_titles);
    }
    calendar.line("END:VCALENDAR");
    (calendar.0, days.len())
}

fn event(calendar: &mut Calendar, texts: &Texts<'_>, day: &Deadline<'_>, on: Date, plain_titles: bool) {
    let attribute = if plain_titles { "plain" } else { "event" };
    let title = texts.localizer.attribute(&message(day), attribute, &[]);
    let start = day.rule.on.as_ref().and_then(|count| count.from.as_deref());
    let start = start.and_then(|start| texts.report.answers.date(start)).map_or(String::new(), basic);
    calendar.line("BEGIN:VEVENT");
    calendar.line(&format!("UID:{}{start}@exo-check.invalid", day.rule.id.replace('_', "-")));
    calendar.line(&format!("DTSTAMP:{}T000000Z", basic(texts.report.as_of)));
    calendar.line(&format!("DTSTART;VALUE=DATE:{}", basic(on)));
    calendar.line(&format!("DTEND;VALUE=DATE:{}", basic(next(on))));
    calendar.text("SUMMARY", &title);
    if plain_titles {
        calendar.text("DESCRIPTION", &text(texts, day));
    }
    calendar.line("CLASS:PRIVATE");
    calendar.line("TRANSP:TRANSPARENT");
    for trigger in ALARMS {
        calendar.line("BEGIN:VALARM");
        calendar.line("ACTION:DISPLAY");
        calendar.line(&format!("TRIGGER:{trigger}"));
        calendar.text("DESCRIPTION", &title);
        calendar.line("END:VALARM");
    }
    calendar.line("END:VEVENT");
}

fn basic(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

/// Lines that end with CR LF, folded between characters.
#[derive(Default)]
struct Calendar(String);

impl Calendar {
    fn text(&mut self, name: &str, text: &str) {
        let mut line = format!("{name}:");
        for sign in text.chars() {
            match sign {
                '\\' | ';' | ',' => line.extend(['\\', sign]),
                '\n' => line.push_str("\\n"),
                _ => line.push(sign),
            }
        }
        self.line(&line);
    }

    fn line(&mut self, line: &str) {
        let mut bytes = 0;
        for sign in line.chars() {
            if bytes + sign.len_utf8() > MOST_BYTES {
                self.0.push_str("\r\n ");
                bytes = 1;
            }
            self.0.push(sign);
            bytes += sign.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::{Calendar, MOST_BYTES};

    #[test]
    fn long_lines_are_folded_between_characters() {
        let mut calendar = Calendar::default();
        calendar.text("SUMMARY", &"期限".repeat(60));
        let lines: Vec<&str> = calendar.0.trim_end().split("\r\n").collect();
        assert!(lines.len() > 4 && lines.iter().all(|line| line.len() <= MOST_BYTES));
        assert!(lines[1..].iter().all(|line| line.starts_with(' ')));
        assert_eq!(calendar.0.replace("\r\n ", ""), format!("SUMMARY:{}\r\n", "期限".repeat(60)));
    }

    #[test]
    fn a_line_of_just_so_many_bytes_is_not_folded() {
        let mut calendar = Calendar::default();
        calendar.line(&"x".repeat(MOST_BYTES));
        calendar.line(&"x".repeat(MOST_BYTES + 1));
        let longer = format!("{}\r\n x\r\n", "x".repeat(MOST_BYTES));
        assert_eq!(calendar.0, format!("{}\r\n{longer}", "x".repeat(MOST_BYTES)));
    }

    #[test]
    fn signs_with_a_meaning_are_escaped() {
        let mut calendar = Calendar::default();
        calendar.text("SUMMARY", "a,b;c\\d\ne");
        assert_eq!(calendar.0, "SUMMARY:a\\,b\\;c\\\\d\\ne\r\n");
    }
}
