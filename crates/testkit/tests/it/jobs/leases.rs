//! Two nodes over one store: a job runs on one of them at a time.

use super::{add, fixture, is_done, performed, records, toy};

/// Longer than a lease holds that nobody renews.
const LEASE_MS: i64 = 61_000;

#[tokio::test]
async fn a_node_leaves_a_job_alone_that_another_one_does() {
    let one = fixture().await;
    let two = one.second_node().await;
    add(&one, "single", &["waits", "b"]).await;
    toy(&two).gate.notify_one();
    let in_the_middle = async {
        toy(&one).waits.notified().await;
        let round = two.run_job("single").await;
        assert_eq!((round.items, round.is_elsewhere), (0, true));
        toy(&one).gate.notify_one();
    };
    let (round, ()) = tokio::join!(one.run_job("single"), in_the_middle);
    assert_eq!((round.items, round.is_elsewhere), (2, false));
    assert!(performed(&two).is_empty());
    // The lease was given back: nobody waits for its end.
    add(&one, "single", &["c"]).await;
    assert_eq!(two.run_job("single").await.items, 1);
}

#[tokio::test]
async fn a_node_that_lost_its_lease_stops_and_stores_nothing() {
    let one = fixture().await;
    let two = one.second_node().await;
    add(&one, "single", &["waits", "b", "c"]).await;
    toy(&two).gate.notify_one();
    let in_the_middle = async {
        toy(&one).waits.notified().await;
        one.clock.advance_ms(LEASE_MS);
        let round = two.run_job("single").await;
        assert_eq!((round.items, round.is_elsewhere), (3, false), "the lease had ended");
        toy(&one).gate.notify_one();
    };
    let (round, ()) = tokio::join!(one.run_job("single"), in_the_middle);
    assert_eq!((round.items, round.failures, round.is_elsewhere), (0, 0, true));
    assert!(is_done(&one, "waits").await);
    assert_eq!(records(&one).await, [""; 0], "it did nothing, and says nothing");
    assert_eq!(records(&two).await, ["Work"; 3]);
    assert_eq!(performed(&one), ["waits"], "the next items were not begun");
}

#[tokio::test]
async fn a_lease_that_a_crash_left_ends_by_itself() {
    let one = fixture().await;
    add(&one, "single", &["waits"]).await;
    let asked = {
        let engine = std::sync::Arc::clone(&one.engine);
        tokio::spawn(async move { engine.run_job_by_clock("single").await })
    };
    toy(&one).waits.notified().await;
    asked.abort();
    let _ = asked.await.unwrap_err();
    let two = one.second_node().await;
    toy(&two).gate.notify_one();
    assert!(two.run_job("single").await.is_elsewhere);
    one.clock.advance_ms(LEASE_MS);
    assert_eq!(two.run_job("single").await.items, 1);
}

#[tokio::test]
async fn what_one_node_has_set_aside_waits_on_the_other_as_well() {
    let one = fixture().await;
    let two = one.second_node().await;
    // The other one has looked before, and knows of nothing that is set aside.
    let _ = two.run_job_by_clock("single").await;
    add(&one, "single", &["bad"]).await;
    super::fail(&one, "bad");
    assert_eq!(one.run_job_by_clock("single").await.failures, 1);
    assert_eq!(two.run_job_by_clock("single").await, engine::Round::default());
    assert!(performed(&two).is_empty());
    assert_eq!(two.engine.job_set_aside("single").await.unwrap().len(), 1);
}
