//! ListObjectsV2: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html>

use api_s3::{ListObjectsV2, ListObjectsV2Output, ListObjectsV2Request};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Operation;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::acl::owner;
use crate::bucket::find::find_bucket;
use crate::bucket::manage::note_bucket;
use crate::listing::page_token;
use crate::listing::{
    Behind, ListParameters, PAGE_MAX, Request, listing_access, object_entry, read_page,
};

impl Handler<ListObjectsV2> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListObjectsV2Request,
    ) -> Result<Self::Touches, Failure> {
        let expected_owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket(cx, &input.bucket, expected_owner).await?;
        note_bucket(cx.audit(), &bucket)?;
        let asked = ListParameters {
            prefix: input.prefix.as_deref(),
            delimiter: input.delimiter.as_deref(),
            max_keys: input.max_keys,
        };
        let access = listing_access(cx, ListObjectsV2::META.action(), &bucket, &asked)?;
        Ok(Touch::new(bucket, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListObjectsV2Request,
        bucket: Allowed<BucketRecord>,
    ) -> Result<ListObjectsV2Output, Failure> {
        let request = Request::new(
            input.prefix.as_deref(),
            input.delimiter.as_deref(),
            input.max_keys,
            input.encoding_type.as_ref(),
        )?;
        let token = input.continuation_token.as_deref();
        let question = page_token::question(&bucket.id, &request);
        let paging = page_token::paging::<ListObjectsV2>(cx, PAGE_MAX, token, &question)?;
        let behind = match page_token::behind(&paging)? {
            Some(behind) => Some(behind),
            None => start_after(input, &request),
        };
        let page = read_page(cx.tx(), &bucket, &request, behind.as_ref()).await?;
        let next = page
            .next
            .as_ref()
            .map(|end| paging.token_behind(&page_token::key_of(end)))
            .transpose()?;
        let owner = (input.fetch_owner == Some(true)).then(|| owner(&bucket)).transpose()?;
        let encoding = request.encoding;
        let entry =
            |(key, record): (String, _)| object_entry(&key, record, encoding, owner.as_ref());
        Ok(ListObjectsV2Output {
            is_truncated: Some(next.is_some()),
            key_count: page.key_count(),
            common_prefixes: encoding.common_prefixes(&page.prefixes),
            contents: Some(page.objects.into_iter().map(entry).collect()),
            name: Some(bucket.name.to_string()),
            prefix: Some(encoding.write(request.prefix)),
            delimiter: request.delimiter.map(|delimiter| encoding.write(delimiter)),
            max_keys: request.max_keys(),
            encoding_type: encoding.shown(),
            continuation_token: input.continuation_token.clone(),
            next_continuation_token: next,
            start_after: input.start_after.as_deref().map(|key| encoding.write(key)),
            request_charged: None,
        })
    }
}

/// A token goes before `start-after`, which the token's first page already heeded.
fn start_after(input: &ListObjectsV2Request, request: &Request<'_>) -> Option<Behind> {
    let key = input.start_after.as_ref().filter(|key| !key.is_empty())?;
    Some(match request.is_common_prefix(key) {
        true => Behind::CommonPrefix(key.clone()),
        false => Behind::Key(key.clone()),
    })
}
