//! One file per operation, named as AWS names it.

mod get_account_usage;
mod get_bucket_usage;
mod list_bucket_usage;
mod put_account_quota;
mod put_bucket_quota;
