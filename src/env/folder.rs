//! The files of a pack.

use super::files::read_limited;
use std::fs;
use std::io;
use std::path::Path;

/// The most files of a pack, and the most bytes in all of them.
const MOST_FILES: usize = 2000;
const MOST_HELD: usize = 16 << 20;

/// The files of a folder with this ending and their bytes, each at most one more than a file of a pack may hold, by name;
/// folders in it are left alone.
pub(super) fn read_folder(path: &Path, ending: &str) -> io::Result<Vec<(String, Vec<u8>)>> {
    let (mut found, mut held) = (Vec::new(), 0);
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if is_of_pack(&entry, ending) {
            let cause = |error: io::Error| io::Error::new(error.kind(), format!("{name}: {error}"));
            let bytes = fs::File::open(entry.path()).and_then(read_limited).map_err(cause)?;
            held += bytes.len();
            found.push((name, bytes));
            if found.len() > MOST_FILES || held > MOST_HELD {
                return Err(io::ErrorKind::FileTooLarge.into());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Whether a folder has a file with this ending.
///
/// # Errors
/// When it cannot be read.
pub fn has_files(path: &Path, ending: &str) -> io::Result<bool> {
    Ok(fs::read_dir(path)?.flatten().any(|entry| is_of_pack(&entry, ending)))
}

/// What a system leaves beside the files of its users is no part of a pack.
fn is_of_pack(entry: &fs::DirEntry, ending: &str) -> bool {
    let name = entry.file_name();
    let name = name.to_string_lossy();
    name.ends_with(ending) && !name.starts_with("._") && entry.path().is_file()
}
