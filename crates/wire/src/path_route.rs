//! Which operation of a REST service a request is, by method, path and query (Smithy's http
//! trait). S3, whose buckets may stand in the host name, has [`crate::resolve`].

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::Query;

/// The address of an operation.
#[derive(Debug)]
pub struct PathRoute {
    /// The operation.
    pub name: &'static str,
    /// HTTP method.
    pub method: &'static str,
    /// The path, with `{Label}` for a segment and `{Label+}` for one or more at the end of a run.
    pub path: &'static str,
    /// Query parameters of the address itself, with the value where one is fixed.
    pub literals: &'static [(&'static str, &'static str)],
}

/// What a request's address says.
#[derive(Debug, PartialEq, Eq)]
pub struct PathMatch {
    /// The operation.
    pub name: &'static str,
    /// The decoded labels of the path.
    pub labels: Vec<(&'static str, String)>,
}

/// Part of the text of a path is not UTF-8 once it is decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the path is not UTF-8")]
pub struct PathNotUtf8;

/// Finds the most specific operation: of two that fit, the one that has a fixed segment where the
/// other has a label, then the one with more fixed query parameters.
///
/// # Errors
/// [`PathNotUtf8`] when an operation fits and a label of it cannot be read.
pub fn find_path(
    routes: &'static [PathRoute],
    method: &str,
    path: &str,
    query: &Query,
) -> Result<Option<PathMatch>, PathNotUtf8> {
    let segments: Vec<&str> = segments(path).collect();
    let fits = |route: &&PathRoute| {
        route.method == method
            && route.literals.iter().all(|(name, fixed)| {
                query.value(name).is_some_and(|value| fixed.is_empty() || value == *fixed)
            })
    };
    let mut best: Option<Candidate> = None;
    for route in routes.iter().filter(fits) {
        let Some(labels) = labels_of(route, &segments) else { continue };
        let ranks = self::segments(route.path).map(Rank::of).collect();
        let rank = (ranks, route.literals.len());
        if best.as_ref().is_none_or(|best| rank > best.rank) {
            best = Some(Candidate { rank, route, labels });
        }
    }
    let Some(Candidate { route, labels: raw, .. }) = best else { return Ok(None) };
    let decode = |(name, raw): (&'static str, String)| {
        let text = percent_decode_str(&raw).decode_utf8().map(Cow::into_owned);
        text.map(|text| (name, text)).map_err(|_| PathNotUtf8)
    };
    let labels = raw.into_iter().map(decode).collect::<Result<_, _>>()?;
    Ok(Some(PathMatch { name: route.name, labels }))
}

/// An operation that fits.
struct Candidate {
    /// What each segment fixes, and how many query parameters are fixed.
    rank: (Vec<Rank>, usize),
    route: &'static PathRoute,
    /// Not decoded.
    labels: Vec<(&'static str, String)>,
}

/// How much a segment of an address fixes; larger is more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Greedy,
    Label,
    Fixed,
}

impl Rank {
    fn of(segment: &str) -> Self {
        match label(segment) {
            None => Self::Fixed,
            Some((_, true)) => Self::Greedy,
            Some((_, false)) => Self::Label,
        }
    }
}

/// A slash at the end of a path means nothing.
fn segments(path: &str) -> impl Iterator<Item = &str> {
    let path = path.strip_prefix('/').unwrap_or(path);
    path.strip_suffix('/').unwrap_or(path).split('/')
}

/// The label's name, and whether it is greedy.
fn label(segment: &str) -> Option<(&str, bool)> {
    let inner = segment.strip_prefix('{')?.strip_suffix('}')?;
    Some(inner.strip_suffix('+').map_or((inner, false), |name| (name, true)))
}

/// The labels, not decoded, when the route's path fits `segments`.
fn labels_of(route: &PathRoute, segments: &[&str]) -> Option<Vec<(&'static str, String)>> {
    let pattern: Vec<&'static str> = self::segments(route.path).collect();
    let mut labels = Vec::new();
    let mut left = segments;
    for (index, part) in pattern.iter().enumerate() {
        let behind = pattern.len().saturating_sub(index).saturating_sub(1);
        let taken = match label(part) {
            None => {
                let (first, rest) = left.split_first()?;
                if first != part {
                    return None;
                }
                left = rest;
                continue;
            }
            Some((_, false)) => 1,
            Some((_, true)) => left.len().checked_sub(behind)?,
        };
        let (value, rest) = left.split_at_checked(taken)?;
        let value = value.join("/");
        if value.is_empty() {
            return None;
        }
        let (name, _) = label(part)?;
        labels.push((name, value));
        left = rest;
    }
    left.is_empty().then_some(labels)
}

#[cfg(test)]
mod tests;
