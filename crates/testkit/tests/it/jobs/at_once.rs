//! Items that are tried at once: one that waits for a host does not hold the others up.

use std::time::Duration;

use async_trait::async_trait;
use engine::{Due, DueJob, Failure, Performed, Writer};
use stdx::Timestamp;
use store::{Entry, Range};

use super::{Item, Toy, add, due, fail, fixture, is_done, read, records, status};

/// Three items at once, five a round.
pub(super) struct Together;

#[async_trait]
impl DueJob<Toy> for Together {
    const NAME: &'static str = "together";
    const PRINCIPAL: &'static str = "toy.amazonaws.com";
    const RECORD: Option<&'static str> = Some("Work");
    const ITEMS_MAX: usize = 5;
    const ITEMS_AT_ONCE: usize = 3;
    type Item = Item;

    fn due(now: Timestamp) -> Range {
        due(Self::NAME, now)
    }

    fn read(row: &Entry) -> Result<Due<Item>, Failure> {
        read(Self::NAME, row)
    }

    async fn perform(toy: &Toy, cx: &mut Writer<'_>, items: &[Item]) -> Result<Performed, Failure> {
        let [item] = items else { unreachable!("one item a commit") };
        toy.perform(cx, item).await
    }
}

#[tokio::test]
async fn three_items_meet_and_the_one_that_fails_is_set_aside() {
    let fixture = fixture().await;
    add(&fixture, "together", &["meets-a", "meets-b", "meets-c", "d"]).await;
    fail(&fixture, "meets-b");
    let round = tokio::time::timeout(Duration::from_secs(60), fixture.run_job("together"));
    let round = round.await.expect("items that are tried one after another never meet");
    assert_eq!((round.items, round.failures, round.has_more), (3, 1, false));
    for (name, done) in [("meets-a", true), ("meets-b", false), ("meets-c", true), ("d", true)] {
        assert_eq!(is_done(&fixture, name).await, done, "{name}");
    }
    assert_eq!(records(&fixture).await, ["Work"; 3]);
    assert_eq!(status(&fixture, "together").set_aside, 1);
}

#[tokio::test]
async fn a_round_of_items_at_once_has_its_limit_too() {
    let fixture = fixture().await;
    add(&fixture, "together", &["a", "b", "c", "d", "e", "f", "g"]).await;
    let round = fixture.run_job("together").await;
    assert_eq!((round.items, round.has_more), (6, true), "what was begun is ended");
    assert_eq!(fixture.run_job("together").await.items, 1);
    assert_eq!(records(&fixture).await.len(), 7);
}
