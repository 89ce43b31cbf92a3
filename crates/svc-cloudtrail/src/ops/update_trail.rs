//! UpdateTrail: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_UpdateTrail.html>
//!
//! What is not named stays. An empty prefix, key or topic is none.

use api_cloudtrail::{UpdateTrail, UpdateTrailRequest, UpdateTrailResponse};
use engine::{Allowed, Consume as _, Ctx, Failure, Handler, Touch, View};

use crate::CloudTrail;
use crate::destination::{require_place, resolve_key, try_out};
use crate::feed::TrailFeed;
use crate::find::{Found, find};
use crate::log_group;
use crate::topic;
use crate::trail::TrailRecord;
use crate::unbuilt::{require_built, require_combination};

impl Handler<UpdateTrail> for CloudTrail {
    type Touches = Touch<Found>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &UpdateTrailRequest,
    ) -> Result<Touch<Found>, Failure> {
        let (found, access) = find(cx, &input.name, "cloudtrail:UpdateTrail").await?;
        let role = input.cloud_watch_logs_role_arn.as_deref();
        let passing = found.if_any().and_then(|trail| log_group::pass_access(trail, role));
        let touch = Touch::new(found, access);
        Ok(match passing {
            Some(passing) => touch.and(passing),
            None => touch,
        })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &UpdateTrailRequest,
        allowed: Allowed<Found>,
    ) -> Result<UpdateTrailResponse, Failure> {
        // What happened before is judged by the trail as it was.
        cx.catch_up(TrailFeed::NAME).await;
        let cx = &mut cx.writer(&allowed);
        let mut trail = allowed.into_inner().at_home()?;
        require_built(input.is_organization_trail)?;
        let now_ms = cx.now().unix_ms();
        change(&mut trail, input, now_ms);
        require_combination(&trail)?;
        require_place(&trail.bucket, trail.prefix.as_deref())?;
        match input.kms_key_id.as_deref() {
            None => {}
            Some("") => trail.kms_key = None,
            Some(key) => trail.kms_key = Some(resolve_key(cx, &trail, key).await?),
        }
        match input.sns_topic_name.as_deref() {
            None => {}
            Some("") => trail.topic = None,
            Some(name) => trail.topic = Some(topic::resolve(&trail, name)?),
        }
        let (group, role) = (
            input.cloud_watch_logs_log_group_arn.as_deref(),
            input.cloud_watch_logs_role_arn.as_deref(),
        );
        if group.is_some() || role.is_some() {
            trail.log_group = log_group::resolve(&trail, group, role)?;
            log_group::try_out(cx, &trail).await?;
        }
        try_out(cx, &trail).await?;
        if input.sns_topic_name.is_some() {
            topic::try_out(cx, &trail).await?;
        }
        trail.save(cx)?;
        Ok(UpdateTrailResponse {
            name: Some(trail.name.clone()),
            s3_bucket_name: Some(trail.bucket.clone()),
            s3_key_prefix: trail.prefix.clone(),
            include_global_service_events: Some(trail.has_global_events),
            is_multi_region_trail: Some(trail.is_multi_region),
            trail_arn: Some(trail.arn()),
            log_file_validation_enabled: Some(trail.validated_since_ms.is_some()),
            kms_key_id: trail.kms_key.clone(),
            is_organization_trail: Some(false),
            recursive_logging: Some(trail.is_recursive),
            sns_topic_name: trail.topic.clone(),
            sns_topic_arn: trail.topic.clone(),
            cloud_watch_logs_log_group_arn: trail.log_group.as_ref().map(|it| it.arn.clone()),
            cloud_watch_logs_role_arn: trail.log_group.as_ref().map(|it| it.role_arn.clone()),
        })
    }
}

/// Takes over what the request names.
fn change(trail: &mut TrailRecord, input: &UpdateTrailRequest, now_ms: i64) {
    if let Some(bucket) = &input.s3_bucket_name {
        trail.bucket.clone_from(bucket);
    }
    if let Some(prefix) = &input.s3_key_prefix {
        trail.prefix = Some(prefix.clone()).filter(|prefix| !prefix.is_empty());
    }
    trail.has_global_events =
        input.include_global_service_events.unwrap_or(trail.has_global_events);
    trail.is_multi_region = input.is_multi_region_trail.unwrap_or(trail.is_multi_region);
    trail.is_recursive = input.recursive_logging.unwrap_or(trail.is_recursive);
    match input.enable_log_file_validation {
        Some(true) => trail.validated_since_ms = trail.validated_since_ms.or(Some(now_ms)),
        Some(false) => trail.validated_since_ms = None,
        None => {}
    }
}
