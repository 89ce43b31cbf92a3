//! Access control lists of buckets and objects: what they hold, and how requests say them. Who has one
//! is in [`crate::bucket`] and [`crate::object`]; what one allows, in the crate `policy`.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html>

mod document;
mod headers;
pub(crate) mod list;
pub(crate) mod wish;
