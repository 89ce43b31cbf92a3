//! DescribeTrails: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DescribeTrails.html>
//!
//! A name or ARN of which there is no trail is passed over.

use api_cloudtrail::{DescribeTrails, DescribeTrailsRequest, DescribeTrailsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use wire::Operation as _;

use crate::CloudTrail;
use crate::insight::shown;
use crate::trail::trails_of;
use crate::trail_name::TrailReference;

impl Handler<DescribeTrails> for CloudTrail {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &DescribeTrailsRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide(DescribeTrails::META.action(), cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &DescribeTrailsRequest,
        _: Allowed<()>,
    ) -> Result<DescribeTrailsResponse, Failure> {
        let names = input.trail_name_list.as_deref().unwrap_or_default();
        let names: Vec<TrailReference> =
            names.iter().map(|name| TrailReference::parse(name)).collect::<Result<_, _>>()?;
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let has_shadows = input.include_shadow_trails.unwrap_or(true);
        let mut trails = trails_of(cx, &account).await?;
        trails.retain(|trail| {
            let is_here = trail.region == region;
            let is_named = names.iter().any(|asked| {
                let home = asked.home.as_ref();
                asked.name == trail.name
                    && home.map_or(is_here, |(owner, home)| {
                        *owner == *account.as_str() && *home == *trail.region.as_str()
                    })
            });
            (is_here || has_shadows && trail.reaches(&region)) && (names.is_empty() || is_named)
        });
        let mut list = Vec::with_capacity(trails.len());
        for trail in &trails {
            list.push(shown(cx, trail).await?);
        }
        Ok(DescribeTrailsResponse { trail_list: Some(list) })
    }
}
