//! A second, slow and obvious evaluator of the AWS policy language.
//!
//! It exists to judge the compiled engine of the `policy` crate: both are asked the same questions, and any
//! difference is a defect in one of them. It is written rule by rule from the written rules of evaluation,
//! interprets JSON directly, expands every pattern into characters, matches by plain recursion (exponential on
//! hostile patterns: feed it small ones) and shares no code with the engine. It assumes documents that the engine's
//! parser accepts; on others its answer means nothing.
mod condition;
mod glob;
mod principal;
mod public;
mod statement;

use std::collections::BTreeMap;

use serde_json::Value;

use principal::Class;
pub use principal::{Caller, CallerKind};
use statement::{Asked, layer};

/// How often each rule was reached.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    hits: BTreeMap<String, u64>,
}

impl Coverage {
    /// Counts one use of a rule.
    pub fn hit(&mut self, rule: &str) {
        match self.hits.get_mut(rule) {
            Some(count) => *count += 1,
            None => {
                self.hits.insert(rule.to_owned(), 1);
            }
        }
    }

    /// Rules and their counts, by name.
    pub fn table(&self) -> impl Iterator<Item = (&str, u64)> {
        self.hits.iter().map(|(rule, count)| (rule.as_str(), *count))
    }
}

/// A condition key's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyValue {
    /// A single-valued key.
    One(String),
    /// A multivalued key.
    Many(Vec<String>),
}

/// The service whose exceptions apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Service {
    /// No resource policies.
    NoResourcePolicy,
    /// Ordinary.
    General,
    /// KMS key.
    Kms,
    /// Role trust.
    Trust,
    /// S3; `true` if RestrictPublicBuckets is on.
    S3 {
        /// RestrictPublicBuckets.
        restrict_public_buckets: bool,
    },
}

/// A KMS grant.
#[derive(Clone, Debug)]
pub struct ModelGrant {
    /// Grantee ARN.
    pub grantee: String,
    /// Operations.
    pub operations: Vec<String>,
    /// EncryptionContextEquals.
    pub equals: Option<BTreeMap<String, String>>,
    /// EncryptionContextSubset.
    pub subset: Option<BTreeMap<String, String>>,
}

/// One question. Policies are JSON documents.
#[derive(Clone, Debug)]
pub struct Question {
    /// Who asks.
    pub caller: Caller,
    /// `service:Operation`.
    pub action: String,
    /// Resource ARN.
    pub resource: String,
    /// Resource's account.
    pub resource_account: String,
    /// Condition keys in lower case.
    pub keys: BTreeMap<String, KeyValue>,
    /// Encryption context.
    pub encryption_context: BTreeMap<String, String>,
    /// Service exceptions.
    pub service: Service,
    /// Identity policies.
    pub identity: Vec<Value>,
    /// Permissions boundary.
    pub boundary: Option<Value>,
    /// Session policies.
    pub session: Option<Vec<Value>>,
    /// Resource policy.
    pub resource_policy: Option<Value>,
    /// SCPs by level.
    pub scps: Vec<Vec<Value>>,
    /// RCPs by level.
    pub rcps: Vec<Vec<Value>>,
    /// Endpoint policy.
    pub endpoint: Option<Value>,
    /// Grants.
    pub grants: Vec<ModelGrant>,
}

/// The model's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Allowed.
    Allow,
    /// A Deny matched.
    ExplicitDeny,
    /// Nothing allowed.
    ImplicitDeny,
}

const RCP_SERVICES: &str = "s3 sts sqs kms secretsmanager ecr logs dynamodb cognito-identity cognito-idp cognito-sync rolesanywhere";

/// The layers that bind this caller.
struct Layers<'q> {
    rcps: &'q [Vec<Value>],
    scps: &'q [Vec<Value>],
    endpoint: Vec<Value>,
    resource: Vec<Value>,
    identity: Vec<Value>,
    boundary: Vec<Value>,
    session: Vec<Value>,
}

impl<'q> Layers<'q> {
    fn of(question: &'q Question) -> Self {
        let kind = question.caller.kind;
        let action = question.action.to_lowercase();
        let service = action.split(':').next().unwrap_or("").to_owned();
        let is_slr = kind == CallerKind::ServiceLinkedRole;
        let supported =
            RCP_SERVICES.split(' ').any(|name| name == service) && action != "kms:retiregrant";
        let scp_exempt = is_slr
            || matches!(
                kind,
                CallerKind::Anonymous
                    | CallerKind::Service
                    | CallerKind::WebIdentity
                    | CallerKind::Saml
            );
        let in_account = question.caller.account().is_some();
        let one = |document: &Option<Value>| document.iter().cloned().collect::<Vec<Value>>();
        let of_account = |documents: Vec<Value>| if in_account { documents } else { Vec::new() };
        Self {
            rcps: if supported && !is_slr { &question.rcps } else { &[] },
            scps: if scp_exempt { &[] } else { &question.scps },
            endpoint: one(&question.endpoint),
            resource: one(&question.resource_policy),
            identity: of_account(question.identity.clone()),
            boundary: of_account(one(&question.boundary)),
            session: of_account(question.session.clone().unwrap_or_default()),
        }
    }
}

/// Answers a question by rule 1.4, word by word.
pub fn answer(question: &Question, coverage: &mut Coverage) -> Answer {
    if question.action.to_lowercase() == "sts:getcalleridentity"
        && question.caller.kind != CallerKind::Anonymous
    {
        coverage.hit("1.4 GetCallerIdentity");
        return Answer::Allow;
    }
    let asked = Asked { question };
    let layers = Layers::of(question);
    let owner_root = is_owner_root(question);
    if denied(&asked, &layers, owner_root, coverage) {
        return Answer::ExplicitDeny;
    }
    if !gates_open(&asked, &layers, coverage) {
        return Answer::ImplicitDeny;
    }
    if owner_root {
        return Answer::Allow;
    }
    let classes = resource_classes(&asked, &layers, coverage);
    let kind = question.caller.kind;
    let in_account = question.caller.account().is_some();
    let i = kind == CallerKind::Root || (in_account && allow(&asked, &layers.identity, coverage));
    let b = question.boundary.is_none() || allow(&asked, &layers.boundary, coverage);
    let s = match &question.session {
        None => kind != CallerKind::FederatedUser,
        Some(_) => allow(&asked, &layers.session, coverage),
    };
    let verdict = combine(question, &classes, Sides { i, b, s }, coverage);
    if verdict { Answer::Allow } else { Answer::ImplicitDeny }
}

/// 1.5: the bucket owner's root user may repair the bucket policy.
fn is_owner_root(question: &Question) -> bool {
    question.caller.kind == CallerKind::Root
        && question.caller.account() == Some(question.resource_account.as_str())
        && matches!(question.service, Service::S3 { .. })
        && matches!(
            question.action.to_lowercase().as_str(),
            "s3:getbucketpolicy" | "s3:putbucketpolicy" | "s3:deletebucketpolicy"
        )
}

/// D: any matching Deny, in any layer.
fn denied(
    asked: &Asked<'_>,
    layers: &Layers<'_>,
    owner_root: bool,
    coverage: &mut Coverage,
) -> bool {
    let mut denied = false;
    for level in layers.rcps {
        denied = denied || deny(asked, level, "1.4 D rcp", coverage);
    }
    for level in layers.scps {
        denied = denied || deny(asked, level, "1.4 D scp", coverage);
    }
    denied = denied || deny(asked, &layers.endpoint, "1.4 D endpoint", coverage);
    if owner_root {
        coverage.hit("1.5 owner root over bucket policy");
    } else {
        denied = denied || deny(asked, &layers.resource, "1.4 D resource", coverage);
    }
    denied = denied || deny(asked, &layers.identity, "1.4 D identity", coverage);
    denied = denied || deny(asked, &layers.boundary, "1.4 D boundary", coverage);
    denied || deny(asked, &layers.session, "1.4 D session", coverage)
}

/// G1, G2 and G3.
fn gates_open(asked: &Asked<'_>, layers: &Layers<'_>, coverage: &mut Coverage) -> bool {
    if layers.rcps.iter().any(|level| !allow(asked, level, coverage)) {
        coverage.hit("1.4 G1 closes");
        return false;
    }
    if layers.scps.iter().any(|level| !allow(asked, level, coverage)) {
        coverage.hit("1.4 G2 closes");
        return false;
    }
    if !layers.endpoint.is_empty() && !allow(asked, &layers.endpoint, coverage) {
        coverage.hit("1.4 G3 closes");
        return false;
    }
    true
}

/// R: the classes by which the resource policy's Allow statements name the caller.
fn resource_classes(asked: &Asked<'_>, layers: &Layers<'_>, coverage: &mut Coverage) -> Vec<Class> {
    let question = asked.question;
    let mut classes = layer(asked, &layers.resource, coverage).allow_classes;
    if let Service::S3 { restrict_public_buckets: true } = question.service
        && question.resource_policy.as_ref().is_some_and(public::is_public)
        && question.caller.kind != CallerKind::Service
        && question.caller.account() != Some(question.resource_account.as_str())
    {
        coverage.hit("1.6 RestrictPublicBuckets");
        classes.clear();
    }
    if question.service == Service::NoResourcePolicy {
        classes.clear();
    }
    for class in &classes {
        coverage.hit(&format!("1.3 {class:?}"));
    }
    classes
}

struct Sides {
    i: bool,
    b: bool,
    s: bool,
}

fn combine(question: &Question, classes: &[Class], sides: Sides, coverage: &mut Coverage) -> bool {
    let has = |class: Class| classes.contains(&class);
    match question.caller.kind {
        CallerKind::Anonymous => {
            coverage.hit("1.4 anonymous");
            return has(Class::Any);
        }
        CallerKind::Service => {
            coverage.hit("1.4 service principal");
            return has(Class::Service) || has(Class::Any);
        }
        CallerKind::WebIdentity | CallerKind::Saml => {
            coverage.hit("1.4 identity provider");
            return question.service == Service::Trust
                && (has(Class::Federated) || has(Class::Any));
        }
        _ => {}
    }
    let Sides { i, b, s } = sides;
    if question.service == Service::Kms
        && question.grants.iter().any(|grant| grant_allows(question, grant, i && b && s, coverage))
    {
        return true;
    }
    if question.caller.account() != Some(question.resource_account.as_str()) {
        coverage.hit("1.4 cross-account");
        return i && b && s && !classes.is_empty();
    }
    // Table 1.5: any row whose class matched may allow.
    let mut allowed = false;
    for class in classes {
        let row = match class {
            Class::User | Class::Session | Class::Fed | Class::Any => {
                coverage.hit("1.5 waives everything");
                true
            }
            Class::Role | Class::FedViaUser => {
                coverage.hit("1.5 boundary and session bind");
                b && s
            }
            Class::Account | Class::Canonical => {
                coverage.hit("1.5 delegates");
                i && b && s
            }
            Class::Service | Class::Federated => false,
        };
        allowed = allowed || row;
    }
    if classes.is_empty() {
        match question.service {
            Service::Kms => coverage.hit("1.6 KMS without delegation"),
            Service::Trust => coverage.hit("1.6 no trust"),
            _ => {
                coverage.hit("1.5 no class");
                allowed = i && b && s;
            }
        }
    }
    allowed
}

fn grant_allows(
    question: &Question,
    grant: &ModelGrant,
    own_side: bool,
    coverage: &mut Coverage,
) -> bool {
    let action = question.action.to_lowercase();
    let Some(operation) = action.strip_prefix("kms:") else { return false };
    let grant_operations = "createGrant decrypt deriveSharedSecret describeKey encrypt generateDataKey generateDataKeyPair \
         generateDataKeyPairWithoutPlaintext generateDataKeyWithoutPlaintext generateMac getPublicKey reEncryptFrom \
         reEncryptTo retireGrant sign verify verifyMac"
        .to_lowercase();
    if !grant_operations.split_whitespace().any(|name| name == operation)
        || !grant.operations.iter().any(|name| name.to_lowercase() == operation)
    {
        return false;
    }
    if operation != "describekey" && operation != "retiregrant" {
        let context = &question.encryption_context;
        if grant.equals.as_ref().is_some_and(|pairs| pairs != context) {
            coverage.hit("1.6 grant EncryptionContextEquals refuses");
            return false;
        }
        let subset =
            |pairs: &BTreeMap<String, String>| pairs.iter().all(|(k, v)| context.get(k) == Some(v));
        if grant.subset.as_ref().is_some_and(|pairs| !subset(pairs)) {
            coverage.hit("1.6 grant EncryptionContextSubset refuses");
            return false;
        }
    }
    let caller = &question.caller;
    if caller.own_arns().contains(&grant.grantee) {
        coverage.hit("1.6 grant to the caller");
        return true;
    }
    if caller.root_arn().is_some_and(|arn| arn == grant.grantee) {
        coverage.hit("1.6 grant to the account");
        return own_side;
    }
    false
}

fn deny(asked: &Asked<'_>, policies: &[Value], rule: &str, coverage: &mut Coverage) -> bool {
    let denies = layer(asked, policies, coverage).denies;
    if denies {
        coverage.hit(rule);
    }
    denies
}

fn allow(asked: &Asked<'_>, policies: &[Value], coverage: &mut Coverage) -> bool {
    !layer(asked, policies, coverage).allow_classes.is_empty()
}
