//! The text of a refusal, as each service words it.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html>; the ARN of the policy:
//! <https://aws.amazon.com/blogs/security/enhanced-access-denied-error-messages-with-policy-arns/>; S3:
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html>.
use std::fmt;

use names::Arn;

use crate::check::Check;
use crate::context::{Key, Layered};
use crate::decision::{Decision, Layer};
use crate::principal::Principal;

/// Actions of IAM whose refusals name the ARN where others name the kind and the name.
const IAM_BY_ARN: [&str; 11] = [
    "CreateUser",
    "CreateRole",
    "CreateGroup",
    "CreateInstanceProfile",
    "PassRole",
    "TagUser",
    "TagRole",
    "TagInstanceProfile",
    "UntagUser",
    "UntagRole",
    "UntagInstanceProfile",
];

impl Decision {
    /// AWS's message for a refusal. The reason, and the ARN of the managed policy that denies, are given only
    /// inside one account or one organisation (`aws:PrincipalOrgID` and `aws:ResourceOrgID` both set, and equal);
    /// elsewhere S3 says nothing at all.
    #[must_use]
    pub fn denial_text(&self, principal: &Principal, check: &Check<'_>) -> String {
        let is_inside = shares_reasons(principal, check);
        if !is_inside && check.action.starts_with("s3:") {
            return "Access Denied".to_owned();
        }
        let mut text = format!(
            "User: {} is not authorized to perform: {}{}",
            principal.arn(),
            check.action,
            Resource { action: check.action, arn: check.resource }
        );
        if is_inside {
            text.push_str(&format!(" {}", Because { decision: self, action: check.action }));
        }
        text
    }
}

fn shares_reasons(principal: &Principal, check: &Check<'_>) -> bool {
    if principal.account() == Some(check.resource_account) {
        return true;
    }
    let context = Layered { own: check.context, request: check.request };
    let caller = context.single(&Key::new("aws:PrincipalOrgID"));
    caller.is_some() && caller == context.single(&Key::new("aws:ResourceOrgID"))
}

/// What follows the action.
struct Resource<'a> {
    action: &'a str,
    arn: &'a str,
}

impl fmt::Display for Resource<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.action.split_once(':') {
            Some(("s3" | "cloudtrail", _)) if self.arn == "*" => Ok(()),
            Some(("s3", _)) => write!(formatter, " on resource: \"{}\"", self.arn),
            Some(("iam", action)) => {
                formatter.write_str(" on resource: ")?;
                self.named_by_iam(action, formatter)
            }
            _ => write!(formatter, " on resource: {}", self.arn),
        }
    }
}

impl Resource<'_> {
    fn named_by_iam(&self, action: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if action == "ListPolicies" {
            return formatter.write_str("policy path /");
        }
        let resource = self.arn.splitn(6, ':').nth(5).unwrap_or_default();
        let kind = resource.split('/').next().unwrap_or_default();
        let name = resource.rsplit('/').next().unwrap_or_default();
        // A list is of a path, and ends with one.
        let is_by_arn = name.is_empty() || IAM_BY_ARN.contains(&action);
        match kind {
            "user" | "role" | "group" if !is_by_arn => write!(formatter, "{kind} {name}"),
            "instance-profile" if !is_by_arn => write!(formatter, "instance profile {name}"),
            "policy" if matches!(action, "CreatePolicy" | "TagPolicy") => {
                write!(formatter, "policy {name}")
            }
            "policy" => write!(formatter, "policy {}", self.arn),
            _ => formatter.write_str(self.arn),
        }
    }
}

struct Because<'a> {
    decision: &'a Decision,
    action: &'a str,
}

impl fmt::Display for Because<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (article, policy_type) = self.decision.layer.policy_type();
        if !self.decision.is_explicit_deny() {
            return write!(formatter, "because no {policy_type} allows the {} action", self.action);
        }
        write!(formatter, "with an explicit deny in {article} {policy_type}")?;
        match &self.decision.policy {
            Some(arn) if has_arns(self.decision.layer) && Arn::is_meant_by(arn) => {
                write!(formatter, ": {arn}")
            }
            _ => Ok(()),
        }
    }
}

/// Whether policies of a layer are named in refusals: those of IAM and Organizations, not those of resources.
fn has_arns(layer: Layer) -> bool {
    matches!(layer, Layer::Identity | Layer::Boundary | Layer::Session | Layer::Scp | Layer::Rcp)
}
