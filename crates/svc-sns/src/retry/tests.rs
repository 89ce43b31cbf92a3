use super::{Growth, Phases};

#[test]
fn queues_are_tried_for_weeks() {
    let pauses: Vec<_> = (1..=16).map(|failures| Phases::QUEUE.pause_seconds(failures)).collect();
    let seconds = [0, 0, 0, 1, 1, 2, 4, 8, 16, 20, 20, 20, 20, 20, 20, 20];
    assert_eq!(pauses, seconds.map(Some).to_vec());
    assert_eq!(Phases::QUEUE.pause_seconds(100_015), Some(20));
    assert_eq!(Phases::QUEUE.pause_seconds(100_016), None);
}

#[test]
fn mail_is_tried_fifty_times() {
    assert_eq!(Phases::MAIL.pause_seconds(1), Some(10));
    assert_eq!(Phases::MAIL.pause_seconds(50), Some(600));
    assert_eq!(Phases::MAIL.pause_seconds(51), None);
}

#[test]
fn delays_grow_to_the_longest() {
    for growth in [Growth::Arithmetic, Growth::Exponential, Growth::Geometric, Growth::Linear] {
        let phases =
            Phases { growing: 20, min_seconds: 2, max_seconds: 30, growth, ..Phases::MAIL };
        let grown: Vec<u32> = (0..20).map(|step| phases.grown(step)).collect();
        assert!(grown.is_sorted() && grown.last() == Some(&30), "{growth:?}: {grown:?}");
    }
}
