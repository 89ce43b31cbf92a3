//! Paging: `MaxItems`, `NextToken`.

use engine::{Ctx, Failure, PageRequest, PageRules, Paging};
use wire::{AwsError, Operation};

use crate::limits::LISTED_MAX;
use crate::refusal::invalid;

/// The page of `O`'s list; `question` holds the other members of the request.
///
/// # Errors
/// `ValidationException` for a token that is none.
pub(crate) fn paging<O: Operation>(
    cx: &Ctx,
    (items, token): (Option<i32>, Option<&str>),
    question: &[&str],
) -> Result<Paging, Failure> {
    let rules = PageRules {
        items_default: LISTED_MAX,
        items_max: LISTED_MAX,
        tokens_expire: true,
        invalid_token,
    };
    Paging::new(cx, &rules, PageRequest { operation: O::META, question, items, token })
}

fn invalid_token() -> AwsError {
    invalid("The NextToken is not valid.")
}
