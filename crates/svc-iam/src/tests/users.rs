use super::world::{World, policy};

#[tokio::test]
async fn a_user_is_made_shown_changed_and_removed() {
    let world = World::new().await;
    let made = world
        .root(
            "CreateUser",
            &[
                ("UserName", "Alice"),
                ("Path", "/team/"),
                ("Tags.member.1.Key", "env"),
                ("Tags.member.1.Value", "prod"),
            ],
        )
        .await;
    assert_eq!(made.text("Arn"), world.arn("user/team/Alice"));
    assert_eq!(made.text("CreateDate"), "2026-05-01T12:00:00Z");
    assert!(made.text("UserId").starts_with("AIDA"));
    let shown = world.root("GetUser", &[("UserName", "alice")]).await;
    assert_eq!(shown.text("UserId"), made.text("UserId"));
    assert_eq!((shown.text("Key"), shown.text("Value")), ("env".to_owned(), "prod".to_owned()));

    let renamed = [("UserName", "Alice"), ("NewUserName", "bob"), ("NewPath", "/")];
    world.root("UpdateUser", &renamed).await;
    let shown = world.root("GetUser", &[("UserName", "bob")]).await;
    assert_eq!(shown.text("Arn"), world.arn("user/bob"));
    assert_eq!(shown.text("UserId"), made.text("UserId"));
    world.root("DeleteUser", &[("UserName", "bob")]).await;
    let gone = world.iam(&world.root, "GetUser", &[("UserName", "bob")]).await;
    assert_eq!(gone.error(404, "NoSuchEntity"), "The user with name bob cannot be found.");
}

#[tokio::test]
async fn names_are_unique_regardless_of_case() {
    let world = World::new().await;
    world.root("CreateUser", &[("UserName", "alice")]).await;
    let again = world.iam(&world.root, "CreateUser", &[("UserName", "ALICE")]).await;
    let text = again.error(409, "EntityAlreadyExists");
    assert_eq!(text, "User with name ALICE already exists.");
    world.root("CreateUser", &[("UserName", "bob")]).await;
    let members = [("UserName", "bob"), ("NewUserName", "Alice")];
    world.iam(&world.root, "UpdateUser", &members).await.error(409, "EntityAlreadyExists");
    world.root("UpdateUser", &[("UserName", "bob"), ("NewUserName", "BOB")]).await;
}

#[tokio::test]
async fn renaming_needs_both_names() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    world.root("CreateUser", &[("UserName", "bob")]).await;
    world.allow("alice", &policy("Allow", "iam:UpdateUser", &world.arn("user/b*"))).await;
    let rename = |name| [("UserName", "bob"), ("NewUserName", name)];
    world.iam(&alice, "UpdateUser", &rename("carol")).await.error(403, "AccessDenied");
    world.iam(&alice, "UpdateUser", &rename("bert")).await.ok();
}

#[tokio::test]
async fn without_a_name_the_caller_is_meant() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    world.allow("alice", &policy("Allow", "iam:GetUser", &world.arn("user/${aws:username}"))).await;
    let shown = world.iam(&alice, "GetUser", &[]).await.ok();
    assert_eq!(shown.text("UserName"), "alice");
    world.iam(&alice, "GetUser", &[("UserName", "bob")]).await.error(403, "AccessDenied");
    let root = world.root("GetUser", &[]).await;
    assert_eq!(root.text("Arn"), world.arn("root"));
    assert_eq!(root.text("UserId"), world.account.as_str());
}

#[tokio::test]
async fn a_user_without_policy_is_refused_in_the_words_of_aws() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    let text = world.iam(&alice, "CreateUser", &[("UserName", "bob")]).await;
    assert_eq!(
        text.error(403, "AccessDenied"),
        format!(
            "User: {} is not authorized to perform: iam:CreateUser on resource: {} because no \
             identity-based policy allows the iam:CreateUser action",
            world.arn("user/alice"),
            world.arn("user/bob")
        )
    );
}

#[tokio::test]
async fn a_user_that_something_belongs_to_stays() {
    let world = World::new().await;
    let key = world.user("alice").await;
    world.allow("alice", &policy("Allow", "*", "*")).await;
    let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
    world.root("AttachUserPolicy", &[("UserName", "alice"), ("PolicyArn", admin)]).await;
    world.root("CreateGroup", &[("GroupName", "ops")]).await;
    world.root("AddUserToGroup", &[("UserName", "alice"), ("GroupName", "ops")]).await;
    let key = key.id.as_str();
    let steps = [
        ("DeleteUserPolicy", ("PolicyName", "p"), "must delete policies first."),
        ("DetachUserPolicy", ("PolicyArn", admin), "must detach all policies first."),
        ("DeleteAccessKey", ("AccessKeyId", key), "must delete access keys first."),
        ("RemoveUserFromGroup", ("GroupName", "ops"), "must remove user from groups first."),
    ];
    for (action, member, reason) in steps {
        let refused = world.iam(&world.root, "DeleteUser", &[("UserName", "alice")]).await;
        let text = refused.error(409, "DeleteConflict");
        assert_eq!(text, format!("Cannot delete entity, {reason}"));
        world.root(action, &[member, ("UserName", "alice")]).await;
    }
    world.root("DeleteUser", &[("UserName", "alice")]).await;
}

#[tokio::test]
async fn users_are_listed_by_page_and_path() {
    let world = World::new().await;
    for (name, path) in [("a", "/x/"), ("b", "/y/"), ("c", "/x/y/"), ("d", "/")] {
        world.root("CreateUser", &[("UserName", name), ("Path", path)]).await;
    }
    let first = world.root("ListUsers", &[("MaxItems", "3")]).await;
    assert_eq!(first.texts("UserName"), ["a", "b", "c"]);
    assert_eq!(first.text("IsTruncated"), "true");
    let rest = world.root("ListUsers", &[("Marker", &first.text("Marker"))]).await;
    assert_eq!(rest.texts("UserName"), ["d"]);
    assert_eq!(rest.text("IsTruncated"), "false");
    let below = world.root("ListUsers", &[("PathPrefix", "/x/")]).await;
    assert_eq!(below.texts("UserName"), ["a", "c"]);
    let bad = world.iam(&world.root, "ListUsers", &[("Marker", "?")]).await;
    assert_eq!(bad.error(400, "ValidationError"), "Invalid Marker.");
}

#[tokio::test]
async fn inline_policies_are_put_shown_listed_bounded_and_deleted() {
    let world = World::new().await;
    world.user("alice").await;
    let document = policy("Allow", "s3:*", "*");
    world.allow("alice", &document).await;
    let named = [("UserName", "alice"), ("PolicyName", "p")];
    let shown = world.root("GetUserPolicy", &named).await;
    assert_eq!(unescaped(&shown.text("PolicyDocument")), document);
    let listed = world.root("ListUserPolicies", &[("UserName", "alice")]).await;
    assert_eq!(listed.texts("member"), ["p"]);

    let long = policy("Allow", "s3:*", &format!("arn:aws:s3:::{}", "x".repeat(2_000)));
    let members = [("UserName", "alice"), ("PolicyName", "q"), ("PolicyDocument", &long)];
    let refused = world.iam(&world.root, "PutUserPolicy", &members).await;
    let text = refused.error(409, "LimitExceeded");
    assert_eq!(text, "Maximum policy size of 2048 bytes exceeded for user alice");
    let members = [("UserName", "alice"), ("PolicyName", "q"), ("PolicyDocument", "{}")];
    let refused = world.iam(&world.root, "PutUserPolicy", &members).await;
    refused.error(400, "MalformedPolicyDocument");

    world.root("DeleteUserPolicy", &named).await;
    let gone = world.iam(&world.root, "GetUserPolicy", &named).await;
    let text = gone.error(404, "NoSuchEntity");
    assert_eq!(text, "The user policy with name p cannot be found.");
}

#[tokio::test]
async fn tags_replace_each_other_regardless_of_case_and_serve_as_conditions() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    world.root("CreateUser", &[("UserName", "bob")]).await;
    let tag = |key, value| {
        [("UserName", "bob"), ("Tags.member.1.Key", key), ("Tags.member.1.Value", value)]
    };
    world.root("TagUser", &tag("Team", "red")).await;
    let document = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:GetUser","Resource":"*","Condition":{"StringEquals":{"iam:ResourceTag/team":"blue"}}},{"Effect":"Allow","Action":"iam:TagUser","Resource":"*","Condition":{"StringEquals":{"aws:RequestTag/team":"blue"},"ForAllValues:StringEquals":{"aws:TagKeys":["team"]}}}]}"#;
    world.allow("alice", document).await;
    world.iam(&alice, "GetUser", &[("UserName", "bob")]).await.error(403, "AccessDenied");
    world.iam(&alice, "TagUser", &tag("team", "green")).await.error(403, "AccessDenied");
    world.iam(&alice, "TagUser", &tag("team", "blue")).await.ok();
    world.iam(&alice, "GetUser", &[("UserName", "bob")]).await.ok();
    let listed = world.root("ListUserTags", &[("UserName", "bob")]).await;
    assert_eq!(
        (listed.texts("Key"), listed.texts("Value")),
        (vec!["team".to_owned()], vec!["blue".to_owned()])
    );
    world.root("UntagUser", &[("UserName", "bob"), ("TagKeys.member.1", "TEAM")]).await;
    let listed = world.root("ListUserTags", &[("UserName", "bob")]).await;
    assert!(listed.texts("Key").is_empty());
    let reserved = world.iam(&world.root, "TagUser", &tag("aws:x", "y")).await;
    reserved.error(400, "InvalidInput");
}

/// Undoes the percent-encoding of documents in answers.
pub(super) fn unescaped(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        if let ([b'%', high, low, ..], true) = (rest, *first == b'%') {
            let digits = [*high, *low];
            let digits = std::str::from_utf8(&digits).unwrap();
            bytes.push(u8::from_str_radix(digits, 16).unwrap());
            rest = &rest[3..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).unwrap()
}
