//! Folders that want to harm, and what is told of them.

use super::run::Run;
use std::path::Path;

/// Writes a file below a folder.
pub(crate) fn put(folder: &Path, name: &str, content: &[u8]) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, content).unwrap();
}

/// The one line that a run tells, which has to be without a result.
#[track_caller]
pub(crate) fn told(run: &Run) -> String {
    assert_eq!((run.status, run.out.as_str()), (65, ""), "{}", run.err);
    assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    run.err.trim_end().to_owned()
}

/// A text made for each number below an end.
pub(crate) fn each(end: usize, text: impl FnMut(usize) -> String) -> String {
    (0..end).map(text).collect::<Vec<_>>().concat()
}
