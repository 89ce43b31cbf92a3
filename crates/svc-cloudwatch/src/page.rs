//! Paging: `MaxRecords`, `NextToken`.

use api_cloudwatch::errors;
use engine::{Ctx, Failure, PageRequest, PageRules, Paging};
use wire::{AwsError, Operation};

use crate::limits::{LISTED_DEFAULT, LISTED_MAX, METRICS_LISTED_MAX};

/// The page of `O`'s list; `question` holds the other members of the request.
///
/// # Errors
/// `InvalidNextToken` for a token that is none.
pub(crate) fn paging<O: Operation>(
    cx: &Ctx,
    (items, token): (Option<i32>, Option<&str>),
    question: &[&str],
) -> Result<Paging, Failure> {
    let (items_default, items_max) = (LISTED_DEFAULT, LISTED_MAX);
    let rules = PageRules { items_default, items_max, tokens_expire: true, invalid_token };
    Paging::new(cx, &rules, PageRequest { operation: O::META, question, items, token })
}

/// The page of metrics.
///
/// # Errors
/// As [`paging`].
pub(crate) fn metric_paging<O: Operation>(
    cx: &Ctx,
    token: Option<&str>,
    question: &[&str],
) -> Result<Paging, Failure> {
    let (items_default, items_max) = (METRICS_LISTED_MAX, METRICS_LISTED_MAX);
    let rules = PageRules { items_default, items_max, tokens_expire: true, invalid_token };
    Paging::new(cx, &rules, PageRequest { operation: O::META, question, items: None, token })
}

fn invalid_token() -> AwsError {
    errors::invalid_next_token("The specified NextToken is invalid.")
}
