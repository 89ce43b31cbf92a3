use std::sync::Arc;

use store::{Key, KeyBuilder};

use super::{KeptRecords, ROW_BYTES_MAX};

fn key(name: &str) -> Key {
    KeyBuilder::table("test").text(name).build()
}

#[test]
fn a_record_is_found_only_with_the_version_of_its_row() {
    let kept = KeptRecords::default();
    assert_eq!(kept.find::<String>(&key("a"), 1), None);
    kept.put(key("a"), 1, 100, Arc::new("one".to_owned()));
    assert_eq!(kept.find(&key("a"), 1), Some(Arc::new("one".to_owned())));
    assert_eq!(kept.find::<String>(&key("a"), 2), None);
    assert_eq!(kept.find::<String>(&key("b"), 1), None);
    assert_eq!(kept.find::<u32>(&key("a"), 1), None, "a record of another type");
    kept.put(key("a"), 2, 100, Arc::new("two".to_owned()));
    assert_eq!(kept.find::<String>(&key("a"), 1), None);
    assert_eq!(kept.find(&key("a"), 2), Some(Arc::new("two".to_owned())));
}

#[test]
fn the_bytes_kept_are_bounded() {
    let kept = KeptRecords::default();
    for number in 0..1000_u32 {
        kept.put(key(&number.to_string()), 1, 64 * 1024, Arc::new(number));
    }
    let held = (0..1000_u32)
        .filter(|number| kept.find::<u32>(&key(&number.to_string()), 1).is_some())
        .count();
    assert!(held > 0 && held * 64 * 1024 <= ROW_BYTES_MAX, "{held}");
}
