use std::sync::Arc;

use stdx::Timestamp;

use super::Imported;
use crate::key::tests::key;
use crate::key::{KeyRecord, KeyState, Origin, Rotation};

fn material(id: &str, expires_ms: Option<i64>) -> Imported {
    Imported { material_id: id.into(), is_present: true, expires_ms, description: None }
}

/// A key with a first material, a current one, and one that waits for its rotation.
fn rotated() -> KeyRecord {
    let rotation = Rotation { material_id: "two".into(), at_ms: 1, on_demand: true };
    KeyRecord {
        origin: Origin::External,
        first_material_id: "one".into(),
        material_id: "two".into(),
        rotations: vec![rotation],
        imported: vec![
            material("one", Some(30)),
            material("two", Some(20)),
            material("three", Some(10)),
        ],
        ..key()
    }
}

fn at(key: KeyRecord, ms: i64) -> KeyRecord {
    Arc::unwrap_or_clone(Arc::new(key).at(Timestamp::from_unix_ms(ms)))
}

#[test]
fn a_key_is_usable_while_all_that_belongs_to_it_for_good_is_there() {
    let key = rotated();
    assert_eq!(key.pending_material().unwrap().material_id, "three");
    assert_eq!(key.expires_ms(), Some(20), "of what belongs to it for good");
    assert_eq!(at(key.clone(), 9).imported, key.imported);
    let without_pending = at(key.clone(), 10);
    assert_eq!(without_pending.state, KeyState::Enabled);
    assert!(!without_pending.pending_material().unwrap().is_present);
    for ms in [20, 30, 40] {
        assert_eq!(at(key.clone(), ms).state, KeyState::PendingImport, "{ms}");
    }
    let mut leaving = key;
    leaving.state = KeyState::PendingDeletion { at_ms: 99, window_days: 7 };
    assert_eq!(at(leaving.clone(), 40).state, leaving.state);
}

#[test]
fn a_key_is_enabled_with_the_last_material_that_was_missing() {
    let mut key = at(rotated(), 30);
    for (id, state) in [("one", KeyState::PendingImport), ("two", KeyState::Enabled)] {
        let place = key.imported.iter_mut().find(|it| it.material_id == id).unwrap();
        place.is_present = true;
        key.settle();
        assert_eq!(key.state, state, "{id}");
    }
    key.state = KeyState::Disabled;
    key.settle();
    assert_eq!(key.state, KeyState::Disabled);
}
