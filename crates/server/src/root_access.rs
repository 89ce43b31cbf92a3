//! A new root access key for an installation that is not running.

use crate::accept::NOTHING;
use crate::compose::{Composed, compose, no_switch};
use crate::config::{ServeConfig, StoreConfig};
use crate::error::ServeError;
use crate::root_key::has_slots;
use crate::transient;

pub use svc_iam::{NewRootKey, OtherRootKey, OtherRootKeys};

/// Makes a new access key of the root user, and records it in the journal. The store must not be
/// in use; nothing is served, and a directory without data stays as it is.
///
/// # Errors
/// [`ServeError`]; nothing was made.
pub async fn new_root_access_key(
    config: &ServeConfig,
    others: OtherRootKeys,
) -> Result<NewRootKey, ServeError> {
    let no_data = || ServeError::NoData { path: config.data_dir.clone() };
    if matches!(config.store, StoreConfig::Memory) || !has_slots(config)? {
        return Err(no_data());
    }
    transient::refuse(&config.data_dir)?;
    let composed = Box::pin(compose(config, &NOTHING, (no_switch(), |_, _| {}))).await?;
    let Composed { engine, is_new, .. } = composed;
    let made = if is_new {
        Err(no_data())
    } else {
        let region = config.region.clone();
        svc_iam::new_root_access_key(&engine, region, others).await.map_err(ServeError::from)
    };
    engine.close().await?;
    made
}
