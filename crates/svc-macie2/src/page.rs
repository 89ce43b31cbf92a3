//! Paging: `maxResults`, `nextToken`.

use engine::{Ctx, Failure, PageRequest, PageRules, Paging};
use wire::{AwsError, Operation};

use crate::refusal::invalid;

/// The page of `O`'s list, of at most `items_max`; `question` holds the other members of the request.
///
/// # Errors
/// `ValidationException` for a token that is none.
pub(crate) fn paging<O: Operation>(
    cx: &Ctx,
    (items, token): (Option<i32>, Option<&str>),
    items_max: usize,
    question: &[&str],
) -> Result<Paging, Failure> {
    let rules =
        PageRules { items_default: items_max, items_max, tokens_expire: true, invalid_token };
    Paging::new(cx, &rules, PageRequest { operation: O::META, question, items, token })
}

fn invalid_token() -> AwsError {
    invalid("The request failed because the nextToken parameter is not valid.")
}
