//! ListTags: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_ListTags.html>

use api_acm_pca::{ListTags, ListTagsRequest, ListTagsResponse, Tag};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::AcmPca;
use crate::find::{Found, touch};
use crate::page::paging;

impl Handler<ListTags> for AcmPca {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTagsRequest,
    ) -> Result<Touch<Found>, Failure> {
        touch(cx, &input.certificate_authority_arn, "acm-pca:ListTags").await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListTagsRequest,
        found: Allowed<Found>,
    ) -> Result<ListTagsResponse, Failure> {
        let authority = found.into_inner().present()?;
        authority.require_there()?;
        let question = [input.certificate_authority_arn.as_str()];
        let asked = (input.max_results, input.next_token.as_deref());
        let paging = paging::<ListTags>(cx, asked, &question)?;
        let tags = authority
            .tags
            .into_iter()
            .map(|(key, value)| (key.clone(), Tag { key, value: Some(value) }));
        let page = paging.items(tags.collect())?;
        Ok(ListTagsResponse { tags: Some(page.items), next_token: page.next })
    }
}
