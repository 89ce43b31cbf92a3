//! Copies whose source changes after the decision about it: a copy is of the version that was
//! decided about, with all that was stored of that version, or it is refused.

use serde_json::json;
use testkit::{Answer, Call, CommitFault, Fixture, Keys};

/// Small enough for a row.
const SMALL_BYTES: usize = 100;

/// Too large for a row: in the blob store, in several pieces.
const LARGE_BYTES: usize = 300_000;

struct World {
    fixture: Fixture,
    key: String,
    /// May do everything but read a source that is tagged `state=closed`.
    alice: Keys,
}

async fn world() -> World {
    let fixture = Fixture::start().await;
    let made = fixture.kms(&fixture.root, "CreateKey", json!({})).await.ok();
    let document = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Action": "*", "Resource": "*" },
        { "Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shelf/source",
          "Condition": { "StringEquals": { "s3:ExistingObjectTag/state": "closed" } } },
    ] });
    let alice = fixture.user("alice", Some(&document.to_string())).await;
    let _ = fixture.send(&fixture.root, Call::s3("PUT", "/shelf")).await.ok();
    // With the first object under SSE-S3 the account's key is made, by a commit that also conflicts.
    let _ = fixture.send(&fixture.root, Call::s3("PUT", "/shelf/first").body("x")).await.ok();
    World { fixture, key: made.at("/KeyMetadata/Arn"), alice }
}

fn old(bytes: usize) -> String {
    "o".repeat(bytes)
}

fn overwrite() -> Call {
    Call::s3("PUT", "/shelf/source")
        .with("x-amz-server-side-encryption", "AES256")
        .with("x-amz-meta-state", "new")
        .with("content-type", "text/new")
        .body("new")
}

fn delete() -> Call {
    Call::s3("DELETE", "/shelf/source")
}

/// The source may no longer be read by alice.
fn close() -> Call {
    Call::s3("PUT", "/shelf/source?tagging").with("content-md5", "QC8NC1dk4Kzf7x8x57LyCg==").body(
        "<Tagging><TagSet><Tag><Key>state</Key><Value>closed</Value></Tag></TagSet></Tagging>",
    )
}

impl World {
    async fn put_source(&self, bytes: usize) {
        let call = Call::s3("PUT", "/shelf/source")
            .with("x-amz-server-side-encryption", "aws:kms")
            .with("x-amz-server-side-encryption-aws-kms-key-id", &self.key)
            .with("x-amz-meta-state", "old")
            .with("x-amz-tagging", "state=open&kind=old")
            .with("content-type", "text/old")
            .body(old(bytes));
        let _ = self.fixture.send(&self.fixture.root, call).await.ok();
    }

    /// Copies the source as alice, and makes `change` after the decision and before the source's
    /// key is asked for; the copy's first `conflicts` commits fail.
    async fn copy_during(&self, change: Call, conflicts: usize) -> Answer {
        let copy = Call::s3("PUT", "/shelf/copy")
            .with("x-amz-copy-source", "/shelf/source")
            .with("x-amz-server-side-encryption", "AES256");
        let mut held = self.fixture.store.hold_next_read("kms.key");
        let meanwhile = async {
            held.reached().await;
            let _ = self.fixture.send(&self.fixture.root, change).await.ok();
            self.fixture.store.fail_commits(CommitFault::Conflict, conflicts);
            held.release();
        };
        let (answer, ()) = tokio::join!(self.fixture.send(&self.alice, copy), meanwhile);
        answer
    }

    async fn read(&self, name: &str) -> Answer {
        self.fixture.send(&self.fixture.root, Call::s3("GET", &format!("/shelf/{name}"))).await
    }

    /// The copy is the old version in all that it says.
    async fn check_copy(&self, bytes: usize) {
        let copy = self.read("copy").await.ok();
        assert!(copy.body() == old(bytes), "{} bytes", copy.body().len());
        for (name, value) in [
            ("x-amz-meta-state", "old"),
            ("content-type", "text/old"),
            ("x-amz-tagging-count", "2"),
            ("x-amz-server-side-encryption", "AES256"),
        ] {
            assert_eq!(copy.header(name), Some(value), "{name}");
        }
    }
}

#[tokio::test]
async fn a_source_that_is_replaced_after_the_decision_is_copied_as_it_was() {
    for (bytes, conflicts) in
        [(SMALL_BYTES, 0), (LARGE_BYTES, 0), (SMALL_BYTES, 2), (LARGE_BYTES, 2)]
    {
        let world = world().await;
        world.put_source(bytes).await;
        let copied = world.copy_during(overwrite(), conflicts).await.ok();
        assert!(copied.body().contains("<ETag>"), "{}", copied.body());
        world.check_copy(bytes).await;
        let source = world.read("source").await.ok();
        assert_eq!(
            (source.body().as_str(), source.header("x-amz-meta-state")),
            ("new", Some("new"))
        );
    }
}

#[tokio::test]
async fn a_source_that_is_deleted_after_the_decision_is_copied_as_it_was() {
    for (bytes, conflicts) in [(SMALL_BYTES, 0), (LARGE_BYTES, 0), (LARGE_BYTES, 2)] {
        let world = world().await;
        world.put_source(bytes).await;
        let _ = world.copy_during(delete(), conflicts).await.ok();
        world.check_copy(bytes).await;
        world.read("source").await.error(404, "NoSuchKey");
    }
}

/// What was allowed when it was read may be written; a repeated attempt is decided anew.
#[tokio::test]
async fn a_source_that_is_closed_after_the_decision_is_refused_to_a_repeated_attempt() {
    let world = world().await;
    world.put_source(SMALL_BYTES).await;
    let before = world.fixture.sequence();
    world.copy_during(close(), 1).await.error(403, "AccessDenied");
    world.read("copy").await.error(404, "NoSuchKey");
    let records = world.fixture.events_after(before).await;
    let copies: Vec<_> =
        records.iter().filter(|record| record["eventName"] == "CopyObject").collect();
    assert_eq!(copies.len(), 1);
    assert_eq!(copies[0]["errorCode"], "AccessDenied");
}
