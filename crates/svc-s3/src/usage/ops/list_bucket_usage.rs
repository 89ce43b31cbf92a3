//! ListBucketUsage, of Ironkeep's own API: what each bucket of the account holds.

use api_ironkeep::{
    BucketUsageEntry, ListBucketUsage, ListBucketUsageRequest, ListBucketUsageResponse, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, PageRequest, PageRules, Paging, Touch, View};
use wire::Operation;

use crate::S3;
use crate::usage::fill::is_complete;
use crate::usage::sums::BUCKET_USAGES;

const RULES: PageRules = PageRules {
    items_default: 1_000,
    items_max: 1_000,
    tokens_expire: true,
    invalid_token: || errors::invalid_parameter_exception("NextToken is not of this list."),
};

impl Handler<ListBucketUsage> for S3 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListBucketUsageRequest,
    ) -> Result<Self::Touches, Failure> {
        Ok(Touch::account_wide("ironkeep:ListBucketUsage", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListBucketUsageRequest,
        _: Allowed<()>,
    ) -> Result<ListBucketUsageResponse, Failure> {
        let request = PageRequest {
            operation: ListBucketUsage::META,
            question: &[],
            items: input.max_results,
            token: input.next_token.as_deref(),
        };
        let paging = Paging::new(cx, &RULES, request)?;
        let account = cx.account().clone();
        let page = paging.rows(cx, &BUCKET_USAGES, &[account.as_str()], |_, _| true).await?;
        let page = page.map(|(_, sums)| BucketUsageEntry {
            bucket_name: sums.bucket.to_string(),
            object_count: sums.objects.count,
            object_bytes: sums.objects.bytes,
            version_count: sums.versions.count,
            version_bytes: sums.versions.bytes,
            delete_marker_count: sums.delete_markers,
        });
        Ok(ListBucketUsageResponse {
            is_complete: is_complete(cx).await?,
            buckets: page.items,
            next_token: page.next,
        })
    }
}
