//! A file of answers that is saved again and again: nobody else's change is written over.

use super::files::{beside, end_of_links, folder_of, give, replaceable};
use super::{Untouchable, files};
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// A file of answers while an interview is held. Another program that keeps the same file is told by a lock; a change
/// that one makes all the same is found by what the file looks like.
#[derive(Debug)]
pub struct Kept {
    path: PathBuf,
    last: Mutex<Last>,
}

/// What was seen or made last.
#[derive(Debug, Default)]
struct Last {
    stamp: Option<Stamp>,
    /// Held open for its lock.
    _open: Option<File>,
}

/// What tells a file from its successor.
type Stamp = (u64, u64, Option<std::time::SystemTime>, u64);

impl Kept {
    /// Takes a file that may be there already.
    ///
    /// # Errors
    /// [`Untouchable::InUse`] where another program holds it for the same.
    pub fn open(path: &Path) -> io::Result<Self> {
        let mut last = Last::default();
        // To open a pipe would wait for its other end.
        let is_file = std::fs::metadata(path).is_ok_and(|data| data.is_file());
        if is_file && let Ok(open) = File::open(path) {
            lock(&open)?;
            last = Last { stamp: stamp(path), _open: Some(open) };
        }
        Ok(Self { path: path.to_path_buf(), last: Mutex::new(last) })
    }

    /// Its name as it was given.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Replaces the file in one step: a temporary file beside it, synced, then renamed; readable by its owner only.
    ///
    /// A symbolic link is followed first, so that the file it names is replaced and not the link. A link or a file of
    /// another user is left alone; only root goes on, and then the file keeps its owner.
    ///
    /// # Errors
    /// When the folder or the file cannot be written, is [`Untouchable`], or was changed since by somebody else; its content
    /// is then as it was.
    pub fn save(&self, text: &str) -> io::Result<()> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let target = end_of_links(&self.path)?;
        let owner = replaceable(&target)?;
        let now = stamp(&target);
        if now.is_some() && now != last.stamp {
            return Err(io::Error::other(Untouchable::Changed));
        }
        let mut file = beside(&target)?;
        file.write_all(text.as_bytes())?;
        give(file.as_file(), owner)?;
        file.as_file().sync_all()?;
        // The lock goes over to the successor before it is in its place.
        lock(file.as_file())?;
        let put = if now.is_none() { file.persist_noclobber(&target) } else { file.persist(&target) };
        let open = put.map_err(|error| match error.error.kind() {
            io::ErrorKind::AlreadyExists => io::Error::other(Untouchable::Changed),
            _ => error.error,
        })?;
        *last = Last { stamp: stamp(&target), _open: Some(open) };
        File::open(folder_of(&target))?.sync_all()
    }
}

#[cfg(unix)]
fn lock(file: &File) -> io::Result<()> {
    use rustix::fs::{FlockOperation, flock};
    match flock(file, FlockOperation::NonBlockingLockExclusive) {
        Err(rustix::io::Errno::WOULDBLOCK) => Err(io::Error::other(Untouchable::InUse)),
        // Where nothing can be locked, a change is still found.
        _ => Ok(()),
    }
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps)] // as elsewhere
fn lock(_: &File) -> io::Result<()> {
    Ok(())
}

fn stamp(path: &Path) -> Option<Stamp> {
    let data = std::fs::metadata(path).ok()?;
    let [device, inode] = files::inode(&data);
    Some((device, inode, data.modified().ok(), data.len()))
}

#[cfg(test)]
mod tests {
    use super::{Kept, Untouchable};
    use std::fs;

    fn why(saved: std::io::Result<()>) -> Option<Untouchable> {
        saved.err()?.get_ref()?.downcast_ref::<Untouchable>().copied()
    }

    #[test]
    fn what_somebody_else_wrote_meanwhile_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        let mine = Kept::open(&path).unwrap();
        mine.save("one").unwrap();
        mine.save("two").unwrap();
        fs::write(&path, "theirs").unwrap();
        assert_eq!(why(mine.save("three")), Some(Untouchable::Changed));
        assert_eq!(fs::read_to_string(&path).unwrap(), "theirs");
        fs::remove_file(&path).unwrap();
        mine.save("four").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "four");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_second_one_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        let (first, late) = (Kept::open(&path).unwrap(), Kept::open(&path).unwrap());
        first.save("one").unwrap();
        assert_eq!(why(late.save("two")), Some(Untouchable::Changed));
        assert_eq!(why(Kept::open(&path).map(drop)), Some(Untouchable::InUse));
        drop(first);
        Kept::open(&path).unwrap().save("three").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "three");
    }
}
