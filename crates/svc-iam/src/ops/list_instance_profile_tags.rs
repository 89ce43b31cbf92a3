//! `ListInstanceProfileTags`: the tags of an instance profile.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfileTags.html>

use api_iam::{ListInstanceProfileTagsRequest, ListInstanceProfileTagsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::instance_profile::ProfileLookup;
use crate::page::paging;
use crate::{Iam, tags};

impl Handler<api_iam::ListInstanceProfileTags> for Iam {
    type Touches = Touch<ProfileLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListInstanceProfileTagsRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = ProfileLookup::load(cx, &input.instance_profile_name).await?;
        let access = found.access("iam:ListInstanceProfileTags");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListInstanceProfileTagsRequest,
        allowed: Allowed<ProfileLookup>,
    ) -> Result<ListInstanceProfileTagsResponse, Failure> {
        let question: &[&str] = &[&input.instance_profile_name];
        let paging = paging::<api_iam::ListInstanceProfileTags>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let record = allowed.into_inner().into_record()?;
        let page = paging.items(
            tags::wire(&record.tags).into_iter().map(|tag| (tag.key.clone(), tag)).collect(),
        )?;
        Ok(ListInstanceProfileTagsResponse {
            is_truncated: page.is_truncated(),
            tags: page.items,
            marker: page.next,
        })
    }
}
