use crate::scenario::{ALICE_READS, OTHERS, Request, Scenario, Statement, all};
use crate::{Cedar, Engine, IamRs, Ours};

fn answers(statements: &[Statement], request: &Request) -> [bool; 3] {
    [
        Ours::prepare(statements, request).decide(),
        IamRs::prepare(statements, request).decide(),
        Cedar::prepare(statements, request).decide(),
    ]
}

#[test]
fn the_timed_request_is_allowed_by_all_three() {
    for Scenario { name, statements, .. } in all() {
        assert_eq!(answers(&statements, &ALICE_READS), [true; 3], "{name}");
    }
}

#[test]
fn all_three_agree_on_the_other_requests_too() {
    let mut denied = 0;
    for Scenario { name, statements, .. } in all() {
        for request in &OTHERS {
            let [ours, iam_rs, cedar] = answers(&statements, request);
            assert!(
                ours == iam_rs && ours == cedar,
                "{name}: {request:?}: {ours} {iam_rs} {cedar}"
            );
            denied += usize::from(!ours);
        }
    }
    assert!(denied >= 8, "the other requests must be refused in most scenarios");
}
