use super::*;

#[test]
fn pauses_grow_up_to_a_day() {
    let mut now = Timestamp::from_unix_seconds(1_000_000);
    let mut known = None;
    let mut pauses = Vec::new();
    for attempts in 1..=8 {
        let failed = ItemSetAside::after(known.as_ref(), now, "Internal".to_owned());
        assert_eq!(failed.attempts, attempts);
        assert_eq!(failed.first_failed_ms, 1_000_000_000);
        assert_eq!(failed.last_failed_ms, now.unix_ms());
        pauses.push((failed.next_try_ms - failed.last_failed_ms) / 1_000);
        now = Timestamp::from_unix_ms(failed.next_try_ms);
        known = Some(failed);
    }
    assert_eq!(pauses, [60, 240, 960, 3_840, 15_360, 61_440, 86_400, 86_400]);
}

#[test]
fn an_item_is_called_by_a_digest_of_its_key() {
    assert_eq!(name_of(b"one"), name_of(b"one"));
    assert_ne!(name_of(b"one"), name_of(b"two"));
    assert_eq!(name_of(b"one").len(), 16);
}
