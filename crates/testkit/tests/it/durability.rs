//! No effect without a record, no secret before its record is on disk, no answer while nothing can
//! be recorded.

use std::io::ErrorKind;

use engine::Room;
use serde_json::{Value, json};
use testkit::{Call, Fixture, Rows};

use crate::samples;
use crate::world::World;

async fn key(fixture: &Fixture) -> String {
    fixture.kms(&fixture.root, "CreateKey", json!({})).await.ok().at("/KeyMetadata/KeyId")
}

fn count(events: &[Value], name: &str) -> usize {
    events.iter().filter(|event| event["eventName"] == name).count()
}

#[tokio::test]
async fn without_a_journal_every_call_is_refused_and_changes_nothing() {
    let world = World::new(1).await;
    let fixture = &world.fixture;
    fixture.disk.fail_writes(ErrorKind::StorageFull);
    // The first call to notice is one that only reads.
    let answer = fixture.kms(&world.administrator, "ListKeys", json!({})).await;
    answer.error(503, "ServiceUnavailableException");
    let rows = fixture.rows().await;
    let mut refused = 0;
    for service in services::APIS {
        for sample in samples::all(service) {
            let meta = service.operation(sample.operation).unwrap();
            let answer = world.send(&world.administrator, meta).await;
            assert_eq!(answer.status, 503, "{}: {}", meta.name, answer.body());
            let call = world.call(service, sample);
            // One refusal of a stranger each ten seconds is within the budget, however many operations there are.
            fixture.clock.advance_ms(10_000);
            let answer = fixture.send_anonymous(call).await;
            assert_eq!(answer.status, 503, "{} as nobody: {}", meta.name, answer.body());
            refused += 1;
        }
    }
    assert_eq!(refused, fixture.engine.operations().count());
    let unknown = Call::form(&api_iam::SERVICE, "NoSuchAction", &[]);
    assert_eq!(fixture.send(&world.administrator, unknown).await.status, 503);
    check_unchanged(fixture, &rows).await;
    assert_eq!(fixture.outbox_rows().await, 0);
    fixture.disk.heal();
    let _ = fixture.kms(&world.administrator, "ListKeys", json!({})).await.ok();
    let _ = fixture.kms(&world.administrator, "CreateKey", json!({})).await.ok();
}

/// Keys that services make for themselves on first use are no effect of a call.
async fn check_unchanged(fixture: &Fixture, rows: &Rows) {
    let changed = fixture.rows().await.difference(rows);
    let of_calls = changed.iter().filter(|key| !key.contains("keyring."));
    assert_eq!(of_calls.collect::<Vec<_>>(), [] as [&String; 0]);
}

#[tokio::test]
async fn a_healed_journal_takes_writes_again_even_if_nobody_reads() {
    let fixture = Fixture::start().await;
    fixture.settle().await;
    fixture.disk.fail_writes(ErrorKind::StorageFull);
    let _ = fixture
        .kms(&fixture.root, "ListKeys", json!({}))
        .await
        .error(503, "ServiceUnavailableException");
    fixture.disk.heal();
    // The first may still be refused: it finds out that the journal works again.
    let _ = fixture.kms(&fixture.root, "CreateKey", json!({})).await;
    let _ = fixture.kms(&fixture.root, "CreateKey", json!({})).await.ok();
}

#[tokio::test]
async fn without_room_on_the_disk_only_what_adds_is_refused_until_there_is_room() {
    let world = World::new(1).await;
    let fixture = &world.fixture;
    let key_id = key(fixture).await;
    fixture.engine.set_room(Room::Short);
    let rows = fixture.rows().await;
    let (mut refused, mut taken) = (0, 0);
    for meta in fixture.engine.operations() {
        if meta.takes_away || meta.read_only {
            taken += 1;
            continue;
        }
        let answer = world.send(&world.administrator, meta).await;
        assert_eq!(answer.status, 503, "{}: {}", meta.name, answer.body());
        refused += 1;
    }
    assert!(refused > 40 && taken > 40, "{refused} refused, {taken} not");
    check_unchanged(fixture, &rows).await;
    let input = json!({ "KeyId": key_id });
    let _ = fixture.kms(&fixture.root, "GenerateRandom", json!({ "NumberOfBytes": 8 })).await.ok();
    let _ = fixture.kms(&fixture.root, "DisableKey", input.clone()).await.ok();
    fixture
        .kms(&fixture.root, "EnableKey", input.clone())
        .await
        .error(503, "ServiceUnavailableException");
    fixture.engine.set_room(Room::Ample);
    let _ = fixture.kms(&fixture.root, "EnableKey", input).await.ok();
    assert!(count(&fixture.events().await, "EnableKey") >= 2, "the refusal is recorded too");
}

/// What frees space or takes rights away is a fact of each operation, whatever its name begins with.
#[test]
fn what_takes_away_is_known_of_each_operation() {
    let expected: [(&wire::ServiceMeta, &[&str], &[&str]); 4] = [
        (
            &api_kms::SERVICE,
            &["DisableKey", "ScheduleKeyDeletion", "RevokeGrant", "RetireGrant", "DeleteAlias"],
            &["EnableKey", "CreateGrant", "PutKeyPolicy", "Decrypt", "TagResource"],
        ),
        (
            &api_iam::SERVICE,
            &["DeleteAccessKey", "UpdateAccessKey", "DetachUserPolicy", "RemoveUserFromGroup"],
            &["CreateAccessKey", "AttachUserPolicy", "AddUserToGroup"],
        ),
        (
            &api_s3::SERVICE,
            &["DeleteObject", "AbortMultipartUpload", "PutPublicAccessBlock"],
            &["PutObject", "CompleteMultipartUpload", "GetObject"],
        ),
        (&api_sts::SERVICE, &[], &["AssumeRole", "GetSessionToken"]),
    ];
    for (service, yes, no) in expected {
        let takes_away = |name: &&str| service.operation(name).unwrap().takes_away;
        assert!(yes.iter().all(takes_away), "{}: {yes:?}", service.name);
        assert!(!no.iter().any(takes_away), "{}: {no:?}", service.name);
        let both = service.operations.iter().find(|meta| meta.takes_away && meta.read_only);
        assert!(both.is_none(), "{both:?}");
    }
}

/// The facts that patches state of operations by name.
#[test]
fn what_patches_say_of_operations_is_known_of_each() {
    let names = |service: &wire::ServiceMeta, holds: fn(&wire::OperationMeta) -> bool| {
        let all = service.operations.iter().filter(|meta| holds(meta));
        all.map(|meta| meta.name).collect::<Vec<_>>()
    };
    let crossing = [
        "CreateGrant",
        "Decapsulate",
        "Decrypt",
        "DeriveSharedSecret",
        "DescribeKey",
        "Encapsulate",
        "Encrypt",
        "GenerateDataKey",
        "GenerateDataKeyPair",
        "GenerateDataKeyPairWithoutPlaintext",
        "GenerateDataKeyWithoutPlaintext",
        "GenerateMac",
        "GetKeyRotationStatus",
        "GetPublicKey",
        "ListGrants",
        "ReEncrypt",
        "RetireGrant",
        "RevokeGrant",
        "Sign",
        "Verify",
        "VerifyMac",
    ];
    assert_eq!(names(&api_kms::SERVICE, |meta| meta.crosses_accounts), crossing);
    assert_eq!(names(&api_kms::SERVICE, |meta| meta.uses_key).len(), 14);
    let unsigned = ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"];
    assert_eq!(names(&api_sts::SERVICE, |meta| meta.unsigned), unsigned);
    for service in [&api_kms::SERVICE, &api_iam::SERVICE, &api_s3::SERVICE] {
        assert_eq!(names(service, |meta| meta.unsigned), [""; 0], "{}", service.name);
        assert_eq!(service.sessions_need_mfa, service.name == "iam");
    }
}

/// What is left of a full disk is for the calls that take away; others are not even recorded.
#[tokio::test]
async fn on_a_full_disk_keys_are_switched_off_and_nothing_else_is_done() {
    let world = World::new(1).await;
    let fixture = &world.fixture;
    let key_id = key(fixture).await;
    let nobody = fixture.user("nobody", None).await;
    fixture.engine.set_room(Room::Scarce);
    let before = fixture.sequence();
    for meta in fixture.engine.operations().filter(|meta| !meta.takes_away) {
        let answer = world.send(&world.administrator, meta).await;
        assert_eq!(answer.status, 503, "{}: {}", meta.name, answer.body());
    }
    assert_eq!(fixture.sequence(), before, "no room for records of what is not done");
    let input = json!({ "KeyId": key_id });
    let _ = fixture.kms(&nobody, "DisableKey", input.clone()).await;
    let _ = fixture.kms(&fixture.root, "DisableKey", input).await.ok();
    let records = fixture.events_after(before).await;
    let codes: Vec<&Value> = records.iter().map(|record| &record["errorCode"]).collect();
    assert_eq!(codes, [&json!("AccessDenied"), &Value::Null], "{records:?}");
}

#[tokio::test]
async fn secrets_are_answered_only_when_their_record_is_on_disk() {
    let fixture = Fixture::start().await;
    let id = key(&fixture).await;
    let sealed = fixture.kms(&fixture.root, "Encrypt", json!({ "KeyId": id, "Plaintext": "AAAA" }));
    let sealed = sealed.await.ok().at("/CiphertextBlob");
    fixture.settle().await;
    let reveals = [
        ("Decrypt", json!({ "CiphertextBlob": sealed })),
        ("GenerateDataKey", json!({ "KeyId": id, "KeySpec": "AES_256" })),
        ("GenerateRandom", json!({ "NumberOfBytes": 32 })),
    ];
    for (operation, input) in reveals {
        let syncs = fixture.disk.syncs();
        let _ = fixture.kms(&fixture.root, "ListKeys", json!({})).await.ok();
        assert_eq!(fixture.disk.syncs(), syncs, "reading alone waits for no disk");
        let answer = fixture.kms(&fixture.root, operation, input.clone()).await.ok();
        assert_eq!(fixture.disk.syncs(), syncs + 1, "{operation}");
        assert_ne!(answer.at("/Plaintext"), "");
        fixture.disk.fail_syncs(ErrorKind::Other);
        let answer = fixture.kms(&fixture.root, operation, input).await;
        answer.error(503, "ServiceUnavailableException");
        assert_eq!(answer.json().get("Plaintext"), None, "{operation}");
        fixture.disk.heal();
        let _ = fixture.kms(&fixture.root, "ListKeys", json!({})).await.ok();
        // Brings what is left to the disk, so that the next round counts its own syncs only.
        fixture.engine.journal().sync().await.unwrap();
    }
}

#[tokio::test]
async fn every_operation_that_reveals_secrets_is_marked_so() {
    let reveals = |service: &'static wire::ServiceMeta, name: &str| {
        service.operation(name).unwrap().durable_audit
    };
    for name in ["Decrypt", "GenerateDataKey", "GenerateDataKeyPair", "GenerateRandom", "Sign"] {
        assert!(reveals(&api_kms::SERVICE, name), "{name}");
    }
    for name in ["AssumeRole", "GetFederationToken", "GetSessionToken"] {
        assert!(reveals(&api_sts::SERVICE, name), "{name}");
    }
    assert!(reveals(&api_iam::SERVICE, "CreateAccessKey"));
    assert!(!reveals(&api_kms::SERVICE, "Encrypt"));
}

/// The write that first meets a broken journal has its record in the outbox already.
#[tokio::test]
async fn a_record_that_the_journal_did_not_take_arrives_when_it_works_again() {
    let fixture = Fixture::start().await;
    fixture.settle().await;
    let before = fixture.sequence();
    fixture.disk.fail_writes(ErrorKind::StorageFull);
    let id = key(&fixture).await;
    assert_eq!(fixture.outbox_rows().await, 1);
    // From now on nothing is answered.
    let input = json!({ "KeyId": id });
    let _ = fixture
        .kms(&fixture.root, "DescribeKey", input)
        .await
        .error(503, "ServiceUnavailableException");
    fixture.disk.heal();
    fixture.settle().await;
    assert_eq!(count(&fixture.events_after(before).await, "CreateKey"), 1);
}

#[tokio::test]
async fn a_record_that_a_crash_left_in_the_outbox_arrives_exactly_once() {
    let fixture = Fixture::start().await;
    fixture.settle().await;
    fixture.disk.fail_writes(ErrorKind::StorageFull);
    let id = key(&fixture).await;
    assert_eq!(fixture.outbox_rows().await, 1);
    let fixture = restart_healed(fixture).await;
    assert_eq!(fixture.outbox_rows().await, 0);
    let events = fixture.events().await;
    assert_eq!(count(&events, "CreateKey"), 1);
    assert_eq!(events[0]["responseElements"]["keyMetadata"]["keyId"], id);
    // And not again at the start after that.
    let fixture = fixture.restart().await;
    assert_eq!(count(&fixture.events().await, "CreateKey"), 1);
    let _ = fixture.kms(&fixture.root, "DescribeKey", json!({ "KeyId": id })).await.ok();
}

/// Heals the disk only when the old engine can no longer write to it.
async fn restart_healed(fixture: Fixture) -> Fixture {
    fixture.engine.journal().close().await.unwrap();
    fixture.disk.heal();
    fixture.restart().await
}

/// The crash comes between the journal's taking of the record and the clearing of the outbox.
#[tokio::test]
async fn a_record_that_is_in_outbox_and_journal_is_not_doubled() {
    let fixture = Fixture::start().await;
    fixture.store.keep_outbox(true);
    for _ in 0..3 {
        let _ = key(&fixture).await;
    }
    assert_eq!(fixture.outbox_rows().await, 3);
    assert_eq!(count(&fixture.events().await, "CreateKey"), 3);
    fixture.engine.journal().close().await.unwrap();
    fixture.store.keep_outbox(false);
    let fixture = fixture.restart().await;
    assert_eq!(fixture.outbox_rows().await, 0);
    assert_eq!(count(&fixture.events().await, "CreateKey"), 3);
}

/// More rows than a batch takes and than the journal knows of its newest records; all but the last were
/// in the journal when the process died, which would append them again once it has forgotten them.
#[tokio::test]
async fn an_outbox_of_several_batches_is_replayed_and_nothing_is_doubled() {
    const CALLS: usize = 1_100;
    let fixture = Fixture::start().await;
    let id = key(&fixture).await;
    fixture.settle().await;
    fixture.store.keep_outbox(true);
    let describe = |n: usize| {
        let input = json!({ "KeyId": id, "Description": n.to_string() });
        fixture.kms(&fixture.root, "UpdateKeyDescription", input)
    };
    for n in 1..CALLS {
        let _ = describe(n).await.ok();
    }
    assert_eq!(
        count(&fixture.events().await, "UpdateKeyDescription"),
        CALLS - 1,
        "while it waits too"
    );
    fixture.disk.fail_writes(ErrorKind::StorageFull);
    let _ = describe(CALLS).await.ok();
    assert_eq!(fixture.outbox_rows().await, CALLS);
    fixture.engine.journal().close().await.unwrap();
    fixture.store.keep_outbox(false);
    fixture.disk.heal();
    let fixture = fixture.with_recent_len(64).restart().await;
    assert_eq!(fixture.outbox_rows().await, 0);
    assert_eq!(count(&fixture.events().await, "UpdateKeyDescription"), CALLS);
}

#[tokio::test]
async fn the_journal_is_whole_after_everything() {
    let fixture = Fixture::start().await;
    let id = key(&fixture).await;
    for _ in 0..20 {
        let _ = fixture.kms(&fixture.root, "DescribeKey", json!({ "KeyId": id })).await.ok();
        let _ = fixture.kms(&fixture.root, "EnableKey", json!({ "KeyId": id })).await.ok();
    }
    fixture.settle().await;
    let verified = fixture.engine.journal().verify(1..=u64::MAX).await.unwrap();
    assert_eq!(verified.records, 41);
    let ids: std::collections::BTreeSet<String> =
        fixture.events().await.iter().map(|event| event["eventID"].to_string()).collect();
    assert_eq!(ids.len(), 41);
}
