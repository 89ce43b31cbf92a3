//! A store that failed at a start, in words for who started it.

use store::StoreError;

use crate::config::{ServeConfig, StoreConfig};
use crate::error::ServeError;
use crate::finds::place_of;
use crate::health::chain;
use crate::parts::Part;

/// `error`, with the place of the store and what to do about it where the store itself failed.
pub(crate) fn of_store(error: ServeError, config: &ServeConfig) -> ServeError {
    let source = match error {
        ServeError::Store(source)
        | ServeError::Binding(engine::BindingError::Store(source))
        | ServeError::Engine(engine::Failure::Store(source)) => source,
        other => return other,
    };
    let is_of_store = matches!(
        source,
        StoreError::Backend { .. }
            | StoreError::Corrupt { .. }
            | StoreError::Seal { .. }
            | StoreError::OutcomeUnknown { .. }
    );
    if !is_of_store {
        return ServeError::Store(source);
    }
    let cause = chain(&source);
    let remedy = if cause.contains("No space left") {
        "free some space on its disk"
    } else if matches!(config.store, StoreConfig::Embedded) {
        "put the newest copy of it in its place (docs/backup.md); `ironkeep verify` says what \
         else is wrong"
    } else if cause.contains("cannot be reached") {
        "see that the database runs, and that `--postgres` names it"
    } else {
        "put the newest dump in its place (docs/backup.md); `ironkeep verify` says what else is \
         wrong"
    };
    ServeError::StoreUnusable { place: place_of(config, Part::Store), cause, remedy }
}
