//! ListObjects: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html>

use api_s3::{ListObjects, ListObjectsOutput, ListObjectsRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Operation;

use crate::S3;
use crate::bucket::BucketRecord;
use crate::bucket::acl::owner;
use crate::bucket::find::find_bucket;
use crate::bucket::manage::note_bucket;
use crate::listing::{Behind, ListParameters, Request, listing_access, object_entry, read_page};

impl Handler<ListObjects> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListObjectsRequest,
    ) -> Result<Self::Touches, Failure> {
        let expected_owner = input.expected_bucket_owner.as_deref();
        let bucket = find_bucket(cx, &input.bucket, expected_owner).await?;
        note_bucket(cx.audit(), &bucket)?;
        let asked = ListParameters {
            prefix: input.prefix.as_deref(),
            delimiter: input.delimiter.as_deref(),
            max_keys: input.max_keys,
        };
        let access = listing_access(cx, ListObjects::META.action(), &bucket, &asked)?;
        Ok(Touch::new(bucket, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListObjectsRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<ListObjectsOutput, Failure> {
        let request = Request::new(
            input.prefix.as_deref(),
            input.delimiter.as_deref(),
            input.max_keys,
            input.encoding_type.as_ref(),
        )?;
        // The marker of a following page is the last key or the last common prefix of the one
        // before.
        let marker = input.marker.as_ref().filter(|marker| !marker.is_empty());
        let behind = marker.map(|marker| match request.is_common_prefix(marker) {
            true => Behind::CommonPrefix(marker.clone()),
            false => Behind::Key(marker.clone()),
        });
        let page = read_page(cx.tx(), &bucket, &request, behind.as_ref()).await?;
        let encoding = request.encoding;
        let is_truncated = page.next.is_some();
        // AWS names the next marker only where clients cannot: with a delimiter.
        let next = page.next.filter(|_| request.delimiter.is_some());
        let next_marker =
            next.map(|(Behind::Key(end) | Behind::CommonPrefix(end))| encoding.write(&end));
        let owner = owner(&bucket)?;
        let entry = |(key, record): (String, _)| object_entry(&key, record, encoding, Some(&owner));
        Ok(ListObjectsOutput {
            is_truncated: Some(is_truncated),
            marker: Some(encoding.write(input.marker.as_deref().unwrap_or_default())),
            next_marker,
            common_prefixes: encoding.common_prefixes(&page.prefixes),
            contents: Some(page.objects.into_iter().map(entry).collect()),
            name: Some(bucket.name.to_string()),
            prefix: Some(encoding.write(request.prefix)),
            delimiter: request.delimiter.map(|delimiter| encoding.write(delimiter)),
            max_keys: request.max_keys(),
            encoding_type: encoding.shown(),
            request_charged: None,
        })
    }
}
