//! The condition keys every request carries, whatever it is about.
//!
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>

use identity::{Caller, Organization};
use policy::Context;

use crate::request_info::RequestInfo;

/// Global keys of AWS that no request here has, whoever sends it: what they tell of does not exist here.
pub const UNSET_KEYS: [&str; 11] = [
    "aws:Ec2InstanceSourcePrivateIPv4",
    "aws:Ec2InstanceSourceVpc",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths",
    "aws:SourceVpc",
    "aws:SourceVpcArn",
    "aws:SourceVpce",
    "aws:VpcSourceIp",
    "aws:VpceAccount",
    "aws:VpceOrgID",
    "aws:VpceOrgPaths",
];

/// The keys of the whole request: network, session and caller. Nothing a client can choose is
/// copied here, apart from `aws:UserAgent` and `aws:Referer`, which AWS documents as spoofable.
/// Every account of the installation belongs to its one organisation, so that every resource has
/// the keys of `organization`, whoever asks for it.
pub(crate) fn request_context(
    caller: &Caller,
    info: &RequestInfo,
    organization: Option<&Organization>,
) -> Context {
    let mut context = Context::new();
    caller.add_condition_keys(&mut context);
    if let Some(proved_at) = caller.mfa_at() {
        let age = info.received_at.unix_seconds().saturating_sub(proved_at.unix_seconds());
        context.set("aws:MultiFactorAuthAge", age.to_string());
    }
    context.set("aws:CurrentTime", info.received_at.iso8601());
    context.set("aws:EpochTime", info.received_at.unix_seconds().to_string());
    context.set("aws:RequestedRegion", info.region.as_str().to_owned());
    context.set("aws:SecureTransport", bool_text(info.is_secure()));
    // Calls that a service forwards keep the address of the first caller; one that acts of its own
    // accord has none, and says for which resource it acts, unless it acts with a role's session.
    if caller.is_service() {
        if let Some(source) = &info.source {
            context.set("aws:SourceArn", source.arn.clone());
            context.set("aws:SourceAccount", source.account.as_str().to_owned());
        }
    } else if info.acting.is_none() {
        context.set("aws:SourceIp", info.peer.ip.to_string());
    }
    if let Some(organization) = organization {
        context.set("aws:ResourceOrgID", organization.id.clone());
        context.set_many("aws:ResourceOrgPaths", [organization.path.clone()]);
    }
    if let Some(agent) = &info.user_agent {
        context.set("aws:UserAgent", agent.clone());
    }
    if let Some(referer) = &info.referer {
        context.set("aws:Referer", referer.clone());
    }
    let is_forwarded = !caller.is_service();
    if let (Some(first), Some(last), true) =
        (info.called_via.first(), info.called_via.last(), is_forwarded)
    {
        context.set("aws:ViaAWSService", "true");
        context.set("aws:CalledViaFirst", *first);
        context.set("aws:CalledViaLast", *last);
        context.set_many("aws:CalledVia", info.called_via.iter().copied());
    } else {
        context.set("aws:ViaAWSService", "false");
    }
    context
}

const fn bool_text(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

#[cfg(test)]
mod tests;
