//! One file per operation, named as AWS names it.

mod get_bucket_logging;
mod put_bucket_logging;
