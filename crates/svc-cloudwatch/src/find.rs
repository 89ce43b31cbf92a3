//! From the name of an alarm to it, and the check of what is to be done with it.
//!
//! Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatch.html>

use api_cloudwatch::errors;
use engine::{Access, Failure, Touch, View};
use wire::AwsError;

use crate::alarm::{ALARMS, AlarmRecord};
use crate::arns::{alarm_arn, alarm_name};
use crate::refusal::invalid_value;

/// An alarm, if there is one.
#[derive(Debug)]
pub struct Found {
    pub(crate) name: String,
    pub(crate) alarm: Option<AlarmRecord>,
}

/// The alarm called `name`, and the check of `action` on it.
pub(crate) async fn find(
    cx: &mut View<'_>,
    name: &str,
    action: &'static str,
) -> Result<(Found, Access), Failure> {
    let (account, region) = (cx.account().clone(), cx.region().clone());
    let arn = alarm_arn(&account, &region, name);
    let alarm = ALARMS.get(cx, &[&account, &region, name]).await?;
    let mut access = Access::new(action, arn.as_str(), &account);
    if let Some(alarm) = &alarm {
        cx.name_resource(&arn, &account);
        access = access.resource_tags(&alarm.tags);
    }
    Ok((Found { name: name.to_owned(), alarm }, access))
}

/// The alarms with these names, each to be judged by `action`; all have to be allowed.
pub(crate) async fn find_all(
    cx: &mut View<'_>,
    names: &[String],
    action: &'static str,
) -> Result<Vec<Touch<Found>>, Failure> {
    let mut touches = Vec::with_capacity(names.len());
    for name in names {
        let (found, access) = find(cx, name, action).await?;
        touches.push(Touch::new(found, access));
    }
    Ok(touches)
}

/// The alarm with this ARN, and the check of `action` on it.
///
/// # Errors
/// `InvalidParameterValue` for the ARN of anything else.
pub(crate) async fn find_tagged(
    cx: &mut View<'_>,
    arn: &str,
    action: &'static str,
) -> Result<(Found, Access), Failure> {
    let name = alarm_name(arn, cx.account(), cx.region());
    let name = name.ok_or_else(|| {
        invalid_value(format!("The ARN {arn} is not that of an alarm in this Region."))
    })?;
    let name = name.to_owned();
    find(cx, &name, action).await
}

impl Found {
    /// # Errors
    /// `ResourceNotFoundException`, as the operations about tags say it.
    pub(crate) fn tagged(&self) -> Result<AlarmRecord, AwsError> {
        self.alarm.clone().ok_or_else(|| {
            errors::resource_not_found_exception(format!("The alarm {} does not exist.", self.name))
        })
    }
}
