//! Paging by tokens.

use api_kinesis::errors;
use engine::{Ctx, Failure, PageRequest, PageRules, Paging};
use wire::{AwsError, Operation};

/// The page of `O`'s list; `question` holds the other members of the request, `sizes` the default and the largest size.
///
/// # Errors
/// `ExpiredNextTokenException` for a token that is none of this list.
pub(crate) fn paging<O: Operation>(
    cx: &Ctx,
    (items, token): (Option<i32>, Option<&str>),
    question: &[&str],
    (items_default, items_max): (usize, usize),
) -> Result<Paging, Failure> {
    let rules = PageRules { items_default, items_max, tokens_expire: true, invalid_token };
    Paging::new(cx, &rules, PageRequest { operation: O::META, question, items, token })
}

fn invalid_token() -> AwsError {
    errors::expired_next_token_exception("The NextToken is not of this list, or has expired.")
}
