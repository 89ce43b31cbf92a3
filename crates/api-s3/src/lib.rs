// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Types, operations and errors of the S3 API. Everything here is generated.

mod generated {
    pub(crate) mod enums;
    pub mod errors;
    pub(crate) mod groups;
    pub(crate) mod operations;
    pub(crate) mod schemas;
    pub(crate) mod structures;
}

pub use generated::enums::*;
pub use generated::errors;
pub use generated::groups::*;
pub use generated::operations::*;
pub use generated::structures::*;

/// The operation a request is, after bucket and key were taken from host and path.
#[must_use]
pub fn resolve(
    method: &str,
    bucket: Option<&str>,
    key: Option<&str>,
    query: &wire::Query,
    headers: &wire::http::HeaderMap,
) -> Option<&'static wire::OperationMeta> {
    let target = wire::RouteTarget { method, bucket, key, query, headers };
    wire::resolve(generated::operations::ROUTES, &target)
}
