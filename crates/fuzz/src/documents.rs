//! Policy documents.

use std::sync::Arc;

use policy::{
    Attached, BlockPublicAccess, Check, Context, Entity, Policies, Policy, PolicyKind, Principal,
    ResourceRules, decide, explain, rewrite_principals,
};

use crate::operation::pick;
use crate::raw_request::line;
use crate::tally;

pub(crate) const DICTIONARY: &[&str] = &[
    "\"Version\":\"2012-10-17\"",
    "\"Statement\":[",
    "\"Effect\":\"Deny\"",
    "\"NotAction\":",
    "\"NotResource\":",
    "\"NotPrincipal\":",
    "\"Principal\":\"*\"",
    "\"Principal\":{\"AWS\":[\"arn:aws:iam::111122223333:root\"]}",
    "\"Condition\":{\"StringLike\":{\"aws:username\":\"a*\"}}",
    "ForAnyValue:StringEquals",
    "ForAllValues:StringLikeIfExists",
    "NumericLessThanEquals",
    "DateGreaterThan",
    "IpAddress",
    "BinaryEquals",
    "ArnLike",
    "\"Null\":{\"aws:TokenIssueTime\":\"true\"}",
    "${aws:username}",
    "${*}",
    "${",
    "kms:*",
    "arn:aws:s3:::",
    "\\u0100",
    "1e99",
    "[[[[[[[[",
    "*?*?*?*?*?*",
    "0.0.0.0/0",
];

const KINDS: [(&str, PolicyKind); 10] = [
    ("Identity", PolicyKind::Identity),
    ("Boundary", PolicyKind::Boundary),
    ("Session", PolicyKind::Session),
    ("Resource", PolicyKind::Resource),
    ("Bucket", PolicyKind::Bucket),
    ("KmsKey", PolicyKind::KmsKey),
    ("RoleTrust", PolicyKind::RoleTrust),
    ("Scp", PolicyKind::Scp),
    ("Rcp", PolicyKind::Rcp),
    ("Endpoint", PolicyKind::Endpoint),
];

const ACCOUNT: &str = "111122223333";

/// The kind of policy on a line, then the document. Refusals have a bounded text; what is accepted
/// is accepted again after its principals were rewritten, and is decided the same way with and
/// without a trace.
pub fn policy(data: &[u8]) {
    let mut rest = data;
    let Some(name) = line(&mut rest) else { return };
    let Ok(text) = core::str::from_utf8(rest) else { return };
    let named = KINDS.iter().find(|(kind, _)| kind.as_bytes() == name);
    let Some((_, kind)) = named.or_else(|| pick(&KINDS, name)) else { return };
    match Policy::parse(text, *kind) {
        Err(refused) => {
            let length = refused.message().len();
            assert!((1..=2 * text.len() + 512).contains(&length), "a text of {length} bytes");
        }
        Ok(policy) => {
            tally::accepted();
            assert!(policy.statement_count() > 0, "a policy without a statement");
            assert!(policy.size_chars() <= text.chars().count(), "more characters than there are");
            rewriting_changes_nothing(text, &policy);
            drop(policy.lint());
            decisions_agree(policy);
        }
    }
}

fn rewriting_changes_nothing(text: &str, policy: &Policy) {
    let rewritten = rewrite_principals(text, |_| None);
    assert!(rewritten.is_ok(), "an accepted policy cannot be rewritten");
    let Ok(rewritten) = rewritten else { return };
    let again = rewrite_principals(&rewritten, |_| None);
    assert!(again.as_ref() == Ok(&rewritten), "rewriting twice gives another text");
    let parsed = Policy::parse(&rewritten, policy.kind());
    assert!(parsed.is_ok(), "refused after its principals were rewritten: {rewritten:?}");
    let Ok(parsed) = parsed else { return };
    let facts = |policy: &Policy| {
        let principals: Vec<String> = policy.principals().map(str::to_owned).collect();
        let actions: Vec<String> = policy.actions().map(str::to_owned).collect();
        let resources: Vec<String> = policy.resources().map(str::to_owned).collect();
        let id = policy.id().map(str::to_owned);
        let flags = (policy.version(), policy.is_public(), policy.statement_count());
        (id, flags, principals, actions, resources)
    };
    assert!(facts(policy) == facts(&parsed), "rewriting changed the policy: {rewritten:?}");
}

fn decisions_agree(policy: Policy) {
    let kind = policy.kind();
    let attached = [Attached::new("fuzz", Arc::new(policy))];
    let levels = [attached.to_vec()];
    let mut policies = Policies::new(match kind {
        PolicyKind::KmsKey => ResourceRules::KmsKey,
        PolicyKind::RoleTrust => ResourceRules::RoleTrust,
        PolicyKind::Bucket => ResourceRules::S3 { block: BlockPublicAccess::ALL },
        _ => ResourceRules::General,
    });
    match kind {
        PolicyKind::Identity => policies.identity = &attached,
        PolicyKind::Boundary => policies.boundary = attached.first(),
        PolicyKind::Session => policies.session = Some(&attached),
        PolicyKind::Scp => policies.scps = &levels,
        PolicyKind::Rcp => policies.rcps = &levels,
        PolicyKind::Endpoint => policies.endpoint = attached.first(),
        PolicyKind::Resource | PolicyKind::Bucket | PolicyKind::KmsKey | PolicyKind::RoleTrust => {
            policies.resource = attached.first()
        }
    }
    let mut request = Context::new();
    request.set("aws:username", "alice");
    request.set("aws:SourceIp", "192.0.2.7");
    request.set("aws:CurrentTime", "2026-05-01T12:00:00Z");
    request.set("aws:SecureTransport", "false");
    request.set("s3:prefix", "a/b");
    request.set_many("aws:TagKeys", ["team", "cost"]);
    let context = Context::new();
    for (action, resource) in [
        ("s3:GetObject", "arn:aws:s3:::bucket/a/b.txt"),
        (
            "kms:Decrypt",
            "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        ),
        ("sts:AssumeRole", "arn:aws:iam::111122223333:role/reader"),
    ] {
        let check = Check {
            action,
            resource,
            resource_account: ACCOUNT,
            request: &request,
            context: &context,
            encryption_context: None,
        };
        for principal in callers() {
            let decision = decide(&principal, &check, &policies);
            let trace = explain(&principal, &check, &policies);
            assert_eq!(decision, trace.decision, "the trace tells another decision");
            assert!(!decision.denial_text(&principal, &check).is_empty());
        }
    }
}

fn callers() -> [Principal; 5] {
    let entity =
        |name, unique_id| Entity { partition: "aws", account: ACCOUNT, path: "/", name, unique_id };
    [
        Principal::anonymous(),
        Principal::root("aws", ACCOUNT),
        Principal::user(&entity("alice", "AIDAEXAMPLEEXAMPLE01")),
        Principal::role_session(&entity("reader", "AROAEXAMPLEEXAMPLE01"), "session"),
        Principal::service("cloudtrail.amazonaws.com"),
    ]
}
