//! How refusals name the resource, and the policy that denies.
use crate::{
    Attached, Check, Context, Entity, Policies, Policy, PolicyKind, Principal, ResourceRules,
    decide,
};

const ACCOUNT: &str = "111122223333";
const ALICE: Entity<'_> = Entity {
    partition: "aws",
    account: ACCOUNT,
    path: "/",
    name: "alice",
    unique_id: "AIDAEXAMPLEUSER01",
};
const WHO: &str = "User: arn:aws:iam::111122223333:user/alice is not authorized to perform: ";

fn attached(name: &str, effect: &str, kind: PolicyKind) -> Attached {
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"{effect}","Action":"*","Resource":"*"}}}}"#
    );
    Attached::new(name, Policy::parse(&text, kind).expect("a valid document"))
}

fn text(action: &str, resource: &str, policies: &Policies<'_>) -> String {
    let alice = Principal::user(&ALICE);
    let nothing = Context::new();
    let check = Check {
        action,
        resource,
        resource_account: ACCOUNT,
        request: &nothing,
        context: &nothing,
        encryption_context: None,
    };
    decide(&alice, &check, policies).denial_text(&alice, &check)
}

/// What stands between the action and the reason.
fn resource_in_text(action: &str, resource: &str) -> String {
    let text = text(action, resource, &Policies::new(ResourceRules::General));
    let reason = format!(" because no identity-based policy allows the {action} action");
    let middle =
        text.strip_prefix(&format!("{WHO}{action}")).and_then(|text| text.strip_suffix(&*reason));
    middle.unwrap_or_else(|| panic!("another text: {text}")).to_owned()
}

#[test]
fn each_service_names_the_resource_in_its_way() {
    let iam = |rest: &str| format!("arn:aws:iam::111122223333:{rest}");
    let cases = [
        ("s3:GetObject", "arn:aws:s3:::b/k".to_owned(), " on resource: \"arn:aws:s3:::b/k\""),
        ("s3:ListAllMyBuckets", "*".to_owned(), ""),
        ("cloudtrail:LookupEvents", "*".to_owned(), ""),
        ("kms:ListKeys", "*".to_owned(), " on resource: *"),
        ("iam:GetAccountSummary", "*".to_owned(), " on resource: *"),
        ("iam:GetUser", iam("user/team/bob"), " on resource: user bob"),
        ("iam:DeleteRole", iam("role/r"), " on resource: role r"),
        ("iam:GetGroup", iam("group/g"), " on resource: group g"),
        ("iam:GetInstanceProfile", iam("instance-profile/p"), " on resource: instance profile p"),
        ("iam:CreateUser", iam("user/bob"), " on resource: arn:aws:iam::111122223333:user/bob"),
        (
            "iam:CreateInstanceProfile",
            iam("instance-profile/p"),
            " on resource: arn:aws:iam::111122223333:instance-profile/p",
        ),
        ("iam:PassRole", iam("role/r"), " on resource: arn:aws:iam::111122223333:role/r"),
        ("iam:TagRole", iam("role/r"), " on resource: arn:aws:iam::111122223333:role/r"),
        ("iam:ListRoles", iam("role/"), " on resource: arn:aws:iam::111122223333:role/"),
        ("iam:ListUsers", iam("user/team/"), " on resource: arn:aws:iam::111122223333:user/team/"),
        ("iam:CreatePolicy", iam("policy/a/p"), " on resource: policy p"),
        (
            "iam:GetPolicy",
            iam("policy/a/p"),
            " on resource: policy arn:aws:iam::111122223333:policy/a/p",
        ),
        ("iam:ListPolicies", "*".to_owned(), " on resource: policy path /"),
        (
            "iam:GetSAMLProvider",
            iam("saml-provider/s"),
            " on resource: arn:aws:iam::111122223333:saml-provider/s",
        ),
        ("sts:AssumeRole", iam("role/r"), " on resource: arn:aws:iam::111122223333:role/r"),
    ];
    for (action, resource, expected) in cases {
        assert_eq!(resource_in_text(action, &resource), expected, "{action} {resource}");
    }
}

#[test]
fn the_managed_policy_that_denies_is_named() {
    let arn = "arn:aws:iam::111122223333:policy/limits";
    let denies = |name: &str, kind| [attached(name, "Deny", kind)];
    let allows = [attached("inline", "Allow", PolicyKind::Identity)];
    let ending = |policies: &Policies<'_>| {
        let text = text("kms:ListKeys", "*", policies);
        text.strip_prefix(&format!("{WHO}kms:ListKeys on resource: *"))
            .expect("the usual text")
            .to_owned()
    };

    let mut policies = Policies::new(ResourceRules::General);
    let by_arn = denies(arn, PolicyKind::Identity);
    policies.identity = &by_arn;
    assert_eq!(
        ending(&policies),
        format!(" with an explicit deny in an identity-based policy: {arn}")
    );
    let inline = denies("limits", PolicyKind::Identity);
    policies.identity = &inline;
    assert_eq!(ending(&policies), " with an explicit deny in an identity-based policy");

    policies.identity = &allows;
    let boundary = attached(arn, "Deny", PolicyKind::Boundary);
    policies.boundary = Some(&boundary);
    assert_eq!(
        ending(&policies),
        format!(" with an explicit deny in a permissions boundary: {arn}")
    );

    // What a resource has is never named, whatever it is called.
    policies.boundary = None;
    let text = r#"{"Statement":{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}}"#;
    let own = Attached::new(arn, Policy::parse(text, PolicyKind::Resource).expect("valid"));
    policies.resource = Some(&own);
    assert_eq!(ending(&policies), " with an explicit deny in a resource-based policy");
}
