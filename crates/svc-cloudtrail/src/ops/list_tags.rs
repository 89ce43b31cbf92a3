//! ListTags: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_ListTags.html>
//!
//! A request names so few trails that all their tags fit on one page.

use api_cloudtrail::{ListTags, ListTagsRequest, ListTagsResponse, ResourceTag, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudTrail;
use crate::find::{Found, find};
use crate::tags::shown;
use crate::trail_name::require_arn;

/// Trails of a request.
const RESOURCES_MAX: usize = 20;

impl Handler<ListTags> for CloudTrail {
    type Touches = Vec<Touch<Found>>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &ListTagsRequest,
    ) -> Result<Vec<Touch<Found>>, Failure> {
        if input.resource_id_list.is_empty() || input.resource_id_list.len() > RESOURCES_MAX {
            let text = format!("Specify between 1 and {RESOURCES_MAX} resources.");
            return Err(errors::invalid_parameter_exception(text).into());
        }
        let mut touches = Vec::new();
        for id in &input.resource_id_list {
            require_arn(id)?;
            let (found, access) = find(cx, id, "cloudtrail:ListTags").await?;
            touches.push(Touch::new(found, access));
        }
        Ok(touches)
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &ListTagsRequest,
        found: Vec<Allowed<Found>>,
    ) -> Result<ListTagsResponse, Failure> {
        if input.next_token.is_some() {
            return Err(errors::invalid_token_exception("Invalid token specified.").into());
        }
        let mut list = Vec::with_capacity(found.len());
        for found in found {
            let trail = found.into_inner().tagged()?;
            list.push(ResourceTag {
                resource_id: Some(trail.arn()),
                tags_list: Some(shown(&trail.tags)),
            });
        }
        Ok(ListTagsResponse { resource_tag_list: Some(list), next_token: None })
    }
}
