//! CreateLogGroup: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html>
//!
//! # Differs from AWS
//! Groups of the classes DELIVERY and ESSENTIALS are refused, and so is protection against deletion. One of the
//! class INFREQUENT_ACCESS is kept as any other; it costs the same.

use std::collections::BTreeMap;

use api_logs::{CreateLogGroup, CreateLogGroupRequest, LogGroupClass, errors};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use identity::fresh_label;
use wire::{AwsError, Empty};

use crate::CloudWatchLogs;
use crate::find::new_access;
use crate::group::{Class, GROUPS, GroupRecord};
use crate::kms::resolve_key;
use crate::named::require_free;
use crate::refusal::unbuilt;
use crate::tags::{add_tags, pairs};

/// The letters and digits that tell a group from every other.
const UNIQUE_CHARS: usize = 26;

impl Handler<CreateLogGroup> for CloudWatchLogs {
    type Touches = Touch<GroupRecord>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateLogGroupRequest,
    ) -> Result<Touch<GroupRecord>, Failure> {
        let group = GroupRecord {
            account: cx.account().clone(),
            region: cx.region().clone(),
            name: input.log_group_name.clone(),
            unique_id: fresh_label(cx.random(), UNIQUE_CHARS),
            class: Class::Standard,
            created_ms: cx.now().unix_ms(),
            retention_days: None,
            kms_key: None,
            tags: BTreeMap::new(),
            stored_bytes: 0,
        };
        cx.name_resource(&group.arn(), &group.account);
        let none = BTreeMap::new();
        let tags = input.tags.as_ref().unwrap_or(&none);
        let access = new_access("logs:CreateLogGroup", &group, group.stream_arn(""));
        let tagging = new_access("logs:TagResource", &group, group.arn());
        let touch = Touch::new(group, access.request_tags(pairs(tags)));
        Ok(match tags.is_empty() {
            true => touch,
            false => touch.and(tagging.request_tags(pairs(tags))),
        })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateLogGroupRequest,
        allowed: Allowed<GroupRecord>,
    ) -> Result<Empty, Failure> {
        let cx = &mut cx.writer(&allowed);
        let mut group = allowed.into_inner();
        require_free(&group.name)?;
        if input.deletion_protection_enabled == Some(true) {
            return Err(unbuilt("deletionProtectionEnabled").into());
        }
        group.class = class(input.log_group_class.as_ref())?;
        if GROUPS.contains(cx, &group.place()).await? {
            return Err(errors::resource_already_exists_exception(
                "The specified log group already exists",
            )
            .into());
        }
        if let Some(tags) = &input.tags {
            add_tags(&mut group.tags, tags)?;
        }
        if let Some(key) = &input.kms_key_id {
            group.kms_key = Some(resolve_key(cx, &group, key).await?);
        }
        group.save(cx)?;
        Ok(Empty {})
    }
}

fn class(given: Option<&LogGroupClass>) -> Result<Class, AwsError> {
    match given {
        None | Some(LogGroupClass::Standard) => Ok(Class::Standard),
        Some(LogGroupClass::InfrequentAccess) => Ok(Class::InfrequentAccess),
        Some(other) => Err(unbuilt(&format!("logGroupClass {}", other.as_str()))),
    }
}
