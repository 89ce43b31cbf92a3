//! One file per operation, named as AWS names it.

mod delete_bucket_replication;
mod get_bucket_replication;
mod put_bucket_replication;
