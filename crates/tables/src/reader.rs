//! Anything rows can be read through: a request's transaction, or the store itself.

use core::future::Future;
use std::sync::Arc;

use store::{Entry, Key, ListPage, ListQuery, Range, Row, Store, StoreError, Tx};

/// A place to read rows from.
pub trait Reader: Send {
    /// The row at `key`.
    fn get(&mut self, key: &Key) -> impl Future<Output = Result<Option<Row>, StoreError>> + Send;

    /// The version of the row at `key`, 0 when there is none.
    fn version(&mut self, key: &Key) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// A page of a key range.
    fn range(
        &mut self,
        range: &Range,
    ) -> impl Future<Output = Result<Vec<Entry>, StoreError>> + Send;

    /// A page of a listing with delimiter.
    fn list(
        &mut self,
        query: &ListQuery,
    ) -> impl Future<Output = Result<ListPage, StoreError>> + Send;
}

impl Reader for Tx {
    async fn get(&mut self, key: &Key) -> Result<Option<Row>, StoreError> {
        Self::get(self, key).await
    }

    async fn version(&mut self, key: &Key) -> Result<u64, StoreError> {
        Self::version(self, key).await
    }

    async fn range(&mut self, range: &Range) -> Result<Vec<Entry>, StoreError> {
        Self::range(self, range).await
    }

    async fn list(&mut self, query: &ListQuery) -> Result<ListPage, StoreError> {
        Self::list(self, query).await
    }
}

/// Reads straight from the store, outside any transaction: nothing it read is checked at a commit.
#[derive(Debug, Clone)]
pub struct Direct(pub Arc<dyn Store>);

impl Reader for Direct {
    async fn get(&mut self, key: &Key) -> Result<Option<Row>, StoreError> {
        self.0.get(key).await
    }

    async fn version(&mut self, key: &Key) -> Result<u64, StoreError> {
        self.0.version(key).await
    }

    async fn range(&mut self, range: &Range) -> Result<Vec<Entry>, StoreError> {
        self.0.range(range).await
    }

    async fn list(&mut self, query: &ListQuery) -> Result<ListPage, StoreError> {
        self.0.list(query).await
    }
}
