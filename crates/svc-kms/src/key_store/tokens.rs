//! The tokens behind custom key stores: logging in, and using a key where it is.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use api_kms::errors;
use engine::{Ctx, Failure};
use envelope::{EncryptionContext, EnvelopeError, KeyMaterialId, KeyName, TokenBlob, TokenFront};
use hsm::{Cluster, Clusters, Group, HsmError, KeyLabel, Token, TokenName};
use names::{HsmClusterId, KeyStoreId};
use secret::Secret;
use tables::Reader;
use tokio::sync::Semaphore;
use wire::AwsError;

use super::hsm_clusters::{HSM_CLUSTERS, HsmClusters};
use super::{KeyStoreRecord, of_key};
use crate::key::KeyRecord;

/// Calls under way in one cluster: each has a thread.
const CALLS_MAX: usize = 64;

/// Keys whose token is remembered.
const PLACES_MAX: usize = 10_000;

/// A cluster, and who waits for it.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    cluster: Arc<Cluster>,
    calls: Arc<Semaphore>,
    /// Which of its changes it is as of; of one that the operator has named there is one.
    change: u64,
}

/// A group of tokens that clusters may be made of, and who waits for it.
#[derive(Debug)]
struct GroupLine {
    group: Arc<Group>,
    calls: Arc<Semaphore>,
}

impl Line {
    /// The cluster.
    pub(crate) const fn cluster(&self) -> &Arc<Cluster> {
        &self.cluster
    }

    /// Does `work`, which blocks, on a thread of its own.
    ///
    /// # Errors
    /// Those of `work`; [`HsmError::Busy`] when too much of it is under way.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Arc<Cluster>) -> Result<T, HsmError> + Send + 'static,
    ) -> Result<T, HsmError> {
        let permit = Arc::clone(&self.calls).try_acquire_owned().map_err(|_| HsmError::Busy)?;
        let cluster = Arc::clone(&self.cluster);
        let done = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            work(&cluster)
        });
        done.await.unwrap_or(Err(HsmError::Gone))
    }
}

/// The tokens that are logged in to, by store.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    /// Those of the clusters that the operator has named.
    lines: Vec<Line>,
    groups: Vec<GroupLine>,
    sessions: Mutex<HashMap<KeyStoreId, Session>>,
    /// The serial number of the token that a key was found in, by its ARN.
    places: Mutex<HashMap<String, String>>,
}

/// What is logged in to for one store.
#[derive(Debug, Clone)]
struct Session {
    generation: u64,
    cluster: HsmClusterId,
    change: u64,
    tokens: Arc<[Arc<Token>]>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Tokens {
    /// Those of `clusters`.
    pub(crate) fn new(clusters: &Clusters) -> Self {
        let calls = || Arc::new(Semaphore::new(CALLS_MAX));
        let line = |cluster: &Arc<Cluster>| Line {
            cluster: Arc::clone(cluster),
            calls: calls(),
            change: 0,
        };
        let group = |group: &Arc<Group>| GroupLine { group: Arc::clone(group), calls: calls() };
        Self {
            lines: clusters.iter().map(line).collect(),
            groups: clusters.groups().map(group).collect(),
            ..Self::default()
        }
    }

    /// The cluster of this id that the operator has named.
    pub(crate) fn fixed_line(&self, id: &HsmClusterId) -> Option<&Line> {
        self.lines.iter().find(|line| line.cluster.id() == id)
    }

    /// Whether clusters can be made of any tokens.
    pub(crate) const fn has_groups(&self) -> bool {
        !self.groups.is_empty()
    }

    /// The cluster of this id, if its tokens are still configured: one that the operator has named, or one
    /// that the API of CloudHSM has made.
    pub(crate) async fn line(
        &self,
        cx: &mut impl Reader,
        id: &HsmClusterId,
    ) -> Result<Option<Line>, Failure> {
        if let Some(line) = self.fixed_line(id) {
            return Ok(Some(line.clone()));
        }
        if self.groups.is_empty() {
            return Ok(None);
        }
        let Some(known) = HSM_CLUSTERS.get(cx, &[id]).await? else { return Ok(None) };
        let found = self.groups.iter().find(|line| line.group.name() == known.group);
        Ok(found.filter(|line| line.group.is_in(&known.account, &known.region)).map(|line| {
            let tokens = known.token_names();
            let cluster = Cluster::of_group(&line.group, id.clone(), known.trust_anchor, tokens);
            Line {
                cluster: Arc::new(cluster),
                calls: Arc::clone(&line.calls),
                change: known.change,
            }
        }))
    }

    /// The same, as of now: KMS has followed what CloudHSM did before this is asked.
    pub(crate) async fn latest_line(
        &self,
        cx: &mut Ctx,
        id: &HsmClusterId,
    ) -> Result<Option<Line>, Failure> {
        if self.fixed_line(id).is_none() {
            cx.catch_up(HsmClusters::CONSUMER).await;
        }
        self.line(cx, id).await
    }

    /// Ends what is logged in for a store, and the process that has its module.
    pub(crate) fn leave(&self, store: &KeyStoreRecord, line: Option<&Line>) {
        lock(&self.sessions).remove(&store.store_id);
        if let Some(line) = line {
            line.cluster.module().stop();
        }
    }

    /// Forgets where a key was.
    pub(crate) fn forget(&self, arn: &str) {
        lock(&self.places).remove(arn);
    }

    /// Encrypts under a key of a store.
    pub(crate) async fn encrypt(
        &self,
        cx: &mut Ctx,
        key: &KeyRecord,
        plaintext: &[u8],
        context: &EncryptionContext,
    ) -> Result<Vec<u8>, Failure> {
        let material = KeyMaterialId::parse(&key.material_id).map_err(unusable)?;
        let name = KeyName::new(&key.account, &key.region, &key.key_id).map_err(unusable)?;
        let front = TokenFront::new(&name, material, plaintext.len()).map_err(unusable)?;
        let aad = front.associated_data(context);
        let iv = envelope::random::bytes(cx.random());
        let plaintext = Secret::new(plaintext.to_vec());
        let sealed = self
            .with_key(cx, key, move |token, label| {
                token.encrypt(label, iv, &aad, plaintext.reveal())
            })
            .await?;
        Ok(front.finish(&sealed.iv, &sealed.ciphertext))
    }

    /// Decrypts what [`Tokens::encrypt`] made.
    pub(crate) async fn decrypt(
        &self,
        cx: &mut Ctx,
        key: &KeyRecord,
        blob: &[u8],
        context: &EncryptionContext,
    ) -> Result<Secret<Vec<u8>>, Failure> {
        let parsed = TokenBlob::parse(blob).map_err(|_| errors::invalid_ciphertext_exception())?;
        if parsed.header().material_id().to_string() != key.material_id {
            return Err(errors::invalid_ciphertext_exception().into());
        }
        let (iv, aad) = (parsed.iv(), parsed.associated_data(context));
        let sealed = parsed.sealed().to_vec();
        self.with_key(cx, key, move |token, label| token.decrypt(label, iv, &aad, &sealed)).await
    }

    /// Random bytes of a token.
    pub(crate) async fn random(
        &self,
        cx: &mut Ctx,
        store: &KeyStoreRecord,
        bytes: u16,
    ) -> Result<Secret<Vec<u8>>, Failure> {
        let (line, session) = self.session(cx, store).await?;
        let drawn = line.run(move |_| first_of(&session.tokens, |token| token.random(bytes)));
        Ok(drawn.await.map_err(use_fault)?)
    }

    /// Makes a key in the first token that takes it; gives nothing of it.
    pub(crate) async fn make_key(
        &self,
        cx: &mut Ctx,
        store: &KeyStoreRecord,
        arn: &str,
    ) -> Result<(), Failure> {
        let label = KeyLabel::new(arn).map_err(|error| Failure::Internal(error.to_string()))?;
        let (line, session) = self.session(cx, store).await?;
        let made = line.run(move |_| {
            first_of(&session.tokens, |token| {
                token.generate_key(&label).map(|()| token.facts().serial.clone())
            })
        });
        let serial = made.await.map_err(use_fault)?;
        self.remember(arn, serial);
        Ok(())
    }

    /// Destroys a key wherever it is; whether every token was asked.
    pub(crate) async fn destroy_key(
        &self,
        cx: &mut Ctx,
        store: &KeyStoreRecord,
        arn: &str,
    ) -> Result<(), Failure> {
        let label = KeyLabel::new(arn).map_err(|error| Failure::Internal(error.to_string()))?;
        let (line, session) = self.session(cx, store).await?;
        let destroyed = line.run(move |_| {
            session.tokens.iter().try_for_each(|token| token.destroy_key(&label).map(drop))
        });
        self.forget(arn);
        Ok(destroyed.await.map_err(use_fault)?)
    }

    /// Uses a key in the token where it is.
    async fn with_key<T: Send + 'static>(
        &self,
        cx: &mut Ctx,
        key: &KeyRecord,
        using: impl Fn(&Token, &KeyLabel) -> Result<T, HsmError> + Send + 'static,
    ) -> Result<T, Failure> {
        let missing = || Failure::Internal("a key of no custom key store".into());
        let store_id = key.key_store.as_ref().ok_or_else(missing)?;
        let store = of_key(&mut *cx, key, store_id).await?;
        let arn = key.arn();
        let label = KeyLabel::new(arn.as_str());
        let label = label.map_err(|error| Failure::Internal(error.to_string()))?;
        let (line, session) = self.session(cx, &store).await?;
        let known = lock(&self.places).get(&arn).cloned();
        let used = line.run(move |_| {
            let is_known = |token: &&Arc<Token>| Some(&token.facts().serial) == known.as_ref();
            let first = session.tokens.iter().find(is_known);
            let others = session.tokens.iter().filter(|token| !is_known(token));
            let tried = first
                .into_iter()
                .chain(others)
                .map(|token| using(token, &label).map(|done| (done, token.facts().serial.clone())));
            first_done(tried)
        });
        let (done, serial) = used.await.map_err(use_fault)?;
        self.remember(&arn, serial);
        Ok(done)
    }

    fn remember(&self, arn: &str, serial: String) {
        let mut places = lock(&self.places);
        if places.get(arn).is_some_and(|known| *known == serial) {
            return;
        }
        if places.len() >= PLACES_MAX {
            places.clear();
        }
        places.insert(arn.to_owned(), serial);
    }

    /// The tokens of a store, logged in to. The store is connected: its row says so, and is read with
    /// each use.
    async fn session(
        &self,
        cx: &mut Ctx,
        store: &KeyStoreRecord,
    ) -> Result<(Line, Session), Failure> {
        let line = self.line(cx, &store.cluster_id).await?;
        let line = line.ok_or_else(|| use_fault(HsmError::TokenNotFound))?;
        let known = lock(&self.sessions).get(&store.store_id).cloned();
        let is_current = |session: &Session| {
            session.generation == store.generation
                && session.cluster == store.cluster_id
                && session.change == line.change
        };
        if let Some(session) = known.filter(is_current) {
            return Ok((line, session));
        }
        let password = store.unwrap(cx, &store.password).await?;
        let tokens = line.run(move |cluster| log_in(cluster, &password)).await;
        let session = Session {
            generation: store.generation,
            cluster: store.cluster_id.clone(),
            change: line.change,
            tokens: tokens.map_err(use_fault)?.into(),
        };
        lock(&self.sessions).insert(store.store_id.clone(), session.clone());
        Ok((line, session))
    }
}

/// Logs in to every token that is there; one that does not let us in does not hide the others.
fn log_in(cluster: &Arc<Cluster>, password: &Secret<String>) -> Result<Vec<Arc<Token>>, HsmError> {
    let mut tokens = Vec::new();
    let mut fault = HsmError::TokenNotFound;
    for facts in cluster.active()? {
        let name = TokenName::Serial(facts.serial);
        match cluster.module().login(&name, password.duplicate()) {
            Ok(token) => tokens.push(Arc::new(token)),
            Err(error) => fault = error,
        }
    }
    if tokens.is_empty() { Err(fault) } else { Ok(tokens) }
}

/// What the first token that can gives.
fn first_of<T>(
    tokens: &[Arc<Token>],
    using: impl Fn(&Token) -> Result<T, HsmError>,
) -> Result<T, HsmError> {
    first_done(tokens.iter().map(|token| using(token)))
}

/// The first that is done. A key that is not in one token may be in the next; of what fails, an outage
/// says more than that a key is not there.
fn first_done<T>(tried: impl Iterator<Item = Result<T, HsmError>>) -> Result<T, HsmError> {
    let mut fault = HsmError::KeyNotFound;
    for result in tried {
        match result {
            Err(error @ (HsmError::NotAuthentic | HsmError::Invalid(_))) => return Err(error),
            Err(HsmError::KeyNotFound) => {}
            Err(error) => fault = error,
            done => return done,
        }
    }
    Err(fault)
}

/// What a caller is told when a token does not do what it should.
fn use_fault(error: HsmError) -> AwsError {
    let refusal = match error {
        HsmError::NotAuthentic => return errors::invalid_ciphertext_exception(),
        HsmError::Busy => errors::kms_internal_exception(
            "The CloudHSM cluster has no available PKCS #11 sessions. Try again later.",
        ),
        HsmError::KeyNotFound => errors::kms_invalid_state_exception(
            "The key material of the KMS key was not found in your CloudHSM cluster",
        ),
        HsmError::PinIncorrect
        | HsmError::PinLocked
        | HsmError::UserNotFound
        | HsmError::UserLoggedIn => errors::kms_invalid_state_exception(
            "KMS cannot log in to your CloudHSM cluster as kmsuser",
        ),
        _ => {
            errors::kms_invalid_state_exception("KMS cannot communicate with your CloudHSM cluster")
        }
    };
    refusal.with_cause(error)
}

fn unusable(error: EnvelopeError) -> Failure {
    Failure::Internal(format!("a key of a custom key store: {error}"))
}
