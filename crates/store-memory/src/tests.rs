use std::sync::Arc;

use async_trait::async_trait;
use store::suite::Fixture;
use store::{Store, StoreError};

use crate::MemoryStore;

#[derive(Debug)]
struct Fresh;

#[async_trait]
impl Fixture for Fresh {
    async fn open(&self) -> Result<Arc<dyn Store>, StoreError> {
        Ok(Arc::new(MemoryStore::new()))
    }
}

fn fixture() -> Option<Box<dyn Fixture>> {
    Some(Box::new(Fresh))
}

store::suite_tests!(fixture);
