//! Random questions over a world small enough that policies, callers and requests meet.
use std::collections::BTreeMap;

use policy_model::{Caller, CallerKind, KeyValue, ModelGrant, Question, Service};
use proptest::collection::{btree_map, vec};
use proptest::option::{of, weighted};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};

use super::world::*;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Form {
    Identity,
    Resource,
    Bucket,
    Trust,
    Deny,
}

fn statement(form: Form) -> impl Strategy<Value = Value> {
    let patterns =
        if form == Form::Trust { TRUST_PATTERNS.to_vec() } else { ACTION_PATTERNS.to_vec() };
    let elements = (
        prop_oneof![4 => Just("Allow"), 1 => Just("Deny")],
        (vec(select(patterns), 1..3), weighted(0.1, Just(()))),
        (vec(select(RESOURCE_PATTERNS.to_vec()), 1..3), weighted(0.1, Just(()))),
        (principal_element(), weighted(0.15, Just(()))),
        conditions(),
    );
    elements.prop_map(
        move |(
            effect,
            (actions, not_action),
            (resources, not_resource),
            (principal, negated),
            condition,
        )| {
            let mut statement = Map::new();
            let effect = if form == Form::Deny { "Deny" } else { effect };
            statement.insert("Effect".to_owned(), json!(effect));
            let action = if not_action.is_some() { "NotAction" } else { "Action" };
            statement.insert(action.to_owned(), json!(actions));
            if form != Form::Trust {
                let resource = if not_resource.is_some() { "NotResource" } else { "Resource" };
                statement.insert(resource.to_owned(), json!(resources));
            }
            let may_negate = match form {
                Form::Bucket => effect == "Deny",
                Form::Resource => true,
                Form::Identity | Form::Trust | Form::Deny => false,
            };
            match form {
                Form::Identity => {}
                Form::Deny => {
                    statement.insert("Principal".to_owned(), json!("*"));
                }
                Form::Resource | Form::Bucket | Form::Trust => {
                    let element =
                        if may_negate && negated.is_some() { "NotPrincipal" } else { "Principal" };
                    statement.insert(element.to_owned(), principal);
                }
            }
            if let Some(condition) = condition {
                statement.insert("Condition".to_owned(), condition);
            }
            Value::Object(statement)
        },
    )
}

/// `Bool` takes a variable only where there are variables.
fn uses_bool_variable(statements: &[Value]) -> bool {
    statements.iter().any(|statement| statement.to_string().contains("${aws:SecureTransport}"))
}

fn document(form: Form) -> impl Strategy<Value = Value> {
    let version =
        prop_oneof![6 => Just(Some("2012-10-17")), 1 => Just(Some("2008-10-17")), 1 => Just(None)];
    (version, vec(statement(form), 1..4)).prop_map(|(version, statements)| match version {
        Some(old) if old == "2008-10-17" && uses_bool_variable(&statements) => {
            json!({"Version": "2012-10-17", "Statement": statements})
        }
        Some(version) => json!({"Version": version, "Statement": statements}),
        None if uses_bool_variable(&statements) => {
            json!({"Version": "2012-10-17", "Statement": statements})
        }
        None => json!({"Statement": statements}),
    })
}

fn allow_all() -> Value {
    json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}})
}

fn mostly_open(form: Form) -> BoxedStrategy<Value> {
    prop_oneof![1 => Just(allow_all()), 2 => document(form)].boxed()
}

fn keys() -> impl Strategy<Value = BTreeMap<String, KeyValue>> {
    let one = |values: &[&'static str]| {
        select(values.to_vec()).prop_map(|text| KeyValue::One(text.to_owned()))
    };
    let many = || {
        subsequence(vec!["red", "RED", "blue", "aé"], 0..3)
            .prop_map(|values| KeyValue::Many(values.into_iter().map(str::to_owned).collect()))
    };
    let entries: Vec<BoxedStrategy<(&'static str, Option<KeyValue>)>> = vec![
        of(one(&["alice", "red"])).prop_map(|value| ("aws:username", value)).boxed(),
        of(one(&["red", "RED", "re*d", "a:b", "", "aé", "bucket"]))
            .prop_map(|value| ("aws:principaltag/team", value))
            .boxed(),
        of(many()).prop_map(|value| ("aws:tagkeys", value)).boxed(),
        of(one(&["10.1.2.3", "192.168.1.77", "2001:db8::1", "not-an-address"]))
            .prop_map(|value| ("aws:sourceip", value))
            .boxed(),
        of(one(&["2026-02-28T23:59:00Z", "1772323140", "2024-02-29", "never"]))
            .prop_map(|value| ("aws:currenttime", value))
            .boxed(),
        of(one(&["10", "9.50", "-3", "0", "ten"]))
            .prop_map(|value| ("aws:multifactorauthage", value))
            .boxed(),
        of(one(&["true", "false", "TRUE"]))
            .prop_map(|value| ("aws:securetransport", value))
            .boxed(),
        of(one(&[
            "arn:aws:s3:::bucket",
            "arn:aws:s3:::a:b",
            "arn:aws:s3",
            "arn:aws:kms:us-east-1:111122223333:key/1",
        ]))
        .prop_map(|value| ("aws:sourcearn", value))
        .boxed(),
        of(one(&["o-1", "red"])).prop_map(|value| ("aws:principalorgid", value)).boxed(),
        of(many()).prop_map(|value| ("kms:encryptioncontextkeys", value)).boxed(),
        of(one(&["cmVk", "red", ""])).prop_map(|value| ("s3:prefix", value)).boxed(),
    ];
    entries.prop_map(|entries| {
        let present = entries.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)));
        present.collect()
    })
}

fn pairs() -> impl Strategy<Value = BTreeMap<String, String>> {
    btree_map(
        select(vec!["a", "A", "b"]).prop_map(str::to_owned),
        select(vec!["1", "2"]).prop_map(str::to_owned),
        0..3,
    )
}

fn grant() -> impl Strategy<Value = ModelGrant> {
    let operations =
        vec(select(vec!["Decrypt", "Encrypt", "DescribeKey", "RetireGrant", "PutKeyPolicy"]), 1..4);
    (select(AWS_PRINCIPALS[3..].to_vec()), operations, of(pairs()), of(pairs())).prop_map(
        |(grantee, operations, equals, subset)| ModelGrant {
            grantee: grantee.to_owned(),
            operations: operations.into_iter().map(str::to_owned).collect(),
            subset: subset.filter(|_| equals.is_none()),
            equals,
        },
    )
}

fn request(service: Service) -> impl Strategy<Value = (String, String)> {
    let (actions, resources): (&[&str], &[&str]) = match service {
        Service::Kms => (&ACTIONS[5..10], &RESOURCES[6..8]),
        Service::Trust => (&ACTIONS[10..14], &RESOURCES[8..10]),
        Service::S3 { .. } => (&ACTIONS[0..5], &RESOURCES[1..6]),
        Service::General | Service::NoResourcePolicy => (&ACTIONS, &RESOURCES),
    };
    let action = select(actions.to_vec()).prop_map(str::to_owned);
    (action, select(resources.to_vec()).prop_map(str::to_owned))
}

fn resource_form(service: Service) -> Form {
    match service {
        Service::Trust => Form::Trust,
        Service::S3 { .. } => Form::Bucket,
        Service::Kms | Service::General | Service::NoResourcePolicy => Form::Resource,
    }
}

pub(super) fn question() -> impl Strategy<Value = Question> {
    let service = select(vec![
        Service::Kms,
        Service::Kms,
        Service::Trust,
        Service::General,
        Service::NoResourcePolicy,
        Service::S3 { restrict_public_buckets: true },
        Service::S3 { restrict_public_buckets: false },
    ]);
    service.prop_flat_map(|service| {
        let levels = |form: Form| vec(vec(mostly_open(form), 1..2), 1..3);
        let rcp_level = vec(document(Form::Deny), 0..2);
        let policies = (
            vec(mostly_open(Form::Identity), 0..3),
            weighted(0.25, mostly_open(Form::Identity)),
            weighted(0.25, vec(mostly_open(Form::Identity), 0..2)),
            weighted(0.8, document(resource_form(service))),
            weighted(0.15, levels(Form::Identity)),
            weighted(0.15, vec((rcp_level, weighted(0.9, Just(()))), 1..3)),
            weighted(0.15, document(Form::Resource)),
            vec(grant(), 0..5),
        );
        let asked = (caller(), request(service), select(vec![A, A, A, B]), keys(), pairs());
        (asked, policies).prop_map(move |(asked, policies)| {
            let (caller, (action, resource), resource_account, keys, encryption_context) = asked;
            let (identity, boundary, session, resource_policy, scps, rcps, endpoint, grants) =
                policies;
            let full_access = json!({"Version": "2012-10-17", "Statement":
                {"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}});
            let rcps = rcps.unwrap_or_default().into_iter().map(|(mut level, full)| {
                level.extend(full.map(|()| full_access.clone()));
                level
            });
            Question {
                caller,
                action,
                resource,
                resource_account: resource_account.to_owned(),
                keys,
                encryption_context,
                service,
                identity,
                boundary,
                session,
                resource_policy,
                scps: scps.unwrap_or_default(),
                rcps: rcps.collect(),
                endpoint,
                grants,
            }
        })
    })
}

/// Questions about nothing but patterns: a short alphabet, so that every way to match is met.
pub(super) fn pattern_question() -> impl Strategy<Value = Question> {
    let value = weighted(0.7, "[ab:*]{0,3}");
    let resource =
        ("arn:[ab:*?$]{0,9}", "(\\$\\{t\\}|\\$\\{t, 'b'\\}|[ab:*?]){0,3}", "arn:[ab:é]{0,12}");
    let like = ("([ab:*?]|\\$\\{t\\}|\\$\\{\\*\\}){0,6}", "[ab:*é]{0,8}");
    let operator = select(vec![
        "StringLike",
        "StringNotLike",
        "ArnLike",
        "ArnNotLike",
        "StringEquals",
        "StringEqualsIgnoreCase",
    ]);
    (value, resource, like, operator, any::<bool>()).prop_map(|(value, (head, tail, arn), (like, text), operator, whole)| {
        let mut keys = BTreeMap::new();
        if let Some(value) = value {
            keys.insert("t".to_owned(), KeyValue::One(value));
        }
        keys.insert("k".to_owned(), KeyValue::One(if operator.starts_with("Arn") { arn.clone() } else { text }));
        let wanted = if operator.starts_with("Arn") { format!("{head}{tail}") } else { like };
        let statement = if whole {
            json!({"Effect": "Allow", "Action": "*", "Resource": format!("{head}{tail}")})
        } else {
            json!({"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {operator: {"k": wanted}}})
        };
        let mut question = plain_question(keys);
        question.resource = arn;
        question.identity = vec![json!({"Version": "2012-10-17", "Statement": [statement]})];
        question
    })
}

/// Questions about one condition: every spelling of every operator.
pub(super) fn condition_question() -> impl Strategy<Value = Question> {
    (select(vec!["Allow", "Deny"]), vec(condition(), 1..3), keys()).prop_map(
        |(effect, triples, keys)| {
            let mut operators: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
            for (operator, key, values) in triples {
                operators.entry(operator).or_default().insert(key, values);
            }
            let mut question = plain_question(keys);
            let statement =
                json!({"Effect": effect, "Action": "*", "Resource": "*", "Condition": operators});
            question.identity =
                vec![allow_all(), json!({"Version": "2012-10-17", "Statement": [statement]})];
            if effect == "Allow" {
                question.identity.remove(0);
            }
            question
        },
    )
}

/// Questions about who a resource policy names, with and without the caller's own limits.
pub(super) fn principal_question() -> impl Strategy<Value = Question> {
    let narrow = || json!({"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}});
    let limit = move || weighted(0.4, prop_oneof![Just(allow_all()), Just(narrow())]);
    let service = select(vec![
        Service::General,
        Service::Kms,
        Service::Trust,
        Service::S3 { restrict_public_buckets: true },
    ]);
    let elements =
        vec((principal_element(), weighted(0.2, Just(())), weighted(0.15, Just(()))), 1..3);
    (caller(), service, elements, limit(), limit(), limit(), select(vec![A, A, B])).prop_map(
        |(caller, service, elements, identity, boundary, session, account)| {
            let mut question = plain_question(BTreeMap::new());
            question.caller = caller;
            question.service = service;
            question.resource_account = account.to_owned();
            question.action = "sts:AssumeRole".to_owned();
            let statements: Vec<Value> = elements
                .into_iter()
                .map(|(principal, negated, deny)| {
                    let effect = if deny.is_some() { "Deny" } else { "Allow" };
                    let may_negate = match service {
                        Service::Trust => false,
                        Service::S3 { .. } => deny.is_some(),
                        _ => true,
                    };
                    let element =
                        if may_negate && negated.is_some() { "NotPrincipal" } else { "Principal" };
                    let mut statement =
                        json!({"Effect": effect, "Action": "sts:*", element: principal});
                    if service != Service::Trust {
                        statement["Resource"] = json!("*");
                    }
                    statement
                })
                .collect();
            question.resource_policy =
                Some(json!({"Version": "2012-10-17", "Statement": statements}));
            question.identity = identity.into_iter().collect();
            question.boundary = boundary;
            question.session = session.map(|policy| vec![policy]);
            question
        },
    )
}

fn plain_question(keys: BTreeMap<String, KeyValue>) -> Question {
    Question {
        caller: Caller {
            kind: CallerKind::User,
            partition: "aws".to_owned(),
            account: A.to_owned(),
            path: "/".to_owned(),
            name: "alice".to_owned(),
            unique_id: "AIDAEXAMPLEUSER01".to_owned(),
            session_name: String::new(),
            canonical_id: None,
        },
        action: "s3:GetObject".to_owned(),
        resource: "arn:aws:s3:::bucket/red/x".to_owned(),
        resource_account: A.to_owned(),
        keys,
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
    }
}
