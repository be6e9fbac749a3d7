//! Reading and writing files, each write whole or not at all.

use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How a temporary file of ours begins and ends.
const TEMPORARY: (&str, &str) = (".exo-check-", ".tmp");
/// A temporary file older than this was left by a run that was killed.
const LEFT_BEHIND: Duration = Duration::from_secs(60);
/// A longer chain of symbolic links is a circle.
const MOST_LINKS: usize = 40;

/// The most that is read of one input: one byte more than an answer set or a file of a pack may hold, with a byte order mark
/// and the end of the last line, so that the reader can tell.
const READ_LIMIT: u64 = (1 << 20) + 3 + 2 + 1;

/// Reads no more than shows that an input is too large.
pub(super) fn read_limited(input: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(4096);
    input.take(READ_LIMIT).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Reads at most one byte more of a file than it may hold.
///
/// # Errors
/// When it cannot be read.
pub fn read_file(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Whether a result may be written there.
pub(super) fn can_write(path: &Path, force: bool) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(found) if found.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Ok(found) if found.is_file() && !force => Err(io::ErrorKind::AlreadyExists.into()),
        // A device or a pipe takes what it is given.
        Ok(found) if !found.is_file() => Ok(()),
        _ => beside(&end_of_links(path)?).map(drop),
    }
}

/// Writes a new file, or over an existing one with `force`: whole or not at all, and for its owner alone.
pub(super) fn write_new(path: &Path, text: &str, force: bool) -> io::Result<()> {
    let mut whole = Whole::begin(path, force)?;
    whole.file().write_all(text.as_bytes())?;
    whole.finish()
}

/// A file on its way: nobody sees it before it is whole, and until then the old one is there.
#[derive(Debug)]
pub struct Whole {
    target: PathBuf,
    force: bool,
    /// The new file beside the old one; a device is written to as it is.
    made: Made,
}

#[derive(Debug)]
enum Made {
    Beside(tempfile::NamedTempFile),
    Device(fs::File),
}

impl Whole {
    /// Begins a new file, or the successor of an existing one with `force`.
    ///
    /// # Errors
    /// When it exists without `force`, or nothing can be written there.
    pub(super) fn begin(path: &Path, force: bool) -> io::Result<Self> {
        if is_device(path) {
            let device = OpenOptions::new().write(true).open(path)?;
            return Ok(Self { target: path.to_path_buf(), force, made: Made::Device(device) });
        }
        can_write(path, force)?;
        let target = end_of_links(path)?;
        let owner = replaceable(&target)?;
        let beside = beside(&target)?;
        give(beside.as_file(), owner)?;
        Ok(Self { target, force, made: Made::Beside(beside) })
    }

    /// Where to write.
    pub(super) fn file(&mut self) -> &mut fs::File {
        match &mut self.made {
            Made::Beside(file) => file.as_file_mut(),
            Made::Device(file) => file,
        }
    }

    /// Puts the file in its place.
    ///
    /// # Errors
    /// When the disk does not take it; the old file is then as it was.
    pub(super) fn finish(self) -> io::Result<()> {
        let Made::Beside(file) = self.made else { return Ok(()) };
        file.as_file().sync_all()?;
        let put = if self.force { file.persist(&self.target) } else { file.persist_noclobber(&self.target) };
        put.map(drop).map_err(|error| error.error)
    }
}

/// A new file in the folder of another, for its owner alone.
pub(super) fn beside(target: &Path) -> io::Result<tempfile::NamedTempFile> {
    tempfile::Builder::new().prefix(TEMPORARY.0).suffix(TEMPORARY.1).tempfile_in(folder_of(target))
}

/// Whether two names lead to one file.
pub(super) fn is_same(one: &Path, other: &Path) -> bool {
    let place = |path: &Path| fs::canonicalize(path).ok();
    one == other
        || place(one).is_some_and(|place_of_one| place(other) == Some(place_of_one))
        || has_same_inode(one, other)
}

#[cfg(unix)]
fn has_same_inode(one: &Path, other: &Path) -> bool {
    let id = |path: &Path| fs::metadata(path).ok().map(|data| inode(&data));
    id(one).is_some_and(|one| id(other) == Some(one))
}

/// The device and the number of a file.
#[cfg(unix)]
pub(super) fn inode(data: &fs::Metadata) -> [u64; 2] {
    use std::os::unix::fs::MetadataExt;
    [data.dev(), data.ino()]
}

/// Only time and size tell files apart here.
#[cfg(not(unix))]
pub(super) fn inode(_: &fs::Metadata) -> [u64; 2] {
    [0, 0]
}

#[cfg(not(unix))]
fn has_same_inode(_: &Path, _: &Path) -> bool {
    false
}

/// Whether it is there and no file, such as `/dev/null`.
fn is_device(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir())
}

/// Why a private file is left alone that could be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Untouchable {
    /// It, or the link that leads to it, belongs to another user.
    Foreign,
    /// It is a folder, a device or a pipe.
    NotAFile,
    /// Somebody else changed it since it was last read or saved.
    Changed,
    /// Another run keeps its answers there.
    InUse,
}

impl std::fmt::Display for Untouchable {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            Self::Foreign => "it belongs to another user",
            Self::NotAFile => "it is no regular file",
            Self::Changed => "another program changed it",
            Self::InUse => "another run keeps its answers there",
        })
    }
}

impl std::error::Error for Untouchable {}

/// Where a chain of symbolic links ends, whether or not there is a file yet.
pub(super) fn end_of_links(path: &Path) -> io::Result<PathBuf> {
    let mut target = path.to_path_buf();
    for _ in 0..MOST_LINKS {
        match fs::symlink_metadata(&target) {
            Ok(data) if data.is_symlink() => {
                if is_foreign(&data) {
                    return Err(io::Error::other(Untouchable::Foreign));
                }
                target = folder_of(&target).join(fs::read_link(&target)?);
            }
            _ => return Ok(target),
        }
    }
    Err(io::Error::other(Untouchable::NotAFile))
}

/// The owner that the file's successor must be given, if it is not ours.
pub(super) fn replaceable(target: &Path) -> io::Result<Option<[u32; 2]>> {
    match fs::symlink_metadata(target) {
        Ok(data) if !data.is_file() => Err(io::Error::other(Untouchable::NotAFile)),
        Ok(data) if is_foreign(&data) => Err(io::Error::other(Untouchable::Foreign)),
        Ok(data) => Ok(other_owner(&data)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(unix)]
fn other_owner(data: &fs::Metadata) -> Option<[u32; 2]> {
    use std::os::unix::fs::MetadataExt;
    (data.uid() != rustix::process::geteuid().as_raw()).then(|| [data.uid(), data.gid()])
}

#[cfg(unix)]
fn is_foreign(data: &fs::Metadata) -> bool {
    !rustix::process::geteuid().is_root() && other_owner(data).is_some()
}

#[cfg(unix)]
pub(super) fn give(file: &fs::File, owner: Option<[u32; 2]>) -> io::Result<()> {
    owner.map_or(Ok(()), |[user, group]| std::os::unix::fs::fchown(file, Some(user), Some(group)))
}

#[cfg(not(unix))]
fn other_owner(_: &fs::Metadata) -> Option<[u32; 2]> {
    None
}

#[cfg(not(unix))]
fn is_foreign(_: &fs::Metadata) -> bool {
    false
}

#[cfg(not(unix))]
pub(super) fn give(_: &fs::File, _: Option<[u32; 2]>) -> io::Result<()> {
    Ok(())
}

pub(super) fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// What killed runs left beside a file while they saved. Files with whole answers are named, so that they can be gone on
/// with; the others, which nobody could use, are taken away.
pub fn left_behind(beside: &Path, is_whole: impl Fn(&[u8]) -> bool) -> Vec<PathBuf> {
    let Ok(target) = end_of_links(beside) else { return Vec::new() };
    let Ok(entries) = fs::read_dir(folder_of(&target)) else { return Vec::new() };
    let mut found = Vec::new();
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let is_ours = name.starts_with(TEMPORARY.0) && name.ends_with(TEMPORARY.1);
        // A pipe would be waited for, and what somebody else laid down there is nobody's answers.
        let data = entry.metadata().ok().filter(|data| is_ours && data.is_file() && !is_foreign(data));
        let age = data.and_then(|data| data.modified().ok()).map(|time| time.elapsed().unwrap_or_default());
        if age.is_none_or(|age| age <= LEFT_BEHIND) {
            continue;
        }
        let bytes = fs::File::open(entry.path()).and_then(read_limited);
        if bytes.is_ok_and(|bytes| is_whole(&bytes)) {
            found.push(entry.path());
        } else {
            // What cannot be removed stays where it is; the answers are saved all the same.
            let _ = fs::remove_file(entry.path());
        }
    }
    found.sort();
    found
}

#[cfg(test)]
#[path = "files_tests.rs"]
mod tests;
