//! ListObjectsV2: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html>

use api_s3::{ListObjectsV2, ListObjectsV2Output, ListObjectsV2Request};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::S3;
use crate::archive::shown::RestoreStatuses;
use crate::bucket::BucketRecord;
use crate::listing::index::CURRENT_OBJECTS;
use crate::listing::page_token;
use crate::listing::{ListRequest, Owners, PAGE_MAX, contents};

impl Handler<ListObjectsV2> for S3 {
    type Touches = Touch<BucketRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListObjectsV2Request,
    ) -> Result<Self::Touches, Failure> {
        ListRequest::from(input.list_members()).declare::<ListObjectsV2>(cx).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListObjectsV2Request,
        bucket: Allowed<BucketRecord>,
    ) -> Result<ListObjectsV2Output, Failure> {
        let listing = ListRequest::from(input.list_members()).listing(&bucket)?;
        let encoding = listing.encoding;
        let token = input.continuation_token.as_deref();
        let question = page_token::question(&listing);
        let paging = page_token::paging::<ListObjectsV2>(cx, PAGE_MAX, token, &question)?;
        // A token goes before `start-after`, which the token's first page already heeded.
        let start_after = input.start_after.as_deref().filter(|key| !key.is_empty());
        let after = match page_token::after(&paging, &listing)? {
            Some(after) => Some(after),
            None => start_after.map(|key| CURRENT_OBJECTS.behind(&listing, key)),
        };
        let page = CURRENT_OBJECTS.read_page(cx.tx(), &listing, after).await?;
        let end = page.end();
        let next = end.map(|end| paging.token_behind(&page_token::key_of(&end))).transpose()?;
        let owners = (input.fetch_owner == Some(true)).then(|| Owners::new(&bucket));
        let wanted = input.optional_object_attributes.as_ref();
        let restores = RestoreStatuses::of_objects(cx, &bucket, wanted, &page.entries).await?;
        let shown = listing.shown(&page);
        let mut output = ListObjectsV2Output {
            key_count: page.key_count(),
            contents: contents(page.entries, encoding, owners.as_ref(), restores),
            continuation_token: input.continuation_token.clone(),
            next_continuation_token: next,
            start_after: input.start_after.as_deref().map(|key| encoding.write(key)),
            ..ListObjectsV2Output::default()
        };
        output.set_shown_listing(shown);
        Ok(output)
    }
}
