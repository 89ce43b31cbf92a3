use std::fs;

use serde_json::json;

use super::{check, write};

#[test]
fn a_place_for_the_ready_file_is_looked_at_and_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let data_dir = dir.path().join("data");
    let path = dir.path().join("ready.json");
    check(&path, &data_dir).unwrap();
    fs::write(&path, "old").unwrap();
    check(&path, &data_dir).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}

#[test]
fn a_place_that_cannot_be_written_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let data_dir = dir.path().join("data");
    assert!(check(dir.path(), &data_dir).is_err());
    assert!(check(&dir.path().join("gone/ready.json"), &data_dir).is_err());
    assert!(check(&data_dir.join("ready.json"), &data_dir).is_ok(), "the start makes it");
    assert!(!data_dir.exists());
}

#[test]
fn a_ready_file_is_removed_by_the_one_that_wrote_it() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("ready.json");
    let first = write(&path, &json!({ "pid": 1 })).unwrap();
    let second = write(&path, &json!({ "pid": 2 })).unwrap();
    first.remove();
    assert_eq!(fs::read_to_string(&path).unwrap(), "{\"pid\":2}\n");
    second.remove();
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
    let gone = write(&path, &json!({ "pid": 3 })).unwrap();
    fs::remove_file(&path).unwrap();
    gone.remove();
    assert!(!path.exists());
}
