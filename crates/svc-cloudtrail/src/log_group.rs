//! The log group that a trail's events go to, too: named, its role tried, and events put there with that role.
//!
//! Events go there with the file that has them. What a log group does not take is not tried again: it is in the file.
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html>

use api_cloudtrail::errors;
use api_logs::{
    CreateLogStream, CreateLogStreamRequest, InputLogEvent, PutLogEvents, PutLogEventsRequest,
};
use api_sts::{AssumeRole, AssumeRoleRequest};
use engine::{Access, Ctx, Failure, RoleSession, Writer};
use names::{ArnNamespace, PrincipalArn, Region};
use wire::AwsError;

use crate::limits::{LOG_EVENT_BYTES, LOG_EVENT_BYTES_MAX, PUT_BYTES_MAX, PUT_EVENTS_MAX};
use crate::put::source;
use crate::trail::{LogGroup, PRINCIPAL, TrailRecord};
use crate::waiting::EVENTS;

/// What sessions of the role are called.
const SESSION: &str = "CLOUDTRAIL";

/// `iam:PassRole` on the role that a request names for `trail`, if it names one.
pub(crate) fn pass_access(trail: &TrailRecord, role: Option<&str>) -> Option<Access> {
    let role = role.filter(|role| !role.is_empty())?;
    Some(
        Access::new("iam:PassRole", role, &trail.account)
            .key("iam:PassedToService", PRINCIPAL)
            .key("iam:AssociatedResourceArn", trail.arn()),
    )
}

/// The log group that a request names with its role; empty ones are none.
///
/// # Errors
/// `InvalidCloudWatchLogsLogGroupArnException`, `InvalidCloudWatchLogsRoleArnException`.
pub(crate) fn resolve(
    trail: &TrailRecord,
    group: Option<&str>,
    role: Option<&str>,
) -> Result<Option<LogGroup>, AwsError> {
    let named = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(str::to_owned);
    let (arn, role_arn) = match (named(group), named(role)) {
        (None, None) => return Ok(None),
        (Some(arn), Some(role)) => (arn, role),
        (Some(_), None) => {
            return Err(errors::invalid_cloud_watch_logs_role_arn_exception(
                "You must specify a role ARN as well as a log group.",
            ));
        }
        (None, Some(_)) => {
            return Err(errors::invalid_cloud_watch_logs_log_group_arn_exception(
                "You must specify a log group as well as a role ARN.",
            ));
        }
    };
    if name_of(trail, &arn).is_none() {
        return Err(errors::invalid_cloud_watch_logs_log_group_arn_exception(
            "CloudTrail cannot validate the specified log group ARN.",
        ));
    }
    let is_role = PrincipalArn::parse(&role_arn).is_ok_and(|parsed| {
        parsed.account() == trail.account.as_str() && role_arn.contains(":role/")
    });
    match is_role {
        true => Ok(Some(LogGroup { arn, role_arn })),
        false => Err(errors::invalid_cloud_watch_logs_role_arn_exception(
            "CloudTrail cannot validate the specified role ARN.",
        )),
    }
}

/// The name of the group with this ARN, if it is one of the trail's account and Region.
fn name_of<'a>(trail: &TrailRecord, arn: &'a str) -> Option<&'a str> {
    let groups = ArnNamespace::regional("logs", trail.region.as_str(), &trail.account);
    let name = groups.resource_of(arn)?.strip_prefix("log-group:")?.strip_suffix(":*")?;
    (!name.is_empty() && !name.contains(':')).then_some(name)
}

/// Has the service assume the role, if the trail has one: its trust policy says whether.
///
/// # Errors
/// `InvalidCloudWatchLogsRoleArnException`.
pub(crate) async fn try_out(cx: &mut Ctx, trail: &TrailRecord) -> Result<(), Failure> {
    let Some(group) = &trail.log_group else { return Ok(()) };
    let input = AssumeRoleRequest {
        role_arn: group.role_arn.clone(),
        role_session_name: SESSION.to_owned(),
        ..AssumeRoleRequest::default()
    };
    let whence = (source(trail), trail.region.clone());
    match Box::pin(cx.call_as_service::<AssumeRole>(PRINCIPAL, whence, input)).await {
        Ok(_) => Ok(()),
        Err(failure) if failure.is_outage() => Err(failure),
        Err(_) => Err(errors::invalid_cloud_watch_logs_role_arn_exception(
            "Access denied. Check the trust relationships for your role.",
        )
        .into()),
    }
}

/// Puts the events of a file of `region` into the log group of its trail, if it has one, and notes what became of
/// it.
///
/// # Errors
/// When the store fails as a whole.
pub(crate) async fn put(
    cx: &mut Writer<'_>,
    (trail, region): (&TrailRecord, &str),
    events: &[(i64, String)],
) -> Result<(), Failure> {
    let Some(group) = &trail.log_group else { return Ok(()) };
    if events.is_empty() {
        return Ok(());
    }
    let place = [trail.unique_id.as_str(), region];
    let mut noted = EVENTS.get(cx, &place).await?.unwrap_or_default();
    let now_ms = cx.now().unix_ms();
    match put_all(cx, (trail, group, region), events).await {
        Ok(()) => noted.succeed(now_ms),
        Err(failure) if failure.is_outage() => return Err(failure),
        Err(failure) => {
            let code = match &failure {
                Failure::Aws(error) => error.code().to_owned(),
                Failure::Denied(_) => "AccessDenied".to_owned(),
                _ => "InternalError".to_owned(),
            };
            tracing::warn!(trail = trail.arn(), code, "events did not reach a log group");
            noted.fail(now_ms, &code);
        }
    }
    EVENTS.put(cx.tx_mut(), &place, &noted)?;
    Ok(())
}

async fn put_all(
    cx: &mut Ctx,
    (trail, group, region): (&TrailRecord, &LogGroup, &str),
    events: &[(i64, String)],
) -> Result<(), Failure> {
    let name = name_of(trail, &group.arn)
        .ok_or_else(|| Failure::Internal("a stored log group is none".to_owned()))?;
    let stream = format!("{}_CloudTrail_{region}", trail.account);
    cx.act_for(source(trail))?;
    let session = cx.assume(PRINCIPAL, &group.role_arn, SESSION).await?;
    let mut ordered: Vec<&(i64, String)> =
        events.iter().filter(|(_, text)| text.len() <= LOG_EVENT_BYTES_MAX).collect();
    ordered.sort_by_key(|(at_ms, _)| *at_ms);
    for batch in batches(&ordered) {
        let target = (&session, &trail.region);
        put_batch(cx, target, (name, &stream), batch).await?;
    }
    Ok(())
}

/// Puts a batch; the stream is made where it is not there.
async fn put_batch(
    cx: &mut Ctx,
    (session, region): (&RoleSession, &Region),
    (group, stream): (&str, &str),
    batch: Vec<InputLogEvent>,
) -> Result<(), Failure> {
    let input = || PutLogEventsRequest {
        log_group_name: group.to_owned(),
        log_stream_name: stream.to_owned(),
        log_events: batch.clone(),
        ..PutLogEventsRequest::default()
    };
    let put = cx.call_as::<PutLogEvents>(session, region.clone(), input()).await;
    match put {
        Err(Failure::Aws(error)) if error.code() == "ResourceNotFoundException" => {
            let made = CreateLogStreamRequest {
                log_group_name: group.to_owned(),
                log_stream_name: stream.to_owned(),
            };
            cx.call_as::<CreateLogStream>(session, region.clone(), made).await?;
            cx.call_as::<PutLogEvents>(session, region.clone(), input()).await.map(drop)
        }
        put => put.map(drop),
    }
}

/// Events in batches that one call takes.
fn batches(events: &[&(i64, String)]) -> Vec<Vec<InputLogEvent>> {
    let mut batches: Vec<Vec<InputLogEvent>> = Vec::new();
    let mut bytes = usize::MAX;
    for (at_ms, text) in events {
        let event_bytes = text.len().saturating_add(LOG_EVENT_BYTES);
        bytes = bytes.saturating_add(event_bytes);
        let is_full = batches.last().is_none_or(|batch| batch.len() >= PUT_EVENTS_MAX);
        if is_full || bytes > PUT_BYTES_MAX {
            batches.push(Vec::new());
            bytes = event_bytes;
        }
        if let Some(batch) = batches.last_mut() {
            batch.push(InputLogEvent { timestamp: *at_ms, message: text.clone().into() });
        }
    }
    batches
}
