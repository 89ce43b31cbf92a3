//! The time of Object Lock, for an installation that is not running.

use crate::accept::NOTHING;
use crate::compose::{Composed, compose, no_switch};
use crate::config::{ServeConfig, StoreConfig};
use crate::error::ServeError;
use crate::root_key::has_slots;
use crate::transient;

pub use svc_s3::LockTimeStatus;

/// Takes what this machine's clock shows for the time that locks go by, and records it in the
/// journal. None where no bucket ever had Object Lock. The store must not be in use.
///
/// # Errors
/// [`ServeError`]; the time stays as it was.
pub async fn confirm_lock_time(config: &ServeConfig) -> Result<Option<LockTimeStatus>, ServeError> {
    let no_data = || ServeError::NoData { path: config.data_dir.clone() };
    if matches!(config.store, StoreConfig::Memory) || !has_slots(config)? {
        return Err(no_data());
    }
    transient::refuse(&config.data_dir)?;
    let composed = Box::pin(compose(config, &NOTHING, (no_switch(), |_, _| {}))).await?;
    let Composed { engine, is_new, .. } = composed;
    let confirmed = if is_new {
        Err(no_data())
    } else {
        let region = config.region.clone();
        svc_s3::confirm_lock_time(&engine, region).await.map_err(ServeError::from)
    };
    engine.close().await?;
    confirmed
}
