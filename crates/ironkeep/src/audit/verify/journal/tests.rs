use serde_json::{Value, json};
use server::Anchor;

use super::{Found, Report, Walk};

fn walk(pages: &[Value]) -> (Walk, Report) {
    let mut report = Report::default();
    let mut walk = Walk { next: 1, records: 0, last: 0, chains: Vec::new(), is_whole: true };
    for page in pages {
        walk.take(page, &mut report);
    }
    (walk, report)
}

fn anchor(sequence: u64, chain: &str) -> Found {
    let chain = chain.repeat(32);
    let text = format!(
        "{{\"ironkeepAnchor\":1,\"installation\":\"111122223333\",\"sequence\":{sequence},\"chain\":\"{chain}\",\"time\":\"2026-05-01T10:00:00.000Z\"}}"
    );
    Found { anchor: Anchor::in_line(&text).unwrap(), place: "anchors, line 1".to_owned() }
}

fn whole(last: u64, chain: &str, next: Option<u64>) -> Value {
    json!({"IsWhole": true, "LastSequence": last, "RecordCount": last, "ChainValue": chain.repeat(32), "NextSequence": next})
}

#[test]
fn anchors_are_compared_with_the_chain_behind_their_records() {
    let (walk, mut report) = walk(&[whole(5, "aa", Some(6)), whole(9, "bb", None)]);
    walk.compare(&[anchor(5, "aa"), anchor(9, "bb")], 1, &mut report);
    assert_eq!(report.findings(), 0);
    walk.compare(&[anchor(5, "ab")], 1, &mut report);
    assert_eq!(report.findings(), 1, "written anew");
    walk.compare(&[anchor(10, "cc")], 1, &mut report);
    assert_eq!(report.findings(), 2, "cut off");
    walk.compare(&[anchor(2, "cc")], 4, &mut report);
    assert_eq!(report.findings(), 2, "older than what is kept");
}

#[test]
fn what_is_damaged_is_found_and_the_rest_is_looked_at() {
    let damaged = json!({"IsWhole": false, "LastSequence": 5, "RecordCount": 0, "Finding": "record 3", "NextSequence": 6});
    let (walk, report) = walk(&[damaged, whole(9, "bb", None)]);
    assert_eq!((report.findings(), walk.last, walk.is_whole), (1, 9, false));
}
