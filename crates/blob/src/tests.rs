use std::sync::Arc;

use stdx::{ManualClock, SeededRandom, Timestamp};

use crate::{BlobId, MemoryBlobs, suite};

#[tokio::test]
async fn memory_backend_passes_the_suite() {
    let clock = Arc::new(ManualClock::new(Timestamp::from_unix_seconds(1_000)));
    suite::run_all(&MemoryBlobs::new(clock, Arc::new(SeededRandom::new(1)))).await;
}

#[test]
fn id_has_one_text_form() {
    let id = BlobId::from_bytes([0x0f, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0xa5]);
    let text = "0f0102030405060708090a0b0c0d0ea5";
    assert_eq!(id.to_string(), text);
    assert_eq!(BlobId::parse(text), Ok(id));
    assert_eq!(serde_json::to_string(&id).unwrap(), format!("\"{text}\""));
    assert_eq!(serde_json::from_str::<BlobId>(&format!("\"{text}\"")).unwrap(), id);
    for bad in ["", "0f", &text.to_uppercase(), &text.replace('a', "g"), &format!("{text}0")] {
        assert!(BlobId::parse(bad).is_err(), "{bad}");
    }
}
