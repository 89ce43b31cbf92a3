use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use super::*;

#[test]
fn what_was_made_is_gone_and_what_was_there_stays() {
    let around = tempfile::tempdir().expect("a folder");
    let made = around.path().join("made");
    let claimed = TransientDir::claim(&made).expect("claimed");
    let mode = fs::metadata(&made).expect("made").permissions().mode();
    assert_eq!(mode & 0o077, 0, "others may look in");
    fs::create_dir(made.join("journal")).expect("a folder");
    fs::write(made.join("journal").join("x"), b"x").expect("a file");
    drop(claimed);
    assert!(!made.exists());

    let given = around.path().join("given");
    fs::create_dir(&given).expect("a folder");
    let claimed = TransientDir::claim(&given).expect("claimed");
    fs::write(given.join("ca.pem"), b"x").expect("a file");
    drop(claimed);
    assert_eq!(fs::read_dir(&given).expect("still there").count(), 0);
}

#[test]
fn a_directory_with_anything_in_it_is_refused_and_left_alone() {
    let dir = tempfile::tempdir().expect("a folder");
    for name in ["keyslots", "notes.txt"] {
        fs::write(dir.path().join(name), b"kept").expect("a file");
        let refused = TransientDir::claim(dir.path());
        assert!(matches!(refused, Err(ServeError::NotTransient { .. })), "{name}");
        assert_eq!(fs::read(dir.path().join(name)).expect("still there"), b"kept");
        fs::remove_file(dir.path().join(name)).expect("removed");
    }
}

#[test]
fn a_killed_servers_leftovers_are_cleared_but_not_a_running_ones() {
    let dir = tempfile::tempdir().expect("a folder");
    let running = TransientDir::claim(dir.path()).expect("claimed");
    fs::write(dir.path().join("root.key"), b"x").expect("a file");
    assert!(matches!(TransientDir::claim(dir.path()), Err(ServeError::InUse { .. })));
    assert!(dir.path().join("root.key").exists());
    assert!(matches!(refuse(dir.path()), Err(ServeError::Transient { .. })));
    // As after a kill: the lock is gone, the files are not.
    drop(running);
    fs::write(dir.path().join(MARKER), b"").expect("a file");
    fs::write(dir.path().join("root.key"), b"x").expect("a file");
    let next = TransientDir::claim(dir.path()).expect("claimed");
    assert!(!dir.path().join("root.key").exists());
    drop(next);
    assert!(refuse(dir.path()).is_ok());
}

#[test]
fn a_foreign_file_beside_the_marker_is_never_deleted() {
    let dir = tempfile::tempdir().expect("a folder");
    fs::write(dir.path().join(MARKER), b"").expect("a file");
    fs::write(dir.path().join("thesis.tex"), b"kept").expect("a file");
    assert!(matches!(TransientDir::claim(dir.path()), Err(ServeError::NotTransient { .. })));
    assert!(dir.path().join("thesis.tex").exists());
}
