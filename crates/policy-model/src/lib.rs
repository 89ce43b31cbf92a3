//! A second, slow and obvious evaluator of the AWS policy language.
//!
//! It exists to judge the compiled engine of the `policy` crate: both are asked the same questions, and any
//! difference is a defect in one of them. It is written rule by rule from the written rules of evaluation,
//! interprets JSON directly, expands every pattern into characters, matches by plain recursion (exponential on
//! hostile patterns: feed it small ones) and shares no code with the engine. It assumes documents that the engine's
//! parser accepts; on others its answer means nothing.
mod acl;
mod choices;
mod condition;
mod coverage;
mod describe;
mod generate;
mod glob;
mod principal;
mod public;
mod rules;
mod shrink;
mod statement;

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde_json::Value;

pub use acl::ModelAcl;
pub use coverage::Coverage;
pub use describe::describe;
pub use generate::{DATES, KEYS, NUMBERS, question};
use principal::Class;
pub use principal::{Caller, CallerKind};
pub use public::is_public;
pub use shrink::shrink;
use statement::{RequestView, layer};

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
#[derive(Clone, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq)]
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
    /// The access control list, where lists count.
    pub acl: Option<ModelAcl>,
}

impl Question {
    /// A question about a resource of no service in particular, in an account, with neither keys nor policies.
    #[must_use]
    pub fn new(caller: Caller, action: &str, resource: &str, resource_account: &str) -> Self {
        Self {
            caller,
            action: action.to_owned(),
            resource: resource.to_owned(),
            resource_account: resource_account.to_owned(),
            keys: BTreeMap::new(),
            encryption_context: BTreeMap::new(),
            service: Service::General,
            identity: Vec::new(),
            boundary: None,
            session: None,
            resource_policy: None,
            scps: Vec::new(),
            rcps: Vec::new(),
            endpoint: None,
            grants: Vec::new(),
            acl: None,
        }
    }
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

/// Prefixes of the actions that resource control policies reach; compared with AWS's page on those policies as it was on
/// 2026-09-26 (62 services). Besides: no service-linked role, no `kms:RetireGrant`. The management account and keys that
/// AWS manages are exempt too; questions about them come without such policies.
const RCP_SERVICES: &str = "aoss appconfig appstream autoscaling autoscaling-plans budgets clouddirectory \
    cloudfront cloudsearch cloudtrail-data codeartifact codebuild codecommit codepipeline \
    cognito-identity cognito-idp comprehend comprehendmedical compute-optimizer cost-optimization-hub dax \
    dsql dynamodb ecr ecr-public events firehose fis \
    fms gamelift health inspector-scan kendra kinesisvideo kms \
    logs memorydb networkmonitor notifications opensearch pca-connector-ad personalize \
    polly pricing resource-groups rolesanywhere s3 secretsmanager servicediscovery \
    signin sqs sts support swf textract timestream-influxdb \
    transcribe transfer translate wafv2 workspaces xray";

/// The layers that bind this caller.
struct Layers<'q> {
    rcps: &'q [Vec<Value>],
    scps: &'q [Vec<Value>],
    endpoint: &'q [Value],
    resource: &'q [Value],
    identity: &'q [Value],
    boundary: &'q [Value],
    session: &'q [Value],
}

impl<'q> Layers<'q> {
    fn of(asked: &RequestView<'q, '_>) -> Self {
        let question = asked.question;
        let kind = question.caller.kind;
        let action = question.action.to_lowercase();
        let service = action.split(':').next().unwrap_or("").to_owned();
        let mut rcps: &[Vec<Value>] = &question.rcps;
        if !rcps.is_empty() {
            if kind == CallerKind::ServiceLinkedRole {
                asked.hit("1.4 G1 does not bind a service-linked role");
                rcps = &[];
            } else if !RCP_SERVICES.split_whitespace().any(|name| name == service) {
                asked.hit("1.4 G1 does not bind the service");
                rcps = &[];
            } else if action == "kms:retiregrant" {
                asked.hit("1.4 G1 does not bind kms:RetireGrant");
                rcps = &[];
            }
        }
        let mut scps: &[Vec<Value>] = &question.scps;
        let exempt = matches!(
            kind,
            CallerKind::Anonymous
                | CallerKind::Service
                | CallerKind::ServiceLinkedRole
                | CallerKind::WebIdentity
                | CallerKind::Saml
        );
        if exempt && !scps.is_empty() {
            asked.hit(&format!("1.4 G2 does not bind {kind:?}"));
            scps = &[];
        }
        let in_account = question.caller.account().is_some();
        Self {
            rcps,
            scps,
            endpoint: question.endpoint.as_slice(),
            resource: question.resource_policy.as_slice(),
            identity: if in_account { &question.identity } else { &[] },
            boundary: if in_account { question.boundary.as_slice() } else { &[] },
            session: match &question.session {
                Some(session) if in_account => session,
                _ => &[],
            },
        }
    }
}

/// Answers a question by rule 1.4, word by word.
pub fn answer(question: &Question, coverage: &mut Coverage) -> Answer {
    let asked = RequestView { question, coverage: RefCell::new(coverage) };
    let answer = decide(&asked);
    asked.hit(&format!("answer {answer:?}"));
    answer
}

fn decide(asked: &RequestView<'_, '_>) -> Answer {
    let question = asked.question;
    if question.action.to_lowercase() == "sts:getcalleridentity"
        && question.caller.kind != CallerKind::Anonymous
    {
        asked.hit("1.4 GetCallerIdentity");
        return Answer::Allow;
    }
    let layers = Layers::of(asked);
    let owner_root = is_owner_root(question);
    if denied(asked, &layers, owner_root) {
        return Answer::ExplicitDeny;
    }
    if !gates_open(asked, &layers) {
        return Answer::ImplicitDeny;
    }
    if owner_root {
        return Answer::Allow;
    }
    let classes = resource_classes(asked, &layers);
    let kind = question.caller.kind;
    let in_account = question.caller.account().is_some();
    let i = kind == CallerKind::Root || (in_account && allow(asked, layers.identity));
    let b = question.boundary.is_none() || allow(asked, layers.boundary);
    let s = match &question.session {
        None => kind != CallerKind::FederatedUser,
        Some(_) => allow(asked, layers.session),
    };
    if combine(asked, &classes, Sides { i, b, s }) { Answer::Allow } else { Answer::ImplicitDeny }
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
fn denied(asked: &RequestView<'_, '_>, layers: &Layers<'_>, owner_root: bool) -> bool {
    let mut denied = false;
    for level in layers.rcps {
        denied = denied || deny(asked, level, "1.4 D rcp");
    }
    for level in layers.scps {
        denied = denied || deny(asked, level, "1.4 D scp");
    }
    denied = denied || deny(asked, layers.endpoint, "1.4 D endpoint");
    if owner_root {
        asked.hit("1.5 owner root over bucket policy");
    } else {
        denied = denied || deny(asked, layers.resource, "1.4 D resource");
    }
    denied = denied || deny(asked, layers.identity, "1.4 D identity");
    denied = denied || deny(asked, layers.boundary, "1.4 D boundary");
    denied || deny(asked, layers.session, "1.4 D session")
}

/// G1, G2 and G3.
fn gates_open(asked: &RequestView<'_, '_>, layers: &Layers<'_>) -> bool {
    let gates = [("1.4 G1", layers.rcps), ("1.4 G2", layers.scps)];
    for (gate, levels) in gates {
        if levels.iter().any(|level| !allow(asked, level)) {
            asked.hit(&format!("{gate} closes"));
            return false;
        }
        if !levels.is_empty() {
            asked.hit(&format!("{gate} opens"));
        }
    }
    if !layers.endpoint.is_empty() {
        if !allow(asked, layers.endpoint) {
            asked.hit("1.4 G3 closes");
            return false;
        }
        asked.hit("1.4 G3 opens");
    }
    true
}

/// R: the classes by which the resource policy's Allow statements name the caller.
fn resource_classes(asked: &RequestView<'_, '_>, layers: &Layers<'_>) -> Vec<Class> {
    let question = asked.question;
    let mut classes = layer(asked, layers.resource).allow_classes;
    if let (Service::S3 { restrict_public_buckets: true }, Some(policy)) =
        (question.service, &question.resource_policy)
    {
        if !public::is_public(policy, &mut asked.coverage.borrow_mut()) {
            asked.hit("1.6 RestrictPublicBuckets and a policy that is not public");
        } else if question.caller.kind == CallerKind::Service {
            asked.hit("1.6 RestrictPublicBuckets serves a service");
        } else if question.caller.account() == Some(question.resource_account.as_str()) {
            asked.hit("1.6 RestrictPublicBuckets serves the owner");
        } else {
            if !classes.is_empty() {
                asked.hit("1.6 RestrictPublicBuckets takes back");
            }
            classes.clear();
        }
    }
    if question.service == Service::NoResourcePolicy {
        asked.hit("1.6 resource without policy");
        classes.clear();
    }
    if matches!(question.service, Service::S3 { .. }) {
        if question.acl.as_ref().is_some_and(|acl| acl.object_owner.is_some()) {
            if !classes.is_empty() {
                asked.hit("1.9 bucket policy and an object of another account");
            }
            classes.clear();
        }
        classes.extend(acl::classes(asked));
    }
    classes
}

/// The owner of what is asked for: 1.9 for objects of other accounts.
fn owner(question: &Question) -> &str {
    let foreign = question.acl.as_ref().and_then(|acl| acl.object_owner.as_deref());
    foreign.unwrap_or(&question.resource_account)
}

struct Sides {
    i: bool,
    b: bool,
    s: bool,
}

fn combine(asked: &RequestView<'_, '_>, classes: &[Class], sides: Sides) -> bool {
    let question = asked.question;
    let has = |class: Class| classes.contains(&class);
    let alone = |who: &str, allowed: bool| {
        asked.hit(&format!("1.4 {who} {}", if allowed { "allowed" } else { "refused" }));
        allowed
    };
    match question.caller.kind {
        CallerKind::Anonymous => return alone("anonymous", has(Class::Any)),
        CallerKind::Service => {
            return alone("service principal", has(Class::Service) || has(Class::Any));
        }
        CallerKind::WebIdentity | CallerKind::Saml => {
            let named = has(Class::Federated) || has(Class::Any);
            return alone("identity provider", question.service == Service::Trust && named);
        }
        CallerKind::FederatedUser if question.session.is_none() => {
            asked.hit("1.4 federated user without session policy");
        }
        CallerKind::Root => asked.hit("1.5 root user"),
        _ => {}
    }
    let Sides { i, b, s } = sides;
    if question.service == Service::Kms
        && question.grants.iter().any(|grant| grant_allows(asked, grant, i && b && s))
    {
        return true;
    }
    if question.caller.account() != Some(owner(question)) {
        return cross_account(asked, !classes.is_empty(), &sides);
    }
    // Table 1.5: any row whose class matched may allow.
    let mut allowed = false;
    for class in classes {
        count_row(asked, *class, &sides);
        let row = match class {
            Class::User | Class::Session | Class::Fed | Class::Any => true,
            Class::Role | Class::FedViaUser => b && s,
            Class::Account | Class::Canonical => i && b && s,
            Class::Service | Class::Federated => false,
        };
        if question.service == Service::Kms && *class == Class::Account && row {
            asked.hit("1.6 KMS delegation");
        }
        allowed = allowed || row;
    }
    if classes.is_empty() {
        match question.service {
            Service::Kms => asked.hit("1.6 KMS without delegation"),
            Service::Trust => asked.hit("1.6 no trust"),
            _ => {
                allowed = i && b && s;
                let word = if allowed { "allows" } else { "refuses" };
                asked.hit(&format!("1.5 no class, own side {word}"));
            }
        }
    }
    allowed
}

fn cross_account(asked: &RequestView<'_, '_>, named: bool, sides: &Sides) -> bool {
    let Sides { i, b, s } = sides;
    match (named, i, b, s) {
        (true, true, true, true) => asked.hit("1.4 cross-account allowed"),
        (true, false, true, true) => asked.hit("1.4 cross-account, identity silent"),
        (true, true, false, true) => asked.hit("1.4 cross-account, boundary silent"),
        (true, true, true, false) => asked.hit("1.4 cross-account, session silent"),
        (false, true, true, true) => asked.hit("1.4 cross-account, resource silent"),
        _ => {}
    }
    named && *i && *b && *s
}

/// Which cells of table 1.5 were reached: a class, and a class while one of the caller's own sides is silent.
fn count_row(asked: &RequestView<'_, '_>, class: Class, sides: &Sides) {
    let Sides { i, b, s } = *sides;
    asked.hit(&format!("1.5 {class:?}"));
    for (allows, others, side) in
        [(i, b && s, "identity"), (b, i && s, "boundary"), (s, i && b, "session")]
    {
        if !allows && others {
            asked.hit(&format!("1.5 {class:?}, {side} silent"));
        }
    }
}

const GRANT_OPERATIONS: &str = "createGrant decrypt deriveSharedSecret describeKey encrypt generateDataKey \
    generateDataKeyPair generateDataKeyPairWithoutPlaintext generateDataKeyWithoutPlaintext generateMac getPublicKey \
    reEncryptFrom reEncryptTo retireGrant sign verify verifyMac";

fn grant_allows(asked: &RequestView<'_, '_>, grant: &ModelGrant, own_side: bool) -> bool {
    let question = asked.question;
    let action = question.action.to_lowercase();
    let Some(operation) = action.strip_prefix("kms:") else { return false };
    if !grant.operations.iter().any(|name| name.to_lowercase() == operation) {
        asked.hit("1.6 grant of another operation");
        return false;
    }
    if !GRANT_OPERATIONS.to_lowercase().split_whitespace().any(|name| name == operation) {
        asked.hit("1.6 grant of an operation no grant can give");
        return false;
    }
    if !constraints_hold(asked, grant, operation) {
        return false;
    }
    let caller = &question.caller;
    if caller.own_arns().contains(&grant.grantee) {
        asked.hit("1.6 grant to the caller");
        return true;
    }
    if caller.root_arn().is_some_and(|arn| arn == grant.grantee) {
        let word = if own_side { "allows" } else { "refuses" };
        asked.hit(&format!("1.6 grant to the account, own side {word}"));
        return own_side;
    }
    asked.hit("1.6 grant to somebody else");
    false
}

fn constraints_hold(asked: &RequestView<'_, '_>, grant: &ModelGrant, operation: &str) -> bool {
    let context = &asked.question.encryption_context;
    let (name, holds) = match (&grant.equals, &grant.subset) {
        (None, None) => return true,
        (Some(pairs), _) => ("EncryptionContextEquals", pairs == context),
        (None, Some(pairs)) => (
            "EncryptionContextSubset",
            pairs.iter().all(|(key, value)| context.get(key) == Some(value)),
        ),
    };
    if operation == "describekey" || operation == "retiregrant" {
        asked.hit("1.6 grant constraint does not apply");
        return true;
    }
    asked.hit(&format!("1.6 grant {name} {}", if holds { "holds" } else { "refuses" }));
    holds
}

fn deny(asked: &RequestView<'_, '_>, policies: &[Value], rule: &str) -> bool {
    let denies = layer(asked, policies).denies;
    if denies {
        asked.hit(rule);
    }
    denies
}

fn allow(asked: &RequestView<'_, '_>, policies: &[Value]) -> bool {
    !layer(asked, policies).allow_classes.is_empty()
}
