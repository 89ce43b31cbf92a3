//! Puts the declared accesses of one call before the policy engine.

use std::collections::BTreeSet;
use std::sync::Arc;

use identity::{Caller, Organization};
use names::AccountId;
use policy::{Attached, Check, Context, Policies, decide};

use crate::access::Access;
use crate::audit::AuditedResource;
use crate::conditions::request_context;
use crate::failure::Denial;
use crate::request_info::RequestInfo;

/// Judges accesses for one caller and one request. Only the pipeline makes one.
#[derive(Debug)]
pub struct Judge<'a> {
    caller: &'a Caller,
    request: Context,
    owners: BTreeSet<AccountId>,
    principals: Vec<AuditedResource>,
}

/// What a call touched, for its record.
#[derive(Debug)]
pub(crate) struct Touched {
    /// The accounts whose resources it touched: each gets the record of it.
    pub(crate) owners: BTreeSet<AccountId>,
    /// The users, roles, groups and policies it touched.
    pub(crate) principals: Vec<AuditedResource>,
}

impl<'a> Judge<'a> {
    /// `organization` is that of the installation.
    pub(crate) fn new(
        caller: &'a Arc<Caller>,
        info: &RequestInfo,
        organization: Option<&Organization>,
    ) -> Self {
        Self {
            caller,
            request: request_context(caller, info, organization),
            owners: BTreeSet::new(),
            principals: Vec::new(),
        }
    }

    /// What was asked about.
    pub(crate) fn into_touched(self) -> Touched {
        Touched { owners: self.owners, principals: self.principals }
    }

    /// Keeps what `access` touches for the record.
    fn note(&mut self, access: &Access) {
        self.owners.insert(access.owner.clone());
        if let Some(kind) = iam_kind(&access.resource)
            && !self.principals.iter().any(|known| known.arn == access.resource)
        {
            let (arn, account) = (access.resource.clone(), access.owner.clone());
            self.principals.push(AuditedResource { arn, kind, account, is_private: false });
        }
    }

    /// Asks the policy engine about one access.
    ///
    /// # Errors
    /// The [`Denial`] with AWS's sentence when the answer is no.
    pub(crate) fn require(&mut self, access: &Access) -> Result<(), Denial> {
        if !access.is_absent {
            self.note(access);
        }
        let check = check(access.action, access, &self.request);
        let resource_policy = access.guard.attached();
        let policies = policies(self.caller, access, resource_policy.as_ref());
        let decision = decide(&self.caller.principal, &check, &policies);
        if decision.is_allowed() {
            return Ok(());
        }
        if let Some(text) = &access.concealing_text {
            return Err(Denial::concealing(text.clone(), &access.owner));
        }
        Err(Denial {
            conceals: None,
            text: decision.denial_text(&self.caller.principal, &check),
            is_explicit: decision.is_explicit_deny(),
        })
    }
}

/// The question that `access` is, with `action` in the place of its own; `request` holds the keys of
/// the whole request.
pub(crate) fn check<'a>(action: &'a str, access: &'a Access, request: &'a Context) -> Check<'a> {
    Check {
        action,
        resource: &access.resource,
        resource_account: access.owner.as_str(),
        request,
        context: &access.context,
        encryption_context: access.encryption_context.as_ref(),
    }
}

/// Every policy that has a say when `caller` asks for `access`; `attached` is the resource's own.
pub(crate) fn policies<'a>(
    caller: &'a Caller,
    access: &'a Access,
    attached: Option<&'a Attached>,
) -> Policies<'a> {
    let own = &caller.policies;
    let mut policies = Policies::new(access.guard.rules());
    policies.identity = &own.identity;
    policies.boundary = own.boundary.as_ref();
    policies.session = own.session.as_deref();
    policies.resource = attached;
    policies.grants = access.guard.grants();
    policies.acl = access.guard.acl();
    policies
}

/// CloudTrail's type of an IAM resource. Other services note their resources themselves.
fn iam_kind(arn: &str) -> Option<&'static str> {
    let mut parts = arn.splitn(6, ':').skip(2);
    if parts.next() != Some("iam") {
        return None;
    }
    match parts.nth(2)?.split('/').next()? {
        "user" => Some("AWS::IAM::User"),
        "role" => Some("AWS::IAM::Role"),
        "group" => Some("AWS::IAM::Group"),
        "policy" => Some("AWS::IAM::Policy"),
        "instance-profile" => Some("AWS::IAM::InstanceProfile"),
        _ => None,
    }
}
