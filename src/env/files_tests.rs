use super::{is_same, left_behind, write_new};
use crate::env::Kept;
use std::os::unix::fs::{MetadataExt, symlink};

fn save_private(path: &std::path::Path, text: &str) -> std::io::Result<()> {
    Kept::open(path)?.save(text)
}

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
fn only_old_temporary_files_of_ours_are_looked_at_and_whole_ones_stay() {
    let folder = tempfile::tempdir().unwrap();
    for (name, seconds, text) in [
        (".exo-check-a.tmp", 90, "half"),
        (".exo-check-b.tmp", 5, "half"),
        (".exo-check-c.json", 90, ""),
        (".exo-check-d.tmp", 90, "whole"),
        ("d.tmp", 90, ""),
    ] {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        let time = std::time::SystemTime::now() - std::time::Duration::from_secs(seconds);
        std::fs::File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
    }
    let found = left_behind(&folder.path().join("mine.json"), |bytes| bytes == b"whole");
    assert_eq!(found, [folder.path().join(".exo-check-d.tmp")]);
    let mut left: Vec<String> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    left.sort();
    assert_eq!(left, [".exo-check-b.tmp", ".exo-check-c.json", ".exo-check-d.tmp", "d.tmp"]);
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
    assert!(is_same(&file, &link) && !is_same(&file, &folder.path().join("other")));
}

#[test]
fn a_result_is_private_and_an_existing_one_is_kept_without_force() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.txt");
    write_new(&path, "one", false).unwrap();
    assert_eq!(write_new(&path, "two", false).unwrap_err().kind(), std::io::ErrorKind::AlreadyExists);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "one");
    write_new(&path, "two", true).unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "two");
    assert_eq!(std::fs::metadata(&path).unwrap().mode() & 0o777, 0o600);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}
