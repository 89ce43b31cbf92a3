//! What website hosts are told of the buckets.

use std::sync::Arc;

use async_trait::async_trait;
use engine::{Failure, FoundWebsite, Websites};
use store::Store;
use tables::Direct;

use crate::tables::{BUCKET_WEBSITES, BUCKETS};

/// The websites of the buckets in the store.
#[derive(Debug, Clone, Copy)]
pub struct BucketWebsites;

#[async_trait]
impl Websites for BucketWebsites {
    async fn find(&self, store: &Arc<dyn Store>, bucket: &str) -> Result<FoundWebsite, Failure> {
        let reader = &mut Direct(Arc::clone(store));
        let Some(bucket) = BUCKETS.get(reader, &[bucket]).await? else {
            return Ok(FoundWebsite::NoBucket);
        };
        Ok(match BUCKET_WEBSITES.get(reader, &[&bucket.id]).await? {
            Some(website) => FoundWebsite::Website(Box::new(website)),
            None => FoundWebsite::None,
        })
    }
}
