//! The numbered list at the end of the report, one line each, or with titles and addresses in a full report.

use super::Writer;

pub(super) fn write(writer: &mut Writer<'_>) {
    let full = writer.page.look.full;
    for (index, entry) in writer.cited.entries(&writer.texts).into_iter().enumerate() {
        let shown = entry.brief.filter(|_| !full).unwrap_or(entry.title);
        writer.page.hanging(&format!("{:>3} ", index + 1), &shown, 0, 4);
        if let Some(url) = entry.url.filter(|_| full) {
            writer.page.raw(format!("    {url}"));
        }
    }
}
