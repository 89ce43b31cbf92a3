//! Whoever operates the store removes rows of the index, or puts older ones back.

use std::sync::Arc;

use engine::Failure;
use journal::Record;
use store::{Commit, CommitOutcome, Key, Range, Tx, Write};

use super::{BLOCK_LEN, EVERY, Fixture, Hits, Query, expected, query};
use crate::event::Event;
use crate::index::{CURSOR, every_row, mend, rows_of};
use crate::query::find;
use crate::summary::{checkpoint_key, every_checkpoint};
use crate::unlisted::{Bounds, Compared, Comparison, Reach, compare};

const BOUNDS: Bounds = Bounds { blocks: 20, blocks_read: 8 };

impl Fixture {
    /// What a lookup answers: the index's answer, compared with the journal.
    async fn answer(&self, query: &Query<'_>) -> Result<Compared, Failure> {
        let tx = Tx::new(Arc::clone(&self.store));
        let durable = self.journal.durable_head().sequence;
        let reach = Reach { durable, indexed: durable };
        let found = find(&tx, query).await?;
        let value = query.value.to_owned();
        let is_wanted = move |record: &Record| {
            let event = Event::of(record);
            value.is_empty() || event.is_some_and(|event| event.username() == Some(&value))
        };
        let (tx, journal, bounds) = (&tx, &self.journal, BOUNDS);
        compare(Comparison { tx, journal, reach, bounds }, query, found, is_wanted).await
    }

    async fn write(&self, write: Write) {
        let commit = Commit { expectations: Vec::new(), writes: vec![write] };
        let outcome = self.store.commit(commit).await.unwrap();
        assert!(matches!(outcome, CommitOutcome::Committed { .. }));
    }

    async fn remove(&self, key: Key) {
        assert!(self.store.get(&key).await.unwrap().is_some());
        self.write(Write::Delete { key }).await;
    }

    async fn remove_all(&self, prefix: &Key) {
        for entry in self.store.range(&Range::within(prefix, 10_000)).await.unwrap() {
            self.remove(entry.key).await;
        }
    }

    async fn mend(&self, block: u64) {
        let mut tx = Tx::new(Arc::clone(&self.store));
        let row = tx.get(&CURSOR.key(&["lookup"])).await.unwrap().unwrap();
        let cursor = CURSOR.decode(&row.value).unwrap();
        assert!(mend(&mut tx, &self.journal, &cursor, block).await.unwrap());
        let outcome = self.store.commit(tx.into_commit()).await.unwrap();
        assert!(matches!(outcome, CommitOutcome::Committed { .. }));
    }
}

fn row(attribute: &str, value: &str, block: u64) -> Key {
    rows_of("111122223333", "us-east-1", attribute, value).u64_descending(block).build()
}

fn alices(count: u64) -> Vec<u64> {
    expected(count, |number| number.is_multiple_of(2))
}

#[tokio::test]
async fn a_removed_row_is_noticed_in_every_block_and_written_anew() {
    let count = BLOCK_LEN * 12 + 10;
    let fixture = Fixture::new();
    // Uneven pieces: some blocks are begun by one commit and filled by another.
    for piece in 0..4 {
        let length = u32::try_from(count / 4).unwrap();
        fixture.record(piece * length + 1, length).await;
        fixture.index().await;
    }
    let count = count / 4 * 4;
    let alice = query("Username", "alice");
    let whole = fixture.answer(&alice).await.unwrap();
    assert_eq!((whole.hits.sequences, whole.damaged), (alices(count), vec![]));
    for block in 0..12 {
        fixture.remove(row("Username", "alice", block)).await;
        let answer = fixture.answer(&alice).await.unwrap();
        assert_eq!(answer.hits, Hits { sequences: alices(count), next: None }, "block {block}");
        assert_eq!(answer.damaged, [block]);
        assert!(!answer.unlisted.is_empty());
        let other = fixture.answer(&query("Username", "bob")).await.unwrap();
        assert!(other.damaged.is_empty(), "a question about another row");
        fixture.mend(block).await;
        let answer = fixture.answer(&alice).await.unwrap();
        assert_eq!((answer.hits.sequences, answer.damaged), (alices(count), vec![]));
    }
}

#[tokio::test]
async fn a_row_that_cannot_be_read_refuses_no_lookup() {
    let count = BLOCK_LEN * 3 + 10;
    let fixture = Fixture::new();
    fixture.record(1, u32::try_from(count).unwrap()).await;
    fixture.index().await;
    let alice = query("Username", "alice");
    for block in 0..4 {
        let (key, value) = (row("Username", "alice", block), "no row".into());
        fixture.write(Write::Put { key, value }).await;
        let answer = fixture.answer(&alice).await.unwrap();
        assert_eq!(answer.hits, Hits { sequences: alices(count), next: None }, "block {block}");
        // Newest first: the one that is damaged now, and those before.
        assert_eq!(answer.damaged, (0..=block).rev().collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn a_removed_summary_and_an_older_row_are_noticed() {
    let fixture = Fixture::new();
    fixture.record(1, 100).await;
    fixture.index().await;
    let key = row(EVERY, "", 0);
    let older = fixture.store.get(&key).await.unwrap().unwrap().value;
    fixture.record(101, 500).await;
    fixture.index().await;
    fixture.write(Write::Put { key: key.clone(), value: older }).await;
    let answer = fixture.answer(&query(EVERY, "")).await.unwrap();
    assert_eq!(answer.hits.sequences, expected(600, |_| true));
    assert_eq!((answer.damaged, answer.unlisted.len()), (vec![0], 155));
    fixture.remove(key).await;
    fixture.remove(checkpoint_key(0)).await;
    let answer = fixture.answer(&query(EVERY, "")).await.unwrap();
    assert_eq!(answer.hits.sequences, expected(600, |_| true));
    assert_eq!(answer.damaged, [0]);
    fixture.mend(0).await;
    let answer = fixture.answer(&query(EVERY, "")).await.unwrap();
    assert_eq!((answer.hits.sequences, answer.damaged), (expected(600, |_| true), vec![]));
}

/// However much is removed, a page reads so many blocks and no more, and the pages join.
#[tokio::test]
async fn without_any_row_the_journal_answers_in_bounded_pages() {
    let fixture = Fixture::new();
    let count = BLOCK_LEN * 12 + 7;
    fixture.record(1, u32::try_from(count).unwrap()).await;
    fixture.index().await;
    fixture.remove_all(&every_row()).await;
    fixture.remove_all(&every_checkpoint()).await;
    let (mut all, mut before, mut pages) = (Vec::new(), u64::MAX, 0);
    loop {
        let answer = fixture.answer(&Query { before, ..query("Username", "alice") }).await.unwrap();
        assert!(answer.damaged.len() <= BOUNDS.blocks_read);
        all.extend(answer.hits.sequences);
        pages += 1;
        match answer.hits.next {
            Some(next) => before = next,
            None => break,
        }
    }
    assert_eq!((all, pages), (alices(count), 2));
}

/// The end of the journal has no summary yet: that is no damage.
#[tokio::test]
async fn a_block_that_is_not_full_is_read_in_the_journal() {
    let fixture = Fixture::new();
    fixture.record(1, 300).await;
    fixture.index().await;
    fixture.remove(row("Username", "alice", 1)).await;
    let answer = fixture.answer(&query("Username", "alice")).await.unwrap();
    assert_eq!((answer.hits.sequences, answer.damaged), (alices(300), vec![]));
}

#[tokio::test]
async fn a_page_covers_so_many_blocks_and_the_next_goes_on() {
    let fixture = Fixture::new();
    fixture.record(1, u32::try_from(BOUNDS.blocks * BLOCK_LEN + 5).unwrap()).await;
    fixture.index().await;
    let carol = query("Username", "carol");
    let page = fixture.answer(&carol).await.unwrap();
    assert_eq!(page.hits, Hits { sequences: vec![], next: Some(BLOCK_LEN) });
    let page = fixture.answer(&Query { before: BLOCK_LEN, ..carol }).await.unwrap();
    assert_eq!(page.hits, Hits::default());
}
