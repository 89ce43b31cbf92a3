//! The ARNs that IAM takes as resources of a new document.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html>, and what IAM was
//! seen to answer: missing segments stand for any, the first segment is not looked at before the second.
use names::Arn;

use crate::issue::Issue;

/// Path prefixes of IAM's own resources, in the order of IAM's text.
const IAM_PATHS: [&str; 13] = [
    "user/",
    "federated-user/",
    "role/",
    "group/",
    "instance-profile/",
    "mfa/",
    "server-certificate/",
    "policy/",
    "sms-mfa/",
    "saml-provider/",
    "oidc-provider/",
    "report/",
    "access-report/",
];

/// What is wrong with a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NewResource {
    /// Neither `*` nor an ARN.
    NoArn(String),
    /// Of another partition than `aws` and `*`; with the ARN as IAM completes it.
    Partition { partition: String, arn: String },
    /// No service, or one with wildcards.
    Vendor,
    /// An ARN that IAM's parser does not take apart.
    LegacyParsing,
    /// An ARN of IAM with a Region.
    IamRegion(String),
    /// An ARN of a bucket or an object with a Region.
    BucketRegion(String),
    /// An ARN of IAM for nothing that IAM has.
    IamPath,
}

impl NewResource {
    /// Whether the document fails in an earlier check than the others' of resources.
    pub(crate) fn is_legacy_parsing(&self) -> bool {
        *self == Self::LegacyParsing
    }

    pub(crate) fn issue(&self) -> Issue {
        match self {
            Self::NoArn(_) => Issue::INVALID_ARN_PREFIX,
            Self::Partition { .. } => Issue::INVALID_PARTITION,
            Self::Vendor => Issue::WILDCARD_IN_SERVICE_NAME,
            Self::LegacyParsing => Issue::MISSING_ARN_FIELD,
            Self::IamRegion(_) | Self::BucketRegion(_) => Issue::ARN_REGION_NOT_ALLOWED,
            Self::IamPath => Issue::INVALID_ARN_RESOURCE,
        }
    }

    /// The finding of a document that is not refused for it.
    pub(crate) fn warning(&self) -> Option<Issue> {
        let is_of_the_arn = matches!(
            self,
            Self::Partition { .. } | Self::IamRegion(_) | Self::BucketRegion(_) | Self::IamPath
        );
        is_of_the_arn.then(|| self.issue())
    }

    pub(crate) fn text(&self) -> String {
        match self {
            Self::NoArn(resource) => {
                format!("Resource {resource} must be in ARN format or \"*\".")
            }
            Self::Partition { partition, arn } => {
                format!("Partition \"{partition}\" is not valid for resource \"{arn}\".")
            }
            Self::Vendor => {
                "Resource vendor must be fully qualified and cannot contain regexes.".to_owned()
            }
            Self::LegacyParsing => "The policy failed legacy parsing".to_owned(),
            Self::IamRegion(arn) => {
                format!("IAM resource {arn} cannot contain region information.")
            }
            Self::BucketRegion(arn) => {
                format!("Resource {arn} can not contain region information.")
            }
            Self::IamPath => format!(
                "IAM resource path must either be \"*\", root, or start with {}.",
                IAM_PATHS.join(", ")
            ),
        }
    }
}

/// Checks one resource of a new document.
pub(crate) fn check(resource: &str) -> Result<(), NewResource> {
    if resource == "*" {
        return Ok(());
    }
    let no_arn = || NewResource::NoArn(resource.to_owned());
    let (scheme, rest) = resource.split_once(':').ok_or_else(no_arn)?;
    let mut segments = rest.splitn(5, ':');
    let partition = segments.next().unwrap_or_default();
    if !matches!(partition, "aws" | "*") {
        let mut arn = [Arn::SCHEME, rest].concat();
        (rest.split(':').count()..5).for_each(|_| arn.push_str(":*"));
        return Err(NewResource::Partition { partition: partition.to_owned(), arn });
    }
    if scheme != "arn" {
        return Err(no_arn());
    }
    let [service, region, account, name] = std::array::from_fn(|_| segments.next());
    let service = service.ok_or(NewResource::Vendor)?;
    if service.contains(['*', '?', '$']) {
        return Err(NewResource::Vendor);
    }
    if service.is_empty() || (name.is_none() && resource.contains("::")) {
        return Err(NewResource::LegacyParsing);
    }
    let has_region = region.is_some_and(|region| !region.is_empty());
    match service {
        "iam" if has_region => Err(NewResource::IamRegion(resource.to_owned())),
        "iam" if !name.is_none_or(is_of_iam) => Err(NewResource::IamPath),
        // Access points and jobs have a Region and an account, buckets and their objects neither.
        "s3" if has_region && account == Some("") => {
            Err(NewResource::BucketRegion(resource.to_owned()))
        }
        _ => Ok(()),
    }
}

fn is_of_iam(name: &str) -> bool {
    matches!(name, "*" | "root") || IAM_PATHS.iter().any(|path| name.starts_with(path))
}
