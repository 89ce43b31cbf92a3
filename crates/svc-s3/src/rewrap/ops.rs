//! One file per operation, named as AWS names it.

mod cancel_rewrap;
mod get_rewrap;
mod list_rewraps;
mod list_versions_under_key;
mod list_versions_under_other_keys;
mod start_rewrap;
