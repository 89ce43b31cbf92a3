use super::users::unescaped;
use super::world::{World, policy};

async fn create(world: &World, name: &str, document: &str) -> String {
    let members = [("PolicyName", name), ("PolicyDocument", document), ("Path", "/x/")];
    world.root("CreatePolicy", &members).await.text("Arn")
}

#[tokio::test]
async fn a_new_default_version_is_in_force_at_once() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    let list_users = policy("Allow", "iam:ListUsers", "*");
    let arn = create(&world, "Reader", &list_users).await;
    assert_eq!(arn, world.arn("policy/x/Reader"));
    let attach = [("UserName", "alice"), ("PolicyArn", arn.as_str())];
    world.root("AttachUserPolicy", &attach).await;
    world.iam(&alice, "ListUsers", &[]).await.ok();
    let shown = world.root("GetPolicy", &[("PolicyArn", &arn)]).await;
    assert_eq!(
        (shown.text("AttachmentCount"), shown.text("DefaultVersionId")),
        ("1".to_owned(), "v1".to_owned())
    );

    let list_roles = policy("Allow", "iam:ListRoles", "*");
    let members = [("PolicyArn", &*arn), ("PolicyDocument", &list_roles), ("SetAsDefault", "true")];
    assert_eq!(world.root("CreatePolicyVersion", &members).await.text("VersionId"), "v2");
    world.iam(&alice, "ListUsers", &[]).await.error(403, "AccessDenied");
    world.iam(&alice, "ListRoles", &[]).await.ok();
    let first = [("PolicyArn", arn.as_str()), ("VersionId", "v1")];
    let version = world.root("GetPolicyVersion", &first).await;
    assert_eq!(unescaped(&version.text("Document")), list_users);
    assert_eq!(version.text("IsDefaultVersion"), "false");
    let versions = world.root("ListPolicyVersions", &[("PolicyArn", &arn)]).await;
    assert_eq!(versions.texts("VersionId"), ["v2", "v1"]);
    world.root("SetDefaultPolicyVersion", &first).await;
    world.iam(&alice, "ListUsers", &[]).await.ok();

    let refused = world.iam(&world.root, "DeletePolicyVersion", &first).await;
    let text = refused.error(409, "DeleteConflict");
    assert_eq!(text, "Cannot delete the default version of a policy.");
    let refused = world.iam(&world.root, "DeletePolicy", &[("PolicyArn", &arn)]).await;
    let text = refused.error(409, "DeleteConflict");
    assert_eq!(text, "Cannot delete a policy attached to entities.");
    let entities = world.root("ListEntitiesForPolicy", &[("PolicyArn", &arn)]).await;
    assert_eq!(entities.texts("UserName"), ["alice"]);
    world.root("DetachUserPolicy", &attach).await;
    world.iam(&alice, "ListUsers", &[]).await.error(403, "AccessDenied");
    let refused = world.iam(&world.root, "DeletePolicy", &[("PolicyArn", &arn)]).await;
    assert!(refused.error(409, "DeleteConflict").starts_with("This policy has more than one"));
    world.root("DeletePolicyVersion", &[("PolicyArn", &*arn), ("VersionId", "v2")]).await;
    world.root("DeletePolicy", &[("PolicyArn", &arn)]).await;
    let gone = world.iam(&world.root, "GetPolicy", &[("PolicyArn", &arn)]).await;
    assert_eq!(gone.error(404, "NoSuchEntity"), format!("Policy {arn} was not found."));
}

#[tokio::test]
async fn there_are_five_versions_at_most_and_numbers_are_not_used_twice() {
    let world = World::new().await;
    let document = policy("Allow", "s3:*", "*");
    let arn = create(&world, "p", &document).await;
    let members = [("PolicyArn", arn.as_str()), ("PolicyDocument", &document)];
    for _ in 0..4 {
        world.root("CreatePolicyVersion", &members).await;
    }
    let sixth = world.iam(&world.root, "CreatePolicyVersion", &members).await;
    assert!(sixth.error(409, "LimitExceeded").contains("up to 5 versions"));
    world.root("DeletePolicyVersion", &[("PolicyArn", &*arn), ("VersionId", "v5")]).await;
    assert_eq!(world.root("CreatePolicyVersion", &members).await.text("VersionId"), "v6");
}

#[tokio::test]
async fn policies_of_aws_can_be_attached_and_not_changed() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    let arn = "arn:aws:iam::aws:policy/IAMReadOnlyAccess";
    world.root("AttachUserPolicy", &[("UserName", "alice"), ("PolicyArn", arn)]).await;
    world.iam(&alice, "ListUsers", &[]).await.ok();
    let attached = world.root("ListAttachedUserPolicies", &[("UserName", "alice")]).await;
    assert_eq!(attached.text("PolicyName"), "IAMReadOnlyAccess");
    let version = [("PolicyArn", arn), ("VersionId", "v1")];
    assert!(world.root("GetPolicyVersion", &version).await.body.contains("iam%3AGet%2A"));
    world.iam(&world.root, "DeletePolicy", &[("PolicyArn", arn)]).await.error(403, "AccessDenied");
    let local = world.root("ListPolicies", &[("Scope", "Local")]).await;
    assert!(local.texts("Arn").is_empty());
    let attached = [("Scope", "AWS"), ("OnlyAttached", "true")];
    assert_eq!(world.root("ListPolicies", &attached).await.texts("Arn"), [arn]);
    let gone = "arn:aws:iam::aws:policy/NoSuchPolicy";
    let members = [("UserName", "alice"), ("PolicyArn", gone)];
    let text = world.iam(&world.root, "AttachUserPolicy", &members).await;
    let text = text.error(404, "NoSuchEntity");
    assert_eq!(text, format!("Policy {gone} does not exist or is not attachable."));
}

#[tokio::test]
async fn ten_policies_are_attached_at_most_and_long_ones_are_refused() {
    let world = World::new().await;
    world.root("CreateUser", &[("UserName", "alice")]).await;
    for number in 0..11 {
        let arn = create(&world, &format!("p{number}"), &policy("Allow", "s3:*", "*")).await;
        let members = [("UserName", "alice"), ("PolicyArn", arn.as_str())];
        let answer = world.iam(&world.root, "AttachUserPolicy", &members).await;
        if number < 10 {
            answer.ok();
        } else {
            let text = answer.error(409, "LimitExceeded");
            assert_eq!(text, "Cannot exceed quota for PoliciesPerUser: 10");
        }
    }
    let long = policy("Allow", "s3:*", &format!("arn:aws:s3:::{}", "x".repeat(6_200)));
    let members = [("PolicyName", "long"), ("PolicyDocument", long.as_str())];
    let text = world.iam(&world.root, "CreatePolicy", &members).await;
    let text = text.error(409, "LimitExceeded");
    assert_eq!(text, "Cannot exceed quota for PolicySize: 6144");
    let members = [("PolicyName", "P0"), ("PolicyDocument", "{}")];
    let twice = world.iam(&world.root, "CreatePolicy", &members).await;
    let text = twice.error(409, "EntityAlreadyExists");
    assert_eq!(text, "A policy called P0 already exists. Duplicate names are not allowed.");
}

#[tokio::test]
async fn the_policy_that_may_be_attached_can_be_limited() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    let only = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    let document = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"iam:AttachUserPolicy","Resource":"*","Condition":{{"ArnEquals":{{"iam:PolicyARN":"{only}"}}}}}}]}}"#
    );
    world.allow("alice", &document).await;
    let members = |arn| [("UserName", "alice"), ("PolicyArn", arn)];
    let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
    world.iam(&alice, "AttachUserPolicy", &members(admin)).await.error(403, "AccessDenied");
    world.iam(&alice, "AttachUserPolicy", &members(only)).await.ok();
}

#[tokio::test]
async fn the_holders_of_a_policy_are_listed_page_by_page() {
    let world = World::new().await;
    let arn = "arn:aws:iam::aws:policy/ReadOnlyAccess";
    world.user("alice").await;
    world.root("CreateGroup", &[("GroupName", "ops")]).await;
    world.role("r", &world.arn("root")).await;
    for (action, name) in [
        ("AttachUserPolicy", ("UserName", "alice")),
        ("AttachGroupPolicy", ("GroupName", "ops")),
        ("AttachRolePolicy", ("RoleName", "r")),
    ] {
        world.root(action, &[name, ("PolicyArn", arn)]).await;
    }
    let mut seen = Vec::new();
    let mut marker = String::new();
    for _ in 0..3 {
        let mut members = vec![("PolicyArn", arn), ("MaxItems", "1")];
        if !marker.is_empty() {
            members.push(("Marker", &marker));
        }
        let page = world.root("ListEntitiesForPolicy", &members).await;
        for name in ["UserName", "GroupName", "RoleName"] {
            seen.extend(page.texts(name));
        }
        marker = page.texts("Marker").pop().unwrap_or_default();
    }
    assert_eq!(seen, ["ops", "r", "alice"]);
    assert!(marker.is_empty());
    let roles = [("PolicyArn", arn), ("EntityFilter", "Role")];
    let roles = world.root("ListEntitiesForPolicy", &roles).await;
    assert_eq!((roles.texts("RoleName"), roles.texts("UserName")), (vec!["r".to_owned()], vec![]));
}
