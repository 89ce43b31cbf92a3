//! Paging: `MaxResults`, `NextToken`.

use api_sqs::errors;
use engine::{Ctx, Failure, PageRequest, PageRules, Paging};
use wire::{AwsError, Operation};

use crate::limits::LISTED_MAX;
use crate::refusal::within;

/// The page of `O`'s list; `question` holds the other members of the request.
///
/// # Errors
/// `InvalidParameterValue` for a size or token that is none.
pub(crate) fn paging<O: Operation>(
    cx: &Ctx,
    (items, token): (Option<i32>, Option<&str>),
    question: &[&str],
) -> Result<Paging, Failure> {
    if let Some(items) = items {
        within(items, "MaxResults", (1, i64::try_from(LISTED_MAX).unwrap_or(i64::MAX)))?;
    }
    let rules = PageRules {
        items_default: LISTED_MAX,
        items_max: LISTED_MAX,
        tokens_expire: true,
        invalid_token,
    };
    Paging::new(cx, &rules, PageRequest { operation: O::META, question, items, token })
}

fn invalid_token() -> AwsError {
    errors::invalid_parameter_value_exception("Invalid or expired next token.")
}
