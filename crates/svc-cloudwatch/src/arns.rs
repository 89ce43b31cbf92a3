//! ARNs of alarms.

use names::{Arn, ArnNamespace, Region};

/// CloudWatch's resources in a Region of an account.
const fn arns<'a>(region: &'a str, account: &'a str) -> ArnNamespace<'a> {
    ArnNamespace::regional("cloudwatch", region, account)
}

/// `arn:aws:cloudwatch:REGION:ACCOUNT:alarm:NAME`.
pub(crate) fn alarm_arn(account: &str, region: &str, name: &str) -> String {
    arns(region, account).resource(&["alarm:", name])
}

/// The name of the alarm with this ARN, in this Region of this account.
pub(crate) fn alarm_name<'a>(arn: &'a str, account: &str, region: &str) -> Option<&'a str> {
    arns(region, account).resource_of(arn)?.strip_prefix("alarm:").filter(|name| !name.is_empty())
}

/// The Region of the topic that an action names; none where it names anything else.
pub(crate) fn topic_region(action: &str) -> Option<Region> {
    let arn = Arn::parse(action).ok()?;
    let is_topic = arn.service() == "sns" && !arn.resource().contains([':', '/']);
    is_topic.then(|| Region::parse(arn.region()).ok()).flatten()
}
