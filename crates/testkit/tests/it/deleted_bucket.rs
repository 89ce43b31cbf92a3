//! A bucket that is deleted takes its multipart uploads along, and leaves nothing.

use std::collections::BTreeSet;

use testkit::{Call, Fixture};

/// More than the sweep deletes in one commit.
const PARTS: u32 = 600;

/// Longer than a reader may need a file that was found just before.
const READERS_MS: i64 = 30_000;

/// The rows of S3 and the files of objects.
async fn stored(fixture: &Fixture) -> BTreeSet<String> {
    let all = fixture.at_rest().await.into_iter().map(|(name, _)| name);
    let starts = [r"row \x02s3.", r"key \x02s3.", "blob "];
    all.filter(|name| starts.iter().any(|start| name.starts_with(start))).collect()
}

async fn begin(fixture: &Fixture, key: &str) -> String {
    let call = Call::s3("POST", &format!("/photos/{key}?uploads"));
    fixture.send(&fixture.root, call).await.ok().text("UploadId")
}

fn part(key: &str, upload_id: &str, number: u32, size_bytes: usize) -> Call {
    let target = format!("/photos/{key}?partNumber={number}&uploadId={upload_id}");
    Call::s3("PUT", &target).body(vec![7; size_bytes])
}

async fn sweep(fixture: &Fixture) {
    for job in ["s3-garbage", "s3-deleted-buckets"] {
        let round = fixture.run_job(job).await;
        assert_eq!((round.failures, round.has_more), (0, false), "{job}");
    }
}

#[tokio::test]
async fn its_uploads_go_with_it() {
    let fixture = Fixture::start().await;
    let root = &fixture.root;
    let before = stored(&fixture).await;
    let _ = fixture.send(root, Call::s3("PUT", "/photos")).await.ok();
    let (many, large) = (begin(&fixture, "many").await, begin(&fixture, "large").await);
    let _ = begin(&fixture, "empty").await;
    for number in 1..=PARTS {
        let _ = fixture.send(root, part("many", &many, number, 1)).await.ok();
    }
    let _ = fixture.send(root, part("large", &large, 1, 200_000)).await.ok();
    let held = stored(&fixture).await;
    for kind in [r"row \x02s3.part", r"row \x02s3.upload", "blob "] {
        assert!(held.iter().any(|name| name.starts_with(kind)), "{kind}");
    }

    let _ = fixture.send(root, Call::s3("DELETE", "/photos")).await.ok();
    fixture.send(root, part("large", &large, 2, 1)).await.error(404, "NoSuchBucket");
    // The bucket that comes next has nothing of the one before, swept or not.
    let _ = fixture.send(root, Call::s3("PUT", "/photos")).await.ok();
    for swept in [false, true] {
        let uploads = fixture.send(root, Call::s3("GET", "/photos?uploads")).await.ok();
        assert!(uploads.texts("UploadId").is_empty(), "{swept}: {}", uploads.body());
        fixture.send(root, part("large", &large, 2, 1)).await.error(404, "NoSuchUpload");
        sweep(&fixture).await;
    }
    let _ = fixture.send(root, Call::s3("DELETE", "/photos")).await.ok();
    fixture.clock.advance_ms(READERS_MS);
    sweep(&fixture).await;
    assert_eq!(stored(&fixture).await, before);
}

#[tokio::test]
async fn a_part_that_arrives_meanwhile_is_not_left_behind() {
    let fixture = Fixture::start().await;
    let root = &fixture.root;
    let before = stored(&fixture).await;
    let _ = fixture.send(root, Call::s3("PUT", "/photos")).await.ok();
    let upload_id = begin(&fixture, "x").await;
    fixture.store.make_commits_meet(2);
    let (deleted, uploaded) = tokio::join!(
        fixture.send(root, Call::s3("DELETE", "/photos")),
        fixture.send(root, part("x", &upload_id, 1, 10)),
    );
    let _ = deleted.ok();
    // Whichever came first: a part that came late found no bucket.
    if !uploaded.is_ok() {
        uploaded.error(404, "NoSuchBucket");
    }
    sweep(&fixture).await;
    fixture.clock.advance_ms(READERS_MS);
    sweep(&fixture).await;
    assert_eq!(stored(&fixture).await, before);
}
