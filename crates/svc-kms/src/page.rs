//! Paging: `Limit`, `Marker`, `NextMarker`, `Truncated`.

use api_kms::errors;
use engine::{Ctx, Failure, PageRequest, PageRules, Paging};
use wire::{AwsError, Operation};

/// The model's own bound of `Limit`.
const LIMIT_MAX: usize = 1_000;

/// What a caller asks for: the members of the request, and the limit where it names none.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Members<'a> {
    pub(crate) limit: Option<i32>,
    pub(crate) limit_default: usize,
    pub(crate) marker: Option<&'a str>,
}

/// The page of `O`'s list; `question` holds the other members of the request.
pub(crate) fn paging<O: Operation>(
    cx: &Ctx,
    members: Members<'_>,
    question: &[&str],
) -> Result<Paging, Failure> {
    let rules = PageRules {
        items_default: members.limit_default,
        items_max: LIMIT_MAX,
        tokens_expire: true,
        invalid_token: invalid_marker,
    };
    let (items, token) = (members.limit, members.marker);
    Paging::new(cx, &rules, PageRequest { operation: O::META, question, items, token })
}

fn invalid_marker() -> AwsError {
    errors::invalid_marker_exception("The marker is not valid.")
}
