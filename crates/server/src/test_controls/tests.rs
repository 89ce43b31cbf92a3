use std::fs;

use super::{Renewal, SNAPSHOTS_DIR, TestControls};

#[test]
fn a_snapshot_brings_back_what_was_there_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name);
    let controls = TestControls::default();
    fs::create_dir(at("blobs")).unwrap();
    fs::write(at("blobs/one"), "1").unwrap();
    fs::write(at("root.key"), "key").unwrap();
    assert_eq!(controls.ask(Renewal::Save("first".to_owned())), Ok(1));
    controls.ask(Renewal::Reset).unwrap_err();
    controls.renew(dir.path(), "MARKER").unwrap();
    controls.note_renewed();
    assert!(at("blobs/one").exists(), "a copy changes nothing");
    assert_eq!(controls.ask(Renewal::Reset), Ok(2));
    controls.renew(dir.path(), "MARKER").unwrap();
    controls.note_renewed();
    let left: Vec<_> =
        fs::read_dir(dir.path()).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(left, [SNAPSHOTS_DIR]);
    fs::write(at("later"), "2").unwrap();
    assert_eq!(controls.ask(Renewal::Restore("first".to_owned())), Ok(3));
    controls.renew(dir.path(), "MARKER").unwrap();
    assert_eq!(fs::read_to_string(at("blobs/one")).unwrap(), "1");
    assert!(at("root.key").exists() && !at("later").exists());
    controls.ask(Renewal::Restore("second".to_owned())).unwrap_err();
}
