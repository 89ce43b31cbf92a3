use stdx::Timestamp;

use super::{LEAP_MS_MAX, LockTime};

#[test]
fn the_time_neither_goes_back_nor_leaps() {
    let kept = LockTime { at_ms: 10_000_000 };
    let seen = |clock_ms| kept.now(Timestamp::from_unix_ms(clock_ms)).unix_ms();
    assert_eq!(seen(kept.at_ms - 1), kept.at_ms, "a clock that was set back");
    assert_eq!(seen(kept.at_ms + 1), kept.at_ms + 1);
    assert_eq!(seen(kept.at_ms + LEAP_MS_MAX), kept.at_ms + LEAP_MS_MAX);
    assert_eq!(seen(kept.at_ms + LEAP_MS_MAX + 1), kept.at_ms, "a clock that was set forward");
    assert_eq!(seen(i64::MAX), kept.at_ms);
}
