//! ListAccessPoints: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_ListAccessPoints.html>
//!
//! Those of the account in the request's Region, at whichever buckets.

use api_s3control::{
    AccessPoint as ListEntry, ListAccessPoints, ListAccessPointsRequest, ListAccessPointsResult,
    NetworkOrigin, errors,
};
use engine::{Allowed, Ctx, Failure, Handler, PageRequest, PageRules, Paging, Touch, View};
use wire::Operation as _;

use crate::access::account_access;
use crate::access_point::keep;
use crate::access_point::record::{ACCESS_POINTS, AccessPoint};
use crate::control::S3Control;

/// Access points of a page.
const RULES: PageRules = PageRules {
    items_default: 1_000,
    items_max: 1_000,
    tokens_expire: true,
    invalid_token: || errors::invalid_request("The continuation token provided is incorrect"),
};

impl Handler<ListAccessPoints> for S3Control {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListAccessPointsRequest,
    ) -> Result<Self::Touches, Failure> {
        keep::own_account(cx, &input.account_id)?;
        Ok(Touch::new((), account_access(cx, ListAccessPoints::META.action())))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &ListAccessPointsRequest,
        _: Allowed<()>,
    ) -> Result<ListAccessPointsResult, Failure> {
        if input.data_source_id.is_some() || input.data_source_type.is_some() {
            return Err(errors::invalid_request(
                "Access points here lead to buckets: there are no other data sources to ask for.",
            )
            .into());
        }
        let bucket = input.bucket.as_deref();
        let request = PageRequest {
            operation: ListAccessPoints::META,
            question: &[bucket.unwrap_or_default()],
            items: input.max_results,
            token: input.next_token.as_deref(),
        };
        let paging = Paging::new(cx, &RULES, request)?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let prefix = [account.as_str(), region.as_str()];
        let is_wanted = |point: &AccessPoint| bucket.is_none_or(|name| *name == *point.bucket);
        let page = paging.rows(cx, &ACCESS_POINTS, &prefix, |_, point| is_wanted(point)).await?;
        let page = page.map(|(_, point)| entry(&point));
        Ok(ListAccessPointsResult { access_point_list: Some(page.items), next_token: page.next })
    }
}

fn entry(point: &AccessPoint) -> ListEntry {
    ListEntry {
        name: point.name.to_string(),
        network_origin: NetworkOrigin::Internet,
        bucket: point.bucket.to_string(),
        access_point_arn: Some(point.arn()),
        alias: Some(point.alias.clone()),
        bucket_account_id: Some(point.bucket_account.to_string()),
        ..ListEntry::default()
    }
}
