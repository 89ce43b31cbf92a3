//! One file per operation, named as AWS names it.

pub(crate) mod delete_object;
mod delete_objects;
