//! CreateTrail: <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html>
//!
//! # Differs from AWS
//! Trails of an organization are refused: they are not built. The role of a log group is tried by having it assumed;
//! whether it may put events there shows with the first ones, in GetTrailStatus.

use std::collections::BTreeMap;

use api_cloudtrail::{CreateTrail, CreateTrailRequest, CreateTrailResponse, Tag, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::fresh_label;
use wire::AwsError;

use crate::CloudTrail;
use crate::destination::{require_place, resolve_key, try_out};
use crate::find::trail_access;
use crate::limits::TRAILS_MAX;
use crate::log_group;
use crate::tags::{add_tags, with_request_tags};
use crate::topic;
use crate::trail::{TRAILS, TrailRecord, trails_of};
use crate::trail_name::require_name;
use crate::unbuilt::{require_built, require_combination};

/// The letters and digits that tell a trail from every other.
const UNIQUE_CHARS: usize = 26;

impl Handler<CreateTrail> for CloudTrail {
    /// The trail as it is to be.
    type Touches = Touch<TrailRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateTrailRequest,
    ) -> Result<Touch<TrailRecord>, Failure> {
        require_name(&input.name)?;
        let is_validated = input.enable_log_file_validation == Some(true);
        let trail = TrailRecord {
            account: cx.account().clone(),
            region: cx.region().clone(),
            name: input.name.clone(),
            unique_id: fresh_label(cx.random(), UNIQUE_CHARS),
            bucket: input.s3_bucket_name.clone(),
            prefix: input.s3_key_prefix.clone().filter(|prefix| !prefix.is_empty()),
            kms_key: None,
            has_global_events: input.include_global_service_events.unwrap_or(true),
            is_multi_region: input.is_multi_region_trail.unwrap_or(false),
            validated_since_ms: is_validated.then(|| cx.now().unix_ms()),
            is_recursive: input.recursive_logging.unwrap_or(true),
            selectors: None,
            tags: BTreeMap::new(),
            is_logging: false,
            started_ms: None,
            stopped_ms: None,
            topic: None,
            log_group: None,
        };
        let tags: &[Tag] = input.tags_list.as_deref().unwrap_or_default();
        let access = trail_access("cloudtrail:CreateTrail", &trail);
        let tagging = (!tags.is_empty()).then(|| trail_access("cloudtrail:AddTags", &trail));
        cx.name_resource(&trail.arn(), &trail.account);
        let role = input.cloud_watch_logs_role_arn.as_deref();
        let passing = log_group::pass_access(&trail, role);
        let touch = Touch::new(trail, with_request_tags(access, tags));
        let touch = match passing {
            Some(passing) => touch.and(passing),
            None => touch,
        };
        Ok(match tagging {
            Some(tagging) => touch.and(with_request_tags(tagging, tags)),
            None => touch,
        })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateTrailRequest,
        allowed: Allowed<TrailRecord>,
    ) -> Result<CreateTrailResponse, Failure> {
        require_built(input.is_organization_trail)?;
        let cx = &mut cx.writer(&allowed);
        let mut trail = allowed.into_inner();
        require_combination(&trail)?;
        require_place(&trail.bucket, trail.prefix.as_deref())?;
        add_tags(&mut trail.tags, input.tags_list.as_deref().unwrap_or_default())?;
        if TRAILS.contains(cx, &trail.place()).await? {
            return Err(already_exists(&trail).into());
        }
        let others = trails_of(cx, &trail.account).await?;
        let region = trail.region.as_str();
        if others.iter().filter(|other| other.reaches(region)).count() >= TRAILS_MAX {
            return Err(errors::maximum_number_of_trails_exceeded_exception(format!(
                "User: {} already has {TRAILS_MAX} trails in {region}.",
                trail.account
            ))
            .into());
        }
        if let Some(key) = input.kms_key_id.as_deref().filter(|key| !key.is_empty()) {
            trail.kms_key = Some(resolve_key(cx, &trail, key).await?);
        }
        if let Some(name) = input.sns_topic_name.as_deref().filter(|name| !name.is_empty()) {
            trail.topic = Some(topic::resolve(&trail, name)?);
        }
        let (group, role) = (
            input.cloud_watch_logs_log_group_arn.as_deref(),
            input.cloud_watch_logs_role_arn.as_deref(),
        );
        trail.log_group = log_group::resolve(&trail, group, role)?;
        try_out(cx, &trail).await?;
        log_group::try_out(cx, &trail).await?;
        topic::try_out(cx, &trail).await?;
        trail.save(cx)?;
        Ok(CreateTrailResponse {
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
            cloud_watch_logs_log_group_arn: input
                .cloud_watch_logs_log_group_arn
                .clone()
                .filter(|arn| !arn.is_empty()),
            cloud_watch_logs_role_arn: input
                .cloud_watch_logs_role_arn
                .clone()
                .filter(|arn| !arn.is_empty()),
        })
    }
}

fn already_exists(trail: &TrailRecord) -> AwsError {
    errors::trail_already_exists_exception(format!(
        "Trail {} already exists for customer: {}",
        trail.name, trail.account
    ))
}
