use super::world::{Keys, World, policy};

#[tokio::test]
async fn a_key_signs_while_it_is_active_and_there() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    let answer = world.sts(&alice, "GetCallerIdentity", &[]).await.ok();
    assert_eq!(answer.text("Arn"), world.arn("user/alice"));
    assert_eq!(answer.text("Account"), world.account.as_str());

    let named = [("UserName", "alice"), ("AccessKeyId", alice.id.as_str())];
    world.root("UpdateAccessKey", &[&named[..], &[("Status", "Inactive")]].concat()).await;
    let refused = world.sts(&alice, "GetCallerIdentity", &[]).await;
    refused.error(403, "InvalidClientTokenId");
    let listed = world.root("ListAccessKeys", &[("UserName", "alice")]).await;
    assert_eq!(listed.text("Status"), "Inactive");
    world.root("UpdateAccessKey", &[&named[..], &[("Status", "Active")]].concat()).await;
    world.sts(&alice, "GetCallerIdentity", &[]).await.ok();
    world.root("DeleteAccessKey", &named).await;
    world.sts(&alice, "GetCallerIdentity", &[]).await.error(403, "InvalidClientTokenId");
    let again = world.iam(&world.root, "DeleteAccessKey", &named).await;
    let text = again.error(404, "NoSuchEntity");
    assert_eq!(text, format!("The Access Key with id {} cannot be found.", alice.id));
}

#[tokio::test]
async fn there_are_two_keys_at_most() {
    let world = World::new().await;
    world.user("alice").await;
    world.root("CreateAccessKey", &[("UserName", "alice")]).await;
    let third = world.iam(&world.root, "CreateAccessKey", &[("UserName", "alice")]).await;
    let text = third.error(409, "LimitExceeded");
    assert_eq!(text, "Cannot exceed quota for AccessKeysPerUser: 2");
}

#[tokio::test]
async fn nobody_touches_the_key_of_another_by_naming_it() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    world.user("bob").await;
    let members = [("UserName", "bob"), ("AccessKeyId", alice.id.as_str())];
    world.iam(&world.root, "DeleteAccessKey", &members).await.error(404, "NoSuchEntity");
    world.sts(&alice, "GetCallerIdentity", &[]).await.ok();
}

#[tokio::test]
async fn a_user_rotates_its_own_keys_and_root_its() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    let own = world.arn("user/${aws:username}");
    world.allow("alice", &policy("Allow", "iam:*AccessKey*", &own)).await;
    let new = Keys::of(&world.iam(&alice, "CreateAccessKey", &[]).await.ok());
    let old = [("AccessKeyId", alice.id.as_str())];
    world.iam(&new, "DeleteAccessKey", &old).await.ok();
    world.iam(&alice, "ListAccessKeys", &[]).await.error(403, "InvalidClientTokenId");
    let new = Keys::of(&world.root("CreateAccessKey", &[]).await);
    let identity = world.sts(&new, "GetCallerIdentity", &[]).await.ok();
    assert_eq!(identity.text("Arn"), world.arn("root"));
}

#[tokio::test]
async fn last_use_and_account_of_a_key_are_told() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    let named = [("AccessKeyId", alice.id.as_str())];
    let never = world.root("GetAccessKeyLastUsed", &named).await;
    assert_eq!(never.text("ServiceName"), "N/A");
    world.sts(&alice, "GetCallerIdentity", &[]).await.ok();
    let used = world.root("GetAccessKeyLastUsed", &named).await;
    assert_eq!((used.text("ServiceName"), used.text("UserName")), ("sts".into(), "alice".into()));
    assert_eq!(used.text("LastUsedDate"), "2026-05-01T12:00:00Z");
    let info = world.sts(&world.root, "GetAccessKeyInfo", &named).await.ok();
    assert_eq!(info.text("Account"), world.account.as_str());
}
