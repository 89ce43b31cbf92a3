//! The small world of the random questions: names, patterns and operands, so few that policies, callers and requests
//! meet.

pub(super) const A: &str = "111122223333";
pub(super) const B: &str = "444455556666";
pub(super) const KEY: &str = "arn:aws:kms:us-east-1:111122223333:key/1234abcd";
pub(super) const ROLE: &str = "arn:aws:iam::111122223333:role/ops/reader";

pub(super) const ACTIONS: [&str; 18] = [
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
    "iam:GetUser",
    "ec2:RunInstances",
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
/// Numbers that policies compare with.
pub const NUMBERS: [&str; 7] = ["0", "-0", "10", "10.0", "9.5", "-3", "00010.50"];
/// Dates that policies compare with.
pub const DATES: [&str; 8] = [
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
/// Values that a request's key may have, by the type of what a policy compares it with.
pub(super) const FOUND_STRINGS: [&str; 9] =
    ["alice", "red", "RED", "re*d", "a:b", "", "aé", "bucket", "r"];
pub(super) const FOUND_NUMBERS: [&str; 7] = ["10", "9.50", "-3", "0", "ten", "11", "-7"];
pub(super) const FOUND_DATES: [&str; 7] = [
    "2026-02-28T23:59:00Z",
    "1772323140",
    "2024-02-29",
    "never",
    "2026-02-28T23:59:00.25Z",
    "2027-01-01",
    "1999-12-31T23:59Z",
];
pub(super) const FOUND_ADDRESSES: [&str; 5] =
    ["10.1.2.3", "192.168.1.77", "2001:db8::1", "not-an-address", "10.1.2.2"];
pub(super) const FOUND_FLAGS: [&str; 3] = ["true", "false", "TRUE"];
pub(super) const FOUND_ARNS: [&str; 5] = [
    "arn:aws:s3:::bucket",
    "arn:aws:s3:::a:b",
    "arn:aws:s3",
    "arn:aws:kms:us-east-1:111122223333:key/1",
    "arn:aws:s3:::red",
];
pub(super) const FOUND_BINARY: [&str; 4] = ["cmVk", "red", "", "cg=="];

/// What a public-access key may be compared with: fixed values, wildcards, variables.
pub(super) const CONFINING_VALUES: [&str; 11] = [
    "o-1",
    "111122223333",
    "vpce-1",
    "AROAEXAMPLE:*",
    "AIDAEXAMPLE",
    "arn:aws:iam::111122223333:role/*",
    "arn:aws:iam::*:role/x",
    "arn:aws:s3:::bucket",
    "*",
    "${aws:username}",
    "",
];
pub(super) const CONFINING_BLOCKS: [&str; 8] = [
    "10.0.0.0/8",
    "10.0.0.0/7",
    "0.0.0.0/0",
    "192.168.0.0/16",
    "2001:db8::/32",
    "2001:db8::/31",
    "203.0.113.9",
    "::/0",
];
