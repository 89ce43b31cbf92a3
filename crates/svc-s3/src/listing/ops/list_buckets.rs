//! ListBuckets: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html>

use api_s3::{Bucket, ListBuckets, ListBucketsOutput, ListBucketsRequest, Owner, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::canonical_id;
use stdx::Timestamp;
use wire::{AwsError, Operation};

use crate::S3;
use crate::access::account_access;
use crate::listing::page_token::paging;
use crate::tables::{BUCKETS_OF, OwnedBucket};

/// The most buckets of one page, and of a request that names no number.
const PAGE_MAX: usize = 10_000;

impl Handler<ListBuckets> for S3 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListBucketsRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(Touch::new((), account_access(cx, ListBuckets::META.action())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListBucketsRequest,
        _: Allowed<()>,
    ) -> Result<ListBucketsOutput, Failure> {
        let limit = page_size(input.max_buckets)?;
        let account = cx.account().clone();
        let (prefix, region) = (input.prefix.as_deref(), input.bucket_region.as_deref());
        let question = [prefix.unwrap_or_default(), region.unwrap_or_default()];
        let token = input.continuation_token.as_deref();
        let paging = paging::<ListBuckets>(cx, limit, token, &question)?;
        let is_wanted = |parts: &[String], owned: &OwnedBucket| {
            let name = parts.first();
            prefix.is_none_or(|prefix| name.is_some_and(|name| name.starts_with(prefix)))
                && region.is_none_or(|region| *region == *owned.region)
        };
        let page = paging.rows(cx, &BUCKETS_OF, &[account.as_str()], is_wanted).await?;
        let page = page.map(|(parts, owned)| Bucket {
            name: parts.into_iter().next(),
            creation_date: Some(Timestamp::from_unix_ms(owned.created_ms)),
            bucket_region: Some(owned.region.to_string()),
            bucket_arn: None,
        });
        Ok(ListBucketsOutput {
            buckets: Some(page.items),
            owner: Some(Owner { id: Some(canonical_id(&account)), display_name: None }),
            continuation_token: page.next,
            prefix: input.prefix.clone(),
        })
    }
}

fn page_size(wish: Option<i32>) -> Result<usize, AwsError> {
    let Some(wish) = wish else { return Ok(PAGE_MAX) };
    let size = usize::try_from(wish).ok().filter(|size| (1..=PAGE_MAX).contains(size));
    size.ok_or_else(|| {
        errors::invalid_argument("Argument max-buckets must be an integer between 1 and 10000")
            .with_detail("ArgumentName", "max-buckets")
            .with_detail("ArgumentValue", wish.to_string())
    })
}
