//! Continuation tokens: opaque, bound to their listing, and good for as long as the listing is.

use api_s3::errors;
use engine::{Ctx, Failure, PageRequest, PageRules, Paging};
use wire::{AwsError, Operation};

use crate::listing::{Behind, Request};

const AT_KEY: &str = "k";
const AT_COMMON_PREFIX: &str = "p";

/// The page of `O`'s list that a request asks for: at most `items_max` entries, behind its `token`.
pub(crate) fn paging<O: Operation>(
    cx: &Ctx,
    items_max: usize,
    token: Option<&str>,
    question: &[&str],
) -> Result<Paging, Failure> {
    let rules = PageRules {
        items_default: items_max,
        items_max,
        tokens_expire: false,
        invalid_token: incorrect,
    };
    Paging::new(cx, &rules, PageRequest { operation: O::META, question, items: None, token })
}

/// What a token of the objects of a bucket is bound to.
pub(crate) fn question<'a>(bucket_id: &'a str, request: &Request<'a>) -> [&'a str; 3] {
    [bucket_id, request.prefix, request.delimiter.unwrap_or_default()]
}

/// Where the page before ended, if there was one.
///
/// # Errors
/// `InvalidArgument` for a token that holds no such place.
pub(crate) fn behind(paging: &Paging) -> Result<Option<Behind>, AwsError> {
    match paging.after() {
        None => Ok(None),
        Some([kind, text]) if kind == AT_KEY => Ok(Some(Behind::Key(text.clone()))),
        Some([kind, text]) if kind == AT_COMMON_PREFIX => {
            Ok(Some(Behind::CommonPrefix(text.clone())))
        }
        Some(_) => Err(incorrect()),
    }
}

/// The key of the entry that a page ended with, for [`Paging::token_behind`].
pub(crate) fn key_of(behind: &Behind) -> [String; 2] {
    let (kind, text) = match behind {
        Behind::Key(text) => (AT_KEY, text),
        Behind::CommonPrefix(text) => (AT_COMMON_PREFIX, text),
    };
    [kind.to_owned(), text.clone()]
}

fn incorrect() -> AwsError {
    errors::invalid_argument("The continuation token provided is incorrect")
        .with_detail("ArgumentName", "continuation-token")
}

#[cfg(test)]
mod tests;
