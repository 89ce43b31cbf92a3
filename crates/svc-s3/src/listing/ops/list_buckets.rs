//! ListBuckets: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html>

use api_s3::{Bucket, ListBuckets, ListBucketsOutput, ListBucketsRequest, Owner, errors};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::canonical_id;
use stdx::Timestamp;
use store::Order;
use wire::{AwsError, Operation};

use crate::S3;
use crate::access::account_access;
use crate::tables::BUCKETS_OF;

/// The most buckets of one page, and of a request that names no number.
const PAGE_MAX: usize = 10_000;

/// Rows read from the store at a time.
const READ_MAX: usize = 1_000;

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
        let mut after = input.continuation_token.as_deref().map(open).transpose()?;
        let mut buckets: Vec<Bucket> = Vec::new();
        let mut next = None;
        'rows: loop {
            let last = after.as_deref();
            let last = last.as_ref().map(core::slice::from_ref);
            let rows =
                BUCKETS_OF.range(cx, &[account.as_str()], last, READ_MAX, Order::Forward).await?;
            let is_end = rows.len() < READ_MAX;
            for (parts, owned) in rows {
                let name = parts.into_iter().next().unwrap_or_default();
                let is_wanted = input.prefix.as_ref().is_none_or(|prefix| name.starts_with(prefix))
                    && input.bucket_region.as_ref().is_none_or(|region| **region == *owned.region);
                if is_wanted && buckets.len() == limit {
                    next = buckets.last().and_then(|last| last.name.as_ref()).map(seal);
                    break 'rows;
                }
                if is_wanted {
                    buckets.push(Bucket {
                        name: Some(name.clone()),
                        creation_date: Some(Timestamp::from_unix_ms(owned.created_ms)),
                        bucket_region: Some(owned.region.to_string()),
                        bucket_arn: None,
                    });
                }
                after = Some(name);
            }
            if is_end {
                break;
            }
        }
        Ok(ListBucketsOutput {
            buckets: Some(buckets),
            owner: Some(Owner { id: Some(canonical_id(&account)), display_name: None }),
            continuation_token: next,
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

/// The last name of a page. Harmless when somebody makes one up: a page shows the caller's own
/// buckets only.
fn seal(name: &String) -> String {
    URL_SAFE_NO_PAD.encode(name)
}

fn open(token: &str) -> Result<String, AwsError> {
    let name = URL_SAFE_NO_PAD.decode(token).ok().and_then(|name| String::from_utf8(name).ok());
    name.ok_or_else(|| {
        errors::invalid_argument("The continuation token provided is incorrect")
            .with_detail("ArgumentName", "continuation-token")
    })
}
