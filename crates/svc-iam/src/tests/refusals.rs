//! Every operation is refused without a signature, without a policy and under an explicit deny,
//! and is not refused to root.

use engine::Service;
use wire::http::Request;
use wire::http::header::CONTENT_TYPE;

use super::world::{Keys, World, policy};
use crate::{Iam, Organizations, Sts};

/// Every member that any operation requires; the others are ignored.
fn members(world: &World) -> Vec<(&'static str, String)> {
    let document = policy("Allow", "s3:*", "*");
    vec![
        ("UserName", "nobody".to_owned()),
        ("GroupName", "nobody".to_owned()),
        ("RoleName", "nobody".to_owned()),
        ("PolicyName", "nobody".to_owned()),
        ("InstanceProfileName", "nobody".to_owned()),
        ("PolicyArn", world.arn("policy/nobody")),
        ("VersionId", "v1".to_owned()),
        ("PolicyDocument", document.clone()),
        ("PolicyInputList.member.1", document.clone()),
        ("PolicySourceArn", world.arn("user/nobody")),
        ("Arn", world.arn("user/nobody")),
        ("ActionNames.member.1", "s3:GetObject".to_owned()),
        ("ServiceNamespaces.member.1", "s3".to_owned()),
        ("OpenIDConnectProviderArn", world.arn("oidc-provider/id.example.com")),
        ("ClientID", "nobody".to_owned()),
        ("Url", "https://id.example.com".to_owned()),
        ("ThumbprintList.member.1", "0".repeat(40)),
        ("OldPassword", "the-old-Passw0rd".to_owned()),
        ("NewPassword", "the-new-Passw0rd".to_owned()),
        ("AssumeRolePolicyDocument", document),
        ("PermissionsBoundary", world.arn("policy/nobody")),
        ("Description", "nobody".to_owned()),
        ("AccessKeyId", "AKIAIOSFODNN7EXAMPLE".to_owned()),
        ("Status", "Active".to_owned()),
        ("AccountAlias", "nobody".to_owned()),
        ("Tags.member.1.Key", "k".to_owned()),
        ("Tags.member.1.Value", "v".to_owned()),
        ("TagKeys.member.1", "k".to_owned()),
        ("RoleArn", world.arn("role/nobody")),
        ("RoleSessionName", "nobody".to_owned()),
        ("Name", "nobody".to_owned()),
        ("JobId", "00000000-0000-0000-0000-000000000000".to_owned()),
        ("ServiceNamespace", "s3".to_owned()),
    ]
}

/// The members of IAM alone: STS takes a serial number for a second factor.
const DEVICE_MEMBERS: [(&str, &str); 4] = [
    ("VirtualMFADeviceName", "nobody"),
    ("SerialNumber", "arn:aws:iam::111122223333:mfa/nobody"),
    ("AuthenticationCode1", "123456"),
    ("AuthenticationCode2", "654321"),
];

const ORGANIZATIONS_MEMBERS: &str = r#"{"Email":"n@example.com","AccountName":"n","AccountId":"111122223333","CreateAccountRequestId":"car-12345678"}"#;

/// What no policy has to allow.
const FREE: [&str; 2] = ["GetCallerIdentity", "GetSessionToken"];

async fn check(world: &World, keys: &Keys, is_refused: bool) {
    let members = members(world);
    let members: Vec<(&str, &str)> = members.iter().map(|(k, v)| (*k, v.as_str())).collect();
    let of_iam = [&members[..], &DEVICE_MEMBERS].concat();
    let mut seen = 0;
    for meta in Iam::ROUTES.iter().map(engine::Route::meta) {
        let answer = world.iam(keys, meta.name, &of_iam).await;
        let was_refused = answer.status == 403 && answer.text("Code") == "AccessDenied";
        assert_eq!(was_refused, is_refused, "{}: {}", meta.name, answer.body);
        seen += 1;
    }
    let signed = || Sts::ROUTES.iter().map(engine::Route::meta).filter(|meta| !meta.unsigned);
    for meta in signed() {
        let answer = world.sts(keys, meta.name, &members).await;
        let was_refused = answer.status == 403 && answer.text("Code") == "AccessDenied";
        let expected = is_refused && !FREE.contains(&meta.name);
        // Root may neither assume roles nor federate here.
        let expected = expected || ["AssumeRole", "GetFederationToken"].contains(&meta.name);
        assert_eq!(was_refused, expected, "{}: {}", meta.name, answer.body);
        seen += 1;
    }
    for meta in Organizations::ROUTES.iter().map(engine::Route::meta) {
        let answer = world.organizations(keys, meta.name, ORGANIZATIONS_MEMBERS).await;
        let was_refused = answer.status == 400 && answer.body.contains("AccessDenied");
        assert_eq!(was_refused, is_refused, "{}: {}", meta.name, answer.body);
        seen += 1;
    }
    assert_eq!(seen, Iam::ROUTES.len() + signed().count() + Organizations::ROUTES.len());
}

#[tokio::test]
async fn a_user_without_policy_is_refused_everything() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    check(&world, &alice, true).await;
}

#[tokio::test]
async fn an_explicit_deny_refuses_everything_whatever_else_allows() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
    world.root("AttachUserPolicy", &[("UserName", "alice"), ("PolicyArn", admin)]).await;
    let document = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":["iam:*","organizations:*","sts:AssumeRole","sts:GetFederationToken","sts:GetAccessKeyInfo","sts:GetCallerIdentity"],"Resource":"*"}]}"#;
    world.allow("alice", document).await;
    check(&world, &alice, true).await;
}

#[tokio::test]
async fn a_session_of_a_user_without_second_factor_reaches_nothing_of_iam() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
    world.root("AttachUserPolicy", &[("UserName", "alice"), ("PolicyArn", admin)]).await;
    let session = Keys::of(&world.sts(&alice, "GetSessionToken", &[]).await.ok());
    let members = members(&world);
    let members: Vec<(&str, &str)> = members.iter().map(|(k, v)| (*k, v.as_str())).collect();
    let of_iam = [&members[..], &DEVICE_MEMBERS].concat();
    for meta in Iam::ROUTES.iter().map(engine::Route::meta) {
        let answer = world.iam(&session, meta.name, &of_iam).await;
        assert_eq!(answer.status, 403, "{}: {}", meta.name, answer.body);
        assert_eq!(answer.text("Code"), "InvalidClientTokenId", "{}", meta.name);
    }
}

#[tokio::test]
async fn root_reaches_every_operation() {
    let world = World::new().await;
    check(&world, &world.root, false).await;
}

#[tokio::test]
async fn nothing_is_answered_without_a_signature() {
    let world = World::new().await;
    let services: [(&str, Vec<&str>); 2] = [
        ("2010-05-08", Iam::ROUTES.iter().map(|route| route.meta().name).collect()),
        (
            "2011-06-15",
            // A token says who calls those without a signature.
            Sts::ROUTES
                .iter()
                .map(engine::Route::meta)
                .filter(|meta| !meta.unsigned)
                .map(|meta| meta.name)
                .collect(),
        ),
    ];
    for (version, names) in services {
        for name in names {
            let body = format!("Action={name}&Version={version}");
            let request = Request::post("http://localhost/")
                .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(wire::Body::from(body))
                .unwrap();
            let answer = world.exchange(request).await;
            answer.error(403, "MissingAuthenticationToken");
        }
    }
}
