//! The fixture: one engine, everything around it under the test's control.

use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use blob::MemoryBlobs;
use engine::{
    Directory, Engine, EngineBuilder, EngineParts, FormTags, FrontConfig, Peer, ResolveS3,
    Retention, Round, TlsInfo,
};
use envelope::{BarrierKey, RootKey, RootVersion, TokenSealer};
use identity::records::iam_arn;
use identity::{Bootstrap, Identity};
use journal::{FaultyDisk, Journal, JournalKeys, JournalOptions};
use names::{AccountId, Region};
use serde_json::Value;
use services::{BackupDesk, Choices, Clusters, Facts, SealSwitch};
use stdx::{Clock, ManualClock, Random, SeededRandom, Timestamp};
use store::{Barrier, Seal, SealError, Store};
use tempfile::TempDir;
use wire::RouteTarget;

use crate::answer::Answer;
use crate::call::Call;
use crate::evidence::Rows;
use crate::faulty_store::FaultyStore;
use crate::keys::Keys;

/// The management account of every fixture.
const ACCOUNT: &str = "111122223333";

/// The instant every fixture starts at: 2026-05-01T12:00:00Z.
const START_SECONDS: i64 = 1_777_636_800;

/// A segment of the journal, as the server has it.
const SEGMENT_BYTES: u64 = 64 << 20;

/// How many of its last records the journal knows, as the server has it.
const RECENT_LEN: usize = 65_536;

/// Of the root key: the same after a restart.
const ROOT_SEED: u64 = 7;

/// The largest answer read.
const ANSWER_BYTES_MAX: usize = 64 << 20;

/// What differs between fixtures.
#[derive(Debug, Clone, Copy)]
pub struct Setup {
    /// Adds the services.
    pub services: fn(EngineBuilder) -> EngineBuilder,
    /// Of all chance but the root key's.
    pub seed: u64,
    /// A segment of the journal is complete with this many bytes.
    pub segment_bytes: u64,
    /// By how many of its last records the journal knows one that is appended again.
    pub recent_len: usize,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            services: every_service,
            seed: 11,
            segment_bytes: SEGMENT_BYTES,
            recent_len: RECENT_LEN,
        }
    }
}

/// Adds every service there is.
fn every_service(builder: EngineBuilder) -> EngineBuilder {
    let started_at = Timestamp::from_unix_seconds(START_SECONDS);
    let (data_dir, min_free_bytes) = ("/data".to_owned(), 1000);
    let facts = Facts { version: "0.0.0", store: "memory", started_at, data_dir, min_free_bytes };
    services::register(
        builder,
        &Choices {
            buckets: svc_s3::Profile::Aws2026,
            orphan_retention_days: None,
            restore_pace_percent: None,
            external_proxies: None,
            issuers: svc_iam::Issuers::default(),
            hsm_clusters: Clusters::default(),
            rotation_targets: None,
            couriers: None,
            attestation_roots: envelope::attestation::AttestationRoots::default(),
            algorithms: envelope::AlgorithmPolicy::All,
            facts,
            seal: Arc::new(SealSwitch::new(|| None)),
            backups: Arc::new(BackupDesk::new(Err("Nothing here lasts."))),
        },
    )
}

/// An engine and everything around it.
#[derive(Debug)]
pub struct Fixture {
    /// The engine.
    pub engine: Arc<Engine>,
    /// Time, which stands still until it is moved.
    pub clock: Arc<ManualClock>,
    /// The rows, below the barrier.
    pub store: Arc<FaultyStore>,
    /// The bytes of objects.
    pub blobs: MemoryBlobs,
    /// The bytes of archived objects.
    pub archive: MemoryBlobs,
    /// What the journal writes through.
    pub disk: Arc<FaultyDisk>,
    /// The management account.
    pub account: AccountId,
    /// Its root user.
    pub root: Keys,
    random: Arc<dyn Random>,
    setup: Setup,
    dir: TempDir,
}

/// The encryption barrier's key, as the store takes it.
#[derive(Debug)]
struct RootSeal {
    key: BarrierKey,
    random: Arc<dyn Random>,
}

impl Seal for RootSeal {
    fn seal(&self, row_key: &[u8], value: &[u8]) -> Result<Vec<u8>, SealError> {
        self.key.seal(row_key, value, &*self.random).map_err(|_| SealError::Seal)
    }

    fn open(&self, row_key: &[u8], sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        self.key.open(row_key, sealed).map_err(|_| SealError::NotAuthentic)
    }
}

impl Fixture {
    /// Starts an empty installation with every service.
    pub async fn start() -> Self {
        Self::start_with(Setup::default()).await
    }

    /// Starts an empty installation.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn start_with(setup: Setup) -> Self {
        Self::start_over(setup, Arc::new(FaultyStore::default())).await
    }

    /// Starts an installation that holds `rows` of another one, with a journal of its own. Choose
    /// another seed, or what chance makes is what it made there.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn start_from(setup: Setup, rows: &Rows) -> Self {
        Self::start_over(setup, Arc::new(FaultyStore::holding(rows).await)).await
    }

    async fn start_over(setup: Setup, store: Arc<FaultyStore>) -> Self {
        let random: Arc<dyn Random> = Arc::new(SeededRandom::new(setup.seed));
        let start = Timestamp::from_unix_seconds(START_SECONDS);
        let clock = Arc::new(ManualClock::new(start));
        let blobs = MemoryBlobs::new(clock.clone(), Arc::clone(&random));
        let archive = MemoryBlobs::new(clock.clone(), Arc::clone(&random));
        let dir = tempfile::tempdir().expect("a folder");
        let disk = Arc::new(FaultyDisk::default());
        Self::open(Around { clock, store, blobs, archive, disk, random, setup, dir }).await
    }

    /// The journal knows this many of its newest records by itself after the next start.
    #[must_use]
    pub const fn with_recent_len(mut self, recent_len: usize) -> Self {
        self.setup.recent_len = recent_len;
        self
    }

    /// Starts again over what is stored, as after a crash: what was only in memory is gone, and the
    /// outbox is as it was left.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn restart(self) -> Self {
        let Self { engine, clock, store, blobs, archive, disk, random, setup, dir, .. } = self;
        // The only part that must end by itself: it holds the lock of the journal's folder.
        engine.journal().close().await.expect("the journal closes");
        drop(engine);
        Self::open(Around { clock, store, blobs, archive, disk, random, setup, dir }).await
    }

    /// Another node over the same rows and blobs, at the same time, with a journal of its own.
    ///
    /// # Panics
    /// When it does not start.
    pub async fn second_node(&self) -> Self {
        self.settle().await;
        let setup = Setup { seed: self.setup.seed + 1, ..self.setup };
        Self::open(Around {
            clock: Arc::clone(&self.clock),
            store: Arc::clone(&self.store),
            blobs: self.blobs.clone(),
            archive: self.archive.clone(),
            disk: Arc::new(FaultyDisk::default()),
            random: Arc::new(SeededRandom::new(setup.seed)),
            setup,
            dir: tempfile::tempdir().expect("a folder"),
        })
        .await
    }

    async fn open(around: Around) -> Self {
        let Around { clock, store, blobs, archive, disk, random, setup, dir } = around;
        let root = RootKey::generate(RootVersion::FIRST, &SeededRandom::new(ROOT_SEED));
        let root = root.expect("a root key");
        let key = root.barrier_key().expect("a barrier key");
        let seal = RootSeal { key, random: Arc::clone(&random) };
        let barrier: Arc<dyn Store> = Arc::new(Barrier::new(store.clone(), Arc::new(seal)));
        let sealer = TokenSealer::new(root.token_key().expect("a token key"), Vec::new());
        let identity = Identity::new(Arc::clone(&barrier), Arc::new(sealer), Arc::clone(&random));
        let account = AccountId::parse(ACCOUNT).expect("an account id");
        let root_keys = Keys::new("AKIAROOTROOTROOTROOT", "the-secret-of-the-root-user");
        let bootstrap = Bootstrap {
            account: Some(account.clone()),
            root_key: Some(identity::RootKey {
                access_key_id: root_keys.id.clone(),
                secret_access_key: root_keys.secret.duplicate(),
            }),
        };
        identity.bootstrap(bootstrap, clock.now()).await.expect("the first account");
        let journal = open_journal(dir.path(), &root, &disk, &random, setup);
        let parts = EngineParts {
            store: Arc::clone(&barrier),
            blobs: Arc::new(blobs.clone()),
            archive: Arc::new(archive.clone()),
            journal: journal.clone(),
            identity,
            root,
            replaced: None,
            clock: clock.clone(),
            random: Arc::clone(&random),
            installation: account.clone(),
            front: front(),
            retention: Retention::MIN,
        };
        drop(journal);
        let engine = (setup.services)(EngineBuilder::new(parts)).start().await.expect("an engine");
        let root = root_keys;
        Self { engine, clock, store, blobs, archive, disk, account, root, random, setup, dir }
    }

    /// Sends `call`, signed by `keys`, over TLS.
    pub async fn send(&self, keys: &Keys, call: Call) -> Answer {
        self.exchange(call, Some(keys), tls()).await
    }

    /// Sends `call` without a signature, over TLS.
    pub async fn send_anonymous(&self, call: Call) -> Answer {
        self.exchange(call, None, tls()).await
    }

    /// Sends `call`, signed by `keys`, over plain HTTP.
    pub async fn send_plain(&self, keys: &Keys, call: Call) -> Answer {
        self.exchange(call, Some(keys), None).await
    }

    async fn exchange(&self, call: Call, keys: Option<&Keys>, tls: Option<TlsInfo>) -> Answer {
        let request = call.request(keys, self.clock.now());
        let peer = Peer::direct(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 7)), tls);
        let response = Box::pin(self.engine.serve(request, peer)).await;
        let (parts, body) = response.into_parts();
        let body = body.collect(ANSWER_BYTES_MAX).await.expect("the answer's body");
        Answer { status: parts.status.as_u16(), headers: parts.headers, body: body.to_vec() }
    }

    /// Has a round of a job now.
    ///
    /// # Panics
    /// When there is no such job, or the store or the journal fails as a whole.
    pub async fn run_job(&self, name: &str) -> Round {
        let round = self.engine.run_job(name).await.expect("a round");
        round.unwrap_or_else(|| panic!("there is no job {name}"))
    }

    /// Has the round of a job that the clock would have it do now.
    ///
    /// # Panics
    /// As [`Fixture::run_job`].
    pub async fn run_job_by_clock(&self, name: &str) -> Round {
        let round = self.engine.run_job_by_clock(name).await.expect("a round");
        round.unwrap_or_else(|| panic!("there is no job {name}"))
    }

    /// Calls KMS.
    pub async fn kms(&self, keys: &Keys, operation: &str, input: Value) -> Answer {
        self.send(keys, Call::json(&api_kms::SERVICE, operation, &input)).await
    }

    /// Calls IAM.
    pub async fn iam(&self, keys: &Keys, operation: &str, members: &[(&str, &str)]) -> Answer {
        self.send(keys, Call::form(&api_iam::SERVICE, operation, members)).await
    }

    /// Calls STS.
    pub async fn sts(&self, keys: &Keys, operation: &str, members: &[(&str, &str)]) -> Answer {
        self.send(keys, Call::form(&api_sts::SERVICE, operation, members)).await
    }

    /// Calls Organizations.
    pub async fn organizations(&self, keys: &Keys, operation: &str, input: Value) -> Answer {
        self.send(keys, Call::json(&api_organizations::SERVICE, operation, &input)).await
    }

    /// Makes a user of the management account, with a key and, if there is one, an inline policy.
    pub async fn user(&self, name: &str, policy: Option<&str>) -> Keys {
        self.user_of(&self.root, name, policy).await
    }

    /// Makes a user as `administrator`.
    pub async fn user_of(&self, administrator: &Keys, name: &str, policy: Option<&str>) -> Keys {
        let named = [("UserName", name)];
        let _ = self.iam(administrator, "CreateUser", &named).await.ok();
        if let Some(policy) = policy {
            let members = [("UserName", name), ("PolicyName", "p"), ("PolicyDocument", policy)];
            let _ = self.iam(administrator, "PutUserPolicy", &members).await.ok();
        }
        let made = self.iam(administrator, "CreateAccessKey", &named).await.ok();
        Keys::new(made.text("AccessKeyId"), made.text("SecretAccessKey"))
    }

    /// Makes a second account and gives an administrator of it: a role its root trusts.
    pub async fn member(&self, name: &str) -> (String, Keys) {
        let email = format!("{name}@example.com");
        let input = serde_json::json!({ "AccountName": name, "Email": email });
        let made = self.organizations(&self.root, "CreateAccount", input).await.ok();
        let account = made.at("/CreateAccountStatus/AccountId");
        let administrator =
            self.user(&format!("into-{name}"), Some(&policy("Allow", "*", "*"))).await;
        let role = iam_arn(&account, "role", "/", "OrganizationAccountAccessRole");
        let members = [("RoleArn", role.as_str()), ("RoleSessionName", "administrator")];
        let session = self.sts(&administrator, "AssumeRole", &members).await.ok();
        let keys = Keys::new(session.text("AccessKeyId"), session.text("SecretAccessKey"));
        (account, keys.with_token(session.text("SessionToken")))
    }

    /// The folder of the journal's files.
    #[must_use]
    pub fn journal_dir(&self) -> &Path {
        self.dir.path()
    }
}

/// What an engine is opened over.
struct Around {
    clock: Arc<ManualClock>,
    store: Arc<FaultyStore>,
    blobs: MemoryBlobs,
    archive: MemoryBlobs,
    disk: Arc<FaultyDisk>,
    random: Arc<dyn Random>,
    setup: Setup,
    dir: TempDir,
}

fn open_journal(
    dir: &Path,
    root: &RootKey,
    disk: &Arc<FaultyDisk>,
    random: &Arc<dyn Random>,
    setup: Setup,
) -> Journal {
    let keys = JournalKeys::new(root.journal_key().expect("a journal key"), Vec::new());
    // A sync that nobody waits for would disturb the tests that count them.
    let options = JournalOptions::new(dir, Arc::new(keys), Arc::clone(random))
        .with_disk(disk.clone())
        .with_segment_bytes(setup.segment_bytes)
        .with_recent_len(setup.recent_len)
        .with_relaxed_wait_max(Duration::from_secs(3_600));
    Journal::open(options).expect("a journal")
}

fn front() -> FrontConfig {
    FrontConfig {
        directory: Directory::new(&api_s3::SERVICE, api_catalogue::SERVICES),
        resolve_s3: ResolveS3(|target| {
            let RouteTarget { method, bucket, key, query, headers } = *target;
            api_s3::resolve(method, bucket, key, query, headers)
        }),
        cross_origin: Some(Arc::new(svc_s3::BucketOrigins)),
        websites: Some(Arc::new(svc_s3::BucketWebsites)),
        watched: Some(Arc::new(svc_s3::LoggedBuckets)),
        form_tags: FormTags(svc_s3::form_tagging),
        domains: vec!["s3.localhost".to_owned()],
        region: Region::parse("us-east-1").expect("a region"),
        signature_v2: false,
    }
}

fn tls() -> Option<TlsInfo> {
    Some(TlsInfo {
        version: "TLSv1.3".to_owned(),
        cipher_suite: "TLS_AES_128_GCM_SHA256".to_owned(),
    })
}

/// A policy with one statement.
#[must_use]
pub fn policy(effect: &str, action: &str, resource: &str) -> String {
    let statement = serde_json::json!({ "Effect": effect, "Action": action, "Resource": resource });
    serde_json::json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string()
}
