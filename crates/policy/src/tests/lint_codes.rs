//! Every issue code: a document that has it, one beside it that has not, and its line in the documentation.
mod conditions;
mod elements;
mod refused;
mod statements;

use std::collections::BTreeSet;

use crate::PolicyKind::{self, Bucket, Identity, KmsKey, Rcp, Resource, RoleTrust, Scp};
use crate::issue::Issue;
use crate::{Finding, FindingType, Policy, validate};
use conditions::CONDITIONS;
use elements::ELEMENTS;
use refused::REFUSED;
use statements::STATEMENTS;

/// A code, the kind of policy, a statement (or a document, in braces) that has it, and one that has it not.
struct Case(&'static str, PolicyKind, &'static str, &'static str);

/// What the shorthands of the cases stand for.
const SHORTHANDS: [(&str, &str); 6] = [
    ("@C", r#"@A,"Condition":"#),
    ("@A", r#""Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*""#),
    ("@P", r#"@A,"Principal":"#),
    ("@R", r#""Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*""#),
    ("@T", r#""Effect":"Allow","Action":"sts:AssumeRole","Principal":"#),
    (
        "@W",
        r#""Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/"#,
    ),
];

/// Codes of sizes, with a kind, and lengths of a text in the document that exceed the quota and do not.
const SIZES: [(&str, PolicyKind, usize, usize); 10] = [
    ("POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA", Identity, 6_200, 5_900),
    ("POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA", Identity, 140_000, 5_900),
    ("POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA", RoleTrust, 2_100, 1_800),
    ("POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA", RoleTrust, 140_000, 1_800),
    ("POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA", Resource, 20_500, 20_000),
    ("POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA", Bucket, 20_500, 20_000),
    ("POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA", KmsKey, 32_800, 32_000),
    ("POLICY_SIZE_EXCEEDS_QUOTA", PolicyKind::Session, 2_100, 1_800),
    ("POLICY_SIZE_EXCEEDS_SCP_QUOTA", Scp, 10_300, 10_000),
    ("POLICY_SIZE_EXCEEDS_RCP_QUOTA", Rcp, 5_200, 4_800),
];

fn cases() -> impl Iterator<Item = &'static Case> {
    [REFUSED, ELEMENTS, CONDITIONS, STATEMENTS].into_iter().flatten()
}

fn document(text: &str) -> String {
    let mut text = text.to_owned();
    for (short, long) in SHORTHANDS.into_iter().chain(SHORTHANDS) {
        text = text.replace(short, long);
    }
    if text.starts_with('{') {
        return text;
    }
    format!(r#"{{"Version":"2012-10-17","Statement":[{{{text}}}]}}"#)
}

fn sized(kind: PolicyKind, length: usize) -> String {
    let principal = if kind.has_principal() { r#""Principal":"*","# } else { "" };
    let rest = match kind {
        RoleTrust => r#""Action":"sts:AssumeRole""#,
        _ => r#""Action":"s3:GetObject","Resource":"*""#,
    };
    let operand = "x".repeat(length);
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Deny",{principal}{rest},"Condition":{{"StringEquals":{{"aws:username":"{operand}"}}}}}}}}"#
    )
}

/// The finding a document must have.
fn found(code: &str, kind: PolicyKind, text: &str) -> Finding {
    let findings = validate(text, kind);
    let finding = findings.iter().find(|finding| finding.code == code);
    finding.unwrap_or_else(|| panic!("{code} is not found in {text:.400}: {findings:?}")).clone()
}

fn must_not_find(code: &str, kind: PolicyKind, text: &str) {
    let findings = validate(text, kind);
    assert!(findings.iter().all(|finding| finding.code != code), "{code} is found in {text:.400}");
}

#[test]
fn each_code_has_a_document_that_has_it_and_one_that_has_not() {
    let mut seen = BTreeSet::new();
    let mut check = |code: &'static str, kind, trigger: &str, near: &str| {
        let finding = found(code, kind, trigger);
        let issue = Issue::of(code).expect("a code of the list");
        // A refusal is an error whatever AWS makes of it.
        let refused = Policy::parse(trigger, kind).is_err();
        let expected = if refused { FindingType::Error } else { issue.finding_type };
        assert_eq!(finding.finding_type, expected, "{code}");
        assert_eq!(finding.is_own(), issue.is_own, "{code}");
        must_not_find(code, kind, near);
        seen.insert(code);
    };
    for Case(code, kind, trigger, near) in cases() {
        check(code, *kind, &document(trigger), &document(near));
    }
    for (code, kind, long, short) in SIZES {
        check(code, kind, &sized(kind, long), &sized(kind, short));
    }
    let all: BTreeSet<&str> = Issue::ALL.iter().map(|issue| issue.code).collect();
    assert_eq!(all.len(), Issue::ALL.len(), "a code is listed twice");
    assert_eq!(seen, all);
}

#[test]
fn the_documentation_lists_each_code_once_with_its_type_and_anchor() {
    let text = include_str!("../../../../docs/policy-lint.md");
    let listed: Vec<[&str; 4]> = text
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
            <[&str; 4]>::try_from(cells).unwrap_or_else(|cells| panic!("four cells: {cells:?}"))
        })
        .collect();
    for [code, finding_type, when, anchor] in &listed {
        let issue = Issue::of(code.trim_matches('`')).unwrap_or_else(|| panic!("{code}"));
        assert_eq!(*finding_type, issue.finding_type.as_str(), "{code}");
        assert!(!when.is_empty(), "{code}");
        let finding = Finding {
            finding_type: FindingType::Error,
            code: issue.code,
            details: String::new(),
            statement: None,
            element: None,
        };
        let link = finding.learn_more_link();
        let expected = link.as_deref().and_then(|link| {
            link.split_once("#access-analyzer-reference-policy-checks-").map(|(_, anchor)| anchor)
        });
        assert_eq!(*anchor, expected.unwrap_or("own"), "{code}");
    }
    let mut codes: Vec<&str> = listed.iter().map(|[code, ..]| code.trim_matches('`')).collect();
    let mut all: Vec<&str> = Issue::ALL.iter().map(|issue| issue.code).collect();
    codes.sort_unstable();
    all.sort_unstable();
    assert_eq!(codes, all);
}
