//! What backups hang on: every blob of every service is told by metadata, and stays while one is copied.

use std::collections::BTreeSet;

use blob::{BlobStore as _, MemoryBlobs};
use stdx::Timestamp;
use testkit::{Call, Fixture};

/// Longer than a reader may need a file that was found just before.
const READERS_MS: i64 = 30_000;

const LARGE: usize = 200_000;

async fn ids(blobs: &MemoryBlobs) -> BTreeSet<String> {
    let all = blobs.list_older_than(Timestamp::MAX, None, 1000).await.unwrap_or_default();
    all.into_iter().map(|id| id.to_string()).collect()
}

/// Blobs of everything that has some: objects, versions, parts of uploads, archived ones.
async fn filled() -> Fixture {
    let fixture = Fixture::start().await;
    let root = &fixture.root;
    let send = |call| fixture.send(root, call);
    let _ = send(Call::s3("PUT", "/photos")).await.ok();
    let _ = send(Call::s3("PUT", "/photos/large").body(vec![1; LARGE])).await.ok();
    let deep = Call::s3("PUT", "/photos/deep").with("x-amz-storage-class", "DEEP_ARCHIVE");
    let _ = send(deep.body(vec![2; LARGE])).await.ok();
    let upload = send(Call::s3("POST", "/photos/many?uploads")).await.ok().text("UploadId");
    let part = format!("/photos/many?partNumber=1&uploadId={upload}");
    let _ = send(Call::s3("PUT", &part).body(vec![3; LARGE])).await.ok();
    fixture
}

/// A service that has blobs and does not say so is in no backup.
#[tokio::test]
async fn every_blob_is_told_by_metadata_with_its_tier() {
    let fixture = filled().await;
    let (mut hot, mut archived) = (BTreeSet::new(), BTreeSet::new());
    services::stored_blobs(&**fixture.engine.store(), |blob| {
        let _ = if blob.is_archived { archived.insert(blob.id) } else { hot.insert(blob.id) };
    })
    .await
    .unwrap();
    assert_eq!((hot.len(), archived.len()), (2, 1));
    assert_eq!(hot, ids(&fixture.blobs).await);
    assert_eq!(archived, ids(&fixture.archive).await);
}

#[tokio::test]
async fn what_is_deleted_while_a_backup_is_copied_goes_afterwards() {
    let fixture = filled().await;
    let before = (ids(&fixture.blobs).await, ids(&fixture.archive).await);
    let run = async || {
        fixture.clock.advance_ms(READERS_MS);
        let round = fixture.run_job("s3-garbage").await;
        assert_eq!((round.failures, round.has_more), (0, false));
    };
    for held in [&fixture.blobs, &fixture.archive] {
        let hold = held.holds().take();
        for key in ["large", "deep"] {
            let call = Call::s3("DELETE", &format!("/photos/{key}"));
            let _ = fixture.send(&fixture.root, call).await.ok();
        }
        run().await;
        assert_eq!((ids(&fixture.blobs).await, ids(&fixture.archive).await), before);
        drop(hold);
    }
    run().await;
    assert_eq!(
        (fixture.blobs.len(), fixture.archive.len()),
        (1, 0),
        "the part of the upload stays"
    );
}
