use super::world::{Keys, World, policy};

const S3: &str = "arn:aws:iam::aws:policy/AmazonS3FullAccess";
const IAM: &str = "arn:aws:iam::aws:policy/IAMFullAccess";

#[tokio::test]
async fn a_boundary_binds_until_it_is_removed() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    world.allow("alice", &policy("Allow", "iam:ListUsers", "*")).await;
    let bound = [("UserName", "alice"), ("PermissionsBoundary", S3)];
    world.root("PutUserPermissionsBoundary", &bound).await;
    let refused = world.iam(&alice, "ListUsers", &[]).await.error(403, "AccessDenied");
    assert!(refused.contains("no permissions boundary allows"), "{refused}");
    let shown = world.root("GetUser", &[("UserName", "alice")]).await;
    assert_eq!(shown.text("PermissionsBoundaryArn"), S3);
    let count = world.root("GetPolicy", &[("PolicyArn", S3)]).await;
    assert_eq!(count.text("PermissionsBoundaryUsageCount"), "1");
    world.root("DeleteUserPermissionsBoundary", &[("UserName", "alice")]).await;
    world.iam(&alice, "ListUsers", &[]).await.ok();
    let again = [("UserName", "alice")];
    let again = world.iam(&world.root, "DeleteUserPermissionsBoundary", &again).await;
    again.error(404, "NoSuchEntity");
}

#[tokio::test]
async fn whoever_makes_users_can_be_held_to_a_boundary() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    let document = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":["iam:CreateUser","iam:PutUserPolicy"],"Resource":"*","Condition":{{"StringEquals":{{"iam:PermissionsBoundary":"{S3}"}}}}}}]}}"#
    );
    world.allow("alice", &document).await;
    world.iam(&alice, "CreateUser", &[("UserName", "b")]).await.error(403, "AccessDenied");
    let other = [("UserName", "b"), ("PermissionsBoundary", IAM)];
    world.iam(&alice, "CreateUser", &other).await.error(403, "AccessDenied");
    let right = [("UserName", "b"), ("PermissionsBoundary", S3)];
    world.iam(&alice, "CreateUser", &right).await.ok();
    let document = policy("Allow", "*", "*");
    let put = |name| [("UserName", name), ("PolicyName", "q"), ("PolicyDocument", &*document)];
    world.iam(&alice, "PutUserPolicy", &put("b")).await.ok();
    world.iam(&alice, "PutUserPolicy", &put("alice")).await.error(403, "AccessDenied");
    let missing = [("UserName", "c"), ("PermissionsBoundary", "arn:aws:iam::aws:policy/Nothing")];
    let missing = world.iam(&world.root, "CreateUser", &missing).await;
    missing.error(404, "NoSuchEntity");
}

#[tokio::test]
async fn a_boundary_in_use_cannot_be_deleted_and_binds_roles_too() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    let document = policy("Allow", "iam:ListUsers", "*");
    let members = [("PolicyName", "bound"), ("PolicyDocument", document.as_str())];
    let arn = world.root("CreatePolicy", &members).await.text("Arn");
    world.role("r", &world.arn("user/alice")).await;
    let bound = [("RoleName", "r"), ("PermissionsBoundary", arn.as_str())];
    world.root("PutRolePermissionsBoundary", &bound).await;
    world.root("AttachRolePolicy", &[("RoleName", "r"), ("PolicyArn", IAM)]).await;
    let session = Keys::of(&world.assume(&alice, "r", &[]).await.ok());
    world.iam(&session, "ListUsers", &[]).await.ok();
    world.iam(&session, "ListRoles", &[]).await.error(403, "AccessDenied");
    let refused = world.iam(&world.root, "DeletePolicy", &[("PolicyArn", &arn)]).await;
    refused.error(409, "DeleteConflict");
    let entities = [("PolicyArn", arn.as_str()), ("PolicyUsageFilter", "PermissionsBoundary")];
    assert_eq!(world.root("ListEntitiesForPolicy", &entities).await.texts("RoleName"), ["r"]);
    world.root("DeleteRolePermissionsBoundary", &[("RoleName", "r")]).await;
    world.iam(&session, "ListRoles", &[]).await.ok();
    world.root("DeletePolicy", &[("PolicyArn", &arn)]).await;
}
