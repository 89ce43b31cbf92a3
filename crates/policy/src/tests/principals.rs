//! NotPrincipal with Deny: every combination of a caller's identities.
use serde_json::json;

use crate::{
    Attached, Check, Context, Effect, Entity, Policies, Policy, PolicyKind, Principal,
    ResourceRules, decide,
};

const ACCOUNT: &str = "111122223333";
const CANONICAL: &str = "0123456789abcdef";

/// Whether a Deny with these members under NotPrincipal leaves the caller alone.
fn spares(principal: &Principal, members: &serde_json::Value, boundary: bool) -> bool {
    let document = json!({"Version": "2012-10-17", "Statement": {
        "Effect": "Deny", "NotPrincipal": members, "Action": "*", "Resource": "*"}});
    let parse = |text: &str, kind| Policy::parse(text, kind).expect("valid");
    let resource = Attached::new("r", parse(&document.to_string(), PolicyKind::Resource));
    let open = r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
    let limit = Attached::new("b", parse(open, PolicyKind::Boundary));
    let mut policies = Policies::new(ResourceRules::General);
    policies.resource = Some(&resource);
    policies.boundary = boundary.then_some(&limit);
    let nothing = Context::new();
    let check = Check {
        action: "a:b",
        resource: "*",
        resource_account: ACCOUNT,
        request: &nothing,
        context: &nothing,
        encryption_context: None,
    };
    decide(principal, &check, &policies).effect != Effect::ExplicitDeny
}

/// Every subset of the identities: the whole alone spares the caller.
fn check(principal: &Principal, identities: &[&str]) {
    for chosen in 0..1_usize << identities.len() {
        let named: Vec<&str> = identities
            .iter()
            .enumerate()
            .filter(|(place, _)| chosen >> place & 1 == 1)
            .map(|(_, arn)| *arn)
            .chain(["arn:aws:iam::999999999999:user/somebody"])
            .collect();
        let all = named.len() == identities.len() + 1;
        let members = json!({"AWS": named});
        assert_eq!(spares(principal, &members, false), all, "{members}");
        assert!(!spares(principal, &members, true), "with a boundary: {members}");
    }
    assert!(spares(principal, &json!("*"), true));
}

#[test]
fn not_principal_spares_only_who_is_named_in_full() {
    let entity = |path, name, unique_id| Entity {
        partition: "aws",
        account: ACCOUNT,
        path,
        name,
        unique_id,
    };
    let root = "arn:aws:iam::111122223333:root";
    let user = entity("/team/", "alice", "AIDAEXAMPLEUSER01");
    let user_arn = "arn:aws:iam::111122223333:user/team/alice";
    let role = entity("/ops/", "reader", "AROAEXAMPLEROLE01");
    let role_arn = "arn:aws:iam::111122223333:role/ops/reader";
    let session_arn = "arn:aws:sts::111122223333:assumed-role/reader/s1";
    check(&Principal::root("aws", ACCOUNT), &[root]);
    check(&Principal::user(&user), &[root, user_arn]);
    check(&Principal::user(&user), &[ACCOUNT, "AIDAEXAMPLEUSER01"]);
    check(&Principal::role_session(&role, "s1"), &[root, role_arn, session_arn]);
    check(&Principal::role_session(&role, "s1"), &[ACCOUNT, "AROAEXAMPLEROLE01", session_arn]);
    check(&Principal::service_linked_role(&role, "s1"), &[root, role_arn, session_arn]);
    check(
        &Principal::federated_user(&user, "f1"),
        &[root, user_arn, "arn:aws:sts::111122223333:federated-user/f1"],
    );
}

#[test]
fn callers_without_an_account_are_spared_by_their_own_name() {
    let service = Principal::service("a.amazonaws.com");
    assert!(spares(&service, &json!({"Service": "a.amazonaws.com"}), false));
    assert!(!spares(&service, &json!({"Service": "b.amazonaws.com"}), false));
    assert!(!spares(&service, &json!({"Federated": "a.amazonaws.com"}), false));
    let provider = Principal::web_identity("a.amazonaws.com");
    assert!(spares(&provider, &json!({"Federated": "a.amazonaws.com"}), false));
    assert!(!spares(&provider, &json!({"Service": "a.amazonaws.com"}), false));
    assert!(!spares(&Principal::anonymous(), &json!({"AWS": ACCOUNT}), false));
    let owner = Principal::root("aws", ACCOUNT).with_canonical_id(CANONICAL);
    assert!(spares(&owner, &json!({"CanonicalUser": CANONICAL}), false));
    assert!(!spares(&owner, &json!({"CanonicalUser": "fedcba9876543210"}), false));
    let china = Principal::root("aws-cn", ACCOUNT);
    assert!(!spares(&china, &json!({"AWS": "arn:aws:iam::111122223333:root"}), false));
    assert!(spares(&china, &json!({"AWS": ACCOUNT}), false));
}
