//! Asks the engine the questions that are written for the model.
use std::collections::BTreeMap;

use policy_model::{Caller, CallerKind, KeyValue, ModelGrant, Question, Service};
use serde_json::{Value, json};

use crate::{
    Access, Attached, BlockPublicAccess, Candidate, Check, Context, Decision, Entity, Grant,
    GrantConstraints, Policies, Policy, PolicyKind, Principal, ResourceRules, Target, Trace,
    decide, explain, who_can,
};

/// Every key the generated policies name.
const ALL_KEYS: [&str; 13] = [
    "aws:username",
    "aws:principaltag/team",
    "aws:tagkeys",
    "aws:sourceip",
    "aws:currenttime",
    "aws:multifactorauthage",
    "aws:securetransport",
    "aws:sourcearn",
    "aws:principalorgid",
    "kms:encryptioncontextkeys",
    "s3:prefix",
    "t",
    "k",
];

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

fn attach(name: &str, document: &Value, kind: PolicyKind) -> Attached {
    match Policy::parse(&document.to_string(), kind) {
        Ok(policy) => Attached::new(name, policy),
        Err(error) => panic!("{kind:?} refused: {error}\n{document:#}"),
    }
}

fn attach_all(name: &str, documents: &[Value], kind: PolicyKind) -> Vec<Attached> {
    let numbered = documents.iter().enumerate();
    numbered.map(|(number, document)| attach(&format!("{name}-{number}"), document, kind)).collect()
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
}

impl Setup {
    pub(super) fn new(question: &Question) -> Self {
        let levels = |name: &str, levels: &[Vec<Value>], kind| {
            let numbered = levels.iter().enumerate();
            numbered
                .map(|(level, documents)| attach_all(&format!("{name}-{level}"), documents, kind))
                .collect()
        };
        let mut context = Context::new();
        for (key, value) in &question.keys {
            match value {
                KeyValue::One(value) => context.set(key.clone(), value.clone()),
                KeyValue::Many(values) => context.set_many(key.clone(), values.clone()),
            }
        }
        Self {
            principal: principal(&question.caller),
            context,
            identity: attach_all("identity", &question.identity, PolicyKind::Identity),
            boundary: question
                .boundary
                .as_ref()
                .map(|document| attach("boundary", document, PolicyKind::Boundary)),
            session: question
                .session
                .as_ref()
                .map(|all| attach_all("session", all, PolicyKind::Session)),
            resource: question
                .resource_policy
                .as_ref()
                .map(|document| attach("resource", document, resource_kind(question.service))),
            scps: levels("scp", &question.scps, PolicyKind::Scp),
            rcps: levels("rcp", &question.rcps, PolicyKind::Rcp),
            endpoint: question
                .endpoint
                .as_ref()
                .map(|document| attach("endpoint", document, PolicyKind::Endpoint)),
            grants: question
                .grants
                .iter()
                .enumerate()
                .map(|(number, one)| grant(number, one))
                .collect(),
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
            rules: rules(question.service),
            identity: &self.identity,
            boundary: self.boundary.as_ref(),
            session: self.session.as_deref(),
            resource: self.resource.as_ref(),
            scps: &self.scps,
            rcps: &self.rcps,
            endpoint: self.endpoint.as_ref(),
            grants: &self.grants,
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
            ALL_KEYS.iter().copied().chain(question.keys.keys().map(String::as_str)).collect();
        for hidden in [&names[..0], &names[..4], &names[names.len() / 2..], &names] {
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

/// A question as JSON, for people.
pub(super) fn describe(question: &Question) -> String {
    let keys: BTreeMap<&str, Value> = question
        .keys
        .iter()
        .map(|(key, value)| match value {
            KeyValue::One(value) => (key.as_str(), json!(value)),
            KeyValue::Many(values) => (key.as_str(), json!(values)),
        })
        .collect();
    let grants: Vec<Value> = question
        .grants
        .iter()
        .map(|grant| {
            json!({"grantee": grant.grantee, "operations": grant.operations,
            "equals": grant.equals, "subset": grant.subset})
        })
        .collect();
    let caller = &question.caller;
    let described = json!({
        "principal": {"kind": format!("{:?}", caller.kind), "arn": principal(caller).arn(),
            "path": caller.path, "unique_id": caller.unique_id},
        "action": question.action, "resource": question.resource, "account": question.resource_account,
        "keys": keys, "encryption_context": question.encryption_context,
        "service": format!("{:?}", question.service),
        "identity": question.identity, "boundary": question.boundary, "session": question.session,
        "resource_policy": question.resource_policy, "scps": question.scps, "rcps": question.rcps,
        "endpoint": question.endpoint, "grants": grants,
    });
    format!("{described:#}")
}
