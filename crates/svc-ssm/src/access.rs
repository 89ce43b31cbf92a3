//! The checks Parameter Store asks of the policy engine, with the condition keys every check carries.
//!
//! Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html>

use engine::{Access, View};

use crate::parameter::{ParameterRecord, arn_of};

/// `action` on `parameter`.
pub(crate) fn parameter_access(action: &'static str, parameter: &ParameterRecord) -> Access {
    let mut access =
        Access::new(action, parameter.arn(), &parameter.account).resource_tags(&parameter.tags);
    for (key, value) in &parameter.tags {
        access = access.key(format!("ssm:resourceTag/{key}"), value.clone());
    }
    access
}

/// `action` on what does not exist in the caller's account.
pub(crate) fn absent_access(cx: &View<'_>, action: &'static str, name: &str) -> Access {
    Access::new(action, arn_of(cx.region(), cx.account(), name), cx.account())
}
