//! Paging: `limit`, `nextToken`.

use engine::{Ctx, Failure, PageRequest, PageRules, Paging};
use wire::{AwsError, Operation};

use crate::limits::{EVENTS_MAX, LISTED_MAX};
use crate::refusal::invalid;

/// The page of `O`'s list; `question` holds the other members of the request.
///
/// # Errors
/// `InvalidParameterException` for a token that is none.
pub(crate) fn paging<O: Operation>(
    cx: &Ctx,
    (items, token): (Option<i32>, Option<&str>),
    question: &[&str],
) -> Result<Paging, Failure> {
    paging_by::<O>(cx, LISTED_MAX, (items, token), question)
}

/// The page of events that `O` asks for.
///
/// # Errors
/// As [`paging`].
pub(crate) fn event_paging<O: Operation>(
    cx: &Ctx,
    (items, token): (Option<i32>, Option<&str>),
    question: &[&str],
) -> Result<Paging, Failure> {
    paging_by::<O>(cx, EVENTS_MAX, (items, token), question)
}

fn paging_by<O: Operation>(
    cx: &Ctx,
    items_max: usize,
    (items, token): (Option<i32>, Option<&str>),
    question: &[&str],
) -> Result<Paging, Failure> {
    let rules =
        PageRules { items_default: items_max, items_max, tokens_expire: true, invalid_token };
    Paging::new(cx, &rules, PageRequest { operation: O::META, question, items, token })
}

fn invalid_token() -> AwsError {
    invalid("The specified nextToken is invalid.")
}
