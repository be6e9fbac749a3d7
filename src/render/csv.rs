//! Tables as CSV.

/// Rows of cells, quoted where it is needed (RFC 4180).
#[derive(Default)]
pub(super) struct Csv {
    pub(super) text: String,
}

impl Csv {
    /// One line.
    pub(super) fn row<'c>(&mut self, cells: impl IntoIterator<Item = &'c str>) {
        let quoted = |cell: &str| {
            let needs = cell.contains([',', '"', '\n', '\r']);
            if needs { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
        };
        let cells: Vec<String> = cells.into_iter().map(quoted).collect();
        self.text.push_str(&cells.join(","));
        self.text.push('\n');
    }
}
