//! The question: one action on one resource, and every policy that has a say.
use std::collections::BTreeMap;

use crate::acl::Acl;
use crate::action::AskedAction;
use crate::context::{Context, Key, Layered};
use crate::document::Attached;
use crate::grant::Grant;
use crate::principal::Principal;
use crate::public::BlockPublicAccess;

/// One action on one resource. An API call is allowed only if every one of its checks is.
#[derive(Clone, Copy, Debug)]
pub struct Check<'a> {
    /// `service:Operation`.
    pub action: &'a str,
    /// The resource's ARN, `*` for actions that have none. For KMS the key's ARN, never an alias.
    pub resource: &'a str,
    /// The account that owns the resource; the caller's own for account-level actions.
    pub resource_account: &'a str,
    /// Condition keys of the whole request.
    pub request: &'a Context,
    /// Condition keys of this check; they win over the request's.
    pub context: &'a Context,
    /// The encryption context of a cryptographic call, for grant constraints.
    pub encryption_context: Option<&'a BTreeMap<String, String>>,
}

/// Which service's exceptions apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResourceRules {
    /// The resource cannot have a policy.
    NoResourcePolicy,
    /// The ordinary rules.
    General,
    /// Identity policies count only where the key policy delegates to the account; grants.
    KmsKey,
    /// Without a matching trust policy statement nobody assumes the role.
    RoleTrust,
    /// The ordinary rules, Block Public Access, and the owner's root user over the bucket policy.
    S3 {
        /// Most restrictive of access point, bucket and account.
        block: BlockPublicAccess,
    },
}

/// Everything that has a say in one check.
#[derive(Clone, Copy, Debug)]
pub struct Policies<'a> {
    /// Which service's exceptions apply.
    pub rules: ResourceRules,
    /// Inline, managed and group policies of the user; inline and managed ones of the role.
    pub identity: &'a [Attached],
    /// Permissions boundary.
    pub boundary: Option<&'a Attached>,
    /// `Some` if any session policy was passed: the union of inline and managed ones.
    pub session: Option<&'a [Attached]>,
    /// Bucket policy, key policy, trust policy ...
    pub resource: Option<&'a Attached>,
    /// The ARN that the resource's policy is asked about, where it is not the check's: that of a bucket which is
    /// reached through an access point.
    pub resource_as: Option<&'a str>,
    /// Service control policies of the caller's account, one entry for each level from the organisation's root
    /// down to the account. Empty: none apply (no organisation, or the management account).
    pub scps: &'a [Vec<Attached>],
    /// Resource control policies of the resource's account, as `scps`; every level has RCPFullAWSAccess. For an
    /// action that names no resource they are those of the caller's account. Keys that AWS manages have none.
    pub rcps: &'a [Vec<Attached>],
    /// Policy of the endpoint the request came through.
    pub endpoint: Option<&'a Attached>,
    /// Live grants on the key.
    pub grants: &'a [Grant],
    /// The access control list of the bucket or object, where lists count.
    pub acl: Option<&'a Acl>,
}

impl Policies<'_> {
    /// No policies at all: nobody but a root user is allowed anything.
    #[must_use]
    pub fn new(rules: ResourceRules) -> Self {
        Self {
            rules,
            identity: &[],
            boundary: None,
            session: None,
            resource: None,
            resource_as: None,
            scps: &[],
            rcps: &[],
            endpoint: None,
            grants: &[],
            acl: None,
        }
    }
}

/// How an undecided statement is taken when not all keys are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leaning {
    /// Undecided Allow statements hold, undecided Deny statements do not.
    Allow,
    /// The other way round.
    Deny,
}

/// A check as the matchers see it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CheckView<'a> {
    pub(crate) principal: &'a Principal,
    pub(crate) action: AskedAction<'a>,
    pub(crate) resource: &'a str,
    pub(crate) context: Layered<'a>,
    pub(crate) has_boundary: bool,
    /// For the reverse question: keys known to be absent. `None`: every key that is not set is absent.
    pub(crate) absent: Option<&'a [&'a str]>,
    /// For the reverse question: how undecided statements are taken.
    pub(crate) leaning: Leaning,
}

impl<'a> CheckView<'a> {
    pub(crate) fn new(
        principal: &'a Principal,
        check: &'a Check<'a>,
        policies: &Policies<'_>,
    ) -> Self {
        Self {
            principal,
            action: AskedAction::new(check.action),
            resource: check.resource,
            context: Layered { own: check.context, request: check.request },
            has_boundary: policies.boundary.is_some(),
            absent: None,
            leaning: Leaning::Deny,
        }
    }

    /// The check as the resource's own policy sees it.
    pub(crate) fn by_resource<'s>(self, policies: &Policies<'s>) -> CheckView<'s>
    where
        'a: 's,
    {
        match policies.resource_as {
            Some(resource) => CheckView { resource, ..self },
            None => self,
        }
    }

    /// Whether the key's values, or its absence, are known.
    pub(crate) fn knows(&self, key: &Key) -> bool {
        let Some(absent) = self.absent else { return true };
        self.context.find(key).is_some() || absent.iter().any(|name| names(name, &key.text))
    }
}

/// Whether the name of an absent key, or of all keys below one, stands for `key`.
fn names(absent: &str, key: &str) -> bool {
    let Some(stem) = absent.strip_suffix('*').filter(|stem| stem.ends_with(['/', ':'])) else {
        return absent.eq_ignore_ascii_case(key);
    };
    key.get(..stem.len()).is_some_and(|start| start.eq_ignore_ascii_case(stem))
}
