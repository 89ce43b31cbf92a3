//! What goes: versions and objects at a request, and by the service itself what nothing names any more.

pub(crate) mod delete;
pub(crate) mod deleted_bucket;
pub(crate) mod garbage;
pub(crate) mod inventory;
pub(crate) mod names;
mod ops;
pub(crate) mod sweep;
