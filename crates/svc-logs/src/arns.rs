//! ARNs of log groups and streams, and what callers name groups with.

use names::{Arn, ArnNamespace, Region};

/// The resources of CloudWatch Logs in a Region of an account.
pub(crate) const fn arns<'a>(region: &'a str, account: &'a str) -> ArnNamespace<'a> {
    ArnNamespace::regional("logs", region, account)
}

/// `arn:aws:logs:REGION:ACCOUNT:log-group:NAME`.
pub(crate) fn group_arn(account: &str, region: &str, name: &str) -> String {
    arns(region, account).resource(&["log-group:", name])
}

/// A group as policies name it for everything but tags: `arn:aws:logs:REGION:ACCOUNT:log-group:NAME:log-stream:`,
/// which `log-group:NAME:*` covers; the stream behind it, where there is one.
pub(crate) fn stream_arn([account, region, group]: [&str; 3], stream: &str) -> String {
    arns(region, account).resource(&["log-group:", group, ":log-stream:", stream])
}

/// The name of the group that an identifier says: a name, or an ARN in this Region of this account.
pub(crate) fn group_name<'a>(
    identifier: &'a str,
    (account, region): (&str, &Region),
) -> Option<&'a str> {
    if !Arn::is_meant_by(identifier) {
        return Some(identifier);
    }
    let name = arns(region, account).resource_of(identifier)?.strip_prefix("log-group:")?;
    let name = name.strip_suffix(":*").unwrap_or(name);
    (!name.is_empty() && !name.contains(':')).then_some(name)
}
