use super::users::unescaped;
use super::world::{Keys, World, policy, trust_of};

#[tokio::test]
async fn a_role_is_made_shown_changed_and_removed() {
    let world = World::new().await;
    let trust = trust_of(&world.arn("root"));
    let made = world
        .root(
            "CreateRole",
            &[
                ("RoleName", "Deployer"),
                ("Path", "/svc/"),
                ("AssumeRolePolicyDocument", &trust),
                ("Description", "deploys"),
                ("MaxSessionDuration", "7200"),
            ],
        )
        .await;
    assert_eq!(made.text("Arn"), world.arn("role/svc/Deployer"));
    assert!(made.text("RoleId").starts_with("AROA"));
    let shown = world.root("GetRole", &[("RoleName", "deployer")]).await;
    assert_eq!(unescaped(&shown.text("AssumeRolePolicyDocument")), trust);
    assert_eq!(shown.text("MaxSessionDuration"), "7200");
    let change = [("RoleName", "Deployer"), ("Description", "x"), ("MaxSessionDuration", "3600")];
    world.root("UpdateRole", &change).await;
    let shown = world.root("GetRole", &[("RoleName", "Deployer")]).await;
    assert_eq!(
        (shown.text("Description"), shown.text("MaxSessionDuration")),
        ("x".to_owned(), "3600".to_owned())
    );
    assert_eq!(world.root("ListRoles", &[]).await.texts("RoleName"), ["Deployer"]);
    world.root("DeleteRole", &[("RoleName", "Deployer")]).await;
    let gone = world.iam(&world.root, "GetRole", &[("RoleName", "Deployer")]).await;
    assert_eq!(gone.error(404, "NoSuchEntity"), "The role with name Deployer cannot be found.");
}

#[tokio::test]
async fn a_trust_policy_names_only_who_exists_and_does_not_outlive_them() {
    let world = World::new().await;
    let nobody = trust_of(&world.arn("user/nobody"));
    let members = [("RoleName", "r"), ("AssumeRolePolicyDocument", nobody.as_str())];
    let refused = world.iam(&world.root, "CreateRole", &members).await;
    assert_eq!(
        refused.error(400, "MalformedPolicyDocument"),
        format!("Invalid principal in policy: \"AWS\":\"{}\"", world.arn("user/nobody"))
    );
    let alice = world.user("alice").await;
    world.role("r", &world.arn("user/alice")).await;
    world.assume(&alice, "r", &[]).await.ok();
    world.root("DeleteAccessKey", &[("UserName", "alice"), ("AccessKeyId", &alice.id)]).await;
    let id = world.root("GetUser", &[("UserName", "alice")]).await.text("UserId");
    world.root("DeleteUser", &[("UserName", "alice")]).await;
    let shown = world.root("GetRole", &[("RoleName", "r")]).await;
    let document = unescaped(&shown.text("AssumeRolePolicyDocument"));
    assert!(document.contains(&id) && !document.contains("user/alice"), "{document}");
    let impostor = world.user("alice").await;
    world.assume(&impostor, "r", &[]).await.error(403, "AccessDenied");
}

#[tokio::test]
async fn a_renamed_user_keeps_its_trust() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    world.role("r", &world.arn("user/alice")).await;
    world.root("UpdateUser", &[("UserName", "alice"), ("NewUserName", "alicia")]).await;
    world.assume(&alice, "r", &[]).await.ok();
    let shown = world.root("GetRole", &[("RoleName", "r")]).await;
    let document = unescaped(&shown.text("AssumeRolePolicyDocument"));
    assert_eq!(document, trust_of(&world.arn("user/alicia")));
}

#[tokio::test]
async fn deleting_a_role_or_changing_its_policies_reaches_running_sessions() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    world.role("r", &world.arn("user/alice")).await;
    let session = Keys::of(&world.assume(&alice, "r", &[]).await.ok());
    world.iam(&session, "ListUsers", &[]).await.error(403, "AccessDenied");
    let document = policy("Allow", "iam:*", "*");
    let members = [("RoleName", "r"), ("PolicyName", "p"), ("PolicyDocument", &document)];
    world.root("PutRolePolicy", &members).await;
    world.iam(&session, "ListUsers", &[]).await.ok();
    world.root("DeleteRolePolicy", &members[..2]).await;
    world.iam(&session, "ListUsers", &[]).await.error(403, "AccessDenied");
    world.root("DeleteRole", &[("RoleName", "r")]).await;
    world.sts(&session, "GetCallerIdentity", &[]).await.error(403, "InvalidClientTokenId");
}

#[tokio::test]
async fn an_account_tells_its_summary_and_alias() {
    let world = World::new().await;
    world.user("alice").await;
    let summary = world.root("GetAccountSummary", &[]).await;
    assert!(summary.body.contains("<key>Users</key><value>1</value>"), "{}", summary.body);
    world.root("CreateAccountAlias", &[("AccountAlias", "acme")]).await;
    world.root("CreateAccountAlias", &[("AccountAlias", "acme-prod")]).await;
    assert_eq!(world.root("ListAccountAliases", &[]).await.texts("member"), ["acme-prod"]);
    world.root("DeleteAccountAlias", &[("AccountAlias", "acme-prod")]).await;
    let again = [("AccountAlias", "acme-prod")];
    world.iam(&world.root, "DeleteAccountAlias", &again).await.error(404, "NoSuchEntity");
}
