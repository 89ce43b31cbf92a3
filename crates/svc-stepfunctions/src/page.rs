//! Paging.

use api_stepfunctions::errors;
use engine::{Ctx, Failure, PageRequest, PageRules, Paging};
use wire::{AwsError, Operation};

use crate::limits::{PAGE_DEFAULT, PAGE_MAX};

/// The page of `O`'s list; `question` holds the other members of the request.
///
/// # Errors
/// `InvalidToken` for a token that is none.
pub(crate) fn paging<O: Operation>(
    cx: &Ctx,
    (items, token): (Option<i32>, Option<&str>),
    question: &[&str],
) -> Result<Paging, Failure> {
    let rules = PageRules {
        items_default: PAGE_DEFAULT,
        items_max: PAGE_MAX,
        tokens_expire: true,
        invalid_token,
    };
    // As AWS: nothing is the default.
    let items = items.filter(|items| *items > 0);
    Paging::new(cx, &rules, PageRequest { operation: O::META, question, items, token })
}

fn invalid_token() -> AwsError {
    errors::invalid_token("Invalid Token: 'Invalid token'")
}
