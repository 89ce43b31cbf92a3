use super::{BACK_MINUTES, Hour, Kind, Usual};
use crate::insight::Counts;

/// Ten days in which each minute has `calls` calls.
fn steady(calls: u64) -> Vec<(i64, Hour)> {
    let minutes = (0..60).map(|at| (at, Counts { calls, errors: 0 })).collect::<Vec<_>>();
    (0..240).map(|hour| (hour, Hour { minutes: minutes.clone() })).collect()
}

const NOW: i64 = 240 * 60;

#[test]
fn a_week_is_looked_back_on_and_a_day_has_to_be_known() {
    let hours = steady(10);
    let usual = Usual::before(NOW, 0, (&hours, Kind::CallRate)).unwrap();
    assert_eq!((usual.minutes, usual.total), (BACK_MINUTES, 100_800));
    let young = Usual::before(NOW, NOW - 24 * 60, (&hours, Kind::CallRate)).unwrap();
    assert_eq!((young.minutes, young.total), (1440, 14_400));
    assert!(Usual::before(NOW, NOW - 24 * 60 + 1, (&hours, Kind::CallRate)).is_none());
}

#[test]
fn unusual_is_what_chance_does_not_bring() {
    let check = |calls: u64, usual_at: u64, unusual_at: u64| {
        let hours = steady(calls);
        let usual = Usual::before(NOW, 0, (&hours, Kind::CallRate)).unwrap();
        assert!(!usual.is_unusual(usual_at) && usual.is_unusual(unusual_at), "{calls}: {usual:?}");
        assert!(usual.is_usual_again(calls) && !usual.is_usual_again(unusual_at), "{calls}");
    };
    check(0, 6, 7);
    check(10, 28, 29);
    check(100, 160, 161);
    let hours = steady(10);
    let errors = Usual::before(NOW, 0, (&hours, Kind::ErrorRate)).unwrap();
    assert_eq!(errors.total, 0);
}

#[test]
fn what_comes_in_bursts_is_usual_in_bursts() {
    let mut hours = steady(0);
    for (_, hour) in &mut hours {
        hour.minutes = vec![(0, Counts { calls: 600, errors: 0 })];
    }
    let usual = Usual::before(NOW, 0, (&hours, Kind::CallRate)).unwrap();
    assert!(usual.is_unusual(600) && !usual.is_unusual(400), "{usual:?}");
}
