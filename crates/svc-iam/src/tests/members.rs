use super::world::{Keys, World, policy};

/// The text of the first JSON member called `name`.
fn member(body: &str, name: &str) -> String {
    let start = format!("\"{name}\":\"");
    let rest = body.split(&start).nth(1).unwrap_or_else(|| panic!("no {name} in {body}"));
    rest.split('"').next().unwrap().to_owned()
}

async fn create(world: &World, email: &str) -> String {
    let body = format!(r#"{{"Email":"{email}","AccountName":"member"}}"#);
    world.organizations(&world.root, "CreateAccount", &body).await.ok().body
}

#[tokio::test]
async fn a_member_account_is_made_and_entered_through_its_role() {
    let world = World::new().await;
    let made = create(&world, "a@example.com").await;
    assert_eq!(member(&made, "State"), "SUCCEEDED");
    let account = member(&made, "AccountId");
    let request = format!(r#"{{"CreateAccountRequestId":"{}"}}"#, member(&made, "Id"));
    let told = world.organizations(&world.root, "DescribeCreateAccountStatus", &request).await;
    assert_eq!(member(&told.ok().body, "AccountId"), account);

    let alice = world.user("alice").await;
    let arn = format!("arn:aws:iam::{account}:role/OrganizationAccountAccessRole");
    let members = [("RoleArn", arn.as_str()), ("RoleSessionName", "entry")];
    world.sts(&alice, "AssumeRole", &members).await.error(403, "AccessDenied");
    world.allow("alice", &policy("Allow", "sts:AssumeRole", &arn)).await;
    let session = Keys::of(&world.sts(&alice, "AssumeRole", &members).await.ok());
    let identity = world.sts(&session, "GetCallerIdentity", &[]).await.ok();
    assert_eq!(identity.text("Account"), account);
    world.iam(&session, "CreateUser", &[("UserName", "alice")]).await.ok();
    let listed = world.iam(&session, "ListUsers", &[]).await.ok();
    assert_eq!(listed.text("Arn"), format!("arn:aws:iam::{account}:user/alice"));
}

#[tokio::test]
async fn accounts_are_listed_for_the_manager_only() {
    let world = World::new().await;
    let account = member(&create(&world, "a@example.com").await, "AccountId");
    let listed = world.organizations(&world.root, "ListAccounts", "{}").await.ok();
    assert!(listed.body.contains(&account) && listed.body.contains(world.account.as_str()));
    let one = format!(r#"{{"AccountId":"{account}"}}"#);
    let shown = world.organizations(&world.root, "DescribeAccount", &one).await.ok();
    assert_eq!(member(&shown.body, "Email"), "a@example.com");
    let nobody = r#"{"AccountId":"999999999999"}"#;
    let missing = world.organizations(&world.root, "DescribeAccount", nobody).await;
    assert!(missing.status == 400 && missing.body.contains("AccountNotFoundException"));

    let again = create(&world, "A@example.com").await;
    assert_eq!(member(&again, "State"), "FAILED");
    assert_eq!(member(&again, "FailureReason"), "EMAIL_ALREADY_EXISTS");

    let alice = world.user("alice").await;
    let arn = format!("arn:aws:iam::{account}:role/OrganizationAccountAccessRole");
    world.allow("alice", &policy("Allow", "sts:AssumeRole", &arn)).await;
    let members = [("RoleArn", arn.as_str()), ("RoleSessionName", "entry")];
    let session = Keys::of(&world.sts(&alice, "AssumeRole", &members).await.ok());
    let refused = world.organizations(&session, "ListAccounts", "{}").await;
    assert!(refused.status == 400 && refused.body.contains("AccessDeniedException"));
    let shown = world.organizations(&session, "DescribeOrganization", "{}").await.ok();
    assert_eq!(member(&shown.body, "MasterAccountId"), world.account.as_str());
    let denied = world.organizations(&alice, "DescribeOrganization", "{}").await;
    assert!(denied.status == 400 && denied.body.contains("AccessDeniedException"));
}

#[tokio::test]
async fn a_member_grants_to_another_account_only_with_both_sides() {
    let world = World::new().await;
    let account = member(&create(&world, "a@example.com").await, "AccountId");
    let alice = world.user("alice").await;
    let entry = format!("arn:aws:iam::{account}:role/OrganizationAccountAccessRole");
    world.allow("alice", &policy("Allow", "sts:AssumeRole", &entry)).await;
    let members = [("RoleArn", entry.as_str()), ("RoleSessionName", "entry")];
    let inside = Keys::of(&world.sts(&alice, "AssumeRole", &members).await.ok());
    let trust = super::world::trust_of(&world.arn("user/alice"));
    let members = [("RoleName", "shared"), ("AssumeRolePolicyDocument", trust.as_str())];
    let arn = world.iam(&inside, "CreateRole", &members).await.ok().text("Arn");
    let members = [("RoleArn", arn.as_str()), ("RoleSessionName", "visit")];
    world.sts(&alice, "AssumeRole", &members).await.error(403, "AccessDenied");
    world.allow("alice", &policy("Allow", "sts:AssumeRole", "*")).await;
    world.sts(&alice, "AssumeRole", &members).await.ok();
}
