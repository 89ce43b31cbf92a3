use std::fs;

use super::check;

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
