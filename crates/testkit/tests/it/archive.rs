//! The archive: what is archived lies nowhere else, is read after a restore and not before, and is
//! moved without its key; the clock stands still until it is moved.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use testkit::{Answer, Call, Fixture, Keys, policy};

const TEXT: &str = "marker-of-an-archived-object-51c0";
const HOUR_MS: i64 = 3600 * 1000;
const DAY_MS: i64 = 24 * HOUR_MS;

struct World {
    fixture: Fixture,
    alice: Keys,
}

async fn world() -> World {
    let fixture = Fixture::start().await;
    let alice = fixture.user("alice", Some(&policy("Allow", "*", "*"))).await;
    let _ = fixture.send(&alice, Call::s3("PUT", "/vault")).await.ok();
    World { fixture, alice }
}

/// Puts a document that takes a checksum.
fn checked(target: &str, document: &str) -> Call {
    let sum = STANDARD.encode(envelope::digest::sha256(document.as_bytes()));
    Call::s3("PUT", target).with("x-amz-checksum-sha256", &sum).body(document)
}

impl World {
    async fn send(&self, call: Call) -> Answer {
        self.fixture.send(&self.alice, call).await
    }

    async fn put(&self, key: &str, class: &str, body: &str) {
        let call = Call::s3("PUT", &format!("/vault/{key}")).with("x-amz-storage-class", class);
        let _ = self.send(call.body(body)).await.ok();
    }

    async fn get(&self, key: &str) -> Answer {
        self.send(Call::s3("GET", &format!("/vault/{key}"))).await
    }

    /// `x-amz-restore`, or nothing.
    async fn shown(&self, key: &str) -> String {
        let head = self.send(Call::s3("HEAD", &format!("/vault/{key}"))).await.ok();
        head.header("x-amz-restore").unwrap_or_default().to_owned()
    }

    async fn restore(&self, key: &str, wish: &str) -> Answer {
        let body = format!("<RestoreRequest>{wish}</RestoreRequest>");
        self.send(Call::s3("POST", &format!("/vault/{key}?restore")).body(body)).await
    }

    async fn later(&self, ms: i64) {
        self.fixture.clock.advance_ms(ms);
        for job in ["s3-restore", "s3-restore-end", "s3-garbage"] {
            let round = self.fixture.run_job(job).await;
            assert_eq!(round.failures, 0, "{job}");
        }
    }

    async fn lifecycle(&self, rule: &str) {
        let rule = format!(
            "<LifecycleConfiguration><Rule><ID>r</ID><Status>Enabled</Status><Filter><ObjectSizeGreaterThan>1</ObjectSizeGreaterThan></Filter>{rule}</Rule></LifecycleConfiguration>"
        );
        let _ = self.send(checked("/vault?lifecycle", &rule)).await.ok();
    }

    /// Looks at everything and moves what is due; how many versions.
    async fn settle(&self) -> u64 {
        assert_eq!(self.fixture.run_job("s3-lifecycle-scan").await.failures, 0);
        let round = self.fixture.run_job("s3-lifecycle-transition").await;
        assert_eq!(round.failures, 0);
        round.items
    }

    /// Blobs at hand, and in the archive.
    fn blobs(&self) -> (usize, usize) {
        (self.fixture.blobs.len(), self.fixture.archive.len())
    }
}

#[tokio::test]
async fn an_archived_object_lies_in_the_archive_and_is_read_while_it_is_restored() {
    let world = world().await;
    world.put("deep", "DEEP_ARCHIVE", TEXT).await;
    assert_eq!(world.blobs(), (0, 1), "also what is small enough for a row");
    let refused = world.get("deep").await;
    assert_eq!(
        refused.error(403, "InvalidObjectState"),
        "The operation is not valid for the object's storage class"
    );
    assert_eq!(refused.text("StorageClass"), "DEEP_ARCHIVE");
    assert_eq!(world.shown("deep").await, "");
    let expedited =
        "<Days>1</Days><GlacierJobParameters><Tier>Expedited</Tier></GlacierJobParameters>";
    let _ = world.restore("deep", expedited).await.error(400, "InvalidRequest");
    let begun = world.restore("deep", "<Days>2</Days>").await;
    assert_eq!(begun.status, 202);
    assert_eq!(world.shown("deep").await, "ongoing-request=\"true\"");
    let _ = world.restore("deep", "<Days>2</Days>").await.error(409, "RestoreAlreadyInProgress");
    world.later(12 * HOUR_MS - 1).await;
    let _ = world.get("deep").await.error(403, "InvalidObjectState");
    assert_eq!(world.blobs(), (0, 1));
    world.later(1).await;
    assert_eq!(world.get("deep").await.ok().body(), TEXT);
    assert_eq!(world.blobs(), (1, 1));
    let shown = world.shown("deep").await;
    assert!(shown.starts_with("ongoing-request=\"false\", expiry-date=\""), "{shown}");
    assert!(shown.ends_with(" 00:00:00 GMT\""), "{shown}");
    let longer = world.restore("deep", "<Days>9</Days>").await;
    assert_eq!(longer.status, 200, "it is there and stays longer");
    world.later(8 * DAY_MS).await;
    assert_eq!(world.get("deep").await.ok().body(), TEXT);
    world.later(2 * DAY_MS).await;
    let _ = world.get("deep").await.error(403, "InvalidObjectState");
    world.later(HOUR_MS).await;
    assert_eq!(world.blobs(), (0, 1), "the copy is gone, and what is archived stays");
    assert_eq!(world.shown("deep").await, "");
    let again = world.restore("deep", "<Days>1</Days>").await;
    assert_eq!(again.status, 202);
    let _ = world.send(Call::s3("DELETE", "/vault/deep")).await.ok();
    world.later(2 * DAY_MS).await;
    assert_eq!(world.blobs(), (0, 0));
}

#[tokio::test]
async fn a_copy_that_has_ended_is_not_read_though_it_is_still_there() {
    let world = world().await;
    world.put("x", "GLACIER", TEXT).await;
    let _ = world.restore("x", "<Days>1</Days>").await.ok();
    world.later(3 * HOUR_MS).await;
    let _ = world.get("x").await.ok();
    world.fixture.clock.advance_ms(2 * DAY_MS);
    let _ = world.get("x").await.error(403, "InvalidObjectState");
    assert_eq!(world.blobs(), (1, 1), "no job has come by");
}

#[tokio::test]
async fn a_faster_tier_takes_over_what_is_under_way() {
    let world = world().await;
    world.put("x", "GLACIER", TEXT).await;
    let tier = |tier: &str| {
        format!("<Days>1</Days><GlacierJobParameters><Tier>{tier}</Tier></GlacierJobParameters>")
    };
    assert_eq!(world.restore("x", &tier("Bulk")).await.status, 202);
    assert_eq!(world.restore("x", &tier("Expedited")).await.status, 202);
    let slower = world.restore("x", &tier("Standard")).await;
    let _ = slower.error(409, "RestoreAlreadyInProgress");
    world.later(60 * 1000).await;
    assert_eq!(world.get("x").await.ok().body(), TEXT);
    world.later(5 * HOUR_MS).await;
    assert_eq!(world.blobs(), (1, 1), "it is restored once");
}

#[tokio::test]
async fn copies_of_archived_objects_are_refused_until_they_are_restored() {
    let world = world().await;
    world.put("x", "GLACIER", TEXT).await;
    let copy = || Call::s3("PUT", "/vault/x").with("x-amz-copy-source", "/vault/x");
    let bring_back = || copy().with("x-amz-storage-class", "STANDARD");
    assert_eq!(
        world.send(bring_back()).await.error(403, "InvalidObjectState"),
        "Operation is not valid for the source object's storage class"
    );
    let begun = world.send(Call::s3("POST", "/vault/parts?uploads")).await.ok().text("UploadId");
    let part = || {
        Call::s3("PUT", &format!("/vault/parts?partNumber=1&uploadId={begun}"))
            .with("x-amz-copy-source", "/vault/x")
    };
    let _ = world.send(part()).await.error(403, "InvalidObjectState");
    let _ = world.restore("x", "<Days>1</Days>").await.ok();
    world.later(3 * HOUR_MS).await;
    let _ = world.send(part()).await.ok();
    let _ = world.send(bring_back()).await.ok();
    assert_eq!(world.get("x").await.ok().body(), TEXT);
    world.later(HOUR_MS).await;
    assert_eq!(world.blobs(), (1, 0), "the part; what was archived was replaced");
}

#[tokio::test]
async fn a_rule_moves_ciphertext_into_the_archive_without_its_key() {
    let world = world().await;
    let key = world.fixture.kms(&world.fixture.root, "CreateKey", json!({})).await.ok();
    let key = key.at("/KeyMetadata/Arn");
    for (name, body) in [("small", TEXT.to_owned()), ("large", TEXT.repeat(10_000))] {
        let call = Call::s3("PUT", &format!("/vault/{name}"))
            .with("x-amz-server-side-encryption", "aws:kms")
            .with("x-amz-server-side-encryption-aws-kms-key-id", &key)
            .body(body);
        let _ = world.send(call).await.ok();
    }
    assert_eq!(world.blobs(), (1, 0));
    world
        .lifecycle("<Transition><Days>1</Days><StorageClass>GLACIER</StorageClass></Transition>")
        .await;
    assert_eq!(world.settle().await, 0, "nothing is due on its first day");
    let kms = async |operation: &str| {
        let input = json!({ "KeyId": key });
        let _ = world.fixture.kms(&world.fixture.root, operation, input).await.ok();
    };
    kms("DisableKey").await;
    world.fixture.clock.advance_ms(2 * DAY_MS);
    assert_eq!(world.settle().await, 2);
    world.later(HOUR_MS).await;
    assert_eq!(world.blobs(), (0, 2));
    assert_eq!(world.settle().await, 0, "what has moved does not move again");
    let listed = world.send(Call::s3("GET", "/vault?list-type=2")).await.ok();
    assert_eq!(listed.texts("StorageClass"), ["GLACIER", "GLACIER"]);
    for name in ["small", "large"] {
        let _ = world.get(name).await.error(403, "InvalidObjectState");
        let _ = world.restore(name, "<Days>1</Days>").await.ok();
    }
    world.later(3 * HOUR_MS).await;
    assert_eq!(world.blobs(), (2, 2), "restored without its key too");
    let _ = world.get("small").await.error(400, "KMS.DisabledException");
    kms("EnableKey").await;
    assert_eq!(world.get("small").await.ok().body(), TEXT);
    assert_eq!(world.get("large").await.ok().body(), TEXT.repeat(10_000));
}

#[tokio::test]
async fn another_key_stays_another_key_when_the_object_moves_meanwhile() {
    let world = world().await;
    world.put("x", "STANDARD", &TEXT.repeat(10_000)).await;
    let key = world.fixture.kms(&world.fixture.root, "CreateKey", json!({})).await.ok();
    let wish = format!(
        "<ObjectEncryption><SSE-KMS><KMSKeyArn>{}</KMSKeyArn></SSE-KMS></ObjectEncryption>",
        key.at("/KeyMetadata/Arn")
    );
    world
        .lifecycle("<Transition><Days>0</Days><StorageClass>GLACIER</StorageClass></Transition>")
        .await;
    world.fixture.clock.advance_ms(2 * DAY_MS);
    let update = checked("/vault/x?encryption", &wish);
    // The new key is asked for with the object at hand, and stored with it in the archive.
    let mut held = world.fixture.store.hold_next_read("kms.key");
    let (answer, ()) = tokio::join!(world.send(update), async {
        held.reached().await;
        assert_eq!(world.settle().await, 1);
        held.release();
    });
    let _ = answer.ok();
    world.later(HOUR_MS).await;
    assert_eq!(world.blobs(), (0, 1));
    let _ = world.restore("x", "<Days>1</Days>").await.ok();
    world.later(3 * HOUR_MS).await;
    assert_eq!(world.get("x").await.ok().body(), TEXT.repeat(10_000));
    assert_eq!(world.blobs(), (1, 1));
}

#[tokio::test]
async fn parts_of_an_archived_upload_lie_in_the_archive_from_the_beginning() {
    let world = world().await;
    let begin = Call::s3("POST", "/vault/parts?uploads").with("x-amz-storage-class", "GLACIER");
    let upload = world.send(begin).await.ok().text("UploadId");
    let part = Call::s3("PUT", &format!("/vault/parts?partNumber=1&uploadId={upload}")).body(TEXT);
    let etag = world.send(part).await.ok().header("etag").unwrap().to_owned();
    assert_eq!(world.blobs(), (0, 1));
    let list = format!(
        "<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>{etag}</ETag></Part></CompleteMultipartUpload>"
    );
    let complete = Call::s3("POST", &format!("/vault/parts?uploadId={upload}")).body(list);
    let _ = world.send(complete).await.ok();
    let _ = world.get("parts").await.error(403, "InvalidObjectState");
    let _ = world.restore("parts", "<Days>1</Days>").await.ok();
    world.later(3 * HOUR_MS).await;
    assert_eq!(world.get("parts").await.ok().body(), TEXT);
    assert_eq!(world.blobs(), (1, 1));
}

/// More than one transaction copies: the parts and the bytes of each.
const PARTS: usize = 14;
const PART_BYTES: usize = 5 * 1024 * 1024;

impl World {
    /// An object of many parts.
    async fn put_parts(&self) {
        let upload = self.send(Call::s3("POST", "/vault/parts?uploads")).await.ok();
        let upload = upload.text("UploadId");
        let mut list = String::new();
        for number in 1..=PARTS {
            let target = format!("/vault/parts?partNumber={number}&uploadId={upload}");
            let part = self.send(Call::s3("PUT", &target).body(vec![7; PART_BYTES])).await.ok();
            let etag = part.header("etag").unwrap();
            list += &format!("<Part><PartNumber>{number}</PartNumber><ETag>{etag}</ETag></Part>");
        }
        let list = format!("<CompleteMultipartUpload>{list}</CompleteMultipartUpload>");
        let complete = Call::s3("POST", &format!("/vault/parts?uploadId={upload}")).body(list);
        let _ = self.send(complete).await.ok();
        self.lifecycle(
            "<Transition><Days>0</Days><StorageClass>GLACIER</StorageClass></Transition>",
        )
        .await;
        self.fixture.clock.advance_ms(2 * DAY_MS);
        assert_eq!(self.fixture.run_job("s3-lifecycle-scan").await.failures, 0);
    }

    /// The records of this name.
    async fn records(&self, name: &str) -> usize {
        let events = self.fixture.events().await;
        events.iter().filter(|event| event["eventName"] == name).count()
    }
}

#[tokio::test]
async fn what_is_moved_in_several_steps_is_one_act() {
    let world = world().await;
    world.put_parts().await;
    let round = world.fixture.run_job("s3-lifecycle-transition").await;
    assert_eq!((round.items, round.failures), (2, 0), "two steps");
    assert_eq!(world.records("LifecycleTransition").await, 1);
    world.later(HOUR_MS).await;
    assert_eq!(world.blobs(), (0, PARTS));
    let _ = world.restore("parts", "<Days>1</Days>").await.ok();
    world.later(3 * HOUR_MS).await;
    assert_eq!(world.records("ObjectRestoreCompleted").await, 1);
    assert_eq!(world.blobs(), (PARTS, PARTS));
    let range = Call::s3("GET", "/vault/parts").with("range", "bytes=70000000-70000009");
    assert_eq!(world.send(range).await.ok().body, [7; 10]);
}

#[tokio::test]
async fn what_stays_after_all_keeps_its_place_and_leaves_no_copies() {
    let world = world().await;
    world.put_parts().await;
    let store = &world.fixture.store;
    let mut held = store.hold_next_read("s3.manifest");
    let (round, ()) = tokio::join!(world.fixture.run_job("s3-lifecycle-transition"), async {
        held.reached().await;
        store.panic_at_read("s3.bucket-lifecycle", "between two steps");
        held.release();
    });
    assert_eq!((round.items, round.failures), (1, 1), "one step, and the next one fails");
    assert_eq!(world.blobs(), (PARTS, PARTS - 1));
    let range = Call::s3("GET", "/vault/parts").with("range", "bytes=0-9");
    assert_eq!(world.send(range.clone()).await.ok().body, [7; 10], "it is read as before");
    let _ = world.send(Call::s3("DELETE", "/vault?lifecycle")).await.ok();
    assert_eq!(world.fixture.run_job("s3-lifecycle-transition").await.failures, 0);
    world.later(HOUR_MS).await;
    assert_eq!(world.blobs(), (PARTS, 0));
    assert_eq!(world.send(range).await.ok().body, [7; 10]);
    assert_eq!(world.records("LifecycleTransition").await, 0);
}
