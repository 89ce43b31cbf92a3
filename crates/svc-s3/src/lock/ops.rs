//! One file per operation, named as AWS names it.

mod get_object_legal_hold;
mod get_object_lock_configuration;
mod get_object_retention;
mod put_object_legal_hold;
mod put_object_lock_configuration;
mod put_object_retention;
