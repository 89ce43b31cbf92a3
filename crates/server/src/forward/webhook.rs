//! A webhook: `{"Records":[...]}` by POST over HTTPS, as CloudTrail's files have it. A batch that is not taken is
//! sent again.

use async_trait::async_trait;
use journal::Record;
use services::Collector;

use super::post::Poster;

/// Says which records a request has: `FIRST-LAST`, places in the journal.
const SEQUENCES: &str = "ironkeep-sequences";

/// Sends records to a webhook.
#[derive(Debug)]
pub(super) struct Webhook(Poster);

impl Webhook {
    pub(super) fn new(poster: Poster) -> Self {
        Self(poster)
    }
}

#[async_trait]
impl Collector for Webhook {
    async fn take(&self, records: &[&Record]) -> Result<(), String> {
        let sequence = |record: Option<&&Record>| record.map_or(0, |record| record.sequence);
        let sequences = format!("{}-{}", sequence(records.first()), sequence(records.last()));
        self.0.post(document(records), Some((SEQUENCES, sequences))).await
    }
}

/// The records as one document; each is JSON already.
fn document(records: &[&Record]) -> Vec<u8> {
    let mut document = br#"{"Records":["#.to_vec();
    for (at, record) in records.iter().enumerate() {
        if at > 0 {
            document.push(b',');
        }
        document.extend_from_slice(&record.payload);
    }
    document.extend_from_slice(b"]}");
    document
}
