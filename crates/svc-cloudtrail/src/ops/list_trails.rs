//! ListTrails: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_ListTrails.html>
//!
//! The trails of the account in all Regions.

use api_cloudtrail::{ListTrails, ListTrailsRequest, ListTrailsResponse, TrailInfo, errors};
use engine::{Allowed, Ctx, Failure, Handler, PageRequest, PageRules, Paging, Touch, View};
use wire::{AwsError, Operation as _};

use crate::CloudTrail;
use crate::trail::TRAILS;

/// Trails of a page.
const PAGE: usize = 100;

impl Handler<ListTrails> for CloudTrail {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &ListTrailsRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide(ListTrails::META.action(), cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListTrailsRequest,
        _: Allowed<()>,
    ) -> Result<ListTrailsResponse, Failure> {
        let rules =
            PageRules { items_default: PAGE, items_max: PAGE, tokens_expire: true, invalid_token };
        let request = PageRequest {
            operation: ListTrails::META,
            question: &[],
            items: None,
            token: input.next_token.as_deref(),
        };
        let paging = Paging::new(cx, &rules, request)?;
        let account = cx.account().clone();
        let page = paging.rows(cx, &TRAILS, &[&account], |_, _| true).await?;
        let next_token = page.next.clone();
        let trails = page.map(|(_, trail)| TrailInfo {
            trail_arn: Some(trail.arn()),
            name: Some(trail.name),
            home_region: Some(trail.region.to_string()),
        });
        Ok(ListTrailsResponse { trails: Some(trails.items), next_token })
    }
}

fn invalid_token() -> AwsError {
    errors::invalid_token_exception("Invalid token specified.")
}
