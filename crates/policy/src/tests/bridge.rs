//! Asks the engine the questions that are written for the model.
use policy_model::{Caller, CallerKind, KEYS, KeyValue, ModelAcl, ModelGrant, Question, Service};
use serde_json::Value;

use crate::{
    Access, Acl, AclGrant, AclGrantee, AclPermission, Attached, BlockPublicAccess, Candidate,
    Check, Context, Decision, Entity, Grant, GrantConstraints, Policies, Policy, PolicyKind,
    Principal, ResourceRules, Target, Trace, decide, explain, who_can,
};

pub(super) fn principal(caller: &Caller) -> Principal {
    let entity = Entity {
        partition: &caller.partition,
        account: &caller.account,
        path: &caller.path,
        name: &caller.name,
        unique_id: &caller.unique_id,
    };
    let principal = match caller.kind {
        CallerKind::Anonymous => Principal::anonymous(),
        CallerKind::Root => Principal::root(&caller.partition, &caller.account),
        CallerKind::User => Principal::user(&entity),
        CallerKind::RoleSession => Principal::role_session(&entity, &caller.session_name),
        CallerKind::ServiceLinkedRole => {
            Principal::service_linked_role(&entity, &caller.session_name)
        }
        CallerKind::FederatedUser => Principal::federated_user(&entity, &caller.session_name),
        CallerKind::WebIdentity => Principal::web_identity(&caller.name),
        CallerKind::Saml => Principal::saml(&caller.name),
        CallerKind::Service => Principal::service(&caller.name),
    };
    match &caller.canonical_id {
        Some(id) => principal.with_canonical_id(id),
        None => principal,
    }
}

pub(super) fn rules(service: Service) -> ResourceRules {
    match service {
        Service::NoResourcePolicy => ResourceRules::NoResourcePolicy,
        Service::General => ResourceRules::General,
        Service::Kms => ResourceRules::KmsKey,
        Service::Trust => ResourceRules::RoleTrust,
        Service::S3 { restrict_public_buckets } => ResourceRules::S3 {
            block: BlockPublicAccess { restrict_public_buckets, ..BlockPublicAccess::NONE },
        },
    }
}

pub(super) fn resource_kind(service: Service) -> PolicyKind {
    match service {
        Service::NoResourcePolicy | Service::General => PolicyKind::Resource,
        Service::Kms => PolicyKind::KmsKey,
        Service::Trust => PolicyKind::RoleTrust,
        Service::S3 { .. } => PolicyKind::Bucket,
    }
}

fn attach(name: &str, document: &Value, kind: PolicyKind) -> Result<Attached, String> {
    match Policy::parse(&document.to_string(), kind) {
        Ok(policy) => Ok(Attached::new(name, policy)),
        Err(error) => Err(format!("{kind:?} refused: {error}\n{document:#}")),
    }
}

fn attach_all(name: &str, documents: &[Value], kind: PolicyKind) -> Result<Vec<Attached>, String> {
    let numbered = documents.iter().enumerate();
    numbered.map(|(number, document)| attach(&format!("{name}-{number}"), document, kind)).collect()
}

fn attach_one(
    name: &str,
    document: Option<&Value>,
    kind: PolicyKind,
) -> Result<Option<Attached>, String> {
    document.map(|document| attach(name, document, kind)).transpose()
}

fn grant(number: usize, grant: &ModelGrant) -> Grant {
    let constraints = match (&grant.equals, &grant.subset) {
        (Some(pairs), _) => GrantConstraints::EncryptionContextEquals(pairs.clone()),
        (None, Some(pairs)) => GrantConstraints::EncryptionContextSubset(pairs.clone()),
        (None, None) => GrantConstraints::None,
    };
    Grant {
        id: format!("grant-{number}"),
        grantee: grant.grantee.clone(),
        operations: grant.operations.clone(),
        constraints,
    }
}

fn acl(model: &ModelAcl) -> Acl {
    let grants = model.grants.iter().map(|(grantee, permission)| AclGrant {
        grantee: match grantee.as_str() {
            "AllUsers" => AclGrantee::AllUsers,
            "AuthenticatedUsers" => AclGrantee::AuthenticatedUsers,
            "LogDelivery" => AclGrantee::LogDelivery,
            id => AclGrantee::Account(id.into()),
        },
        permission: match permission.as_str() {
            "READ" => AclPermission::Read,
            "WRITE" => AclPermission::Write,
            "READ_ACP" => AclPermission::ReadAcp,
            "WRITE_ACP" => AclPermission::WriteAcp,
            "FULL_CONTROL" => AclPermission::FullControl,
            other => panic!("no permission {other}"),
        },
    });
    Acl { grants: grants.collect(), object_owner: model.object_owner.as_deref().map(Into::into) }
}

/// The engine's side of a question, owned.
pub(super) struct Setup {
    principal: Principal,
    context: Context,
    identity: Vec<Attached>,
    boundary: Option<Attached>,
    session: Option<Vec<Attached>>,
    resource: Option<Attached>,
    scps: Vec<Vec<Attached>>,
    rcps: Vec<Vec<Attached>>,
    endpoint: Option<Attached>,
    grants: Vec<Grant>,
    acl: Option<Acl>,
}

impl Setup {
    /// The error is a document that the parser refuses.
    pub(super) fn new(question: &Question) -> Result<Self, String> {
        let levels = |name: &str, levels: &[Vec<Value>], kind| {
            let numbered = levels.iter().enumerate();
            numbered
                .map(|(level, documents)| attach_all(&format!("{name}-{level}"), documents, kind))
                .collect::<Result<Vec<_>, _>>()
        };
        let mut context = Context::new();
        for (key, value) in &question.keys {
            match value {
                KeyValue::One(value) => context.set(key.clone(), value.clone()),
                KeyValue::Many(values) => context.set_many(key.clone(), values.clone()),
            }
        }
        let session = question.session.as_ref();
        let resource_kind = resource_kind(question.service);
        let grants = question.grants.iter().enumerate();
        Ok(Self {
            principal: principal(&question.caller),
            context,
            identity: attach_all("identity", &question.identity, PolicyKind::Identity)?,
            boundary: attach_one("boundary", question.boundary.as_ref(), PolicyKind::Boundary)?,
            session: session
                .map(|all| attach_all("session", all, PolicyKind::Session))
                .transpose()?,
            resource: attach_one("resource", question.resource_policy.as_ref(), resource_kind)?,
            scps: levels("scp", &question.scps, PolicyKind::Scp)?,
            rcps: levels("rcp", &question.rcps, PolicyKind::Rcp)?,
            endpoint: attach_one("endpoint", question.endpoint.as_ref(), PolicyKind::Endpoint)?,
            grants: grants.map(|(number, one)| grant(number, one)).collect(),
            acl: question.acl.as_ref().map(acl),
        })
    }

    /// What the engine says of the resource policy, where there is one.
    pub(super) fn resource_policy_is_public(&self) -> Option<bool> {
        self.resource.as_ref().map(|attached| attached.policy.is_public())
    }

    /// The service's rules, with what the list's switch says.
    fn rules(&self, question: &Question) -> ResourceRules {
        match (rules(question.service), &question.acl) {
            (ResourceRules::S3 { block }, Some(acl)) => ResourceRules::S3 {
                block: BlockPublicAccess { ignore_public_acls: acl.ignore_public, ..block },
            },
            (rules, _) => rules,
        }
    }

    fn ask<T>(
        &self,
        question: &Question,
        ask: impl Fn(&Principal, &Check<'_>, &Policies<'_>) -> T,
    ) -> T {
        let own = Context::new();
        let check = Check {
            action: &question.action,
            resource: &question.resource,
            resource_account: &question.resource_account,
            request: &self.context,
            context: &own,
            encryption_context: Some(&question.encryption_context),
        };
        let policies = Policies {
            resource_as: None,
            rules: self.rules(question),
            identity: &self.identity,
            boundary: self.boundary.as_ref(),
            session: self.session.as_deref(),
            resource: self.resource.as_ref(),
            scps: &self.scps,
            rcps: &self.rcps,
            endpoint: self.endpoint.as_ref(),
            grants: &self.grants,
            acl: self.acl.as_ref(),
        };
        ask(&self.principal, &check, &policies)
    }

    pub(super) fn decide(&self, question: &Question) -> Decision {
        self.ask(question, decide)
    }

    pub(super) fn explain(&self, question: &Question) -> Trace {
        self.ask(question, explain)
    }

    /// Hides some of the request's keys: the reverse question must still enclose the decision; with every key
    /// known it must be exact.
    pub(super) fn who_can_encloses(
        &self,
        question: &Question,
        decision: &Decision,
    ) -> Result<(), String> {
        let names: Vec<&str> =
            KEYS.iter().copied().chain(question.keys.keys().map(String::as_str)).collect();
        for hidden in [&names[..0], &names[names.len() / 2..], &names] {
            let mut known = self.context.clone();
            for name in hidden {
                known.remove(name);
            }
            let absent: Vec<&str> = names
                .iter()
                .filter(|name| self.context.values(name).is_none() && !hidden.contains(name))
                .copied()
                .collect();
            let access = self.ask(question, |principal, check, policies| {
                let target = Target {
                    action: check.action,
                    resource: check.resource,
                    resource_account: check.resource_account,
                    known: &known,
                    absent: &absent,
                    encryption_context: None,
                };
                who_can(
                    &target,
                    [Candidate { principal, keys: check.context, policies: *policies }],
                )
                .remove(0)
            });
            let exact = hidden.is_empty() && question.grants.is_empty();
            match access {
                Access::Always(_) if decision.is_allowed() => {}
                Access::Never(_) if !decision.is_allowed() => {}
                Access::Depends { .. } if !exact => {}
                other => return Err(format!("hiding {hidden:?}: {other:?}")),
            }
        }
        Ok(())
    }

    pub(super) fn denial_text(&self, question: &Question) -> String {
        self.ask(question, |principal, check, policies| {
            decide(principal, check, policies).denial_text(principal, check)
        })
    }
}
