//! Random questions. A question is made from a seed and a case's number alone.
mod conditions;
mod policies;
mod world;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::choices::Choices;
use crate::{Caller, CallerKind, KeyValue, ModelAcl, ModelGrant, Question, Service};
use conditions::{conditions, key_values};
use policies::{Form, allow_all, document, mostly_open, principal_element};
use world::{A, ACTIONS, AWS_PRINCIPALS, B, RESOURCES};
pub use world::{DATES, NUMBERS};

/// Every condition key the generated policies name, in lower case.
pub const KEYS: [&str; 24] = [
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
    "aws:principalaccount",
    "aws:principalarn",
    "aws:sourceaccount",
    "aws:sourceorgid",
    "aws:sourceowner",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:userid",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
    "s3:x-amz-server-side-encryption-aws-kms-key-id",
    "t",
    "k",
];

/// One question: always the same for the same seed and case.
#[must_use]
pub fn question(seed: u64, case: u64) -> Question {
    let mut choices = Choices::new(seed, case);
    match choices.below(100) {
        0..25 => whole(&mut choices),
        25..61 => one_condition(&mut choices),
        61..86 => who_is_named(&mut choices),
        86..92 => public_policy(&mut choices),
        92..96 => granted_by_list(&mut choices),
        _ => pattern(&mut choices),
    }
}

fn caller(choices: &mut Choices) -> Caller {
    use CallerKind::{
        Anonymous, FederatedUser, RoleSession, Root, Saml, Service, ServiceLinkedRole, User,
        WebIdentity,
    };
    let kinds = [
        User,
        RoleSession,
        RoleSession,
        FederatedUser,
        FederatedUser,
        FederatedUser,
        FederatedUser,
        Root,
        Anonymous,
        Service,
        ServiceLinkedRole,
        WebIdentity,
        Saml,
    ];
    let kind = choices.pick_or(User, &kinds);
    let account = choices.pick(&[A, A, A, B]);
    let plain_path = choices.percent(50);
    let (path, unique_id) = match kind {
        RoleSession | ServiceLinkedRole => ("/ops/", "AROAEXAMPLEROLE01"),
        _ if plain_path => ("/", "AIDAEXAMPLEUSER01"),
        _ => ("/team/", "AIDAEXAMPLEUSER02"),
    };
    let name = match kind {
        RoleSession | ServiceLinkedRole => "reader",
        Service => "cloudtrail.amazonaws.com",
        WebIdentity => "accounts.google.com",
        Saml => "arn:aws:iam::111122223333:saml-provider/corp",
        _ => "alice",
    };
    let in_account = !matches!(kind, Anonymous | Service | WebIdentity | Saml);
    let canonical_id =
        (in_account && account == A && choices.percent(60)).then(|| "0123456789abcdef".to_owned());
    Caller {
        kind,
        partition: "aws".to_owned(),
        account: account.to_owned(),
        path: path.to_owned(),
        name: name.to_owned(),
        unique_id: unique_id.to_owned(),
        session_name: "s1".to_owned(),
        canonical_id,
    }
}

fn pairs(choices: &mut Choices) -> BTreeMap<String, String> {
    let count = choices.below(3);
    (0..count)
        .map(|_| {
            let key = choices.pick(&["a", "A", "b"]).to_owned();
            (key, choices.pick(&["1", "2"]).to_owned())
        })
        .collect()
}

fn grant(choices: &mut Choices) -> ModelGrant {
    let names = ["Decrypt", "Encrypt", "DescribeKey", "RetireGrant", "PutKeyPolicy"];
    let operations = choices.several(&names, 1, 3).into_iter().map(str::to_owned).collect();
    let grantees = AWS_PRINCIPALS.get(3..).unwrap_or_default();
    let (equals, subset) = match choices.below(4) {
        0 => (Some(pairs(choices)), None),
        1 => (None, Some(pairs(choices))),
        _ => (None, None),
    };
    ModelGrant { grantee: choices.pick(grantees).to_owned(), operations, equals, subset }
}

fn acl(choices: &mut Choices) -> ModelAcl {
    let grantees =
        ["0123456789abcdef", "fedcba9876543210", "AllUsers", "AuthenticatedUsers", "LogDelivery"];
    let permissions = ["READ", "WRITE", "READ_ACP", "WRITE_ACP", "FULL_CONTROL"];
    let count = choices.below(4);
    let grants = (0..count)
        .map(|_| (choices.pick(&grantees).to_owned(), choices.pick(&permissions).to_owned()))
        .collect();
    let object_owner = choices.percent(30).then(|| choices.pick(&[A, B]).to_owned());
    ModelAcl { grants, object_owner, ignore_public: choices.percent(25) }
}

/// An access control list decides: hardly anything else is there.
fn granted_by_list(choices: &mut Choices) -> Question {
    let actions = [
        "s3:ListBucket",
        "s3:GetObject",
        "s3:GetObjectVersion",
        "s3:PutObject",
        "s3:GetBucketAcl",
        "S3:PutBucketAcl",
        "s3:GetObjectAcl",
        "s3:PutObjectVersionAcl",
        "s3:DeleteObject",
    ];
    let mut question = plain_question(BTreeMap::new());
    question.service = Service::S3 { restrict_public_buckets: choices.percent(50) };
    question.caller = caller(choices);
    if choices.percent(35) {
        let name = choices.pick(&["logging.s3.amazonaws.com", "cloudtrail.amazonaws.com"]);
        let caller = question.caller;
        question.caller = Caller {
            kind: CallerKind::Service,
            name: name.to_owned(),
            canonical_id: None,
            ..caller
        };
    }
    question.action = choices.pick(&actions).to_owned();
    question.resource_account = choices.pick(&[A, B]).to_owned();
    let mut list = acl(choices);
    if choices.percent(70) {
        let own = question.caller.canonical_id.clone();
        let permission = choices.pick(&["FULL_CONTROL", "READ", "READ_ACP"]);
        list.grants.push((own.unwrap_or_else(|| "LogDelivery".to_owned()), permission.to_owned()));
    }
    question.acl = Some(list);
    if choices.percent(85) {
        question.resource_policy = Some(document(choices, Form::Bucket));
    }
    own_sides(choices, &mut question);
    question
}

fn request(choices: &mut Choices, service: Service) -> (String, String) {
    let (actions, resources) = match service {
        Service::Kms => (5..10, 6..8),
        Service::Trust => (10..14, 8..10),
        Service::S3 { .. } => (0..5, 1..6),
        Service::General | Service::NoResourcePolicy => (0..ACTIONS.len(), 0..RESOURCES.len()),
    };
    let action = choices.pick(ACTIONS.get(actions).unwrap_or_default());
    let resource = choices.pick(RESOURCES.get(resources).unwrap_or_default());
    (action.to_owned(), resource.to_owned())
}

fn resource_form(service: Service) -> Form {
    match service {
        Service::Trust => Form::Trust,
        Service::S3 { .. } => Form::Bucket,
        Service::Kms | Service::General | Service::NoResourcePolicy => Form::Resource,
    }
}

/// Every layer may be there, each with policies of its own.
fn whole(choices: &mut Choices) -> Question {
    let services = [
        Service::Kms,
        Service::Trust,
        Service::General,
        Service::NoResourcePolicy,
        Service::S3 { restrict_public_buckets: true },
        Service::S3 { restrict_public_buckets: false },
    ];
    let service = choices.pick_or(Service::Kms, &services);
    let mut question = plain_question(key_values(choices));
    question.service = service;
    question.caller = caller(choices);
    (question.action, question.resource) = request(choices, service);
    question.resource_account = choices.pick(&[A, A, A, B]).to_owned();
    question.encryption_context = pairs(choices);
    let count = choices.below(3);
    question.identity = (0..count).map(|_| mostly_open(choices, Form::Identity)).collect();
    if choices.percent(35) {
        question.boundary = Some(mostly_open(choices, Form::Identity));
    }
    if choices.percent(35) {
        let count = 1 + choices.below(2);
        question.session = Some((0..count).map(|_| mostly_open(choices, Form::Identity)).collect());
    }
    if choices.percent(80) {
        question.resource_policy = Some(document(choices, resource_form(service)));
    }
    if choices.percent(20) {
        let levels = 1 + choices.below(2);
        question.scps = (0..levels).map(|_| vec![mostly_open(choices, Form::Identity)]).collect();
    }
    if choices.percent(20) {
        question.rcps = rcps(choices);
    }
    if choices.percent(30) {
        question.endpoint = Some(match choices.below(10) {
            0..4 => full_access(),
            4..6 => document(choices, Form::Deny),
            _ => document(choices, Form::Resource),
        });
    }
    if matches!(service, Service::S3 { .. }) && choices.percent(50) {
        question.acl = Some(acl(choices));
    }
    if service == Service::Kms {
        let count = choices.below(5);
        question.grants = (0..count).map(|_| grant(choices)).collect();
    }
    question
}

fn full_access() -> Value {
    json!({"Version": "2012-10-17", "Statement":
        {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}})
}

fn rcps(choices: &mut Choices) -> Vec<Vec<Value>> {
    let levels = 1 + choices.below(2);
    (0..levels)
        .map(|_| {
            let denying = choices.below(2);
            let mut level: Vec<Value> =
                (0..denying).map(|_| document(choices, Form::Deny)).collect();
            if choices.percent(90) {
                level.push(full_access());
            }
            level
        })
        .collect()
}

/// One or two conditions decide: every spelling of every operator.
fn one_condition(choices: &mut Choices) -> Question {
    let mut question = plain_question(BTreeMap::new());
    let operators = conditions(choices, 1, &mut question.keys);
    let version = choices.pick(&["2012-10-17", "2012-10-17", "2012-10-17", "2008-10-17"]);
    let version = if operators.to_string().contains("${aws:SecureTransport}") {
        "2012-10-17"
    } else {
        version
    };
    let effect = choices.pick(&["Allow", "Deny"]);
    let statement =
        json!({"Effect": effect, "Action": "*", "Resource": "*", "Condition": operators});
    if effect == "Deny" {
        question.identity.push(allow_all());
    }
    question.identity.push(json!({"Version": version, "Statement": [statement]}));
    question
}

/// A resource policy or a grant names somebody, and of the caller's own sides most often one at most is silent.
fn who_is_named(choices: &mut Choices) -> Question {
    let services = [
        Service::Kms,
        Service::Kms,
        Service::Trust,
        Service::Trust,
        Service::S3 { restrict_public_buckets: true },
    ];
    let service = choices.pick_or(Service::General, &services);
    let mut question = plain_question(BTreeMap::new());
    question.caller = caller(choices);
    question.service = service;
    question.resource_account = choices.pick(&[A, A, A, B]).to_owned();
    let (action, pattern) = match service {
        Service::Kms => (choices.pick(ACTIONS.get(5..10).unwrap_or_default()), "kms:*"),
        _ => ("sts:AssumeRole", "sts:*"),
    };
    question.action = action.to_owned();
    let count = 1 + choices.below(2);
    let statements: Vec<Value> =
        (0..count).map(|_| naming_statement(choices, service, pattern, &question.caller)).collect();
    question.resource_policy = Some(json!({"Version": "2012-10-17", "Statement": statements}));
    own_sides(choices, &mut question);
    if service == Service::Kms && choices.percent(60) {
        question.encryption_context = pairs(choices);
        let count = 1 + choices.below(3);
        let caller = question.caller.clone();
        question.grants = (0..count)
            .map(|_| {
                let mut grant = grant(choices);
                if let Some(pairs) = &grant.equals
                    && choices.percent(60)
                {
                    question.encryption_context.clone_from(pairs);
                }
                let root = caller.root_arn();
                let own: Vec<String> =
                    caller.own_arns().into_iter().chain(root.clone()).chain(root).collect();
                if choices.percent(60)
                    && let Some(arn) = own.get(choices.below(own.len()))
                {
                    grant.grantee.clone_from(arn);
                }
                grant
            })
            .collect();
    }
    question
}

/// Identity policy, boundary and session policy: absent, open, or silent about what is asked.
fn own_sides(choices: &mut Choices, question: &mut Question) {
    let silent = || json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}});
    let one_silent = choices.below(5);
    let mut side = |number: usize, there: usize| {
        if one_silent == number {
            Some(silent())
        } else if one_silent == 4 {
            choices.percent(50).then(silent)
        } else {
            choices.percent(there).then(allow_all)
        }
    };
    question.identity = side(0, 95).into_iter().collect();
    question.boundary = side(1, 40);
    let federated = question.caller.kind == CallerKind::FederatedUser;
    question.session = side(2, if federated { 90 } else { 50 }).map(|policy| vec![policy]);
}

/// A Principal element that names the caller one way or another.
fn own_element(choices: &mut Choices, caller: &Caller) -> Value {
    let mut names = caller.own_arns();
    if caller.account().is_some() {
        names.push(caller.account.clone());
        names.push(caller.unique_id.clone());
    }
    names.extend(caller.root_arn());
    match caller.kind {
        CallerKind::Service => return json!({"Service": caller.name}),
        CallerKind::WebIdentity | CallerKind::Saml => return json!({"Federated": caller.name}),
        _ => {}
    }
    if let Some(id) = &caller.canonical_id
        && choices.percent(30)
    {
        return json!({"CanonicalUser": id});
    }
    let count = 1 + choices.below(3);
    let picked: Vec<String> =
        (0..count).filter_map(|_| names.get(choices.below(names.len())).cloned()).collect();
    if picked.is_empty() { json!("*") } else { json!({"AWS": picked}) }
}

fn naming_statement(
    choices: &mut Choices,
    service: Service,
    action: &str,
    caller: &Caller,
) -> Value {
    let principal =
        if choices.percent(50) { own_element(choices, caller) } else { principal_element(choices) };
    let denies = choices.percent(20);
    let may_negate = match service {
        Service::Trust => false,
        Service::S3 { .. } => denies,
        _ => true,
    };
    let element = if may_negate && choices.percent(20) { "NotPrincipal" } else { "Principal" };
    let effect = if denies { "Deny" } else { "Allow" };
    let mut statement = json!({"Effect": effect, "Action": action, element: principal});
    if service != Service::Trust
        && let Some(members) = statement.as_object_mut()
    {
        members.insert("Resource".to_owned(), json!("*"));
    }
    statement
}

/// A bucket policy for everybody, perhaps confined, under RestrictPublicBuckets.
fn public_policy(choices: &mut Choices) -> Question {
    let mut question = plain_question(BTreeMap::new());
    question.caller = caller(choices);
    question.service = Service::S3 { restrict_public_buckets: true };
    question.resource_account = choices.pick(&[A, B]).to_owned();
    question.identity = vec![allow_all()];
    let count = 1 + choices.below(2);
    let statements: Vec<Value> = (0..count)
        .map(|_| {
            let principal = match choices.below(4) {
                0 => principal_element(choices),
                1 => json!({"AWS": ["*", A]}),
                _ => json!("*"),
            };
            let condition = policies::confining_condition(choices, &mut question.keys);
            json!({"Effect": "Allow", "Action": "s3:*", "Resource": "*", "Principal": principal,
                "Condition": condition})
        })
        .collect();
    question.resource_policy = Some(json!({"Version": "2012-10-17", "Statement": statements}));
    question
}

fn text(choices: &mut Choices, pieces: &[&str], most: usize) -> String {
    choices.several(pieces, 0, most).concat()
}

/// Nothing but patterns: a short alphabet, so that every way to match is met.
fn pattern(choices: &mut Choices) -> Question {
    let letters = ["a", "b", ":", "*"];
    let arn = format!("arn:{}", text(choices, &["a", "b", ":", ":", "é"], 12));
    let operators = [
        "StringLike",
        "StringNotLike",
        "ArnLike",
        "ArnNotLike",
        "StringEquals",
        "StringEqualsIgnoreCase",
    ];
    let operator = choices.pick(&operators);
    let is_arn = operator.starts_with("Arn");
    let whole = choices.percent(50);
    let head = text(choices, &["a", "b", ":", ":", "*", "?", "$"], 9);
    let tail = text(choices, &["${t}", "${t, 'b'}", "${*}", "a", "b", ":", "*", "?"], 3);
    let resource = format!("arn:{head}{tail}");
    let like = text(choices, &["a", "b", ":", "*", "?", "${t}", "${*}"], 6);
    let plain = text(choices, &["a", "b", ":", "*", "é"], 8);
    let mut keys = BTreeMap::new();
    if choices.percent(70) {
        keys.insert("t".to_owned(), KeyValue::One(text(choices, &letters, 3)));
    }
    keys.insert("k".to_owned(), KeyValue::One(if is_arn { arn.clone() } else { plain }));
    let wanted = if is_arn { resource.clone() } else { like };
    let statement = if whole {
        json!({"Effect": "Allow", "Action": "*", "Resource": resource})
    } else {
        json!({"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {operator: {"k": wanted}}})
    };
    let mut question = plain_question(keys);
    question.resource = arn;
    question.identity = vec![json!({"Version": "2012-10-17", "Statement": [statement]})];
    question
}

fn plain_question(keys: BTreeMap<String, KeyValue>) -> Question {
    let caller = Caller {
        kind: CallerKind::User,
        partition: "aws".to_owned(),
        account: A.to_owned(),
        path: "/".to_owned(),
        name: "alice".to_owned(),
        unique_id: "AIDAEXAMPLEUSER01".to_owned(),
        session_name: String::new(),
        canonical_id: None,
    };
    Question { keys, ..Question::new(caller, "s3:GetObject", "arn:aws:s3:::bucket/red/x", A) }
}
