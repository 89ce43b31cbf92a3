//! Paging: `MaxResults`, `NextToken`.

use api_ssm::errors;
use engine::{Ctx, Failure, PageRequest, PageRules, Paging};
use wire::{AwsError, Operation};

/// The page of `O`'s list, of at most `items_max` entries; `question` holds the other members of the request.
pub(crate) fn paging<O: Operation>(
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
    errors::invalid_next_token("The specified token isn't valid.")
}
