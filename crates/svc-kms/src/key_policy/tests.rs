use engine::Denial;
use policy::{
    Attached, Check, Context, Entity, Policies, Policy, PolicyKind, Principal, ResourceRules,
    decide,
};

use super::{default_policy, require_no_lockout};

const ACCOUNT: &str = "111122223333";

/// Whether `principal` may use a key under the default policy, with these policies of its own.
fn may_use(principal: &Principal, own: &[&str]) -> bool {
    let text = default_policy(ACCOUNT);
    let key_policy = Attached::new("key policy", Policy::parse(&text, PolicyKind::KmsKey).unwrap());
    let identity: Vec<Attached> = own
        .iter()
        .map(|text| Attached::new("own", Policy::parse(text, PolicyKind::Identity).unwrap()))
        .collect();
    let (request, context) = (Context::new(), Context::new());
    let check = Check {
        action: "kms:Decrypt",
        resource: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
        resource_account: ACCOUNT,
        request: &request,
        context: &context,
        encryption_context: None,
    };
    let mut policies = Policies::new(ResourceRules::KmsKey);
    policies.identity = &identity;
    policies.resource = Some(&key_policy);
    decide(principal, &check, &policies).is_allowed()
}

fn user(account: &str) -> Principal {
    Principal::user(&Entity {
        partition: "aws",
        account,
        path: "/",
        name: "alice",
        unique_id: "AIDAEXAMPLEUSER01",
    })
}

/// Source: <https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html>
#[test]
fn the_default_policy_delegates_and_allows_no_user_itself() {
    let decrypt = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"kms:Decrypt","Resource":"*"}}"#;
    let other = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"kms:Encrypt","Resource":"*"}}"#;
    let alice = user(ACCOUNT);
    assert!(!may_use(&alice, &[]));
    assert!(!may_use(&alice, &[other]));
    assert!(may_use(&alice, &[other, decrypt]));
    assert!(!may_use(&user("444455556666"), &[decrypt]));
}

#[test]
fn the_default_policy_is_the_one_that_aws_gives() {
    let policy = Policy::parse(&default_policy(ACCOUNT), PolicyKind::KmsKey).unwrap();
    assert_eq!(policy.id(), Some("key-default-1"));
    assert_eq!(policy.statement_count(), 1);
    assert_eq!(policy.actions().collect::<Vec<_>>(), ["kms:*"]);
    assert_eq!(policy.resources().collect::<Vec<_>>(), ["*"]);
}

#[test]
fn a_policy_that_locks_out_needs_insistence() {
    let locked = || Err(Denial::implicit("no".to_owned()));
    for bypass in [None, Some(false)] {
        let refused = require_no_lockout(&locked(), bypass).unwrap_err();
        assert_eq!(refused.code(), "MalformedPolicyDocumentException");
    }
    require_no_lockout(&locked(), Some(true)).unwrap();
}
