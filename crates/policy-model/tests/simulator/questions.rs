//! Random questions, limited to what the simulator has a notion of: no grants, no Canonical users, no request
//! resources with a wildcard in them (it takes those for patterns).
use std::collections::BTreeMap;

use policy_model::{Caller, CallerKind, KeyValue, Question, Service};
use serde_json::{Map, Value, json};

use super::random::Random;
use super::world::*;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Form {
    Identity,
    Resource,
    Bucket,
    Trust,
    Open,
}

/// One question: alternately about conditions, patterns, principals and everything at once.
pub(super) fn question(random: &mut Random) -> Question {
    match random.below(20) {
        0..=5 => condition_question(random),
        6..=9 => pattern_question(random),
        10..=13 => principal_question(random),
        14 => public_question(random),
        _ => whole_question(random),
    }
}

pub(super) fn allow_all() -> Value {
    json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}})
}

fn full_rcp() -> Value {
    json!({"Version": "2012-10-17", "Statement":
        {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}})
}

fn caller_of(random: &mut Random, kind: CallerKind) -> Caller {
    let role = matches!(kind, CallerKind::RoleSession | CallerKind::ServiceLinkedRole);
    let (path, unique_id) = match (role, random.percent(50)) {
        (true, _) => ("/ops/", "AROAEXAMPLEROLE01"),
        (false, true) => ("/", "AIDAEXAMPLEUSER01"),
        (false, false) => ("/team/", "AIDAEXAMPLEUSER02"),
    };
    let name = match kind {
        CallerKind::RoleSession | CallerKind::ServiceLinkedRole => "reader",
        CallerKind::Service => SERVICE,
        CallerKind::WebIdentity => WEB_PROVIDER,
        CallerKind::Saml => SAML_PROVIDER,
        _ => "alice",
    };
    let session_name = if !role && random.percent(40) { "alice" } else { "s1" };
    Caller {
        kind,
        partition: "aws".to_owned(),
        account: random.pick(&[A, A, A, B]).to_owned(),
        path: path.to_owned(),
        name: name.to_owned(),
        unique_id: unique_id.to_owned(),
        session_name: session_name.to_owned(),
        canonical_id: None,
    }
}

fn caller(random: &mut Random) -> Caller {
    let kind = random.pick(&[
        CallerKind::User,
        CallerKind::User,
        CallerKind::User,
        CallerKind::RoleSession,
        CallerKind::RoleSession,
        CallerKind::RoleSession,
        CallerKind::FederatedUser,
        CallerKind::FederatedUser,
        CallerKind::Root,
        CallerKind::Anonymous,
        CallerKind::Service,
        CallerKind::ServiceLinkedRole,
    ]);
    caller_of(random, kind)
}

/// Service, action and resource, and callers from an identity provider where they may call.
fn scene(random: &mut Random) -> Question {
    let (service, requests): (Service, &[(&str, &str)]) = match random.below(8) {
        0..=1 => (Service::S3 { restrict_public_buckets: false }, &S3),
        2 => (Service::S3 { restrict_public_buckets: true }, &S3),
        3..=4 => (Service::Kms, &KMS),
        5 => (Service::Trust, &TRUST),
        6 => (Service::General, &GENERAL),
        _ => (Service::NoResourcePolicy, &PLAIN),
    };
    let (caller, requests) = if service == Service::Trust && random.percent(20) {
        let kind = random.pick(&[CallerKind::WebIdentity, CallerKind::Saml]);
        (caller_of(random, kind), &FEDERATION[..])
    } else {
        (caller(random), requests)
    };
    let (action, resource) = random.pick(requests);
    let mut question = Question::new(caller, action, resource, A);
    question.service = service;
    question.resource_account = random.pick(&[A, A, A, B]).to_owned();
    question.keys = keys(random);
    question
}

fn keys(random: &mut Random) -> BTreeMap<String, KeyValue> {
    let mut keys = BTreeMap::new();
    for (key, _, values) in KEYS {
        if random.percent(60) {
            let value = KeyValue::One(random.pick(values).to_owned());
            keys.insert(key.to_lowercase(), value);
        }
    }
    for key in MULTIVALUED {
        if random.percent(60) {
            let members = if random.percent(15) { Vec::new() } else { random.some(&MEMBERS, 3) };
            let members = members.into_iter().map(str::to_owned).collect();
            keys.insert(key.to_lowercase(), KeyValue::Many(members));
        }
    }
    keys
}

fn key_of(random: &mut Random, family: char) -> &'static str {
    if family == 's' && random.percent(30) || random.percent(4) {
        return random.pick(&MULTIVALUED);
    }
    let fitting: Vec<&str> =
        KEYS.iter().filter(|(_, kind, _)| *kind == family).map(|(key, _, _)| *key).collect();
    if random.percent(4) { random.pick(&KEYS).0 } else { random.pick(&fitting) }
}

fn conditions(random: &mut Random, most: usize) -> Value {
    let mut operators: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for _ in 0..=random.below(most) {
        if random.percent(8) {
            let (key, value) = (
                key_of(random, 's'),
                random.pick(&[json!("true"), json!("false"), json!(["true", "false"])]),
            );
            operators.entry("Null".to_owned()).or_default().insert(key.to_owned(), value);
            continue;
        }
        let (base, family) = random.pick(&OPERATORS);
        let key = key_of(random, family);
        let prefixes: &[&str] = if MULTIVALUED.contains(&key) {
            &["", "ForAllValues:", "ForAnyValue:"]
        } else {
            &["", "", "", "", "", "", "ForAllValues:", "ForAnyValue:"]
        };
        let suffix = if random.percent(20) { "IfExists" } else { "" };
        let operator = format!("{}{base}{suffix}", random.pick(prefixes));
        let key = if random.percent(10) { key.to_uppercase() } else { key.to_owned() };
        let values = random.some(operands(family), 2);
        let values =
            if values.len() == 1 && random.percent(50) { json!(values[0]) } else { json!(values) };
        operators.entry(operator).or_default().insert(key, values);
    }
    json!(operators)
}

fn aws_members(random: &mut Random) -> Value {
    let members = random.some(&AWS_PRINCIPALS, 4);
    if members.len() == 1 { json!({"AWS": members[0]}) } else { json!({"AWS": members}) }
}

fn principal_element(random: &mut Random) -> Value {
    match random.below(14) {
        0..=2 => json!("*"),
        3 => json!({"AWS": "*"}),
        4 => json!({"Service": SERVICE}),
        5 => json!({"Service": ["s3.amazonaws.com", SERVICE], "AWS": A}),
        6 => {
            random.pick(&[json!({"Federated": WEB_PROVIDER}), json!({"Federated": SAML_PROVIDER})])
        }
        _ => aws_members(random),
    }
}

/// Patterns that have to do with the request, more often than not.
fn resources(random: &mut Random, question: &Question) -> Vec<&'static str> {
    let related: &[&str] = match question.service {
        Service::S3 { .. } => &S3_PATTERNS,
        Service::Kms => &KMS_PATTERNS,
        _ => &OTHER_PATTERNS,
    };
    let lists: [&[&str]; 5] = [&ANY_RESOURCE, &ANY_RESOURCE, related, related, related];
    let list = if random.percent(5) { &OTHER_PATTERNS[..] } else { random.pick(&lists) };
    random.some(list, 2)
}

fn actions(random: &mut Random, question: &Question, form: Form) -> Vec<String> {
    if form == Form::Trust {
        return random.some(&TRUST_ACTIONS, 2).into_iter().map(str::to_owned).collect();
    }
    if random.percent(35) {
        return vec![question.action.clone()];
    }
    random.some(&ACTION_PATTERNS, 2).into_iter().map(str::to_owned).collect()
}

fn statement(random: &mut Random, question: &Question, form: Form) -> Value {
    let mut statement = Map::new();
    let effect = if random.percent(22) { "Deny" } else { "Allow" };
    statement.insert("Effect".to_owned(), json!(effect));
    let negated = random.percent(8);
    let action = if negated { "NotAction" } else { "Action" };
    statement.insert(action.to_owned(), json!(actions(random, question, form)));
    if form != Form::Trust {
        let negated = random.percent(12);
        let resource = if negated { "NotResource" } else { "Resource" };
        statement.insert(resource.to_owned(), json!(resources(random, question)));
    }
    match form {
        Form::Identity => {}
        Form::Open => {
            statement.insert("Principal".to_owned(), json!("*"));
        }
        Form::Resource | Form::Bucket | Form::Trust => {
            let may = match form {
                Form::Bucket => effect == "Deny",
                Form::Trust => false,
                _ => true,
            };
            let negated = may && random.percent(20);
            let element = if negated { "NotPrincipal" } else { "Principal" };
            let value = if negated { aws_members(random) } else { principal_element(random) };
            statement.insert(element.to_owned(), value);
        }
    }
    if random.percent(35) {
        statement.insert("Condition".to_owned(), conditions(random, 2));
    }
    Value::Object(statement)
}

fn with_version(random: &mut Random, statements: Vec<Value>) -> Value {
    match random.below(10) {
        0 => json!({"Version": "2008-10-17", "Statement": statements}),
        1 => json!({"Statement": statements}),
        _ => json!({"Version": "2012-10-17", "Statement": statements}),
    }
}

fn document(random: &mut Random, question: &Question, form: Form) -> Value {
    let statements = (0..=random.below(3)).map(|_| statement(random, question, form)).collect();
    with_version(random, statements)
}

fn mostly_open(random: &mut Random, question: &Question) -> Value {
    if random.percent(40) { allow_all() } else { document(random, question, Form::Identity) }
}

fn resource_form(service: Service) -> Form {
    match service {
        Service::Trust => Form::Trust,
        Service::S3 { .. } => Form::Bucket,
        Service::Kms | Service::General | Service::NoResourcePolicy => Form::Resource,
    }
}

fn is_session(question: &Question) -> bool {
    matches!(question.caller.kind, CallerKind::RoleSession | CallerKind::FederatedUser)
}

fn is_entity(question: &Question) -> bool {
    is_session(question) || question.caller.kind == CallerKind::User
}

/// Every layer.
fn whole_question(random: &mut Random) -> Question {
    let mut question = scene(random);
    let has_identity =
        is_entity(&question) || question.caller.kind == CallerKind::ServiceLinkedRole;
    if has_identity {
        question.identity = (0..random.below(3)).map(|_| mostly_open(random, &question)).collect();
    }
    if is_entity(&question) && random.percent(30) {
        question.boundary = Some(mostly_open(random, &question));
    }
    if is_session(&question) && random.percent(35) {
        question.session = Some(vec![mostly_open(random, &question)]);
    }
    let always = question.service == Service::Trust;
    if question.service != Service::NoResourcePolicy && (always || random.percent(75)) {
        question.resource_policy =
            Some(document(random, &question, resource_form(question.service)));
    }
    if random.percent(20) && question.caller.kind != CallerKind::Anonymous {
        question.scps =
            (0..=random.below(2)).map(|_| vec![mostly_open(random, &question)]).collect();
    }
    if random.percent(20) {
        question.rcps = (0..=random.below(2))
            .map(|_| {
                let own = document(random, &question, Form::Open);
                if random.percent(90) { vec![full_rcp(), own] } else { vec![own] }
            })
            .collect();
    }
    if random.percent(15) {
        let open = full_rcp();
        let document = document(random, &question, Form::Open);
        question.endpoint = Some(if random.percent(50) { open } else { document });
    }
    question
}

/// One or two conditions, and nothing else that could decide.
fn condition_question(random: &mut Random) -> Question {
    let caller = caller_of(random, CallerKind::User);
    let (action, resource) = S3[0];
    let mut question = Question::new(caller, action, resource, A);
    question.resource_account = question.caller.account.clone();
    question.keys = keys(random);
    let effect = random.pick(&["Allow", "Deny"]);
    let statement = json!({"Effect": effect, "Action": "*", "Resource": "*", "Condition": conditions(random, 2)});
    question.identity = vec![with_version(random, vec![statement])];
    if effect == "Deny" {
        question.identity.push(allow_all());
    }
    question
}

/// One statement's actions and resources.
fn pattern_question(random: &mut Random) -> Question {
    let mut question = scene(random);
    question.caller = caller_of(random, CallerKind::User);
    question.resource_account = question.caller.account.clone();
    if matches!(question.service, Service::Kms | Service::Trust) {
        let mut delegation =
            json!({"Effect": "Allow", "Principal": {"AWS": [A, B]}, "Action": "*"});
        if question.service == Service::Kms {
            delegation["Resource"] = json!("*");
        }
        question.resource_policy = Some(json!({"Version": "2012-10-17", "Statement": delegation}));
    }
    let effect = random.pick(&["Allow", "Deny"]);
    let action = random.pick(&["Action", "NotAction"]);
    let resource = random.pick(&["Resource", "Resource", "NotResource"]);
    let wide = random.percent(60);
    let actions = match (wide, action) {
        (true, "Action") => vec!["*".to_owned()],
        (true, _) => vec!["iam:*".to_owned()],
        _ => actions(random, &question, Form::Identity),
    };
    let statement =
        json!({"Effect": effect, action: actions, resource: resources(random, &question)});
    question.identity = vec![with_version(random, vec![statement])];
    if effect == "Deny" {
        question.identity.push(allow_all());
    }
    question
}

/// Who a resource policy names, with and without the caller's own limits.
fn principal_question(random: &mut Random) -> Question {
    let mut question = scene(random);
    let narrow = json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "rds:*", "Resource": "*"}});
    let limits = [None, None, Some(allow_all()), Some(narrow)];
    if question.service != Service::NoResourcePolicy {
        let form = resource_form(question.service);
        let mut statements = Vec::new();
        for _ in 0..=random.below(2) {
            let mut statement = statement(random, &question, form);
            let members = statement.as_object_mut().unwrap();
            members.remove("NotAction");
            members.insert("Action".to_owned(), json!([question.action]));
            members.remove("Condition");
            if members.remove("Resource").or_else(|| members.remove("NotResource")).is_some() {
                members.insert("Resource".to_owned(), json!("*"));
            }
            statements.push(statement);
        }
        question.resource_policy = Some(json!({"Version": "2012-10-17", "Statement": statements}));
    }
    if is_entity(&question) || question.caller.kind == CallerKind::ServiceLinkedRole {
        question.identity = random.pick(&limits).into_iter().collect();
    }
    if is_entity(&question) {
        question.boundary = random.pick(&limits);
    }
    if is_session(&question) {
        question.session = random.pick(&limits).map(|policy| vec![policy]);
    }
    question
}

/// Whether a bucket policy for everybody is public, asked by somebody of another account who meets its condition.
fn public_question(random: &mut Random) -> Question {
    let kinds = [CallerKind::User, CallerKind::RoleSession, CallerKind::Anonymous];
    let kind = random.pick(&kinds);
    let mut question = Question::new(caller_of(random, kind), S3[0].0, S3[0].1, A);
    question.caller.account = B.to_owned();
    question.service = Service::S3 { restrict_public_buckets: true };
    if question.caller.kind != CallerKind::Anonymous {
        question.identity = vec![allow_all()];
    }
    let Limit { key, value, tests } = random.pick(&LIMITS);
    question.keys.insert(key.to_lowercase(), KeyValue::One(value.to_owned()));
    let (operator, operand) = random.pick(tests);
    let operator = format!("{operator}{}", if random.percent(10) { "IfExists" } else { "" });
    let condition = json!({operator: {key: operand}});
    let mut statement = json!({"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
        "Resource": "arn:aws:s3:::bucket/*", "Condition": condition});
    if random.percent(10) {
        statement["Principal"] = principal_element(random);
    }
    let mut statements = vec![statement];
    if random.percent(20) {
        statements.push(json!({"Effect": "Allow", "Principal": principal_element(random),
            "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::bucket"}));
    }
    question.resource_policy = Some(json!({"Version": "2012-10-17", "Statement": statements}));
    question
}
