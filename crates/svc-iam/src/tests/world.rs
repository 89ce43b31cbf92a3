//! An engine in memory with this crate's services, spoken to in signed requests.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use blob::MemoryBlobs;
use engine::{
    Directory, Engine, EngineBuilder, EngineParts, FormTags, FrontConfig, Peer, ResolveS3,
    Retention,
};
use envelope::{RootKey, RootVersion, TokenSealer, digest};
use identity::{Bootstrap, Identity};
use journal::{Journal, JournalKeys, JournalOptions};
use names::{AccountId, Region};
use secret::Secret;
use sigv4::{Payload, Signer};
use stdx::{Clock, ManualClock, Random, SeededRandom, Timestamp};
use store::Store;
use store_memory::MemoryStore;
use tempfile::TempDir;
use wire::Body;
use wire::http::{Request, header};

use crate::{Iam, Organizations, Sts};

const BODY_BYTES_MAX: usize = 1 << 20;

pub(super) struct World {
    pub(super) engine: Arc<Engine>,
    pub(super) clock: Arc<ManualClock>,
    pub(super) root: Keys,
    pub(super) account: AccountId,
    _journal: TempDir,
}

/// Credentials of a caller.
#[derive(Debug)]
pub(super) struct Keys {
    pub(super) id: String,
    secret: Secret<String>,
    token: Option<String>,
}

impl Keys {
    /// From an answer that holds them.
    pub(super) fn of(answer: &Answer) -> Self {
        let token = answer.body.contains("<SessionToken>").then(|| answer.text("SessionToken"));
        let secret = Secret::new(answer.text("SecretAccessKey"));
        Self { id: answer.text("AccessKeyId"), secret, token }
    }
}

/// What came back.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: String,
}

impl Answer {
    #[track_caller]
    pub(super) fn ok(self) -> Self {
        assert_eq!(self.status, 200, "{}", self.body);
        self
    }

    /// The message of the error `code`.
    #[track_caller]
    pub(super) fn error(self, status: u16, code: &str) -> String {
        assert_eq!(self.status, status, "{}", self.body);
        assert_eq!(self.text("Code"), code, "{}", self.body);
        self.text("Message")
    }

    /// The text of the first element called `name`.
    #[track_caller]
    pub(super) fn text(&self, name: &str) -> String {
        let found = self.texts(name).into_iter().next();
        found.unwrap_or_else(|| panic!("no {name} in {}", self.body))
    }

    /// The texts of all elements called `name`.
    pub(super) fn texts(&self, name: &str) -> Vec<String> {
        let (open, close) = (format!("<{name}>"), format!("</{name}>"));
        let parts = self.body.split(open.as_str()).skip(1);
        let unescape = |text: &str| text.replace("&quot;", "\"").replace("&amp;", "&");
        parts.filter_map(|part| part.split(close.as_str()).next()).map(unescape).collect()
    }
}

impl World {
    pub(super) async fn new() -> Self {
        let clock = Arc::new(ManualClock::new(Timestamp::from_unix_seconds(1_777_636_800)));
        let random: Arc<dyn Random> = Arc::new(SeededRandom::new(11));
        let root = RootKey::generate(RootVersion::FIRST, &*random).unwrap();
        let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
        let sealer = Arc::new(TokenSealer::new(root.token_key().unwrap(), Vec::new()));
        let identity = Identity::new(Arc::clone(&store), sealer, Arc::clone(&random));
        let made = identity.bootstrap(Bootstrap::default(), clock.now()).await.unwrap();
        let key = made.root_key.unwrap();
        let dir = tempfile::tempdir().unwrap();
        let keys = Arc::new(JournalKeys::new(root.journal_key().unwrap(), Vec::new()));
        let options = JournalOptions::new(dir.path(), keys, Arc::clone(&random));
        let parts = EngineParts {
            store,
            blobs: Arc::new(MemoryBlobs::new(clock.clone(), Arc::clone(&random))),
            archive: Arc::new(MemoryBlobs::new(clock.clone(), Arc::clone(&random))),
            journal: Journal::open(options).unwrap(),
            identity,
            root,
            replaced: None,
            clock: clock.clone(),
            random,
            installation: made.account.clone(),
            retention: Retention::MIN,
            front: FrontConfig {
                directory: Directory::new(&api_s3::SERVICE, &[]),
                resolve_s3: ResolveS3(|_| None),
                cross_origin: None,
                websites: None,
                watched: None,
                form_tags: FormTags(|_| Ok(String::new())),
                domains: Vec::new(),
                region: Region::parse("us-east-1").unwrap(),
                signature_v2: false,
            },
        };
        let builder = Organizations
            .add_to(Sts::default().add_to(Iam::default().add_to(EngineBuilder::new(parts))));
        let root = Keys { id: key.access_key_id, secret: key.secret_access_key, token: None };
        let engine = builder.start().await.unwrap();
        Self { engine, clock, root, account: made.account, _journal: dir }
    }

    /// Calls IAM as `keys`.
    pub(super) async fn iam(&self, keys: &Keys, action: &str, members: &[(&str, &str)]) -> Answer {
        self.form(keys, "iam", "2010-05-08", action, members).await
    }

    /// Calls IAM as root; it must work.
    pub(super) async fn root(&self, action: &str, members: &[(&str, &str)]) -> Answer {
        let answer = self.iam(&self.root, action, members).await;
        assert_eq!(answer.status, 200, "{action}: {}", answer.body);
        answer
    }

    /// Calls STS as `keys`.
    pub(super) async fn sts(&self, keys: &Keys, action: &str, members: &[(&str, &str)]) -> Answer {
        self.form(keys, "sts", "2011-06-15", action, members).await
    }

    /// Calls Organizations as `keys`.
    pub(super) async fn organizations(&self, keys: &Keys, action: &str, body: &str) -> Answer {
        let target = format!("AWSOrganizationsV20161128.{action}");
        let request = Request::post("http://localhost/")
            .header(header::CONTENT_TYPE, "application/x-amz-json-1.1")
            .header("x-amz-target", target);
        self.send(keys, "organizations", request, body).await
    }

    async fn form(
        &self,
        keys: &Keys,
        service: &str,
        version: &str,
        action: &str,
        members: &[(&str, &str)],
    ) -> Answer {
        let mut body = format!("Action={action}&Version={version}");
        for (name, value) in members {
            body.push_str(&format!("&{name}={}", escaped(value)));
        }
        let request = Request::post("http://localhost/")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(keys, service, request, &body).await
    }

    async fn send(
        &self,
        keys: &Keys,
        service: &str,
        request: wire::http::request::Builder,
        body: &str,
    ) -> Answer {
        let (mut parts, body) = request.body(body.to_owned()).unwrap().into_parts();
        let signer = Signer {
            access_key_id: &keys.id,
            secret_access_key: &keys.secret,
            session_token: keys.token.as_deref(),
            region: "us-east-1",
            service,
        };
        let payload = Payload::Sha256(digest::sha256(body.as_bytes()));
        signer.sign(&mut parts, &payload, self.clock.now()).unwrap();
        self.exchange(Request::from_parts(parts, Body::from(body))).await
    }

    /// Sends a request as it is.
    pub(super) async fn exchange(&self, request: Request<Body>) -> Answer {
        let peer = Peer::direct(IpAddr::V4(Ipv4Addr::LOCALHOST), None);
        let response = self.engine.serve(request, peer).await;
        let status = response.status().as_u16();
        let body = response.into_body().collect(BODY_BYTES_MAX).await.unwrap();
        Answer { status, body: String::from_utf8(body.to_vec()).unwrap() }
    }

    /// A new user with a key.
    pub(super) async fn user(&self, name: &str) -> Keys {
        self.root("CreateUser", &[("UserName", name)]).await;
        Keys::of(&self.root("CreateAccessKey", &[("UserName", name)]).await)
    }

    /// Embeds a policy in a user.
    pub(super) async fn allow(&self, user: &str, document: &str) {
        let members = [("UserName", user), ("PolicyName", "p"), ("PolicyDocument", document)];
        self.root("PutUserPolicy", &members).await;
    }

    /// The ARN of an IAM resource of the first account.
    pub(super) fn arn(&self, resource: &str) -> String {
        format!("arn:aws:iam::{}:{resource}", self.account)
    }

    /// A new role that `trust` may assume, an `AWS` principal.
    pub(super) async fn role(&self, name: &str, trust: &str) -> Answer {
        let document = trust_of(trust);
        let members = [("RoleName", name), ("AssumeRolePolicyDocument", document.as_str())];
        self.root("CreateRole", &members).await
    }

    /// Assumes a role of the first account as `keys`.
    pub(super) async fn assume(&self, keys: &Keys, role: &str, more: &[(&str, &str)]) -> Answer {
        let arn = self.arn(&format!("role/{role}"));
        let mut members = vec![("RoleArn", arn.as_str()), ("RoleSessionName", "work")];
        members.extend_from_slice(more);
        self.sts(keys, "AssumeRole", &members).await
    }
}

/// A trust policy for one `AWS` principal.
pub(super) fn trust_of(principal: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{principal}"}},"Action":["sts:AssumeRole","sts:TagSession","sts:SetSourceIdentity"]}}]}}"#
    )
}

/// A policy with one statement.
pub(super) fn policy(effect: &str, action: &str, resource: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"{effect}","Action":"{action}","Resource":"{resource}"}}]}}"#
    )
}

fn escaped(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
