//! What scenarios need before they can run: keys, buckets, objects; and their removal.

use std::sync::Arc;

use bytes::Bytes;
use http::{Method, StatusCode};
use serde_json::json;
use tokio::task::JoinSet;

use crate::client::{Account, Answer, Call};
use crate::endpoint::Endpoint;
use crate::failure::Failure;
use crate::load::{Turn, Workload};
use crate::objects::Sse;
use crate::requests::{self, Content};
use crate::scenario::{Kind, Scenario, Variant};

const SMALL_BYTES: usize = 4 * 1024;
const LARGE_BYTES: usize = 64 * 1024 * 1024;
/// Keys in the small bucket of `list`, a little more than a page.
const FEW_KEYS: u32 = 200;
/// Keys below one common prefix of a listed bucket.
const GROUP_KEYS: u32 = 100;
/// Keys on a page.
const PAGE_KEYS: u32 = 100;
/// How many different objects each connection writes before it writes them anew.
const OBJECTS_OF_CONNECTION: u64 = 1024;
/// Connections that prepare and clean up.
const HELPERS: usize = 16;

/// The endpoint with everything made there.
pub(crate) struct Lab {
    pub(crate) account: Arc<Account>,
    pub(crate) endpoint: Endpoint,
    /// The same server over TLS, if it is known.
    pub(crate) secure: Option<Endpoint>,
    pub(crate) reference: Option<Endpoint>,
    pub(crate) reference_md5: Option<Endpoint>,
    pub(crate) connections: usize,
    pub(crate) large_connections: usize,
    pub(crate) list_keys: u32,
    pub(crate) bucket: String,
    pub(crate) small: Content,
    pub(crate) large: Content,
    pub(crate) kms_key: KmsKey,
    /// The buckets that were made.
    pub(crate) buckets: Vec<String>,
}

/// The KMS key in use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum KmsKey {
    /// None was needed so far.
    NotMade,
    /// The user's own.
    Given(String),
    /// Ours, to be deleted.
    Made(String),
}

impl KmsKey {
    fn id(&self) -> &str {
        match self {
            Self::NotMade => "",
            Self::Given(id) | Self::Made(id) => id,
        }
    }
}

/// A scenario that can run, or why it can not.
pub(crate) enum Prepared {
    Ready(Box<Workload>),
    Skipped(String),
}

/// Bodies of the two sizes.
pub(crate) fn contents(is_hashed: bool) -> (Content, Content) {
    (Content::random(SMALL_BYTES, is_hashed), Content::random(LARGE_BYTES, is_hashed))
}

impl Lab {
    /// Makes what `scenario` needs.
    pub(crate) async fn prepare(&mut self, scenario: Scenario) -> Result<Prepared, Failure> {
        let workload = match (scenario.kind, scenario.variant) {
            (Kind::GenerateDataKey, _) => self.generate_data_key(scenario).await?,
            (Kind::List, variant) => self.list(scenario, variant).await?,
            (_, Variant::Sse(sse)) => return self.objects(scenario, sse).await,
            (_, Variant::Reference | Variant::ReferenceMd5) => {
                let endpoint = match scenario.variant {
                    Variant::ReferenceMd5 => self.reference_md5.clone(),
                    _ => self.reference.clone(),
                };
                match endpoint {
                    Some(endpoint) => self.transfer(scenario, Sse::Default, endpoint).await?,
                    None => return Ok(Prepared::Skipped("asked for with --reference".to_owned())),
                }
            }
            (_, variant) => {
                return Err(Failure::new(format!("{scenario} has no `{}`", variant.name())));
            }
        };
        Ok(Prepared::Ready(Box::new(workload)))
    }

    async fn generate_data_key(&mut self, scenario: Scenario) -> Result<Workload, Failure> {
        self.need_kms_key().await?;
        let input = json!({"KeyId": self.kms_key.id(), "KeySpec": "AES_256"});
        let call = requests::kms("GenerateDataKey", &input);
        Ok(Workload {
            scenario,
            endpoint: self.endpoint.clone(),
            connections: self.connections,
            make: Box::new(move |_| call.clone()),
            object_bytes: None,
            answer_bytes: None,
        })
    }

    async fn objects(&mut self, scenario: Scenario, sse: Sse) -> Result<Prepared, Failure> {
        let mut endpoint = self.endpoint.clone();
        if sse == Sse::Customer && endpoint.transport() == "http" {
            match &self.secure {
                Some(secure) => endpoint = secure.clone(),
                None => return Ok(Prepared::Skipped("SSE-C needs HTTPS".to_owned())),
            }
        }
        if sse.uses_kms() {
            self.need_kms_key().await?;
        }
        let bucket = self.bucket.clone();
        self.need_bucket(&bucket).await?;
        if sse == Sse::Customer {
            // A server that does not know the element takes SSE-C or says so at the first PUT.
            let _ = self.send(&endpoint, &requests::unblock_customer_keys(&bucket)).await?;
        }
        self.check_mode(&endpoint, sse).await?;
        Ok(Prepared::Ready(Box::new(self.transfer(scenario, sse, endpoint).await?)))
    }

    /// An endpoint that takes no notice of what is asked must not be measured as if it did; nor
    /// one that gives other bytes back.
    async fn check_mode(&self, endpoint: &Endpoint, sse: Sse) -> Result<(), Failure> {
        let target = format!("/{}/check/{}", self.bucket, sse.name());
        let put = requests::put(target.clone(), &self.small, sse, self.kms_key.id());
        let answer = self.done(endpoint, &put).await?;
        if let Some((name, wanted)) = sse.confirmation() {
            let given = answer.headers.get(name).and_then(|value| value.to_str().ok());
            if given != Some(wanted) {
                return Err(Failure::new(format!("{name} is {given:?} instead of {wanted}")));
            }
        }
        let answer = self.done(endpoint, &requests::get(target, sse)).await?;
        if answer.body == self.small.bytes {
            Ok(())
        } else {
            Err(Failure::new("an object came back with other bytes"))
        }
    }

    /// PUTs or GETs of objects.
    async fn transfer(
        &self,
        scenario: Scenario,
        sse: Sse,
        endpoint: Endpoint,
    ) -> Result<Workload, Failure> {
        let is_large = scenario.kind.is_large();
        let content = if is_large { self.large.clone() } else { self.small.clone() };
        let connections = match scenario.kind {
            Kind::PutSmallSingle => 1,
            _ if is_large => self.large_connections,
            _ => self.connections,
        };
        let start = format!("{}/{}", self.bucket, prefix(scenario));
        let is_put =
            matches!(scenario.kind, Kind::PutSmall | Kind::PutSmallSingle | Kind::PutLarge);
        let key = self.kms_key.id().to_owned();
        if !is_put {
            let calls = (0..connections)
                .map(|index| requests::put(format!("/{start}{index}/0"), &content, sse, &key));
            self.all(&endpoint, calls.collect()).await?;
        }
        let object_bytes = u64::try_from(content.bytes.len()).ok();
        // Of large objects there is one for each connection: a disk is not endless.
        let objects = if is_large { 1 } else { OBJECTS_OF_CONNECTION };
        let make = move |turn: Turn| match is_put {
            true => {
                let number = turn.number % objects;
                let target = format!("/{start}{}/{number}", turn.connection);
                requests::put(target, &content, sse, &key)
            }
            false => requests::get(format!("/{start}{}/0", turn.connection), sse),
        };
        Ok(Workload {
            scenario,
            endpoint,
            connections,
            make: Box::new(make),
            object_bytes,
            answer_bytes: object_bytes.filter(|_| !is_put),
        })
    }

    async fn list(&mut self, scenario: Scenario, variant: Variant) -> Result<Workload, Failure> {
        let (name, keys) = match variant {
            Variant::SmallBucket => ("few", FEW_KEYS),
            _ => ("many", self.list_keys),
        };
        let bucket = format!("{}-{name}", self.bucket);
        if self.need_bucket(&bucket).await? {
            let content = Content::random(1, true);
            let calls = (0..keys).map(|key| {
                let (group, index) = (key / GROUP_KEYS, key % GROUP_KEYS);
                let target = format!("/{bucket}/g{group:06}/k{index:03}");
                requests::put(target, &content, Sse::Default, "")
            });
            self.all(&self.endpoint, calls.collect()).await?;
        }
        // Pages from all over the bucket.
        let starts = u64::from(keys / GROUP_KEYS).saturating_sub(1).max(1);
        let make = move |turn: Turn| {
            let group = turn.number.wrapping_mul(7919) % starts;
            let mut target = format!("/{bucket}?list-type=2&max-keys={PAGE_KEYS}");
            match variant {
                Variant::Delimiter => target.push_str("&delimiter=%2F"),
                _ => target.push_str(&format!("&start-after=g{group:06}%2F")),
            }
            requests::s3(Method::GET, target, Bytes::new())
        };
        Ok(Workload {
            scenario,
            endpoint: self.endpoint.clone(),
            connections: self.connections,
            make: Box::new(make),
            object_bytes: None,
            answer_bytes: None,
        })
    }

    async fn need_kms_key(&mut self) -> Result<(), Failure> {
        if self.kms_key == KmsKey::NotMade {
            let call = requests::kms("CreateKey", &json!({"Description": "benchmark"}));
            let answer = self.done(&self.endpoint, &call).await?;
            let output: serde_json::Value =
                serde_json::from_slice(&answer.body).map_err(Failure::during("read a key"))?;
            let arn = output.pointer("/KeyMetadata/Arn").and_then(serde_json::Value::as_str);
            let arn = arn.ok_or_else(|| Failure::new("CreateKey answered no ARN"))?;
            self.kms_key = KmsKey::Made(arn.to_owned());
        }
        Ok(())
    }

    /// Makes a bucket; `false` when it was made before.
    async fn need_bucket(&mut self, name: &str) -> Result<bool, Failure> {
        if self.buckets.iter().any(|made| made == name) {
            return Ok(false);
        }
        let call = requests::s3(Method::PUT, format!("/{name}"), Bytes::new());
        self.done(&self.endpoint, &call).await?;
        self.buckets.push(name.to_owned());
        Ok(true)
    }

    /// Sends one request on a connection of its own.
    async fn send(&self, endpoint: &Endpoint, call: &Call) -> Result<Answer, Failure> {
        let request = call.signed(&self.account, endpoint)?;
        endpoint.connect().await?.send(request, 1024 * 1024).await
    }

    /// The same, and the answer must be a success.
    async fn done(&self, endpoint: &Endpoint, call: &Call) -> Result<Answer, Failure> {
        good(call, self.send(endpoint, call).await?)
    }

    /// Sends all of them, over a few connections.
    async fn all(&self, endpoint: &Endpoint, calls: Vec<Call>) -> Result<(), Failure> {
        let calls = Arc::new(calls);
        let mut helpers = JoinSet::new();
        for first in 0..HELPERS.min(calls.len()) {
            let (calls, account) = (Arc::clone(&calls), Arc::clone(&self.account));
            let endpoint = endpoint.clone();
            helpers.spawn(async move {
                let mut connection = endpoint.connect().await?;
                for call in calls.iter().skip(first).step_by(HELPERS) {
                    let request = call.signed(&account, &endpoint)?;
                    good(call, connection.send(request, 512).await?)?;
                }
                Ok::<(), Failure>(())
            });
        }
        while let Some(done) = helpers.join_next().await {
            done.map_err(Failure::during("prepare"))??;
        }
        Ok(())
    }

    /// Deletes what a scenario wrote.
    pub(crate) async fn clear(&self, scenario: Scenario) -> Result<(), Failure> {
        match scenario.variant {
            Variant::Sse(_) => self.delete_below(&self.bucket, &prefix(scenario)).await,
            _ => Ok(()),
        }
    }

    /// Deletes everything that was made.
    pub(crate) async fn remove(&self) -> Result<(), Failure> {
        for bucket in &self.buckets {
            self.delete_below(bucket, "").await?;
            let call = requests::s3(Method::DELETE, format!("/{bucket}"), Bytes::new());
            self.done(&self.endpoint, &call).await?;
        }
        if let KmsKey::Made(id) = &self.kms_key {
            let input = json!({"KeyId": id, "PendingWindowInDays": 7});
            self.done(&self.endpoint, &requests::kms("ScheduleKeyDeletion", &input)).await?;
        }
        Ok(())
    }

    async fn delete_below(&self, bucket: &str, prefix: &str) -> Result<(), Failure> {
        loop {
            let target = format!("/{bucket}?list-type=2&prefix={}", prefix.replace('/', "%2F"));
            let call = requests::s3(Method::GET, target, Bytes::new());
            let answer = self.done(&self.endpoint, &call).await?;
            let keys = keys(&String::from_utf8_lossy(&answer.body));
            if keys.is_empty() {
                return Ok(());
            }
            let delete = |key: String| {
                requests::s3(Method::DELETE, format!("/{bucket}/{key}"), Bytes::new())
            };
            self.all(&self.endpoint, keys.into_iter().map(delete).collect()).await?;
        }
    }
}

/// Where a scenario's objects are.
fn prefix(scenario: Scenario) -> String {
    format!("{}/{}/", scenario.kind.name(), scenario.variant.name())
}

/// The keys on a page of a listing. Ours need no unescaping.
pub(crate) fn keys(page: &str) -> Vec<String> {
    let pieces = page.split("<Key>").skip(1);
    pieces.filter_map(|piece| Some(piece.split_once("</Key>")?.0.to_owned())).collect()
}

fn good(call: &Call, answer: Answer) -> Result<Answer, Failure> {
    let is_delete = call.method == Method::DELETE && answer.status == StatusCode::NOT_FOUND;
    if answer.status.is_success() || is_delete {
        return Ok(answer);
    }
    let (status, text) = (answer.status, answer.excerpt());
    Err(Failure::new(format!("{} {} was answered {status}: {text}", call.method, call.target)))
}
