//! A journal written by the first release that had this format. It must open for ever.

use std::path::Path;

use super::{append, dir_of, expected, files_of, open, read_all};

#[tokio::test]
async fn format_version_1_opens_and_continues() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/v1");
    let files = files_of(&fixture);
    assert_eq!(files.len(), 3, "two segments and the mark");
    let dir = dir_of(&files);
    let journal = open(dir.path());
    assert_eq!(read_all(&journal).await, expected(7));
    let verified = journal.verify(1..=u64::MAX).await.unwrap();
    assert_eq!(verified.records, 7);
    assert_eq!(append(&journal, 8).await.first_sequence, 8);
    assert_eq!(append(&journal, 7).await.first_sequence, 7);
    journal.close().await.unwrap();
    assert_eq!(read_all(&open(dir.path())).await, expected(8));
}
