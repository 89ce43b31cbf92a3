//! ListObjects: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html>

use api_s3::{ListObjects, ListObjectsOutput, ListObjectsRequest};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::archive::shown::RestoreStatuses;
use crate::bucket::BucketRecord;
use crate::listing::index::CURRENT_OBJECTS;
use crate::listing::{ListRequest, Owners, contents};

impl Handler<ListObjects> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListObjectsRequest,
    ) -> Result<Self::Touches, Failure> {
        ListRequest::from(input.list_members()).declare::<ListObjects>(cx).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListObjectsRequest,
        bucket: Allowed<BucketRecord>,
    ) -> Result<ListObjectsOutput, Failure> {
        let listing = ListRequest::from(input.list_members()).listing(&bucket)?;
        let encoding = listing.encoding;
        // The marker of a following page is the last key or the last common prefix of the one
        // before.
        let marker = input.marker.as_deref().unwrap_or_default();
        let after = (!marker.is_empty()).then(|| CURRENT_OBJECTS.behind(&listing, marker));
        let page = CURRENT_OBJECTS.read_page(cx.tx(), &listing, after).await?;
        let end = page.end();
        // AWS names the next marker only where clients cannot: with a delimiter.
        let next = end.filter(|_| listing.delimiter.is_some());
        let next_marker = next.map(|end| encoding.write(end.text()));
        let owners = Owners::new(&bucket);
        let wanted = input.optional_object_attributes.as_ref();
        let restores = RestoreStatuses::of_objects(cx, &bucket, wanted, &page.entries).await?;
        let shown = listing.shown(&page);
        let mut output = ListObjectsOutput {
            marker: Some(encoding.write(marker)),
            next_marker,
            contents: contents(page.entries, encoding, Some(&owners), restores),
            ..ListObjectsOutput::default()
        };
        output.set_shown_listing(shown);
        Ok(output)
    }
}
