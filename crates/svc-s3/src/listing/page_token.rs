//! Continuation tokens: opaque, bound to their listing, and good for as long as the listing is.

use api_s3::errors;
use engine::{Ctx, Failure, PageRequest, PageRules, Paging};
use store::After;
use wire::{AwsError, Operation};

use crate::listing::Listing;
use crate::listing::index::{CURRENT_OBJECTS, PageEnd};
use crate::object::CurrentRecord;

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
pub(crate) fn question<'a>(listing: &Listing<'a>) -> [&'a str; 3] {
    [&listing.bucket.id, listing.prefix, listing.delimiter.unwrap_or_default()]
}

/// Where the page before ended, if there was one.
///
/// # Errors
/// `InvalidArgument` for a token that holds no such position.
pub(crate) fn after(paging: &Paging, listing: &Listing<'_>) -> Result<Option<After>, AwsError> {
    match paging.after() {
        None => Ok(None),
        Some([kind, key]) if kind == AT_KEY => Ok(Some(CURRENT_OBJECTS.behind_key(listing, key))),
        Some([kind, prefix]) if kind == AT_COMMON_PREFIX => {
            Ok(Some(CURRENT_OBJECTS.behind_prefix(listing, prefix)))
        }
        Some(_) => Err(incorrect()),
    }
}

/// The key of the entry that a page ended with, for [`Paging::token_behind`].
pub(crate) fn key_of(end: &PageEnd<'_, CurrentRecord>) -> [String; 2] {
    let (kind, text) = match end {
        PageEnd::Entry(key, _) => (AT_KEY, key),
        PageEnd::CommonPrefix(prefix) => (AT_COMMON_PREFIX, prefix),
    };
    [kind.to_owned(), (*text).to_owned()]
}

fn incorrect() -> AwsError {
    errors::invalid_argument("The continuation token provided is incorrect")
        .with_detail("ArgumentName", "continuation-token")
}

#[cfg(test)]
mod tests;
