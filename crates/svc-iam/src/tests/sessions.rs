use super::world::{Keys, World, policy, trust_of};

#[tokio::test]
async fn a_session_tells_who_it_is_and_ends() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    let role = world.role("r", &world.arn("user/alice")).await;
    let answer = world.assume(&alice, "r", &[("DurationSeconds", "900")]).await.ok();
    let id = format!("{}:work", role.text("RoleId"));
    let arn = format!("arn:aws:sts::{}:assumed-role/r/work", world.account);
    assert_eq!((answer.text("AssumedRoleId"), answer.text("Arn")), (id.clone(), arn.clone()));
    assert_eq!(answer.text("Expiration"), "2026-05-01T12:15:00Z");
    assert!(!answer.body.contains("PackedPolicySize"));
    let session = Keys::of(&answer);
    let identity = world.sts(&session, "GetCallerIdentity", &[]).await.ok();
    assert_eq!((identity.text("UserId"), identity.text("Arn")), (id, arn));
    world.clock.advance_ms(900_000);
    world.sts(&session, "GetCallerIdentity", &[]).await.error(403, "ExpiredToken");
}

#[tokio::test]
async fn trust_decides_and_the_account_needs_a_policy_too() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    world.role("r", &world.arn("root")).await;
    let refused = world.assume(&alice, "r", &[]).await.error(403, "AccessDenied");
    let text = format!(
        "User: {} is not authorized to perform: sts:AssumeRole on resource: {}",
        world.arn("user/alice"),
        world.arn("role/r")
    );
    assert!(refused.starts_with(&text), "{refused}");
    world.allow("alice", &policy("Allow", "sts:AssumeRole", &world.arn("role/r"))).await;
    world.assume(&alice, "r", &[]).await.ok();
    let unknown = world.assume(&alice, "no-such-role", &[]).await;
    unknown.error(403, "AccessDenied");
    let root = world.assume(&world.root, "r", &[]).await;
    assert_eq!(root.error(403, "AccessDenied"), "Roles may not be assumed by root accounts.");
    let other = world.user("other").await;
    world.allow("other", &policy("Allow", "*", "*")).await;
    let trust = trust_of(&world.arn("user/alice"));
    let members = [("RoleName", "r"), ("PolicyDocument", trust.as_str())];
    world.root("UpdateAssumeRolePolicy", &members).await;
    world.assume(&other, "r", &[]).await.error(403, "AccessDenied");
}

#[tokio::test]
async fn an_external_id_can_be_demanded() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{}"}},"Action":"sts:AssumeRole","Condition":{{"StringEquals":{{"sts:ExternalId":"42"}}}}}}]}}"#,
        world.arn("user/alice")
    );
    let members = [("RoleName", "r"), ("AssumeRolePolicyDocument", trust.as_str())];
    world.root("CreateRole", &members).await;
    world.assume(&alice, "r", &[]).await.error(403, "AccessDenied");
    world.assume(&alice, "r", &[("ExternalId", "41")]).await.error(403, "AccessDenied");
    world.assume(&alice, "r", &[("ExternalId", "42")]).await.ok();
    // The trust policy does not allow to tag the session.
    let tagged =
        [("ExternalId", "42"), ("Tags.member.1.Key", "team"), ("Tags.member.1.Value", "red")];
    let refused = world.assume(&alice, "r", &tagged).await.error(403, "AccessDenied");
    assert!(refused.contains("sts:TagSession"), "{refused}");
}

#[tokio::test]
async fn durations_are_bounded_by_the_role_and_by_chaining() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    world.role("r", &world.arn("user/alice")).await;
    let long = [("DurationSeconds", "7200")];
    let text = world.assume(&alice, "r", &long).await.error(400, "ValidationError");
    let expected =
        "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.";
    assert_eq!(text, expected);
    world.root("UpdateRole", &[("RoleName", "r"), ("MaxSessionDuration", "7200")]).await;
    let session = Keys::of(&world.assume(&alice, "r", &long).await.ok());
    world.role("s", &world.arn("role/r")).await;
    world.root("UpdateRole", &[("RoleName", "s"), ("MaxSessionDuration", "7200")]).await;
    let text = world.assume(&session, "s", &long).await.error(400, "ValidationError");
    assert!(text.contains("role chaining"), "{text}");
    world.assume(&session, "s", &[]).await.ok();
}

#[tokio::test]
async fn session_policies_narrow_and_are_bounded() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    world.role("r", &world.arn("user/alice")).await;
    let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
    world.root("AttachRolePolicy", &[("RoleName", "r"), ("PolicyArn", admin)]).await;
    let narrow = policy("Allow", "iam:ListUsers", "*");
    let answer = world.assume(&alice, "r", &[("Policy", &narrow)]).await.ok();
    assert_ne!(answer.text("PackedPolicySize"), "0");
    let session = Keys::of(&answer);
    world.iam(&session, "ListUsers", &[]).await.ok();
    let refused = world.iam(&session, "ListRoles", &[]).await.error(403, "AccessDenied");
    assert!(refused.contains("session policy"), "{refused}");
    let by_arn = [("PolicyArns.member.1.arn", "arn:aws:iam::aws:policy/AmazonS3FullAccess")];
    let session = Keys::of(&world.assume(&alice, "r", &by_arn).await.ok());
    world.iam(&session, "ListUsers", &[]).await.error(403, "AccessDenied");
    let gone = [("PolicyArns.member.1.arn", "arn:aws:iam::aws:policy/NoSuchPolicy")];
    world.assume(&alice, "r", &gone).await.error(400, "ValidationError");
    let bad = world.assume(&alice, "r", &[("Policy", "{}")]).await;
    bad.error(400, "MalformedPolicyDocument");
    let mut tags: Vec<(String, String)> = Vec::new();
    for number in 1..=50 {
        tags.push((format!("Tags.member.{number}.Key"), format!("key{number}")));
        tags.push((format!("Tags.member.{number}.Value"), "v".repeat(200)));
    }
    let tags: Vec<(&str, &str)> = tags.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    let large = world.assume(&alice, "r", &tags).await;
    large.error(400, "PackedPolicyTooLarge");
}

#[tokio::test]
async fn tags_and_source_identity_go_along_the_chain() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    world.role("r", &world.arn("user/alice")).await;
    world.role("s", &world.arn("role/r")).await;
    let first = [
        ("SourceIdentity", "alice@example.com"),
        ("Tags.member.1.Key", "team"),
        ("Tags.member.1.Value", "red"),
        ("TransitiveTagKeys.member.1", "team"),
    ];
    let answer = world.assume(&alice, "r", &first).await.ok();
    assert_eq!(answer.text("SourceIdentity"), "alice@example.com");
    let session = Keys::of(&answer);
    let other = [("SourceIdentity", "mallory")];
    world.assume(&session, "s", &other).await.error(403, "AccessDenied");
    let other = [("Tags.member.1.Key", "Team"), ("Tags.member.1.Value", "blue")];
    world.assume(&session, "s", &other).await.error(400, "InvalidParameterValue");
    let next = world.assume(&session, "s", &[]).await.ok();
    assert_eq!(next.text("SourceIdentity"), "alice@example.com");
    let document = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"red","aws:SourceIdentity":"alice@example.com"}}}]}"#;
    let members = [("RoleName", "s"), ("PolicyName", "p"), ("PolicyDocument", document)];
    world.root("PutRolePolicy", &members).await;
    world.iam(&Keys::of(&next), "ListUsers", &[]).await.ok();
}

#[tokio::test]
async fn session_tokens_of_users_do_what_the_user_may_except_iam() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    world.allow("alice", &policy("Allow", "*", "*")).await;
    let answer = world.sts(&alice, "GetSessionToken", &[]).await.ok();
    assert_eq!(answer.text("Expiration"), "2026-05-02T00:00:00Z");
    let session = Keys::of(&answer);
    let identity = world.sts(&session, "GetCallerIdentity", &[]).await.ok();
    assert_eq!(identity.text("Arn"), world.arn("user/alice"));
    world.iam(&session, "ListUsers", &[]).await.error(403, "InvalidClientTokenId");
    world.sts(&session, "GetSessionToken", &[]).await.error(403, "AccessDenied");
    world.role("r", &world.arn("user/alice")).await;
    world.assume(&session, "r", &[]).await.ok();
    let root = world.sts(&world.root, "GetSessionToken", &[]).await.ok();
    assert_eq!(root.text("Expiration"), "2026-05-01T13:00:00Z");
    let other = world.user("other").await;
    world.sts(&other, "GetSessionToken", &[]).await.ok();
    world.allow("other", &policy("Deny", "sts:GetSessionToken", "*")).await;
    world.sts(&other, "GetSessionToken", &[]).await.error(403, "AccessDenied");
}

#[tokio::test]
async fn a_federated_user_may_do_what_user_and_policy_allow() {
    let world = World::new().await;
    let alice = world.user("alice").await;
    let named = [("Name", "guest")];
    world.sts(&alice, "GetFederationToken", &named).await.error(403, "AccessDenied");
    world.allow("alice", &policy("Allow", "sts:*", "*")).await;
    let answer = world.sts(&alice, "GetFederationToken", &named).await.ok();
    let arn = format!("arn:aws:sts::{}:federated-user/guest", world.account);
    assert_eq!(answer.text("Arn"), arn);
    let session = Keys::of(&answer);
    let identity = world.sts(&session, "GetCallerIdentity", &[]).await.ok();
    assert_eq!(identity.text("UserId"), format!("{}:guest", world.account));
    // Without a session policy the session may do nothing.
    let key = [("AccessKeyId", alice.id.as_str())];
    world.sts(&session, "GetAccessKeyInfo", &key).await.error(403, "AccessDenied");
    let document = policy("Allow", "sts:GetAccessKeyInfo", "*");
    let members = [("Name", "guest"), ("Policy", document.as_str())];
    let answer = world.sts(&alice, "GetFederationToken", &members).await.ok();
    let session = Keys::of(&answer);
    world.sts(&session, "GetAccessKeyInfo", &key).await.ok();
    world.iam(&session, "ListUsers", &[]).await.error(403, "InvalidClientTokenId");
}
