//! The buckets that have a log, for requests that come to no handler.

use std::sync::Arc;

use async_trait::async_trait;
use engine::{Failure, WatchedBucket, WatchedBuckets};
use store::Store;
use tables::Direct;

use crate::bucket::find::watched;
use crate::tables::BUCKETS;

/// The buckets in the store that have a log.
#[derive(Debug, Clone, Copy)]
pub struct LoggedBuckets;

#[async_trait]
impl WatchedBuckets for LoggedBuckets {
    async fn find(
        &self,
        store: &Arc<dyn Store>,
        name: &str,
    ) -> Result<Option<WatchedBucket>, Failure> {
        let bucket = BUCKETS.get(&mut Direct(Arc::clone(store)), &[name]).await?;
        Ok(bucket.filter(|bucket| bucket.is_logged).map(|bucket| watched(&bucket)))
    }
}
