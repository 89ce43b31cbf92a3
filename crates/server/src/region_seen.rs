//! The region of the last start: another one is told, since every ARN follows from it.

use names::Region;
use store::{Commit, CommitOutcome, Key, KeyBuilder, Store, StoreError, Write};

fn row() -> Key {
    KeyBuilder::table(engine::INSTALLATION).text("region").build()
}

/// Says that the region is another one than at the last start, and remembers it.
///
/// # Errors
/// [`StoreError`] when the store fails.
pub(crate) async fn note(store: &dyn Store, region: &Region) -> Result<(), StoreError> {
    let seen = store.get(&row()).await?;
    let seen = seen.map(|row| String::from_utf8_lossy(&row.value).into_owned());
    if seen.as_deref() == Some(region.as_str()) {
        return Ok(());
    }
    if let Some(before) = seen {
        tracing::warn!(
            region = region.as_str(),
            before,
            "`--region` is another one than at the last start: what is made from now on is in it, and \
             what is in the one before is found there only"
        );
    }
    let value = region.as_str().as_bytes().to_vec().into();
    let writes = vec![Write::Put { key: row(), value }];
    let commit = Commit { expectations: Vec::new(), writes };
    let (CommitOutcome::Committed { .. } | CommitOutcome::Conflict) = store.commit(commit).await?;
    Ok(())
}
