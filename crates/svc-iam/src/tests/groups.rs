use super::world::{World, policy};

#[tokio::test]
async fn members_have_the_policies_of_their_group() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    world.root("CreateGroup", &[("GroupName", "ops"), ("Path", "/a/")]).await;
    let document = policy("Allow", "iam:ListUsers", "*");
    let members = [("GroupName", "ops"), ("PolicyName", "p"), ("PolicyDocument", &document)];
    world.root("PutGroupPolicy", &members).await;
    world.iam(&alice, "ListUsers", &[]).await.error(403, "AccessDenied");
    let both = [("GroupName", "ops"), ("UserName", "alice")];
    world.root("AddUserToGroup", &both).await;
    world.iam(&alice, "ListUsers", &[]).await.ok();
    let shown = world.root("GetGroup", &[("GroupName", "OPS")]).await;
    assert_eq!((shown.text("UserName"), shown.text("GroupName")), ("alice".into(), "ops".into()));
    let groups = world.root("ListGroupsForUser", &[("UserName", "alice")]).await;
    assert_eq!(groups.text("Arn"), world.arn("group/a/ops"));

    world.root("UpdateGroup", &[("GroupName", "ops"), ("NewGroupName", "crew")]).await;
    world.iam(&alice, "ListUsers", &[]).await.ok();
    let both = [("GroupName", "crew"), ("UserName", "alice")];
    world.root("RemoveUserFromGroup", &both).await;
    world.iam(&alice, "ListUsers", &[]).await.error(403, "AccessDenied");
    let refused = world.iam(&world.root, "DeleteGroup", &[("GroupName", "crew")]).await;
    let text = refused.error(409, "DeleteConflict");
    assert_eq!(text, "Cannot delete entity, must delete policies first.");
    world.root("DeleteGroupPolicy", &[("GroupName", "crew"), ("PolicyName", "p")]).await;
    world.root("DeleteGroup", &[("GroupName", "crew")]).await;
    assert!(world.root("ListGroups", &[]).await.texts("GroupName").is_empty());
}

#[tokio::test]
async fn a_user_is_in_ten_groups_at_most() {
    let world = World::new().await;
    world.root("CreateUser", &[("UserName", "alice")]).await;
    for number in 0..11 {
        let name = format!("g{number}");
        world.root("CreateGroup", &[("GroupName", &name)]).await;
        let both = [("GroupName", name.as_str()), ("UserName", "alice")];
        let answer = world.iam(&world.root, "AddUserToGroup", &both).await;
        if number < 10 {
            answer.ok();
        } else {
            let text = answer.error(409, "LimitExceeded");
            assert_eq!(text, "Cannot exceed quota for GroupsPerUser: 10");
        }
    }
}
