//! `ListOpenIDConnectProviderTags`: the tags of an identity provider.
//!
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviderTags.html>

use api_iam::{ListOpenIDConnectProviderTagsRequest, ListOpenIDConnectProviderTagsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::oidc_provider::ProviderLookup;
use crate::page::paging;
use crate::{Iam, tags};

impl Handler<api_iam::ListOpenIDConnectProviderTags> for Iam {
    type Touches = Touch<ProviderLookup>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListOpenIDConnectProviderTagsRequest,
    ) -> Result<Self::Touches, Failure> {
        let found = ProviderLookup::load(cx, &input.open_id_connect_provider_arn).await?;
        let access = found.access("iam:ListOpenIDConnectProviderTags");
        Ok(Touch::new(found, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListOpenIDConnectProviderTagsRequest,
        allowed: Allowed<ProviderLookup>,
    ) -> Result<ListOpenIDConnectProviderTagsResponse, Failure> {
        let question: &[&str] = &[&input.open_id_connect_provider_arn];
        let paging = paging::<api_iam::ListOpenIDConnectProviderTags>(
            cx,
            input.marker.as_deref(),
            input.max_items,
            question,
        )?;
        let record = allowed.into_inner().into_record()?;
        let page = paging.items(
            tags::wire(&record.tags).into_iter().map(|tag| (tag.key.clone(), tag)).collect(),
        )?;
        Ok(ListOpenIDConnectProviderTagsResponse {
            is_truncated: page.is_truncated(),
            tags: page.items,
            marker: page.next,
        })
    }
}
