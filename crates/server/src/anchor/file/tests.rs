use super::add;

#[test]
fn lines_are_added_and_a_file_that_was_moved_is_made_anew() {
    let dir = tempfile::tempdir().unwrap();
    let (path, moved) = (dir.path().join("anchors"), dir.path().join("anchors.1"));
    add(&path, "one").unwrap();
    add(&path, "two").unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "one\ntwo\n");
    std::fs::rename(&path, &moved).unwrap();
    add(&path, "three").unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "three\n");
    assert!(add(&dir.path().join("nowhere/anchors"), "x").is_err());
}
