//! The configurations of a bucket: put, got, deleted and listed, whatever their kind.

use api_s3::errors;
use engine::{Ctx, Failure, Page, Writer};
use store::Range;
use wire::{AwsError, Operation};

use crate::bucket::BucketRecord;
use crate::configuration::Kind;
use crate::listing::page_token::paging;
use crate::tables::BUCKET_CONFIGURATIONS;

/// The most configurations of one kind in a bucket.
const CONFIGURATIONS_MAX: usize = 1_000;

/// Configurations of a page.
const PAGE_MAX: usize = 100;

/// The longest id, in characters.
const ID_CHARS_MAX: usize = 64;

/// Stores a configuration under the id that the address and the document of a request name.
///
/// # Errors
/// `InvalidArgument` where the two are not one, `TooManyConfigurations`.
pub(crate) async fn put<K: Kind>(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    (id, named): (&str, &str),
    configuration: K,
) -> Result<(), Failure> {
    check_id(id, named)?;
    let row = [bucket.id.as_str(), K::NAME, id];
    if !BUCKET_CONFIGURATIONS.contains(cx, &row).await? {
        let all = BUCKET_CONFIGURATIONS.key(&[&bucket.id, K::NAME]);
        let known = cx.tx().peek_range(&Range::within(&all, CONFIGURATIONS_MAX)).await?;
        if known.len() >= CONFIGURATIONS_MAX {
            return Err(errors::too_many_configurations().into());
        }
    }
    Ok(BUCKET_CONFIGURATIONS.put(cx.tx_mut(), &row, &configuration.stored())?)
}

/// The id in the address of a request, which its document has to repeat.
///
/// # Errors
/// `InvalidArgument`.
pub(crate) fn check_id(id: &str, named: &str) -> Result<(), AwsError> {
    let is_id = !id.is_empty()
        && id.len() <= ID_CHARS_MAX
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
    if id != named || !is_id {
        return Err(errors::invalid_argument("Invalid configuration id")
            .with_detail("ArgumentName", "id")
            .with_detail("ArgumentValue", id));
    }
    Ok(())
}

/// The configuration called `id`.
///
/// # Errors
/// `NoSuchConfiguration`.
pub(crate) async fn get<K: Kind>(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    id: &str,
) -> Result<K, Failure> {
    let stored = BUCKET_CONFIGURATIONS.get(cx, &[&bucket.id, K::NAME, id]).await?;
    Ok(stored.and_then(K::of).ok_or_else(errors::no_such_configuration)?)
}

/// Removes the configuration called `id`.
///
/// # Errors
/// `NoSuchConfiguration`.
pub(crate) async fn delete<K: Kind>(
    cx: &mut Writer<'_>,
    bucket: &BucketRecord,
    id: &str,
) -> Result<(), Failure> {
    let row = [bucket.id.as_str(), K::NAME, id];
    if !BUCKET_CONFIGURATIONS.contains(cx, &row).await? {
        return Err(errors::no_such_configuration().into());
    }
    BUCKET_CONFIGURATIONS.delete(cx.tx_mut(), &row);
    Ok(())
}

/// A page of the configurations of a kind, by their ids.
pub(crate) async fn list<O: Operation, K: Kind>(
    cx: &mut Ctx,
    bucket: &BucketRecord,
    token: Option<&str>,
) -> Result<Page<(String, K)>, Failure> {
    let paging = paging::<O>(cx, PAGE_MAX, token, &[&bucket.id])?;
    let prefix = [bucket.id.as_str(), K::NAME];
    let page = paging.rows(cx, &BUCKET_CONFIGURATIONS, &prefix, |_, _| true).await?;
    let items = page
        .items
        .into_iter()
        .filter_map(|(mut parts, stored)| Some((parts.pop()?, K::of(stored)?)));
    Ok(Page { items: items.collect(), next: page.next })
}
