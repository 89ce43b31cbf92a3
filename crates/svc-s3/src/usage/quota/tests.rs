use super::{Amount, Quota};

#[test]
fn a_quota_has_room_up_to_its_numbers() {
    let held = Amount { count: 2, bytes: 100 };
    let of = |bytes_max, versions_max| Quota { bytes_max, versions_max };
    assert!(of(None, None).has_room(held, i64::MAX));
    assert!(of(Some(110), None).has_room(held, 10));
    assert!(!of(Some(110), None).has_room(held, 11));
    assert!(!of(Some(110), None).has_room(held, i64::MAX));
    assert!(of(None, Some(3)).has_room(held, 10));
    assert!(!of(None, Some(2)).has_room(held, 0));
    assert!(!of(Some(110), Some(2)).has_room(held, 1));
}
