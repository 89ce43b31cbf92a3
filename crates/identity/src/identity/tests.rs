use std::collections::BTreeMap;
use std::sync::Arc;

use envelope::{RootKey as SealRoot, RootVersion, TokenSealer};
use names::{AccessKeyPrefix, AccountId, Arn, Region, UniqueIdKind};
use policy::{Check, Context, Policies, Policy, PolicyKind, ResourceRules, decide};
use secret::Secret;
use stdx::{Random, SeededRandom, Timestamp};
use store::{CommitOutcome, Store, Tx};
use store_memory::MemoryStore;
use tables::Direct;

use super::*;
use crate::records::*;
use crate::{
    Bootstrap, PackedClaims, RootKey, StoredSecret, bind_principals, fresh_access_key,
    fresh_unique_id, show_principals, touch_epoch,
};

const NOW: Timestamp = Timestamp::from_unix_seconds(1_777_636_800);

struct World {
    store: Arc<dyn Store>,
    random: Arc<dyn Random>,
    identity: Identity,
    account: AccountId,
    root: RootKey,
}

impl World {
    async fn new() -> Self {
        let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
        let random: Arc<dyn Random> = Arc::new(SeededRandom::new(7));
        let seal = SealRoot::generate(RootVersion::FIRST, &*random).unwrap();
        let sealer = Arc::new(TokenSealer::new(seal.token_key().unwrap(), Vec::new()));
        let identity = Identity::new(Arc::clone(&store), sealer, Arc::clone(&random));
        let made = identity.bootstrap(Bootstrap::default(), NOW).await.unwrap();
        let (account, root) = (made.account, made.root_key.unwrap());
        Self { store, random, identity, account, root }
    }

    async fn write(&self, each: impl FnOnce(&mut Tx)) {
        let mut tx = Tx::new(Arc::clone(&self.store));
        each(&mut tx);
        touch_epoch(&mut tx, &self.account).unwrap();
        let outcome = self.store.commit(tx.into_commit()).await.unwrap();
        assert!(matches!(outcome, CommitOutcome::Committed { .. }));
    }

    async fn user(&self, name: &str) -> UserRecord {
        let id = fresh_unique_id(&*self.random, UniqueIdKind::User);
        let user = UserRecord {
            id,
            account: self.account.clone(),
            name: name.to_owned(),
            path: "/".to_owned(),
            created_at_ms: 0,
            boundary: None,
            tags: BTreeMap::from([("team".to_owned(), "red".to_owned())]),
        };
        self.write(|tx| {
            USERS.put(tx, &[&user.account, &name.to_lowercase()], &user).unwrap();
            UNIQUE_IDS
                .put(tx, &[&user.id], &unique(EntityKind::User, &user.account, name))
                .unwrap();
        })
        .await;
        user
    }

    async fn role(&self, name: &str) -> RoleRecord {
        let id = fresh_unique_id(&*self.random, UniqueIdKind::Role);
        let role = RoleRecord {
            id,
            account: self.account.clone(),
            name: name.to_owned(),
            path: "/svc/".to_owned(),
            created_at_ms: 0,
            description: None,
            trust: String::new(),
            session_seconds_max: 3600,
            boundary: None,
            tags: BTreeMap::from([("Team".to_owned(), "blue".to_owned())]),
        };
        self.write(|tx| {
            ROLES.put(tx, &[&role.account, &name.to_lowercase()], &role).unwrap();
            UNIQUE_IDS
                .put(tx, &[&role.id], &unique(EntityKind::Role, &role.account, name))
                .unwrap();
        })
        .await;
        role
    }

    async fn key_of(&self, user: &UserRecord, is_active: bool) -> String {
        let (id, secret) =
            fresh_access_key(&*self.random, AccessKeyPrefix::LongTerm, &self.account);
        let key = AccessKeyRecord {
            id: id.as_str().to_owned(),
            account: user.account.clone(),
            owner: KeyOwner::User(user.id.clone()),
            secret: StoredSecret::new(secret),
            is_active,
            created_at_ms: 0,
        };
        self.write(|tx| ACCESS_KEYS.put(tx, &[id.as_str()], &key).unwrap()).await;
        id.as_str().to_owned()
    }

    fn claims(&self, kind: SessionKind) -> SessionClaims {
        SessionClaims {
            kind,
            account: self.account.as_str().to_owned(),
            secret: StoredSecret::new(Secret::new("session secret".to_owned())),
            session_name: "deploy".to_owned(),
            created_at_ms: NOW.unix_ms(),
            expires_at_ms: NOW.plus_seconds(3600).unix_ms(),
            mfa_at_ms: None,
            source_identity: Some("alice".to_owned()),
            federation: None,
            packed: PackedClaims {
                tags: BTreeMap::from([("team".to_owned(), "green".to_owned())]),
                ..PackedClaims::default()
            },
        }
    }

    async fn find(&self, id: &str, token: Option<&str>) -> Option<Arc<Credential>> {
        self.identity.authenticate(id, token, NOW).await.unwrap()
    }
}

fn region() -> Region {
    Region::parse("us-east-1").unwrap()
}

fn unique(kind: EntityKind, account: &AccountId, name: &str) -> UniqueIdRecord {
    UniqueIdRecord { kind, account: account.clone(), name: name.to_owned() }
}

fn allows(caller: &Caller, action: &str, resource: &str) -> bool {
    let (mut request, own) = (Context::new(), Context::new());
    caller.add_condition_keys(&mut request);
    let check = Check {
        action,
        resource,
        resource_account: caller.account.as_ref().unwrap().as_str(),
        request: &request,
        context: &own,
        encryption_context: None,
    };
    let mut policies = Policies::new(ResourceRules::NoResourcePolicy);
    policies.identity = &caller.policies.identity;
    policies.boundary = caller.policies.boundary.as_ref();
    policies.session = caller.policies.session.as_deref();
    decide(&caller.principal, &check, &policies).is_allowed()
}

#[tokio::test]
async fn first_start_makes_a_root_once() {
    let world = World::new().await;
    let found = world.find(&world.root.access_key_id, None).await.unwrap();
    assert_eq!(found.secret.reveal(), world.root.secret_access_key.reveal());
    assert!(found.caller.is_root());
    assert_eq!(found.caller.arn(), format!("arn:aws:iam::{}:root", world.account));
    assert_eq!(found.caller.user_id(), world.account.as_str());
    assert!(found.caller.organization.as_ref().unwrap().id.starts_with("o-"));
    let again = world.identity.bootstrap(Bootstrap::default(), NOW).await.unwrap();
    assert_eq!(again.account, world.account);
    assert!(again.root_key.is_none());
}

#[tokio::test]
async fn a_given_root_key_is_used_and_checked() {
    let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
    let random: Arc<dyn Random> = Arc::new(SeededRandom::new(7));
    let seal = SealRoot::generate(RootVersion::FIRST, &*random).unwrap();
    let sealer = Arc::new(TokenSealer::new(seal.token_key().unwrap(), Vec::new()));
    let identity = Identity::new(store, sealer, random);
    let given = |id: &str, secret: &str| Bootstrap {
        account: Some(AccountId::parse("111122223333").unwrap()),
        root_key: Some(RootKey {
            access_key_id: id.to_owned(),
            secret_access_key: Secret::new(secret.to_owned()),
        }),
    };
    for (id, secret) in [("no", "long enough"), ("with space", "long enough"), ("admin", "short")] {
        identity.bootstrap(given(id, secret), NOW).await.unwrap_err();
    }
    let made = identity.bootstrap(given("admin", "long enough"), NOW).await.unwrap();
    assert_eq!(made.account.as_str(), "111122223333");
    let found = identity.authenticate("admin", None, NOW).await.unwrap().unwrap();
    assert_eq!(found.secret.reveal(), "long enough");
}

#[tokio::test]
async fn unknown_and_inactive_keys_and_unwanted_tokens_are_nobody() {
    let world = World::new().await;
    let user = world.user("alice").await;
    let inactive = world.key_of(&user, false).await;
    assert!(world.find("AKIAIOSFODNN7EXAMPLE", None).await.is_none());
    assert!(world.find("", None).await.is_none());
    assert!(world.find(&"A".repeat(129), None).await.is_none());
    assert!(world.find(&inactive, None).await.is_none());
    let unwanted = world.identity.authenticate(&world.root.access_key_id, Some("token"), NOW).await;
    assert!(matches!(unwanted, Err(AuthenticateError::InvalidToken)));
}

#[tokio::test]
async fn a_user_has_its_own_and_its_groups_policies_and_each_change_shows_at_once() {
    let world = World::new().await;
    let user = world.user("Alice").await;
    let key = world.key_of(&user, true).await;
    let found = world.find(&key, None).await.unwrap();
    assert_eq!(found.caller.user_name.as_deref(), Some("Alice"));
    assert_eq!(found.caller.user_id(), &*user.id);
    assert!(!allows(&found.caller, "s3:GetObject", "arn:aws:s3:::b/k"));
    assert!(Arc::ptr_eq(&found, &world.find(&key, None).await.unwrap()));

    let text = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalTag/team":"red","aws:username":"Alice"}}}]}"#;
    let inline = InlinePolicyRecord { document: text.to_owned() };
    world.write(|tx| INLINE_POLICIES.put(tx, &[&user.id, "p"], &inline).unwrap()).await;
    let found = world.find(&key, None).await.unwrap();
    assert!(allows(&found.caller, "s3:GetObject", "arn:aws:s3:::b/k"));
    assert!(!allows(&found.caller, "kms:ListKeys", "*"));

    let power_user = "arn:aws:iam::aws:policy/AWSKeyManagementServicePowerUser";
    world
        .write(|tx| {
            GROUPS_OF_USER.put(tx, &[&user.id, "AGPAX"], &MembershipRecord {}).unwrap();
            POLICIES_OF_ENTITY.put(tx, &["AGPAX", power_user], &AttachmentRecord {}).unwrap();
        })
        .await;
    assert!(allows(&world.find(&key, None).await.unwrap().caller, "kms:ListKeys", "*"));

    let boundary = Some(Arn::parse("arn:aws:iam::aws:policy/AmazonS3FullAccess").unwrap());
    let bounded = UserRecord { boundary, ..user.clone() };
    world.write(|tx| USERS.put(tx, &[&user.account, "alice"], &bounded).unwrap()).await;
    let found = world.find(&key, None).await.unwrap();
    assert!(!allows(&found.caller, "kms:ListKeys", "*"));
    assert!(allows(&found.caller, "s3:GetObject", "arn:aws:s3:::b/k"));

    world.write(|tx| UNIQUE_IDS.delete(tx, &[&user.id])).await;
    assert!(world.find(&key, None).await.is_none());
}

#[tokio::test]
async fn an_attached_policy_that_is_gone_is_an_error_not_a_licence() {
    let world = World::new().await;
    let user = world.user("alice").await;
    let key = world.key_of(&user, true).await;
    let gone = format!("arn:aws:iam::{}:policy/gone", world.account);
    let put = |tx: &mut Tx| POLICIES_OF_ENTITY.put(tx, &[&user.id, &gone], &AttachmentRecord {});
    world.write(|tx| put(tx).unwrap()).await;
    let answer = world.identity.authenticate(&key, None, NOW).await;
    assert!(matches!(answer, Err(AuthenticateError::Identity(IdentityError::Internal(_)))));
}

#[tokio::test]
async fn a_role_session_ends_with_its_time_its_role_and_its_key() {
    let world = World::new().await;
    let role = world.role("Deployer").await;
    let claims = world.claims(SessionKind::Role(role.id.to_string()));
    let token = world.identity.session_token("ASIAEXAMPLE", &claims).unwrap();
    let found = world.find("ASIAEXAMPLE", Some(&token)).await.unwrap();
    assert_eq!(found.secret.reveal(), "session secret");
    let arn = format!("arn:aws:sts::{}:assumed-role/Deployer/deploy", world.account);
    assert_eq!(found.caller.arn(), arn);
    assert_eq!(found.caller.user_id(), format!("{}:deploy", role.id));
    assert_eq!(found.caller.tags, BTreeMap::from([("team".to_owned(), "green".to_owned())]));
    let session = found.caller.session.as_ref().unwrap();
    assert_eq!(session.issuer.arn, role.arn());
    assert_eq!(session.issuer.kind, "Role");

    assert!(world.find("ASIAEXAMPLE", None).await.is_none());
    let mut altered = token.clone();
    let last = altered.pop().unwrap();
    altered.push(if last == 'A' { 'Q' } else { 'A' });
    for (id, token) in [("ASIAOTHER", &token), ("ASIAEXAMPLE", &altered)] {
        let answer = world.identity.authenticate(id, Some(token), NOW).await;
        assert!(matches!(answer, Err(AuthenticateError::InvalidToken)), "{id}");
    }
    let end = NOW.plus_seconds(3600);
    let answer = world.identity.authenticate("ASIAEXAMPLE", Some(&token), end).await;
    assert!(matches!(answer, Err(AuthenticateError::Expired)));

    // Made again under the old name, it is another role.
    world.write(|tx| UNIQUE_IDS.delete(tx, &[&role.id])).await;
    world.role("Deployer").await;
    let answer = world.identity.authenticate("ASIAEXAMPLE", Some(&token), NOW).await;
    assert!(matches!(answer, Err(AuthenticateError::InvalidToken)));
}

#[tokio::test]
async fn a_session_policy_narrows() {
    let world = World::new().await;
    let role = world.role("admin").await;
    let admin = "arn:aws:iam::aws:policy/AdministratorAccess";
    let put = |tx: &mut Tx| POLICIES_OF_ENTITY.put(tx, &[&role.id, admin], &AttachmentRecord {});
    world.write(|tx| put(tx).unwrap()).await;
    let mut claims = world.claims(SessionKind::Role(role.id.to_string()));
    let token = world.identity.session_token("ASIAWIDE", &claims).unwrap();
    let wide = world.find("ASIAWIDE", Some(&token)).await.unwrap();
    assert!(allows(&wide.caller, "kms:ListKeys", "*"));
    claims.packed.policy_arns.push("arn:aws:iam::aws:policy/AmazonS3FullAccess".to_owned());
    let token = world.identity.session_token("ASIANARROW", &claims).unwrap();
    let narrow = world.find("ASIANARROW", Some(&token)).await.unwrap();
    assert!(!allows(&narrow.caller, "kms:ListKeys", "*"));
    assert!(allows(&narrow.caller, "s3:GetObject", "arn:aws:s3:::b/k"));
    claims.packed.policy_arns.push(format!("arn:aws:iam::{}:policy/gone", world.account));
    let token = world.identity.session_token("ASIANOTHING", &claims).unwrap();
    let nothing = world.find("ASIANOTHING", Some(&token)).await.unwrap();
    assert!(!allows(&nothing.caller, "s3:GetObject", "arn:aws:s3:::b/k"));
}

#[tokio::test]
async fn principals_are_bound_to_who_exists_and_shown_by_their_present_name() {
    let world = World::new().await;
    let user = world.user("alice").await;
    let role = world.role("Deployer").await;
    let text = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":["{}","{}","arn:aws:iam::{}:root"]}},"Action":"sts:AssumeRole"}}]}}"#,
        user.arn(),
        role.arn(),
        world.account
    );
    let mut reader = Direct(Arc::clone(&world.store));
    let parsed = Policy::parse(&text, PolicyKind::RoleTrust).unwrap();
    let bound = bind_principals(&mut reader, &parsed, &text).await.unwrap();
    assert!(bound.contains(&*user.id) && bound.contains(&*role.id));
    assert!(!bound.contains(&user.arn()));
    let stored = Policy::parse(&bound, PolicyKind::RoleTrust).unwrap();
    assert_eq!(show_principals(&mut reader, &stored, &bound).await.unwrap(), text);

    world.write(|tx| UNIQUE_IDS.delete(tx, &[&user.id])).await;
    let shown = show_principals(&mut reader, &stored, &bound).await.unwrap();
    assert!(shown.contains(&*user.id) && shown.contains(&role.arn()));

    for unknown in ["user/nobody", "role/Deployer", "user/other/alice"] {
        let text = text.replace("user/alice", unknown);
        let parsed = Policy::parse(&text, PolicyKind::RoleTrust).unwrap();
        let error = bind_principals(&mut reader, &parsed, &text).await.unwrap_err();
        let expected = format!(
            "Invalid principal in policy: \"AWS\":\"arn:aws:iam::{}:{unknown}\"",
            world.account
        );
        assert_eq!(error.to_string(), expected);
    }
}

#[tokio::test]
async fn last_use_is_remembered_and_written() {
    let world = World::new().await;
    let id = world.root.access_key_id.clone();
    assert!(world.identity.last_used(&id).await.unwrap().is_none());
    let root = PrincipalArn::root(&world.account);
    let root = world.identity.caller_of(&root).await.unwrap().unwrap();
    let region = region();
    let note = |service: &str, at| world.identity.note_use(&id, &root, (service, &region), at);
    note("s3", NOW);
    note("s3", NOW.plus_seconds(1));
    world.identity.flush_last_used().await.unwrap();
    let mut reader = Direct(Arc::clone(&world.store));
    let stored = KEYS_LAST_USED.get(&mut reader, &[&id]).await.unwrap().unwrap();
    assert_eq!((stored.at_ms, stored.service.as_str()), (NOW.unix_ms(), "s3"));
    note("kms", NOW.plus_seconds(2));
    assert_eq!(world.identity.last_used(&id).await.unwrap().unwrap().service, "kms");
    // A session of a role is a use of the role; other sessions are of no key that lasts.
    let role = world.role("actor").await;
    let actor = PrincipalArn::parse(&role.arn()).unwrap();
    let actor = world.identity.caller_of(&actor).await.unwrap().unwrap();
    world.identity.note_use("ASIAX", &actor, ("s3", &region), NOW);
    world.identity.note_use("ASIAY", &root, ("s3", &region), NOW);
    assert_eq!(world.identity.last_used(&role.id).await.unwrap().unwrap().service, "s3");
    assert!(world.identity.last_used("ASIAX").await.unwrap().is_none());
    assert!(world.identity.last_used("ASIAY").await.unwrap().is_none());
}

#[test]
fn every_builtin_policy_compiles() {
    for builtin in crate::BUILTIN_POLICIES {
        let policy = Policy::parse(builtin.document, PolicyKind::Identity);
        assert!(policy.is_ok(), "{}", builtin.name);
        assert_eq!(crate::BuiltinPolicy::by_arn(&builtin.arn()), Some(builtin));
        assert!(names::UniqueId::parse(builtin.id).is_ok(), "{}", builtin.name);
    }
}
