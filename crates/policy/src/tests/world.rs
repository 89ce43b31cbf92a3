//! The small world of the random questions: names, patterns, operands and callers.

use std::collections::BTreeMap;

use policy_model::{Caller, CallerKind};
use proptest::collection::vec;
use proptest::option::{of, weighted};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};

pub(super) const A: &str = "111122223333";
pub(super) const B: &str = "444455556666";
pub(super) const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd";
pub(super) const ROLE: &str = "arn:aws:iam::111122223333:role/ops/reader";

pub(super) const ACTIONS: [&str; 16] = [
    "s3:GetObject",
    "s3:PutObject",
    "s3:GetBucketPolicy",
    "s3:PutBucketPolicy",
    "s3:DeleteBucketPolicy",
    "kms:Decrypt",
    "kms:Encrypt",
    "kms:DescribeKey",
    "kms:RetireGrant",
    "kms:PutKeyPolicy",
    "sts:AssumeRole",
    "sts:TagSession",
    "sts:AssumeRoleWithWebIdentity",
    "sts:GetCallerIdentity",
    "ssm:GetParameter",
    "secretsmanager:GetSecretValue",
];
pub(super) const ACTION_PATTERNS: [&str; 24] = [
    "*",
    "*",
    "*",
    "*:*",
    "*:Get*",
    "s3:*",
    "s3:Get*",
    "s3:*Policy",
    "S3:getobject",
    "s3:?utObject",
    "s3:GetObject",
    "s3:PutObject",
    "kms:*",
    "kms:De*",
    "kms:Decrypt",
    "kms:DescribeKey",
    "KMS:*e*t*",
    "sts:*",
    "sts:AssumeRole",
    "sts:assumerole*",
    "ssm:*",
    "secretsmanager:Get*",
    "ec2:*",
    "s3:*t?b*",
];
pub(super) const TRUST_PATTERNS: [&str; 6] = [
    "sts:AssumeRole",
    "sts:AssumeRole*",
    "sts:*",
    "STS:assumerole",
    "sts:TagSession",
    "sts:AssumeRoleWithWebIdentity",
];
pub(super) const RESOURCES: [&str; 12] = [
    "*",
    "arn:aws:s3:::bucket",
    "arn:aws:s3:::bucket/red/x",
    "arn:aws:s3:::bucket/alice/x",
    "arn:aws:s3:::bucket/a:b*c",
    "arn:aws:s3:::bucket/re*d/é",
    KEY,
    KEY,
    ROLE,
    ROLE,
    "arn:aws:ssm:us-east-1:111122223333:parameter/a/b",
    "arn:aws:secretsmanager:us-east-1:111122223333:secret:name-AbCdEf",
];
pub(super) const RESOURCE_PATTERNS: [&str; 34] = [
    "*",
    "*",
    "*",
    "*",
    "arn:*",
    "arn:aws:s3:::*",
    "arn:aws:s3:::bucket",
    "arn:aws:s3:::bucket/*",
    "arn:aws:s3:::bucket/${aws:username}/*",
    "arn:aws:s3:::bucket/${aws:PrincipalTag/team}/*",
    "arn:aws:s3:::bucket/${aws:PrincipalTag/team, 'red'}/?",
    "arn:aws:s3:::bucket/a:b${*}c",
    "arn:aws:s3:::b?cket*",
    "arn:aws:s3:::*/x",
    "arn:aws:s3:*:*:bucket/*",
    "arn:aws:s3*",
    "arn:aws:*:::bucket/*",
    "arn:aws:s3:::bucket*b*c",
    "arn:aws:s3*:bucket/red/x",
    "arn:*:x",
    "arn:aws:*:*:*:key/*",
    "arn:aws:kms:us-*-1:111122223333:key/1234abcd",
    "arn:aws:kms:us-east-1:*",
    "arn:aws:kms:*/1234abcd",
    "arn:aws:kms:*:444455556666:key/*",
    KEY,
    "arn:aws:iam::*:role/*",
    "arn:aws:iam::111122223333:role/ops/*",
    ROLE,
    "arn:aws:iam*:role/ops/reader",
    "arn:aws:ssm:*:*:parameter/a/*",
    "arn:aws:secretsmanager:*:*:secret:name-??????",
    "arn:aws:secretsmanager:*:secret:name-*",
    "arn:aws:s3:::bucket/${aws:TagKeys}/x",
];

pub(super) fn caller() -> impl Strategy<Value = Caller> {
    let kind = select(vec![
        CallerKind::User,
        CallerKind::User,
        CallerKind::RoleSession,
        CallerKind::RoleSession,
        CallerKind::FederatedUser,
        CallerKind::FederatedUser,
        CallerKind::Root,
        CallerKind::Anonymous,
        CallerKind::Service,
        CallerKind::ServiceLinkedRole,
        CallerKind::WebIdentity,
        CallerKind::Saml,
    ]);
    (kind, select(vec![A, A, A, B]), any::<bool>(), of(Just("0123456789abcdef".to_owned())))
        .prop_map(|(kind, account, plain_path, canonical_id)| {
            let (path, unique_id) = match kind {
                CallerKind::RoleSession | CallerKind::ServiceLinkedRole => {
                    ("/ops/", "AROAEXAMPLEROLE01")
                }
                _ if plain_path => ("/", "AIDAEXAMPLEUSER01"),
                _ => ("/team/", "AIDAEXAMPLEUSER02"),
            };
            let name = match kind {
                CallerKind::RoleSession | CallerKind::ServiceLinkedRole => "reader",
                CallerKind::Service => "cloudtrail.amazonaws.com",
                CallerKind::WebIdentity => "accounts.google.com",
                CallerKind::Saml => "arn:aws:iam::111122223333:saml-provider/corp",
                _ => "alice",
            };
            let in_account = !matches!(
                kind,
                CallerKind::Anonymous
                    | CallerKind::Service
                    | CallerKind::WebIdentity
                    | CallerKind::Saml
            );
            Caller {
                kind,
                partition: "aws".to_owned(),
                account: account.to_owned(),
                path: path.to_owned(),
                name: name.to_owned(),
                unique_id: unique_id.to_owned(),
                session_name: "s1".to_owned(),
                canonical_id: canonical_id.filter(|_| in_account && account == A),
            }
        })
}

pub(super) const AWS_PRINCIPALS: [&str; 18] = [
    "*",
    A,
    B,
    "arn:aws:iam::111122223333:root",
    "arn:aws:iam::444455556666:root",
    "arn:aws-cn:iam::111122223333:root",
    "arn:aws:iam::111122223333:user/alice",
    "arn:aws:iam::111122223333:user/team/alice",
    "arn:aws:iam::444455556666:user/alice",
    "arn:aws:iam::444455556666:user/team/alice",
    "arn:aws:iam::111122223333:role/ops/reader",
    "arn:aws:iam::444455556666:role/ops/reader",
    "arn:aws:sts::111122223333:assumed-role/reader/s1",
    "arn:aws:sts::444455556666:assumed-role/reader/s1",
    "arn:aws:sts::111122223333:federated-user/s1",
    "AIDAEXAMPLEUSER01",
    "AROAEXAMPLEROLE01",
    "arn:aws:iam::111122223333:role/reader",
];

pub(super) fn principal_element() -> impl Strategy<Value = Value> {
    let aws = || {
        subsequence(AWS_PRINCIPALS[1..].to_vec(), 1..5).prop_map(|members| json!({"AWS": members}))
    };
    prop_oneof![
        3 => Just(json!("*")),
        1 => Just(json!({"AWS": "*"})),
        3 => select(AWS_PRINCIPALS.to_vec()).prop_map(|text| json!({"AWS": text})),
        5 => aws(),
        1 => Just(json!({"Service": "cloudtrail.amazonaws.com"})),
        1 => Just(json!({"Service": ["s3.amazonaws.com", "cloudtrail.amazonaws.com"], "AWS": A})),
        1 => Just(json!({"Federated": "accounts.google.com"})),
        1 => Just(json!({"Federated": "arn:aws:iam::111122223333:saml-provider/corp"})),
        1 => Just(json!({"CanonicalUser": "0123456789abcdef"})),
    ]
}

pub(super) const STRINGS: [&str; 12] = [
    "red",
    "RED",
    "re*d",
    "r?d",
    "*",
    "",
    "${aws:username}",
    "${aws:PrincipalTag/team}",
    "${aws:PrincipalTag/team, 'red'}",
    "${*}",
    "x${aws:username}*",
    "aé",
];
pub(super) const ARNS: [&str; 9] = [
    "arn:aws:s3:::bucket",
    "arn:aws:s3:::*",
    "arn:aws:*:*:*:*",
    "arn:aws:s3:::b?cket",
    "*",
    "arn:aws:s3",
    "${aws:SourceArn}",
    "arn:aws:s3:::${aws:PrincipalTag/team}",
    "arn:aws:*s3:::bucket",
];
pub(super) const NUMBERS: [&str; 7] = ["0", "-0", "10", "10.0", "9.5", "-3", "00010.50"];
pub(super) const DATES: [&str; 8] = [
    "2026",
    "2026-02",
    "2026-02-28",
    "2026-02-28T23:59Z",
    "2026-03-01T00:59:00+01:00",
    "1772323140",
    "2026-02-28T23:59:00.25Z",
    "2024-02-29",
];
pub(super) const ADDRESSES: [&str; 8] = [
    "10.0.0.0/8",
    "10.1.2.3",
    "10.1.2.3/31",
    "0.0.0.0/0",
    "2001:db8::/32",
    "::/0",
    "192.168.1.0/24",
    "2001:db8::1",
];
pub(super) const KEYS: [&str; 12] = [
    "aws:username",
    "aws:PrincipalTag/team",
    "AWS:principaltag/TEAM",
    "aws:TagKeys",
    "aws:SourceIp",
    "aws:CurrentTime",
    "aws:MultiFactorAuthAge",
    "aws:SecureTransport",
    "aws:SourceArn",
    "aws:PrincipalOrgID",
    "kms:EncryptionContextKeys",
    "s3:prefix",
];
pub(super) const BASES: [(&str, char); 25] = [
    ("StringEquals", 's'),
    ("StringNotEquals", 's'),
    ("StringEqualsIgnoreCase", 's'),
    ("StringNotEqualsIgnoreCase", 's'),
    ("StringLike", 's'),
    ("StringNotLike", 's'),
    ("NumericEquals", 'n'),
    ("NumericNotEquals", 'n'),
    ("NumericLessThan", 'n'),
    ("NumericLessThanEquals", 'n'),
    ("NumericGreaterThan", 'n'),
    ("NumericGreaterThanEquals", 'n'),
    ("DateEquals", 'd'),
    ("DateNotEquals", 'd'),
    ("DateLessThan", 'd'),
    ("DateLessThanEquals", 'd'),
    ("DateGreaterThan", 'd'),
    ("DateGreaterThanEquals", 'd'),
    ("Bool", 'b'),
    ("BinaryEquals", 'x'),
    ("IpAddress", 'i'),
    ("NotIpAddress", 'i'),
    ("ArnLike", 'a'),
    ("ArnNotLike", 'a'),
    ("ArnEquals", 'a'),
];

/// Keys that make a family's operators meet values of their own type more often than not.
pub(super) fn keys_of(family: char) -> Vec<&'static str> {
    let own: &[&str] = match family {
        'n' => &["aws:MultiFactorAuthAge"],
        'd' => &["aws:CurrentTime"],
        'b' => &["aws:SecureTransport"],
        'i' => &["aws:SourceIp"],
        'a' => &["aws:SourceArn"],
        'x' => &["s3:prefix"],
        _ => &[
            "aws:username",
            "aws:PrincipalTag/team",
            "AWS:principaltag/TEAM",
            "aws:TagKeys",
            "aws:PrincipalOrgID",
        ],
    };
    KEYS.iter().copied().chain(own.iter().flat_map(|key| [*key; 6])).collect()
}

pub(super) fn operands_of(family: char) -> Vec<&'static str> {
    match family {
        'n' => NUMBERS.to_vec(),
        'd' => DATES.to_vec(),
        'b' => vec!["true", "false", "True", "${aws:SecureTransport}"],
        'i' => ADDRESSES.to_vec(),
        'a' => ARNS.to_vec(),
        'x' => vec!["cmVk", "cmVkcmVk", "", "cg=="],
        _ => STRINGS.to_vec(),
    }
}

pub(super) fn condition() -> impl Strategy<Value = (String, String, Value)> {
    let operator = (
        0..BASES.len(),
        select(vec!["", "", "", "ForAllValues:", "ForAnyValue:"]),
        weighted(0.2, Just("IfExists")),
    );
    let ordinary = operator.prop_flat_map(|(base, prefix, suffix)| {
        let (name, family) = BASES[base];
        let spelled = format!("{prefix}{name}{}", suffix.unwrap_or_default());
        // Variables are not operands of Bool under the old version: the parser refuses them there.
        (Just(spelled), select(keys_of(family)), vec(select(operands_of(family)), 1..3))
            .prop_map(|(operator, key, values)| (operator, key.to_owned(), json!(values)))
    });
    let null = (select(KEYS.to_vec()), select(vec!["true", "false"]))
        .prop_map(|(key, value)| ("Null".to_owned(), key.to_owned(), json!(value)));
    prop_oneof![12 => ordinary, 1 => null]
}

pub(super) fn conditions() -> impl Strategy<Value = Option<Value>> {
    weighted(0.4, vec(condition(), 1..3)).prop_map(|triples| {
        triples.map(|triples| {
            let mut operators: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
            for (operator, key, values) in triples {
                operators.entry(operator).or_default().insert(key, values);
            }
            json!(operators)
        })
    })
}
