//! One file per operation, named as AWS names it.

mod delete_bucket_lifecycle;
mod get_bucket_lifecycle_configuration;
mod put_bucket_lifecycle_configuration;
