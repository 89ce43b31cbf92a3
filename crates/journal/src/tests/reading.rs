use std::collections::HashSet;

use bytes::Bytes;
use futures_util::StreamExt;
use proptest::prelude::*;
use stdx::{SeededRandom, Timestamp};

use super::{append, event, expected, id, open, options, read_all, record};
use crate::{
    APPEND_BYTES_MAX, Durability, EVENT_BYTES_MAX, Event, EventId, Head, Journal, JournalError,
    Kind, READ_BYTES_MAX, Record,
};

#[tokio::test]
async fn what_is_appended_is_read_back_in_order() {
    let dir = tempfile::tempdir().unwrap();
    let journal = open(dir.path());
    assert_eq!(journal.head(), Head { sequence: 0, chain: [0; 32] });
    assert_eq!(journal.read(1, 10).await.unwrap(), []);
    assert_eq!(journal.read_reverse(u64::MAX, 10).await.unwrap(), []);

    let appended = journal.append(vec![event(1), event(2)], Durability::Durable).await.unwrap();
    assert_eq!((appended.first_sequence, appended.already_recorded), (1, 0));
    let appended = journal.append(vec![event(3)], Durability::Relaxed).await.unwrap();
    assert_eq!(appended.first_sequence, 3);
    assert_eq!(journal.head().sequence, 3);
    assert_eq!(journal.read(1, 10).await.unwrap(), expected(3));
    assert_eq!(journal.read(0, 2).await.unwrap(), expected(2));
    assert_eq!(journal.read(2, 1).await.unwrap(), [record(2)]);
    assert_eq!(journal.read(4, 10).await.unwrap(), []);
    assert_eq!(journal.read_reverse(u64::MAX, 2).await.unwrap(), [record(3), record(2)]);
    assert_eq!(journal.read_reverse(2, 5).await.unwrap(), [record(1)]);
    assert_eq!(journal.read_reverse(1, 5).await.unwrap(), []);
    assert_eq!(journal.read_reverse(0, 5).await.unwrap(), []);
    assert_eq!(journal.read(1, 0).await.unwrap(), []);

    let appended = journal.append(Vec::new(), Durability::Durable).await.unwrap();
    assert_eq!((appended.first_sequence, appended.already_recorded), (4, 0));
    journal.close().await.unwrap();
    assert_eq!(read_all(&open(dir.path())).await, expected(3));
}

#[tokio::test]
async fn an_event_is_recorded_once_however_often_it_is_appended() {
    let dir = tempfile::tempdir().unwrap();
    let journal = open(dir.path());
    journal.append(vec![event(1), event(2), event(1)], Durability::Relaxed).await.unwrap();
    assert_eq!(journal.head().sequence, 2, "twice in one append");

    let again = vec![event(2), event(3), event(1)];
    let appended = journal.append(again.clone(), Durability::Durable).await.unwrap();
    assert_eq!((appended.first_sequence, appended.already_recorded), (2, 2));
    assert_eq!(read_all(&journal).await, expected(3));
    journal.close().await.unwrap();

    let journal = open(dir.path());
    assert!(journal.contains_recent(&id(1)) && !journal.contains_recent(&id(4)));
    let appended = journal.append(again, Durability::Durable).await.unwrap();
    assert_eq!((appended.first_sequence, appended.already_recorded), (2, 3));
    let appended = journal.append(vec![event(4), event(2)], Durability::Durable).await.unwrap();
    assert_eq!((appended.first_sequence, appended.already_recorded), (4, 1));
    assert_eq!(read_all(&journal).await, expected(4));
}

#[tokio::test]
async fn the_window_of_known_events_is_bounded_and_spans_segments() {
    let dir = tempfile::tempdir().unwrap();
    let opened = || {
        let options = options(dir.path()).with_segment_bytes(500).with_recent_len(5);
        Journal::open(options).unwrap()
    };
    let journal = opened();
    for n in 1..=12 {
        append(&journal, n).await;
    }
    journal.close().await.unwrap();
    let segments =
        super::files_of(dir.path()).keys().filter(|name| name.extension().is_some()).count();
    assert!(segments >= 3, "{segments} segments do not test what they should");

    let journal = opened();
    for n in 1..=12 {
        assert_eq!(journal.contains_recent(&id(n)), n > 7, "event {n}");
    }
    assert_eq!(append(&journal, 8).await.first_sequence, 8);
    let appended = append(&journal, 7).await;
    assert_eq!((appended.first_sequence, appended.already_recorded), (13, 0));
}

#[tokio::test]
async fn too_large_events_are_refused_and_the_largest_is_kept() {
    let dir = tempfile::tempdir().unwrap();
    let journal = open(dir.path());
    let sized = |n, length| Event { payload: Bytes::from(vec![7; length]), ..event(n) };
    let one = journal.append(vec![sized(1, EVENT_BYTES_MAX + 1)], Durability::Relaxed).await;
    assert!(matches!(one, Err(JournalError::TooLarge { max: EVENT_BYTES_MAX, .. })), "{one:?}");
    let many = (1..=16).map(|n| sized(n, EVENT_BYTES_MAX)).collect();
    let many = journal.append(many, Durability::Relaxed).await;
    assert!(matches!(many, Err(JournalError::TooLarge { max: APPEND_BYTES_MAX, .. })), "{many:?}");
    assert_eq!(journal.head().sequence, 0);

    for n in 1..=12 {
        journal.append(vec![sized(n, EVENT_BYTES_MAX)], Durability::Relaxed).await.unwrap();
    }
    let page = journal.read(1, 100).await.unwrap();
    assert_eq!(page.len(), READ_BYTES_MAX / EVENT_BYTES_MAX, "a page is bounded by its bytes");
    assert!(page.iter().all(|record| record.payload == vec![7; EVENT_BYTES_MAX]));
    assert_eq!(journal.read_reverse(u64::MAX, 100).await.unwrap().len(), page.len());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn readers_see_whole_prefixes_while_others_append() {
    let dir = tempfile::tempdir().unwrap();
    let journal = Journal::open(options(dir.path()).with_segment_bytes(20_000)).unwrap();
    const LAST: u64 = 3000;
    let writer = {
        let journal = journal.clone();
        tokio::spawn(async move {
            let appends = futures_util::stream::iter(1..=LAST).map(|n| {
                let journal = journal.clone();
                async move { journal.append(vec![event(n)], Durability::Relaxed).await.unwrap() }
            });
            appends.buffered(32).collect::<Vec<_>>().await
        })
    };
    let mut seen = 0;
    while seen < LAST {
        let head = journal.head().sequence;
        let page = journal.read(seen + 1, 500).await.unwrap();
        assert!(seen == head || !page.is_empty(), "head {head} but nothing behind {seen}");
        for record in page {
            seen += 1;
            assert_eq!(record.sequence, seen);
        }
        let newest = journal.read_reverse(u64::MAX, 3).await.unwrap();
        assert!(newest.windows(2).all(|pair| pair[0].sequence == pair[1].sequence + 1));
        tokio::task::yield_now().await;
    }
    writer.await.unwrap();
    let ids: HashSet<EventId> = read_all(&journal).await.iter().map(|record| record.id).collect();
    assert_eq!(ids.len() as u64, LAST);
    assert_eq!(journal.verify(1..=u64::MAX).await.unwrap().records, LAST);
}

#[test]
fn event_ids_are_uuids() {
    let at = Timestamp::from_unix_ms(0x017f_22e2_79b0);
    let fresh = EventId::fresh(at, &SeededRandom::new(1));
    let text = fresh.to_string();
    // The time of the example of RFC 9562, appendix A.6.
    assert!(text.starts_with("017f22e2-79b0-7"), "{text}");
    assert!(text.len() == 36 && matches!(text.as_bytes()[19], b'8' | b'9' | b'a' | b'b'), "{text}");
    assert_eq!(EventId::parse(&text), Ok(fresh));
    assert_eq!(fresh.time(), Some(at));
    let other = EventId::parse("00000000-0000-4000-8000-000000000001").unwrap();
    assert_eq!(other.time(), None);
    for bad in ["", "x", &text.to_uppercase(), &text.replace('-', ""), &format!("{text}0")] {
        assert!(EventId::parse(bad).is_err(), "{bad}");
    }
}

/// Found by the time in the identifier, also when older events stand before it and behind it.
#[tokio::test]
async fn events_are_found_by_their_ids() {
    let dir = tempfile::tempdir().unwrap();
    let journal = open(dir.path());
    let random = SeededRandom::new(2);
    let mut ids = Vec::new();
    for n in 0..2000_i64 {
        // Times go back and forth by up to 40 ms.
        let time = Timestamp::from_unix_ms(1_000_000 + n * 10 - n % 5 * 10);
        let id = EventId::fresh(time, &random);
        let payload = Bytes::from(vec![b'x'; 100]);
        journal
            .append(
                vec![Event { id, time, kind: Kind::Audit, payload, store_version: 0 }],
                Durability::Relaxed,
            )
            .await
            .unwrap();
        ids.push(id);
    }
    for n in [0, 1, 2, 999, 1000, 1998, 1999] {
        assert_eq!(journal.find_event(ids[n], 100).await.unwrap(), Some(n as u64 + 1));
    }
    let never = EventId::fresh(Timestamp::from_unix_ms(1_005_000), &random);
    assert_eq!(journal.find_event(never, 100).await.unwrap(), None);
    let late = EventId::fresh(Timestamp::from_unix_ms(1_000_000), &random);
    let event = Event {
        id: late,
        time: late.time().unwrap(),
        kind: Kind::Audit,
        payload: Bytes::new(),
        store_version: 0,
    };
    journal.append(vec![event], Durability::Relaxed).await.unwrap();
    assert_eq!(journal.find_event(late, 100).await.unwrap(), None, "beyond the spread");
    assert_eq!(journal.find_event(late, 1_000_000).await.unwrap(), Some(2001));
}

/// What the properties append: payload sizes around the border of a block, times that go back.
fn any_events() -> impl Strategy<Value = Vec<(i64, usize)>> {
    let payload_bytes = prop_oneof![4 => 0..200_usize, 1 => 10_000..80_000_usize];
    prop::collection::vec((-50..50_i64, payload_bytes), 1..60)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Paging in both directions, the search by time and the check of the chain agree with a plain
    /// list, before and after opening again.
    #[test]
    fn reading_agrees_with_a_list(events in any_events(), segment_bytes in 300_u64..300_000, limit in 1..9_usize) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let dir = tempfile::tempdir().unwrap();
            let opened = || {
                Journal::open(options(dir.path()).with_segment_bytes(segment_bytes)).unwrap()
            };
            let journal = opened();
            let mut model = Vec::new();
            for (n, (drift, payload_bytes)) in (1..).zip(events) {
                let time = Timestamp::from_unix_ms(i64::try_from(n).unwrap() * 10 + drift);
                let payload = Bytes::from(vec![u8::try_from(n).unwrap(); payload_bytes]);
                let event = Event { id: id(n), time, kind: Kind::Audit, payload: payload.clone(), store_version: 0 };
                journal.append(vec![event], Durability::Relaxed).await.unwrap();
                model.push(Record { sequence: n, id: id(n), time, kind: Kind::Audit, payload, store_version: 0 });
            }
            check(&journal, &model, limit).await;
            let head = journal.head();
            journal.close().await.unwrap();
            let journal = opened();
            assert_eq!(journal.head(), head);
            check(&journal, &model, limit).await;
        });
    }
}

async fn check(journal: &Journal, model: &[Record], limit: usize) {
    let last = model.len() as u64;
    assert_eq!(journal.head().sequence, last);
    let mut forward: Vec<Record> = Vec::new();
    loop {
        let next = forward.len() as u64 + 1;
        let page = journal.read(next, limit).await.unwrap();
        if page.is_empty() {
            break;
        }
        forward.extend(page);
    }
    assert!(forward == model, "reading forward differs");

    let mut reverse: Vec<Record> = Vec::new();
    loop {
        let before = reverse.last().map_or(u64::MAX, |last| last.sequence);
        let page = journal.read_reverse(before, limit).await.unwrap();
        if page.is_empty() {
            break;
        }
        reverse.extend(page);
    }
    reverse.reverse();
    assert!(reverse == model, "reading in reverse differs");

    for at in (-60..last.cast_signed() * 10 + 60).step_by(7).map(Timestamp::from_unix_ms) {
        let first = model.iter().find(|record| record.time >= at);
        let first = first.map_or(last + 1, |record| record.sequence);
        assert_eq!(journal.find_by_time(at).await.unwrap(), first, "{at:?}");
    }
    let verified = journal.verify(1..=u64::MAX).await.unwrap();
    assert_eq!((verified.first_sequence, verified.records), (1, last));
    assert_eq!(verified.last, journal.head());
    let partly = journal.verify(last / 2 + 1..=last).await.unwrap();
    assert!(partly.first_sequence <= last / 2 + 1 && partly.last == journal.head());
    assert!(journal.confirms(journal.head()).await.unwrap());
    let other = Head { sequence: last, chain: [9; 32] };
    assert!(!journal.confirms(other).await.unwrap());
    let later = Head { sequence: last + 1, ..journal.head() };
    assert!(!journal.confirms(later).await.unwrap());
}
