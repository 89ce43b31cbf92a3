//! Buckets whose owners want to know of the requests to them, and what a call notes for them.

use core::fmt::Debug;
use std::sync::Arc;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use store::Store;

use crate::failure::Failure;

/// A bucket whose owner wants to know of the requests to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WatchedBucket {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The account that owns it.
    pub account: String,
    /// Its Region.
    pub region: String,
    /// The ARN of the access point through which the request came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_point: Option<String>,
}

/// Finds watched buckets where no handler did: for requests that were refused before.
#[async_trait]
pub trait WatchedBuckets: Send + Sync + Debug {
    /// The bucket called `name`, if it is watched.
    ///
    /// # Errors
    /// When it cannot be read.
    async fn find(
        &self,
        store: &Arc<dyn Store>,
        name: &str,
    ) -> Result<Option<WatchedBucket>, Failure>;
}

/// One of the objects of a request about many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AnsweredPart {
    /// Its key.
    pub key: String,
    /// The version that was named.
    pub version_id: Option<String>,
    /// What would be answered for it alone.
    pub status: u16,
    /// The code of its error.
    pub error: Option<String>,
}

/// What a call noted of the buckets that it found.
#[derive(Debug, Clone, Default)]
pub(crate) struct Watched {
    pub(crate) buckets: Vec<(WatchedBucket, Option<String>)>,
    pub(crate) parts: Vec<AnsweredPart>,
    /// An access control list alone let the caller in.
    pub(crate) needed_acl: bool,
}

impl Watched {
    pub(crate) fn add(&mut self, bucket: WatchedBucket, source_key: Option<String>) {
        if !self.buckets.iter().any(|known| known.0.id == bucket.id && known.1 == source_key) {
            self.buckets.push((bucket, source_key));
        }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.buckets.is_empty()
    }
}
