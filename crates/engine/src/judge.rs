//! Puts the declared accesses of one call before the policy engine.

use std::collections::BTreeSet;
use std::sync::Arc;

use identity::{Caller, Organization};
use names::AccountId;
use policy::{Attached, Check, Context, Decision, Effect, Layer, Policies, decide};

use crate::access::{Access, AccessPointGuard};
use crate::audit::AuditedResource;
use crate::conditions::request_context;
use crate::directory::Directory;
use crate::failure::Denial;
use crate::request_info::RequestInfo;
use crate::test_controls::Overlooked;

/// Judges accesses for one caller and one request. Only the pipeline makes one.
#[derive(Debug)]
pub struct Judge<'a> {
    caller: &'a Caller,
    request: Context,
    owners: BTreeSet<AccountId>,
    directory: &'a Directory,
    named: Vec<AuditedResource>,
    needed_acl: bool,
    /// Where denials are overlooked: a test has asked for it.
    overlooked: Option<Overlooked>,
}

/// What a call touched, for its record.
#[derive(Debug)]
pub(crate) struct Touched {
    /// The accounts whose resources it touched: each gets the record of it.
    pub(crate) owners: BTreeSet<AccountId>,
    /// The resources it touched whose kind is named wherever it is judged.
    pub(crate) named: Vec<AuditedResource>,
    /// An access control list alone allowed something.
    pub(crate) needed_acl: bool,
    /// The denials that were let pass.
    pub(crate) overlooked: Vec<Denial>,
}

impl<'a> Judge<'a> {
    /// `organization` is that of the installation.
    pub(crate) fn new(
        caller: &'a Arc<Caller>,
        info: &RequestInfo,
        organization: Option<&Organization>,
        directory: &'a Directory,
    ) -> Self {
        Self {
            caller,
            request: request_context(caller, info, organization),
            owners: BTreeSet::new(),
            directory,
            named: Vec::new(),
            needed_acl: false,
            overlooked: None,
        }
    }

    /// The same, which lets pass what it has to deny, where `is_soft`.
    pub(crate) fn overlooking(self, is_soft: bool) -> Self {
        Self { overlooked: is_soft.then(Overlooked::default), ..self }
    }

    /// What was asked about.
    pub(crate) fn into_touched(self) -> Touched {
        let overlooked = self.overlooked.map(|it| it.denials).unwrap_or_default();
        let Self { owners, named, needed_acl, .. } = self;
        Touched { owners, named, needed_acl, overlooked }
    }

    /// Keeps what `access` touches for the record.
    fn note(&mut self, access: &Access) {
        self.owners.insert(access.owner.clone());
        if let Some(point) = &access.through {
            self.note_point(point);
        }
        if let Some(kind) = self.directory.kind_named_when_judged(&access.resource)
            && !self.named.iter().any(|known| known.arn == access.resource)
        {
            self.named.push(AuditedResource {
                arn: access.resource.clone(),
                kind: kind.name,
                account: access.owner.clone(),
                is_private: kind.is_private,
            });
        }
    }

    fn note_point(&mut self, point: &AccessPointGuard) {
        self.owners.insert(point.account.clone());
        let Some(kind) = self.directory.kind_of(&point.arn) else { return };
        if !self.named.iter().any(|known| known.arn == point.arn) {
            self.named.push(AuditedResource {
                arn: point.arn.clone(),
                kind: kind.name,
                account: point.account.clone(),
                is_private: kind.is_private,
            });
        }
    }

    /// Has `ask` get honest answers: what it asks may well be answered no, and is no denial of the call.
    pub(crate) fn asking<T>(&mut self, ask: impl FnOnce(&mut Self) -> T) -> T {
        let mut set = |is_asking| {
            self.overlooked
                .as_mut()
                .is_some_and(|it| core::mem::replace(&mut it.is_asking, is_asking))
        };
        let before = set(true);
        let answer = ask(self);
        if let Some(overlooked) = &mut self.overlooked {
            overlooked.is_asking = before;
        }
        answer
    }

    /// What becomes of a denial of the call: it stands, unless a test has asked for denials to pass.
    pub(crate) fn refuse(&mut self, denial: Denial) -> Result<(), Denial> {
        match &mut self.overlooked {
            Some(overlooked) if !overlooked.is_asking => {
                overlooked.denials.push(denial);
                Ok(())
            }
            _ => Err(denial),
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
        let (check, decision) = match &access.through {
            Some(point) => {
                let decision = self.decide_through(point, access);
                (Check { resource: &point.resource, ..check }, decision)
            }
            None => {
                let resource_policy = access.guard.attached();
                let policies = policies(self.caller, access, resource_policy.as_ref());
                (check, decide(&self.caller.principal, &check, &policies))
            }
        };
        if decision.is_allowed() {
            self.needed_acl |= decision.layer == Layer::AccessControlList;
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

impl Judge<'_> {
    /// Both the access point and the bucket behind it have to allow. The caller's own policies may name
    /// either; where they deny either, they deny. The policy of each names what is its own.
    ///
    /// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html>
    fn decide_through(&self, point: &AccessPointGuard, access: &Access) -> Decision {
        let principal = &self.caller.principal;
        let at_bucket = check(access.action, access, &self.request);
        let of_bucket = access.guard.attached();
        let bucket_policies = policies(self.caller, access, of_bucket.as_ref());
        let mut own_keys = access.context.clone();
        own_keys.set("aws:ResourceAccount", point.account.as_str().to_owned());
        let at_point = Check {
            resource: &point.resource,
            resource_account: point.account.as_str(),
            context: &own_keys,
            ..at_bucket
        };
        let of_point = point.attached();
        let point_policies = Policies { resource: of_point.as_ref(), acl: None, ..bucket_policies };
        let decision = decide(principal, &at_point, &point_policies);
        if !decision.is_allowed() {
            return decision;
        }
        let decision = decide(principal, &at_bucket, &bucket_policies);
        if decision.is_allowed() || decision.effect == Effect::ExplicitDeny {
            return decision;
        }
        let named_by_point = Check { resource: &point.resource, ..at_bucket };
        let policies = Policies { resource_as: Some(&access.resource), ..bucket_policies };
        decide(principal, &named_by_point, &policies)
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
