//! The names of a world small enough that policies, callers and requests meet.
use policy_model::{DATES, NUMBERS};

pub(super) const A: &str = "111122223333";
pub(super) const B: &str = "444455556666";

pub(super) const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd";
pub(super) const ROLE: &str = "arn:aws:iam::111122223333:role/ops/reader";
pub(super) const SECRET: &str = "arn:aws:secretsmanager:us-east-1:111122223333:secret:name-AbCdEf";
pub(super) const QUEUE: &str = "arn:aws:sqs:us-east-1:111122223333:red-queue";
pub(super) const PARAMETER: &str = "arn:aws:ssm:us-east-1:111122223333:parameter/a/b";

pub(super) const S3: [(&str, &str); 8] = [
    ("s3:GetObject", "arn:aws:s3:::bucket/red/x"),
    ("s3:GetObject", "arn:aws:s3:::bucket/alice/x"),
    ("s3:PutObject", "arn:aws:s3:::bucket/a:b/c"),
    ("s3:PutObject", "arn:aws:s3:::bucket/a\u{e9}?d"),
    ("s3:ListBucket", "arn:aws:s3:::bucket"),
    ("s3:GetBucketPolicy", "arn:aws:s3:::bucket"),
    ("s3:PutBucketPolicy", "arn:aws:s3:::bucket"),
    ("s3:DeleteBucketPolicy", "arn:aws:s3:::bucket"),
];
pub(super) const KMS: [(&str, &str); 4] = [
    ("kms:Decrypt", KEY),
    ("kms:DescribeKey", KEY),
    ("kms:RetireGrant", KEY),
    ("kms:PutKeyPolicy", KEY),
];
pub(super) const TRUST: [(&str, &str); 2] = [("sts:AssumeRole", ROLE), ("sts:TagSession", ROLE)];
pub(super) const FEDERATION: [(&str, &str); 2] =
    [("sts:AssumeRoleWithWebIdentity", ROLE), ("sts:AssumeRoleWithSAML", ROLE)];
pub(super) const GENERAL: [(&str, &str); 2] =
    [("secretsmanager:GetSecretValue", SECRET), ("sqs:SendMessage", QUEUE)];
pub(super) const PLAIN: [(&str, &str); 3] = [
    ("ssm:GetParameter", PARAMETER),
    ("ec2:DescribeInstances", "*"),
    ("sts:GetCallerIdentity", "*"),
];

pub(super) const ACTION_PATTERNS: [&str; 24] = [
    "*",
    "*",
    "*",
    "s3:*",
    "s3:Get*",
    "S3:getobject",
    "s3:*Policy",
    "s3:?utObject",
    "s3:*t?b*",
    "kms:*",
    "kms:De*",
    "KMS:*e*t*",
    "kms:Decrypt",
    "sts:*",
    "sts:AssumeRole",
    "STS:assumerole*",
    "secretsmanager:Get*",
    "secretsmanager:*Value",
    "sqs:*",
    "ssm:*",
    "ssm:GetParamete?",
    "ec2:Describe*",
    "ec2:*",
    "iam:PassRole",
];
pub(super) const TRUST_ACTIONS: [&str; 6] = [
    "sts:AssumeRole",
    "sts:AssumeRole*",
    "sts:*",
    "STS:assumerole",
    "sts:TagSession",
    "sts:AssumeRoleWithWebIdentity",
];
/// Patterns for any request.
pub(super) const ANY_RESOURCE: [&str; 6] = ["*", "*", "*", "arn:*", "arn:aws:*:*:*:*", "arn:aws:*"];
pub(super) const S3_PATTERNS: [&str; 18] = [
    "arn:aws:s3:::*",
    "arn:aws:s3:::bucket",
    "arn:aws:s3:::bucket/*",
    "arn:aws:s3:::bucket/${aws:username}/*",
    "arn:aws:s3:::bucket/${aws:PrincipalTag/team}/*",
    "arn:aws:s3:::bucket/${aws:PrincipalTag/team, 'red'}/?",
    "arn:aws:s3:::bucket/${aws:PrincipalTag/team}red/*",
    "arn:aws:s3:::bucket/${aws:PrincipalTag/team}${aws:username, 'alice'}/x",
    "arn:aws:s3:::bucket/${aws:TagKeys}/x",
    "arn:aws:s3:::b?cket*",
    "arn:aws:s3:::*/x",
    "arn:aws:s3:::bucket/a:*",
    "arn:aws:s3:::bucket/*${?}d",
    "arn:aws:s3:::bucket/a\u{e9}*",
    "arn:aws:s3*",
    "arn:aws:s3*:bucket/red/x",
    "arn:aws:s3:::bucket*b*c",
    "arn:aws:kms:*",
];
pub(super) const KMS_PATTERNS: [&str; 10] = [
    KEY,
    "arn:aws:kms:us-*-1:111122223333:key/1234abcd",
    "arn:aws:kms:us-east-1:*",
    "arn:aws:kms:*:key/1234abcd",
    "arn:aws:kms:*:444455556666:key/*",
    "arn:aws:kms:*:*:key/????abcd",
    "arn:aws:kms:us-????-1:111122223333:key/*",
    "arn:aws:kms:us-east-1?111122223333:key/1234abcd",
    "arn:aws:kms:us*3:key/1234abcd",
    "arn:aws:s3:::*",
];
pub(super) const OTHER_PATTERNS: [&str; 18] = [
    ROLE,
    "arn:aws:iam::*:role/*",
    "arn:aws:iam::111122223333:role/ops/*",
    "arn:aws:iam:*:role/ops/reader",
    SECRET,
    "arn:aws:secretsmanager:*:*:secret:name-??????",
    "arn:aws:secretsmanager:*:secret:name-*",
    "arn:aws:secretsmanager:us-east-1:111122223333:secret:${aws:PrincipalTag/team}*",
    QUEUE,
    "arn:aws:sqs:*:*:${aws:PrincipalTag/team}-queue",
    "arn:aws:sqs:us-east-1:111122223333:${aws:username, 'red'}-queue",
    "arn:aws:sqs:*:red-queue",
    "arn:aws:sqs:us-east-1?111122223333:red-queue",
    "arn:aws:ssm:us*3:parameter/*",
    PARAMETER,
    "arn:aws:ssm:*:*:parameter/a/*",
    "arn:aws:ssm:us-east-?:*",
    "arn:aws:ssm:*:parameter/?/b",
];

pub(super) const AWS_PRINCIPALS: [&str; 17] = [
    A,
    B,
    "arn:aws:iam::111122223333:root",
    "arn:aws:iam::444455556666:root",
    "arn:aws:iam::111122223333:user/alice",
    "arn:aws:iam::111122223333:user/team/alice",
    "arn:aws:iam::111122223333:user/s1",
    "arn:aws:iam::444455556666:user/alice",
    "arn:aws:iam::444455556666:user/team/alice",
    "arn:aws:iam::111122223333:role/ops/reader",
    "arn:aws:iam::111122223333:role/ops/writer",
    "arn:aws:iam::444455556666:role/ops/reader",
    "arn:aws:sts::111122223333:assumed-role/reader/s1",
    "arn:aws:sts::444455556666:assumed-role/reader/s1",
    "arn:aws:sts::111122223333:federated-user/s1",
    "AIDAEXAMPLEUSER01",
    "AROAEXAMPLEROLE01",
];
pub(super) const SERVICE: &str = "cloudtrail.amazonaws.com";
pub(super) const WEB_PROVIDER: &str = "accounts.google.com";
pub(super) const SAML_PROVIDER: &str = "arn:aws:iam::111122223333:saml-provider/corp";

/// Condition operators, negation included, by the type of value they compare.
pub(super) const OPERATORS: [(&str, char); 26] = [
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
    ("ArnNotEquals", 'a'),
];

/// Keys, the type of their values, and values a request may give them.
pub(super) const KEYS: [(&str, char, &[&str]); 10] = [
    ("aws:username", 's', &["alice", "red", "bob"]),
    (
        "aws:PrincipalTag/team",
        's',
        &["red", "RED", "re*d", "a:b", "", "", "a\u{e9}", "name-", "bucket"],
    ),
    ("aws:PrincipalOrgID", 's', &["o-1", "red"]),
    ("s3:prefix", 's', &["", "red", "alice/"]),
    (
        "aws:CurrentTime",
        'd',
        &["2026-02-28T23:59:00Z", "1772323140", "2024-02-29", "2026-02-28T23:59:00.25Z", "never"],
    ),
    ("aws:MultiFactorAuthAge", 'n', &["10", "9.50", "-3", "0", "ten", "10s"]),
    ("aws:SecureTransport", 'b', &["true", "false", "TRUE"]),
    ("aws:SourceIp", 'i', &["10.1.2.3", "192.168.1.77", "2001:db8::1", "2001:DB8:0:0::1", "here"]),
    (
        "aws:SourceArn",
        'a',
        &[
            "arn:aws:s3:::bucket",
            "arn:aws:s3:::a:b",
            "arn:aws:s3:::re*d",
            "arn:aws:s3",
            "arn:aws:sns:us-east-1:111122223333:red",
        ],
    ),
    ("example:Blob", 'x', &["cmVk", "cmVkcmVk", "", "red!"]),
];
pub(super) const MULTIVALUED: [&str; 2] = ["aws:TagKeys", "kms:EncryptionContextKeys"];
pub(super) const MEMBERS: [&str; 6] = ["red", "RED", "blue", "a\u{e9}", "re*d", "re*d"];

/// A key that can keep a bucket policy for everybody from being public.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limit {
    pub(super) key: &'static str,
    pub(super) value: &'static str,
    /// Operators and operands that the value satisfies, more or less narrowly.
    pub(super) tests: &'static [(&'static str, &'static str)],
}

const fn limit(
    key: &'static str,
    value: &'static str,
    tests: &'static [(&'static str, &'static str)],
) -> Limit {
    Limit { key, value, tests }
}

pub(super) const LIMITS: [Limit; 10] = [
    limit(
        "aws:PrincipalOrgID",
        "o-1",
        &[
            ("StringEquals", "o-1"),
            ("StringLike", "o-1"),
            ("StringLike", "o-*"),
            ("StringNotEquals", "o-2"),
        ],
    ),
    limit(
        "aws:PrincipalAccount",
        B,
        &[
            ("StringEquals", B),
            ("StringEqualsIgnoreCase", B),
            ("StringLike", "4444*"),
            ("StringNotEquals", A),
        ],
    ),
    limit(
        "aws:PrincipalArn",
        "arn:aws:iam::444455556666:role/ops/reader",
        &[
            ("ArnEquals", "arn:aws:iam::444455556666:role/ops/reader"),
            ("ArnLike", "arn:aws:iam::444455556666:role/*"),
            ("ArnLike", "arn:aws:iam::*:role/ops/reader"),
            ("StringLike", "arn:aws:iam::444455556666:*"),
            ("StringEquals", "arn:aws:iam::444455556666:role/ops/reader"),
        ],
    ),
    limit(
        "aws:SourceIp",
        "10.1.2.3",
        &[
            ("IpAddress", "10.1.2.3"),
            ("IpAddress", "10.0.0.0/8"),
            ("IpAddress", "8.0.0.0/5"),
            ("IpAddress", "0.0.0.0/0"),
            ("NotIpAddress", "192.168.0.0/16"),
        ],
    ),
    limit(
        "aws:SourceIp",
        "2001:db8::1",
        &[("IpAddress", "2001:db8::/32"), ("IpAddress", "2001::/16"), ("IpAddress", "::/0")],
    ),
    limit(
        "aws:SourceArn",
        "arn:aws:sns:us-east-1:111122223333:red",
        &[
            ("ArnEquals", "arn:aws:sns:us-east-1:111122223333:red"),
            ("ArnLike", "arn:aws:sns:*:111122223333:*"),
            ("ArnLike", "arn:aws:sns:us-east-1:*:red"),
            ("StringEquals", "arn:aws:sns:us-east-1:111122223333:red"),
        ],
    ),
    limit("aws:SourceVpce", "vpce-1", &[("StringEquals", "vpce-1"), ("StringLike", "vpce-*")]),
    limit("aws:SourceVpc", "vpc-1", &[("StringEquals", "vpc-1"), ("StringNotEquals", "vpc-2")]),
    limit("aws:SourceAccount", A, &[("StringEquals", A), ("StringLike", "1111*")]),
    limit(
        "aws:userid",
        "AROAEXAMPLEROLE01:s1",
        &[
            ("StringEquals", "AROAEXAMPLEROLE01:s1"),
            ("StringLike", "AROAEXAMPLEROLE01:*"),
            ("StringLike", "*"),
        ],
    ),
];

/// What policies compare with, by type.
pub(super) fn operands(family: char) -> &'static [&'static str] {
    match family {
        'n' => &NUMBERS,
        'd' => &DATES,
        'b' => &["true", "false", "True"],
        'x' => &["cmVk", "cmVkcmVk", "cg=="],
        'i' => &[
            "10.0.0.0/8",
            "10.1.2.3",
            "10.1.2.3/31",
            "0.0.0.0/0",
            "2001:db8::/32",
            "::/0",
            "192.168.1.0/24",
            "2001:db8::1",
            "2001:db8:0::1",
        ],
        'a' => &[
            "arn:aws:s3:::bucket",
            "arn:aws:s3:::*",
            "arn:aws:*:*:*:*",
            "arn:aws:s3:::b?cket",
            "${aws:SourceArn}",
            "arn:aws:s3:::${aws:PrincipalTag/team}",
            "arn:aws:s3:::re${*}d",
            "arn:aws:*s3:::bucket",
            "arn:aws:sns:*:111122223333:*",
        ],
        _ => &[
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
            "re${*}d",
            "re${*}d",
            "re${*}d",
            "re${*}${aws:username, 'd'}",
            "${aws:username}*",
            "a\u{e9}",
        ],
    }
}
