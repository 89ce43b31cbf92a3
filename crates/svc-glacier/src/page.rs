//! Pages of lists.

use engine::{Ctx, Failure, PageRequest, PageRules, Paging};
use wire::{AwsError, Operation};

use crate::refusal::invalid;

/// Entries of a page where the caller names no number.
pub(crate) const ENTRIES: usize = 50;

/// The same of vaults.
pub(crate) const VAULTS: usize = 10;

/// The most entries of a page.
const ENTRIES_MAX: usize = 1_000;

/// What a caller asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wish<'a> {
    pub(crate) default: usize,
    pub(crate) limit: Option<&'a str>,
    pub(crate) marker: Option<&'a str>,
}

/// The page of operation `O`, bound to `question`.
///
/// # Errors
/// `InvalidParameterValueException`.
pub(crate) fn page<O: Operation>(
    cx: &Ctx,
    wish: Wish<'_>,
    question: &[&str],
) -> Result<Paging, Failure> {
    let rules = PageRules {
        items_default: wish.default,
        items_max: ENTRIES_MAX,
        tokens_expire: false,
        invalid_token,
    };
    let request = PageRequest {
        operation: O::META,
        question,
        items: wish.limit.map(limit).transpose()?,
        token: wish.marker,
    };
    Paging::new(cx, &rules, request)
}

fn limit(sent: &str) -> Result<i32, AwsError> {
    let limit = sent.parse::<i32>().ok().filter(|limit| *limit > 0);
    limit.ok_or_else(|| invalid(format!("Invalid limit: {sent}")))
}

fn invalid_token() -> AwsError {
    invalid("Invalid marker")
}
