//! Which operation of S3 a request is.

use http::HeaderMap;

use crate::{OperationMeta, Query};

/// What a request must have to be an operation.
#[derive(Debug)]
pub struct Route {
    /// The operation.
    pub meta: &'static OperationMeta,
    /// It names a bucket.
    pub bucket: bool,
    /// It names an object.
    pub key: bool,
    /// Query parameters of the address itself, with the value where one is fixed.
    pub literals: &'static [(&'static str, &'static str)],
    /// Query parameters the operation requires.
    pub parameters: &'static [&'static str],
    /// Headers the operation requires.
    pub headers: &'static [&'static str],
    /// Query parameters that make it another operation, complete or not.
    pub refused: &'static [&'static str],
}

/// The parts of a request that decide.
#[derive(Debug, Clone, Copy)]
pub struct RouteTarget<'a> {
    /// HTTP method.
    pub method: &'a str,
    /// The bucket named by the host or the path.
    pub bucket: Option<&'a str>,
    /// The object key.
    pub key: Option<&'a str>,
    /// Query parameters.
    pub query: &'a Query,
    /// Headers.
    pub headers: &'a HeaderMap,
}

/// Picks the operation: most literal parameters first, then none of its required parameters and
/// headers missing, then most of them present. One with something missing is picked only where
/// no complete one competes, so that the decoder can say what is missing.
#[must_use]
pub fn resolve(
    routes: &'static [Route],
    target: &RouteTarget<'_>,
) -> Option<&'static OperationMeta> {
    let rank = |route: &Route| {
        let parameters = route.parameters.iter().filter(|name| target.query.has(name)).count();
        let headers =
            route.headers.iter().filter(|name| target.headers.contains_key(**name)).count();
        let present = parameters + headers;
        let missing = route.parameters.len() + route.headers.len() - present;
        (route.literals.len(), core::cmp::Reverse(missing), present)
    };
    let fits = |route: &&Route| {
        route.meta.method == target.method
            && route.bucket == target.bucket.is_some()
            && route.key == target.key.is_some()
            && route.literals.iter().all(|(name, fixed)| {
                target.query.value(name).is_some_and(|value| fixed.is_empty() || value == *fixed)
            })
            && !route.refused.iter().any(|name| target.query.has(name))
    };
    let found = routes.iter().filter(fits).max_by_key(|route| rank(route))?;
    (!is_of_another_setting(routes, found, target)).then_some(found.meta)
}

/// Whether a request that would change something as `found` names a setting (`?retention`) that
/// `found` is not about: it is meant for an operation that there is not, and no bucket is made or
/// removed instead.
fn is_of_another_setting(routes: &[Route], found: &Route, target: &RouteTarget<'_>) -> bool {
    let reads = matches!(target.method, "GET" | "HEAD");
    let is_plain = found.literals.iter().all(|(_, fixed)| !fixed.is_empty());
    let settings = || routes.iter().flat_map(|route| route.literals);
    let names_one = || settings().any(|(name, fixed)| fixed.is_empty() && target.query.has(name));
    !reads && is_plain && !target.query.pairs().is_empty() && names_one()
}
