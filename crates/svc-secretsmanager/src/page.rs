//! Paging: `MaxResults`, `NextToken`.

use api_secretsmanager::errors;
use engine::{Ctx, Failure, PageRequest, PageRules, Paging};
use wire::{AwsError, Operation};

/// The largest page, and the one where the caller names none.
const ITEMS_MAX: usize = 100;

/// The page of `O`'s list; `question` holds the other members of the request.
pub(crate) fn paging<O: Operation>(
    cx: &Ctx,
    (items, token): (Option<i32>, Option<&str>),
    question: &[&str],
) -> Result<Paging, Failure> {
    let rules = PageRules {
        items_default: ITEMS_MAX,
        items_max: ITEMS_MAX,
        tokens_expire: true,
        invalid_token,
    };
    Paging::new(cx, &rules, PageRequest { operation: O::META, question, items, token })
}

fn invalid_token() -> AwsError {
    errors::invalid_next_token_exception("Invalid NextToken.")
}
