use super::world::{World, policy};

#[tokio::test]
async fn a_profile_holds_one_role_and_keeps_it_from_deletion() {
    let world = World::new().await;
    for name in ["r", "s"] {
        world.role(name, &world.arn("root")).await;
    }
    let named = [("InstanceProfileName", "P")];
    let made = world.root("CreateInstanceProfile", &named).await;
    assert_eq!(made.text("Arn"), world.arn("instance-profile/P"));
    world.iam(&world.root, "CreateInstanceProfile", &named).await.error(409, "EntityAlreadyExists");
    let with = |role| [("InstanceProfileName", "p"), ("RoleName", role)];
    world.root("AddRoleToInstanceProfile", &with("r")).await;
    let second = world.iam(&world.root, "AddRoleToInstanceProfile", &with("s")).await;
    let text = second.error(409, "LimitExceeded");
    assert_eq!(text, "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1");
    assert_eq!(world.root("GetInstanceProfile", &named).await.text("RoleName"), "r");
    let of_role = world.root("ListInstanceProfilesForRole", &[("RoleName", "r")]).await;
    assert_eq!(of_role.texts("InstanceProfileName"), ["P"]);
    let refused = world.iam(&world.root, "DeleteRole", &[("RoleName", "r")]).await;
    let text = refused.error(409, "DeleteConflict");
    assert_eq!(text, "Cannot delete entity, must remove roles from instance profile first.");
    world.iam(&world.root, "DeleteInstanceProfile", &named).await.error(409, "DeleteConflict");
    world.root("RemoveRoleFromInstanceProfile", &with("r")).await;
    world.root("DeleteRole", &[("RoleName", "r")]).await;
    world.root("DeleteInstanceProfile", &named).await;
    let gone = world.iam(&world.root, "GetInstanceProfile", &named).await;
    assert_eq!(gone.error(404, "NoSuchEntity"), "Instance Profile P cannot be found.");
}

#[tokio::test]
async fn putting_a_role_in_a_profile_is_passing_it() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    world.role("r", &world.arn("root")).await;
    world.root("CreateInstanceProfile", &[("InstanceProfileName", "p")]).await;
    world.allow("alice", &policy("Allow", "iam:AddRoleToInstanceProfile", "*")).await;
    let both = [("InstanceProfileName", "p"), ("RoleName", "r")];
    let refused = world.iam(&alice, "AddRoleToInstanceProfile", &both).await;
    assert!(refused.error(403, "AccessDenied").contains("iam:PassRole"));
    world.allow("alice", &policy("Allow", "iam:*Role*", "*")).await;
    world.iam(&alice, "AddRoleToInstanceProfile", &both).await.ok();
}
