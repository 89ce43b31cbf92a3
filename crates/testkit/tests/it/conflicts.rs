//! Commits that conflict, and a store that fails: every call ends in the right way, and is recorded.

use serde_json::{Value, json};
use testkit::{Answer, Call, CommitFault, Fixture};

/// How often the pipeline attempts a call.
const ATTEMPTS_MAX: usize = 24;

/// What the store's own error says: nobody outside may learn it.
const PRIVATE: &str = "on fire";

async fn key(fixture: &Fixture) -> String {
    fixture.kms(&fixture.root, "CreateKey", json!({})).await.ok().at("/KeyMetadata/KeyId")
}

fn error_codes(records: &[Value]) -> Vec<&Value> {
    records.iter().map(|record| &record["errorCode"]).collect()
}

#[tokio::test]
async fn two_calls_that_change_one_key_are_both_done() {
    let fixture = Fixture::start().await;
    let id = key(&fixture).await;
    let (before, commits) = (fixture.sequence(), fixture.store.commits());
    fixture.store.make_commits_meet(2);
    let tag = |name: &str| {
        let tags = json!([{ "TagKey": name, "TagValue": "v" }]);
        fixture.kms(&fixture.root, "TagResource", json!({ "KeyId": id, "Tags": tags }))
    };
    let (one, other) = tokio::join!(tag("one"), tag("other"));
    assert!(one.is_ok() && other.is_ok(), "{} {}", one.body(), other.body());
    // Both had read the key without the other's tag; the loser read it again.
    assert_eq!(fixture.store.commits() - commits, 3);
    let tags = fixture.kms(&fixture.root, "ListResourceTags", json!({ "KeyId": id })).await.ok();
    assert_eq!(tags.json()["Tags"].as_array().unwrap().len(), 2, "{}", tags.body());
    let records = fixture.events_after(before).await;
    assert_eq!(error_codes(&records), [&Value::Null, &Value::Null, &Value::Null]);
    let names: Vec<_> = records.iter().map(|record| &record["eventName"]).collect();
    assert_eq!(names, ["TagResource", "TagResource", "ListResourceTags"]);
}

#[tokio::test]
async fn of_two_calls_that_exclude_each_other_one_is_refused() {
    let fixture = Fixture::start().await;
    let ids = [key(&fixture).await, key(&fixture).await];
    let before = fixture.sequence();
    fixture.store.make_commits_meet(2);
    let name = |id: &str| {
        let input = json!({ "AliasName": "alias/only", "TargetKeyId": id });
        fixture.kms(&fixture.root, "CreateAlias", input)
    };
    let (one, other) = tokio::join!(name(&ids[0]), name(&ids[1]));
    let (won, lost) = if one.is_ok() { (one, other) } else { (other, one) };
    assert!(won.is_ok(), "{}", won.body());
    lost.error(400, "AlreadyExistsException");
    let records = fixture.events_after(before).await;
    assert_eq!(error_codes(&records), [&Value::Null, &json!("AlreadyExistsException")]);
}

#[tokio::test]
async fn a_user_cannot_be_used_and_deleted_at_the_same_time() {
    let fixture = Fixture::start().await;
    let root = &fixture.root;
    let _ = fixture.iam(root, "CreateUser", &[("UserName", "alice")]).await.ok();
    let _ = fixture.iam(root, "CreateGroup", &[("GroupName", "crew")]).await.ok();
    fixture.store.make_commits_meet(2);
    let members = [("UserName", "alice"), ("GroupName", "crew")];
    let (joined, deleted) = tokio::join!(
        fixture.iam(root, "AddUserToGroup", &members),
        fixture.iam(root, "DeleteUser", &members[..1]),
    );
    if joined.is_ok() {
        deleted.error(409, "DeleteConflict");
    } else {
        joined.error(404, "NoSuchEntity");
        assert!(deleted.is_ok(), "{}", deleted.body());
    }
}

#[tokio::test]
async fn a_call_that_conflicts_is_attempted_again_and_recorded_once() {
    let fixture = Fixture::start().await;
    let _ = key(&fixture).await;
    let (before, commits) = (fixture.sequence(), fixture.store.commits());
    fixture.store.fail_commits(CommitFault::Conflict, 5);
    let made = fixture.kms(&fixture.root, "CreateKey", json!({})).await.ok();
    assert_eq!(fixture.store.commits() - commits, 6);
    let records = fixture.events_after(before).await;
    assert_eq!(records.len(), 1, "{records:?}");
    // The record is of the attempt that was stored, not of an earlier one.
    let id = &records[0]["responseElements"]["keyMetadata"]["keyId"];
    assert_eq!(*id, made.at("/KeyMetadata/KeyId"));
    let keys = fixture.kms(&fixture.root, "ListKeys", json!({})).await.ok();
    assert_eq!(keys.json()["Keys"].as_array().unwrap().len(), 2);
}

/// The domain key is made on first use, in a commit of its own, which may conflict as well.
#[tokio::test]
async fn the_first_use_of_a_key_hierarchy_survives_a_conflict() {
    let fixture = Fixture::start().await;
    fixture.store.fail_commits(CommitFault::Conflict, 2);
    let _ = key(&fixture).await;
    fixture.store.make_commits_meet(2);
    let make = |region: &'static str| {
        let call = Call::json(&api_kms::SERVICE, "CreateKey", &json!({})).region(region);
        fixture.send(&fixture.root, call)
    };
    // Both make the domain key of a new region; one of them is the one that counts.
    let (one, other) = tokio::join!(make("eu-west-1"), make("eu-west-1"));
    let ids = [one.ok().at("/KeyMetadata/KeyId"), other.ok().at("/KeyMetadata/KeyId")];
    let fixture = fixture.restart().await;
    for id in ids {
        let input = json!({ "KeyId": id, "Plaintext": "AAAA" });
        let call = Call::json(&api_kms::SERVICE, "Encrypt", &input).region("eu-west-1");
        let _ = fixture.send(&fixture.root, call).await.ok();
    }
}

#[tokio::test]
async fn a_call_that_always_conflicts_is_refused_in_the_end() {
    let fixture = Fixture::start().await;
    let _ = key(&fixture).await;
    let (before, rows) = (fixture.sequence(), fixture.rows().await);
    fixture.store.fail_commits(CommitFault::Conflict, ATTEMPTS_MAX);
    let answer = fixture.kms(&fixture.root, "CreateKey", json!({})).await;
    answer.error(503, "ServiceUnavailableException");
    let records = fixture.events_after(before).await;
    assert_eq!(error_codes(&records), ["ServiceUnavailableException"]);
    assert_eq!(fixture.rows().await.difference(&rows), [] as [String; 0]);
    let _ = fixture.kms(&fixture.root, "CreateKey", json!({})).await.ok();
}

#[tokio::test]
async fn a_failing_store_is_answered_with_503_and_without_its_cause() {
    let fixture = Fixture::start().await;
    let id = key(&fixture).await;
    let (before, rows) = (fixture.sequence(), fixture.rows().await);
    fixture.store.fail_commits(CommitFault::Backend, 1);
    let answer = fixture.kms(&fixture.root, "DisableKey", json!({ "KeyId": id })).await;
    check_unavailable(&answer);
    assert_eq!(fixture.rows().await.difference(&rows), [] as [String; 0]);
    fixture.store.fail_reads(true);
    let answer = fixture.kms(&fixture.root, "DescribeKey", json!({ "KeyId": id })).await;
    check_unavailable(&answer);
    let answer = fixture.iam(&fixture.root, "ListUsers", &[]).await;
    answer.error(503, "ServiceUnavailable");
    assert!(!answer.body().contains(PRIVATE), "{}", answer.body());
    fixture.store.fail_reads(false);
    let records = fixture.events_after(before).await;
    let code = "ServiceUnavailableException";
    assert_eq!(error_codes(&records), [code, code, "ServiceUnavailable"]);
    let _ = fixture.kms(&fixture.root, "DescribeKey", json!({ "KeyId": id })).await.ok();
}

fn check_unavailable(answer: &Answer) {
    answer.error(503, "ServiceUnavailableException");
    assert!(!answer.body().contains(PRIVATE), "{}", answer.body());
}

/// Nobody can say whether the commit was stored, so the call is not repeated; but what was stored
/// has its record in the end.
#[tokio::test]
async fn a_commit_without_an_answer_is_a_500_and_its_effect_is_recorded() {
    for (fault, is_stored) in
        [(CommitFault::StoredButUnknown, true), (CommitFault::LostAndUnknown, false)]
    {
        let fixture = Fixture::start().await;
        let id = key(&fixture).await;
        fixture.settle().await;
        let (before, commits) = (fixture.sequence(), fixture.store.commits());
        fixture.store.fail_commits(fault, 1);
        let answer = fixture.kms(&fixture.root, "DisableKey", json!({ "KeyId": id })).await;
        answer.error(500, "KMSInternalException");
        assert!(!answer.body().contains(PRIVATE), "{}", answer.body());
        assert_eq!(fixture.store.commits() - commits, 1);
        fixture.settle().await;
        let records = fixture.events_after(before).await;
        let mut codes = error_codes(&records);
        codes.sort_by_key(|code| code.is_null());
        let mut expected = vec![json!("KMSInternalException")];
        expected.extend(is_stored.then_some(Value::Null));
        assert_eq!(codes, expected.iter().collect::<Vec<_>>());
        let found = fixture.kms(&fixture.root, "DescribeKey", json!({ "KeyId": id })).await.ok();
        let state = if is_stored { "Disabled" } else { "Enabled" };
        assert_eq!(found.at("/KeyMetadata/KeyState"), state);
    }
}
