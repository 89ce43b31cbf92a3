use std::fs;

use super::Saved;

#[test]
fn a_newer_file_wins_and_the_older_says_the_rest() {
    let dir = tempfile::tempdir().unwrap();
    let none = Saved::of(dir.path(), false).unwrap().value("AWS_ACCESS_KEY_ID");
    assert_eq!(none, None);
    let older = "export AWS_ACCESS_KEY_ID=OLD\nexport AWS_CA_BUNDLE='/a b/it'\\''s.pem'\n";
    fs::write(dir.path().join("root-access-key.env"), older).unwrap();
    fs::write(dir.path().join("root-access-key.2.env"), "export AWS_ACCESS_KEY_ID=NEW\nrm -rf x\n")
        .unwrap();
    let saved = Saved::of(dir.path(), false).unwrap();
    assert_eq!(saved.value("AWS_ACCESS_KEY_ID").as_deref(), Some("NEW"));
    assert_eq!(saved.value("AWS_CA_BUNDLE").as_deref(), Some("/a b/it's.pem"));
    assert_eq!(saved.value("AWS_SECRET_ACCESS_KEY"), None);
}
