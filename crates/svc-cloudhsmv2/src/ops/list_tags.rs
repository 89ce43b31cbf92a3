//! ListTags: <https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_ListTags.html>

use api_cloudhsmv2::{ListTags, ListTagsRequest, ListTagsResponse};
use engine::{Allowed, Ctx, Failure, Handler, PageRequest, PageRules, Paging, Touch, View};
use wire::Operation;

use crate::CloudHsm;
use crate::access::{living, touch};
use crate::cluster::ClusterRecord;
use crate::errors::invalid_token;
use crate::limits::TAGS_PER_PAGE;
use crate::shown;

impl Handler<ListTags> for CloudHsm {
    type Touches = Touch<Option<ClusterRecord>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTagsRequest,
    ) -> Result<Self::Touches, Failure> {
        touch(cx, "cloudhsm:ListTags", &input.resource_id).await
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListTagsRequest,
        allowed: Allowed<Option<ClusterRecord>>,
    ) -> Result<ListTagsResponse, Failure> {
        let cluster = living(allowed.into_inner(), &input.resource_id)?;
        let rules = PageRules {
            items_default: TAGS_PER_PAGE,
            items_max: TAGS_PER_PAGE,
            tokens_expire: true,
            invalid_token,
        };
        let request = PageRequest {
            operation: ListTags::META,
            question: &[&input.resource_id],
            items: input.max_results,
            token: input.next_token.as_deref(),
        };
        let paging = Paging::new(cx, &rules, request)?;
        let tags = shown::tags(&cluster).into_iter().map(|tag| (tag.key.clone(), tag));
        let page = paging.items(tags.collect())?;
        Ok(ListTagsResponse { tag_list: page.items, next_token: page.next })
    }
}
