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

/// The most that is read of one input: one byte more than an answer set or a file of a pack may hold, so that the reader
/// can tell.
const READ_LIMIT: u64 = (1 << 20) + 1;

/// Reads at most one byte more than an input may hold.
pub(super) fn read_limited(input: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(4096);
    input.take(READ_LIMIT).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The files of a folder with this ending and their bytes, each at most one more than a file of a pack may hold, by name;
/// folders in it are left alone.
pub(super) fn read_folder(path: &Path, ending: &str) -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(ending) && entry.path().is_file() {
            let cause = |error: io::Error| io::Error::new(error.kind(), format!("{name}: {error}"));
            let bytes = fs::File::open(entry.path()).and_then(read_limited).map_err(cause)?;
            found.push((name, bytes));
        }
    }
    found.sort();
    Ok(found)
}

/// Whether a result may be written there.
pub(super) fn can_write(path: &Path, force: bool) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(found) if found.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Ok(found) if found.is_file() && !force => Err(io::ErrorKind::AlreadyExists.into()),
        // A device or a pipe takes what it is given.
        Ok(found) if !found.is_file() => Ok(()),
        _ => tempfile::Builder::new().prefix(TEMPORARY.0).tempfile_in(folder_of(path)).map(drop),
    }
}

/// Writes a new file, or over an existing one with `force`.
pub(super) fn write_new(path: &Path, text: &str, force: bool) -> io::Result<()> {
    if force || is_device(path) {
        return fs::write(path, text);
    }
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
}

/// Opens a new file, or an existing one with `force`, which is emptied.
pub(super) fn open_new(path: &Path, force: bool) -> io::Result<fs::File> {
    if force || is_device(path) {
        return fs::File::create(path);
    }
    OpenOptions::new().write(true).create_new(true).open(path)
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
}

impl std::fmt::Display for Untouchable {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            Self::Foreign => "it belongs to another user",
            Self::NotAFile => "it is no regular file",
        })
    }
}

impl std::error::Error for Untouchable {}

/// Replaces a private file in one step: a temporary file beside it, synced, then renamed; readable by its owner only.
///
/// A symbolic link is followed first, so that the file it names is replaced and not the link. A link or a file of
/// another user is left alone; only root goes on, and then the file keeps its owner.
///
/// # Errors
/// When the folder or the file cannot be written, or is [`Untouchable`]; the old content is then still there.
pub fn save_private(path: &Path, text: &str) -> io::Result<()> {
    let target = end_of_links(path)?;
    let owner = replaceable(&target)?;
    let folder = folder_of(&target);
    let mut file = tempfile::Builder::new().prefix(TEMPORARY.0).suffix(TEMPORARY.1).tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    give(file.as_file(), owner)?;
    file.as_file().sync_all()?;
    file.persist(&target).map_err(|error| error.error)?;
    fs::File::open(folder)?.sync_all()
}

/// Where a chain of symbolic links ends, whether or not there is a file yet.
fn end_of_links(path: &Path) -> io::Result<PathBuf> {
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
fn replaceable(target: &Path) -> io::Result<Option<[u32; 2]>> {
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
fn give(file: &fs::File, owner: Option<[u32; 2]>) -> io::Result<()> {
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
fn give(_: &fs::File, _: Option<[u32; 2]>) -> io::Result<()> {
    Ok(())
}

fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Takes away what killed runs left beside a file: half-written answers that nobody knows of.
pub fn sweep(beside: &Path) {
    let Ok(target) = end_of_links(beside) else { return };
    let Ok(entries) = fs::read_dir(folder_of(&target)) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let is_ours = name.starts_with(TEMPORARY.0) && name.ends_with(TEMPORARY.1);
        let age =
            entry.metadata().and_then(|data| data.modified()).map(|time| time.elapsed().unwrap_or_default());
        if is_ours && age.is_ok_and(|age| age > LEFT_BEHIND) {
            // What cannot be removed stays where it is; the answers are saved all the same.
            let _ = fs::remove_file(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{save_private, sweep, write_new};
    use std::os::unix::fs::{MetadataExt, symlink};

    #[test]
    fn a_saved_file_is_private_and_leaves_no_temporary_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        std::fs::write(&path, "old").unwrap();
        save_private(&path, "new").unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(std::fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn only_old_temporary_files_of_ours_are_swept() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, seconds: u64| {
            let file = std::fs::File::create(folder.path().join(name)).unwrap();
            file.set_modified(std::time::SystemTime::now() - std::time::Duration::from_secs(seconds))
                .unwrap();
        };
        for (name, age) in
            [(".exo-check-a.tmp", 90), (".exo-check-b.tmp", 5), (".exo-check-c.json", 90), ("d.tmp", 90)]
        {
            file(name, age);
        }
        sweep(&folder.path().join("mine.json"));
        let mut left: Vec<String> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        left.sort();
        assert_eq!(left, [".exo-check-b.tmp", ".exo-check-c.json", "d.tmp"]);
    }

    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("a.json"), folder.path().join("link.json"));
        std::fs::write(&file, "old").unwrap();
        symlink(&file, &link).unwrap();
        save_private(&link, "new").unwrap();
        assert!(std::fs::symlink_metadata(&link).unwrap().file_type().is_symlink());
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "new");
    }

    #[test]
    fn an_existing_file_is_kept_without_force() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.txt");
        write_new(&path, "one", false).unwrap();
        assert_eq!(write_new(&path, "two", false).unwrap_err().kind(), std::io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "one");
        write_new(&path, "two", true).unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "two");
    }
}
