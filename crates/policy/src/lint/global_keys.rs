//! The condition keys that every service may have: AWS's global keys, with their types.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html>, read in a copy of 2026.
use crate::condition::Family;

/// What a key's values are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Data {
    Text,
    /// An ARN, or the name of a provider, or an address that is compared with a variable.
    TextLike,
    Arn,
    Bool,
    Number,
    Date,
    /// Seconds since 1970: a number or a date.
    Moment,
    Address,
}

/// One global key.
#[derive(Clone, Copy, Debug)]
pub(super) struct GlobalKey {
    name: &'static str,
    pub(super) data: Data,
    /// A request may have several values of it.
    pub(super) is_multivalued: bool,
}

const fn one(name: &'static str, data: Data) -> GlobalKey {
    GlobalKey { name, data, is_multivalued: false }
}

const fn many(name: &'static str) -> GlobalKey {
    GlobalKey { name, data: Data::Text, is_multivalued: true }
}

const GLOBAL_KEYS: [GlobalKey; 62] = [
    one("aws:AssumedRoot", Data::Bool),
    many("aws:CalledVia"),
    one("aws:CalledViaAWSMCP", Data::Text),
    one("aws:CalledViaFirst", Data::Text),
    one("aws:CalledViaLast", Data::Text),
    one("aws:ChatbotSourceArn", Data::Arn),
    one("aws:CurrentTime", Data::Date),
    one("aws:Ec2InstanceSourcePrivateIPv4", Data::TextLike),
    one("aws:Ec2InstanceSourceVpc", Data::Text),
    one("aws:EpochTime", Data::Moment),
    one("aws:FederatedProvider", Data::TextLike),
    one("aws:IsMcpServiceAction", Data::Bool),
    one("aws:MultiFactorAuthAge", Data::Number),
    one("aws:MultiFactorAuthPresent", Data::Bool),
    one("aws:PrincipalAccount", Data::Text),
    one("aws:PrincipalArn", Data::Arn),
    one("aws:PrincipalIsAWSService", Data::Bool),
    one("aws:PrincipalOrgID", Data::Text),
    many("aws:PrincipalOrgPaths"),
    one("aws:PrincipalServiceName", Data::Text),
    many("aws:PrincipalServiceNamesList"),
    one("aws:PrincipalTag", Data::Text),
    one("aws:PrincipalType", Data::Text),
    one("aws:Referer", Data::Text),
    one("aws:RequestTag", Data::Text),
    one("aws:RequestedRegion", Data::Text),
    one("aws:ResourceAccount", Data::Text),
    one("aws:ResourceOrgID", Data::Text),
    many("aws:ResourceOrgPaths"),
    one("aws:ResourceTag", Data::Text),
    one("aws:SecureTransport", Data::Bool),
    one("aws:SignInSessionArn", Data::Arn),
    one("aws:SourceAccount", Data::Text),
    one("aws:SourceArn", Data::Arn),
    one("aws:SourceIdentity", Data::Text),
    one("aws:SourceIp", Data::Address),
    one("aws:SourceOrgID", Data::Text),
    many("aws:SourceOrgPaths"),
    // No longer in AWS's list; S3 still counts it among the keys that make a bucket policy non-public.
    one("aws:SourceOwner", Data::Text),
    one("aws:SourceVpc", Data::Text),
    one("aws:SourceVpcArn", Data::Arn),
    one("aws:SourceVpce", Data::Text),
    many("aws:TagKeys"),
    one("aws:TokenIssueTime", Data::Date),
    one("aws:UserAgent", Data::Text),
    one("aws:UserId", Data::Text),
    one("aws:UserName", Data::Text),
    one("aws:ViaAWSMCPService", Data::Bool),
    one("aws:ViaAWSService", Data::Bool),
    one("aws:VpcSourceIp", Data::Address),
    one("aws:VpceAccount", Data::Text),
    one("aws:VpceOrgID", Data::Text),
    many("aws:VpceOrgPaths"),
    // Set by a service, and there in requests to every other.
    one("codebuild:BuildArn", Data::Arn),
    one("codebuild:ProjectArn", Data::Arn),
    one("ec2:RoleDelivery", Data::Number),
    one("ec2:SourceInstanceArn", Data::Arn),
    one("glue:CredentialIssuingService", Data::Text),
    one("glue:RoleAssumedBy", Data::Text),
    one("identitystore:UserId", Data::Text),
    one("lambda:SourceFunctionArn", Data::Arn),
    one("ssm:SourceInstanceArn", Data::Arn),
];

/// The keys whose last part is a tag's name.
const WITH_TAG: [&str; 3] = ["aws:PrincipalTag", "aws:RequestTag", "aws:ResourceTag"];

/// Keys that identify an owner or a network: a wildcard in their values has no good use.
const SENSITIVE: [&str; 10] = [
    "aws:PrincipalAccount",
    "aws:PrincipalOrgID",
    "aws:ResourceAccount",
    "aws:ResourceOrgID",
    "aws:SourceAccount",
    "aws:SourceOrgID",
    "aws:SourceVpc",
    "aws:SourceVpce",
    "aws:VpceAccount",
    "aws:VpceOrgID",
];

/// The global key of a name, in any case; with or without its tag.
pub(super) fn find(key: &str) -> Option<&'static GlobalKey> {
    let name = match key.split_once('/') {
        Some((name, _)) if WITH_TAG.iter().any(|known| known.eq_ignore_ascii_case(name)) => name,
        Some(_) => return None,
        None => key,
    };
    GLOBAL_KEYS.iter().find(|known| known.name.eq_ignore_ascii_case(name))
}

pub(super) fn is_sensitive(key: &str) -> bool {
    SENSITIVE.iter().any(|known| known.eq_ignore_ascii_case(key))
}

impl Data {
    /// Whether operators of a family compare such values. Text may be compared with ARNs: AWS advises against
    /// it, and has a check of its own for StringLike.
    pub(super) fn suits(self, family: Family) -> bool {
        let text = matches!(
            family,
            Family::StringEquals | Family::StringEqualsIgnoreCase | Family::StringLike
        );
        match self {
            _ if family == Family::Null => true,
            Self::Text => text,
            Self::TextLike => text || matches!(family, Family::Arn | Family::Ip),
            Self::Arn => text || family == Family::Arn,
            Self::Bool => family == Family::Bool,
            Self::Number => matches!(family, Family::Numeric(_)),
            Self::Date => matches!(family, Family::Date(_)),
            Self::Moment => matches!(family, Family::Date(_) | Family::Numeric(_)),
            Self::Address => family == Family::Ip,
        }
    }

    /// The operators to use instead.
    pub(super) fn operators(self) -> &'static str {
        match self {
            Self::Text | Self::TextLike => "String",
            Self::Arn => "Arn",
            Self::Bool => "Bool",
            Self::Number => "Numeric",
            Self::Date => "Date",
            Self::Moment => "Date or Numeric",
            Self::Address => "IpAddress",
        }
    }
}
