//! An installation where every operation has something to act on.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use envelope::asymmetric::{self, OaepHash};
use envelope::digest::sha256;
use serde_json::json;
use stdx::Clock as _;
use testkit::{Answer, Call, Fixture, Keys, Rows, Setup, one_time_password, policy};
use tokio::sync::OnceCell;
use wire::{OperationMeta, ServiceMeta};

use crate::samples::{self, Request, Sample};

/// Stands in every secret a sample sends.
pub(crate) const CANARY: &str = "canary-5d0c8f27e1";

/// A prepared installation.
pub(crate) struct World {
    pub(crate) fixture: Fixture,
    /// A user whom a policy allows everything.
    pub(crate) administrator: Keys,
    /// A user without any policy.
    pub(crate) stranger: Keys,
    /// A user whom one policy allows and another denies everything.
    pub(crate) denied: Keys,
    names: BTreeMap<&'static str, String>,
}

/// What is prepared once, and copied for every world.
#[derive(Clone)]
struct Prepared {
    rows: Rows,
    administrator: Keys,
    stranger: Keys,
    denied: Keys,
    names: BTreeMap<&'static str, String>,
}

static PREPARED: OnceCell<Prepared> = OnceCell::const_new();

impl World {
    /// A fresh copy; `seed` tells apart what chance makes in it.
    pub(crate) async fn new(seed: u64) -> Self {
        let prepared = PREPARED.get_or_init(|| Box::pin(prepare())).await.clone();
        let setup = Setup { seed: 1_000 + seed, ..Setup::default() };
        Self {
            fixture: Fixture::start_from(setup, &prepared.rows).await,
            administrator: prepared.administrator,
            stranger: prepared.stranger,
            denied: prepared.denied,
            names: prepared.names,
        }
    }

    /// The request of a sample, with the names of this world.
    pub(crate) fn call(&self, service: &'static ServiceMeta, sample: &Sample) -> Call {
        call(&self.names, service, sample)
    }

    /// Sends a sample.
    pub(crate) async fn send(&self, keys: &Keys, meta: &OperationMeta) -> Answer {
        let call = self.call(meta.service, samples::of(meta));
        self.fixture.send(keys, call).await
    }
}

fn call(
    names: &BTreeMap<&'static str, String>,
    service: &'static ServiceMeta,
    sample: &Sample,
) -> Call {
    let filled = |text: &str| fill(names, text);
    match &sample.request {
        Request::Json(text) => {
            let input = serde_json::from_str(&filled(text)).unwrap();
            Call::json(service, sample.operation, &input)
        }
        Request::Form(text) => {
            let members: Vec<(String, String)> = text
                .split_ascii_whitespace()
                .map(|member| member.split_once('=').unwrap())
                .map(|(name, value)| (name.to_owned(), filled(value)))
                .collect();
            let members: Vec<(&str, &str)> =
                members.iter().map(|(name, value)| (&**name, &**value)).collect();
            Call::form(service, sample.operation, &members)
        }
        Request::Http { line, headers, body } => {
            let line = filled(line);
            let (method, target) = line.split_once(' ').unwrap();
            let body = filled(body);
            let sum = STANDARD.encode(sha256(body.as_bytes()));
            let call = Call::rest(service, method, target).body(body);
            let call = match service.name {
                "glacier" => call.with("x-amz-glacier-version", "2012-06-01"),
                _ => call,
            };
            let needs_sum = service.operation(sample.operation).unwrap().checksum_required;
            let call = if needs_sum { call.with("x-amz-checksum-sha256", &sum) } else { call };
            headers.iter().fold(call, |call, (name, value)| call.with(name, &filled(value)))
        }
    }
}

fn fill(names: &BTreeMap<&'static str, String>, text: &str) -> String {
    let mut filled = text.to_owned();
    // Longest first: one name may start another.
    let mut names: Vec<_> = names.iter().collect();
    names.sort_by_key(|(name, _)| core::cmp::Reverse(name.len()));
    for (name, value) in names {
        let quoted = match text.starts_with('{') {
            true => serde_json::to_string(value).unwrap().trim_matches('"').to_owned(),
            false => value.clone(),
        };
        filled = filled.replace(name, &quoted);
    }
    assert!(!filled.contains('$'), "{filled}");
    filled
}

async fn prepare() -> Prepared {
    let fixture = Fixture::start().await;
    let mut names = BTreeMap::new();
    names.insert("$CANARY", CANARY.to_owned());
    names.insert("$SECRET", STANDARD.encode(CANARY));
    names.insert("$ACCOUNT", fixture.account.to_string());
    names.insert("$DOCUMENT", policy("Allow", "s3:GetObject", "*"));
    Box::pin(prepare_iam(&fixture, &mut names)).await;
    Box::pin(prepare_kms(&fixture, &mut names)).await;
    Box::pin(prepare_s3(&fixture, &mut names)).await;
    Box::pin(prepare_batch(&fixture, &mut names)).await;
    Box::pin(prepare_glacier(&fixture, &mut names)).await;
    Box::pin(prepare_secrets(&fixture, &mut names)).await;
    Box::pin(prepare_parameters(&fixture, &names)).await;
    Box::pin(prepare_tables(&fixture, &names)).await;
    Box::pin(prepare_queues(&fixture, &mut names)).await;
    Box::pin(prepare_topics(&fixture, &mut names)).await;
    Box::pin(prepare_streams(&fixture, &mut names)).await;
    Box::pin(prepare_workflows(&fixture, &names)).await;
    Box::pin(prepare_events(&fixture, &names)).await;
    Box::pin(prepare_logs(&fixture, &mut names)).await;
    Box::pin(prepare_authorities(&fixture, &mut names)).await;
    Box::pin(prepare_macie(&fixture, &mut names)).await;
    Box::pin(prepare_trails(&fixture, &mut names)).await;
    let all = policy("Allow", "*", "*");
    let administrator = fixture.user("administrator", Some(&all)).await;
    let stranger = fixture.user("stranger", None).await;
    let denied = fixture.user("denied", Some(&all)).await;
    let document = policy("Deny", "*", "*");
    let members = [("UserName", "denied"), ("PolicyName", "no"), ("PolicyDocument", &*document)];
    let _ = fixture.iam(&fixture.root, "PutUserPolicy", &members).await.ok();
    fixture.settle().await;
    let rows = fixture.rows().await;
    Prepared { rows, administrator, stranger, denied, names }
}

async fn prepare_kms(fixture: &Fixture, names: &mut BTreeMap<&'static str, String>) {
    let call =
        async |operation: &str, input| fixture.kms(&fixture.root, operation, input).await.ok();
    let mut make = async |name: &'static str| {
        let made = call("CreateKey", json!({ "Tags": [{ "TagKey": "k", "TagValue": "v" }] })).await;
        let id = made.at("/KeyMetadata/KeyId");
        names.insert(name, id.clone());
        id
    };
    let key = make("$KEY").await;
    let _ = make("$OTHER_KEY").await;
    let disabled = make("$DISABLED_KEY").await;
    let pending = make("$PENDING_KEY").await;
    let _ = call("DisableKey", json!({ "KeyId": disabled })).await;
    let _ = call("ScheduleKeyDeletion", json!({ "KeyId": pending })).await;
    let alias = json!({ "AliasName": "alias/used", "TargetKeyId": key });
    let _ = call("CreateAlias", alias).await;
    let _ = call("EnableKeyRotation", json!({ "KeyId": key })).await;
    let _ = call("RotateKeyOnDemand", json!({ "KeyId": key })).await;
    let plaintext = STANDARD.encode(CANARY);
    let sealed = call("Encrypt", json!({ "KeyId": key, "Plaintext": plaintext })).await;
    names.insert("$CIPHERTEXT", sealed.at("/CiphertextBlob"));
    prepare_kms_pairs(fixture, names, &key).await;
}

/// Keys that are not symmetric, and what was made with them; a grant on `key`.
async fn prepare_kms_pairs(
    fixture: &Fixture,
    names: &mut BTreeMap<&'static str, String>,
    key: &str,
) {
    let call =
        async |operation: &str, input| fixture.kms(&fixture.root, operation, input).await.ok();
    let message = STANDARD.encode(CANARY);
    for (name, spec, usage) in [
        ("$SIGNING_KEY", "ECC_NIST_P256", "SIGN_VERIFY"),
        ("$AGREEMENT_KEY", "ECC_NIST_P256", "KEY_AGREEMENT"),
        ("$MAC_KEY", "HMAC_256", "GENERATE_VERIFY_MAC"),
        ("$KEM_KEY", "ML_KEM_768", "ENCAPSULATE_DECAPSULATE"),
    ] {
        let made = call("CreateKey", json!({ "KeySpec": spec, "KeyUsage": usage })).await;
        names.insert(name, made.at("/KeyMetadata/KeyId"));
    }
    let input = json!({ "KeyId": names["$AGREEMENT_KEY"] });
    names.insert("$PUBLIC_KEY", call("GetPublicKey", input).await.at("/PublicKey"));
    let input = json!({
        "KeyId": names["$SIGNING_KEY"], "Message": message, "SigningAlgorithm": "ECDSA_SHA_256",
    });
    names.insert("$SIGNATURE", call("Sign", input).await.at("/Signature"));
    let input = json!({
        "KeyId": names["$MAC_KEY"], "Message": message, "MacAlgorithm": "HMAC_SHA_256",
    });
    names.insert("$MAC", call("GenerateMac", input).await.at("/Mac"));
    let input = json!({ "KeyId": names["$KEM_KEY"], "EncapsulationAlgorithm": "ML_KEM" });
    let sent = call("Encapsulate", input).await.at("/SharedSecretCiphertextBlob");
    names.insert("$ENCAPSULATED", sent);
    prepare_kms_import(fixture, names).await;
    let made = call("CreateKey", json!({ "MultiRegion": true })).await;
    let multi = made.at("/KeyMetadata/KeyId");
    let input = json!({ "KeyId": multi, "ReplicaRegion": "eu-west-1" });
    let _ = call("ReplicateKey", input).await;
    names.insert("$MULTI_KEY", multi);
    let root = format!("arn:aws:iam::{}:root", fixture.account);
    let input = json!({ "KeyId": key, "GranteePrincipal": root, "Operations": ["Encrypt"] });
    names.insert("$GRANT", call("CreateGrant", input).await.at("/GrantId"));
}

/// A key that waits for its material, and the material on its way.
async fn prepare_kms_import(fixture: &Fixture, names: &mut BTreeMap<&'static str, String>) {
    let call =
        async |operation: &str, input| fixture.kms(&fixture.root, operation, input).await.ok();
    let made = call("CreateKey", json!({ "Origin": "EXTERNAL" })).await;
    let id = made.at("/KeyMetadata/KeyId");
    let input = json!({
        "KeyId": id, "WrappingAlgorithm": "RSAES_OAEP_SHA_256", "WrappingKeySpec": "RSA_2048",
    });
    let parameters = call("GetParametersForImport", input).await;
    let public = STANDARD.decode(parameters.at("/PublicKey")).unwrap();
    let wrapped = asymmetric::encrypt(&public, OaepHash::Sha256, &[7; 32]).unwrap();
    names.insert("$EXTERNAL_KEY", id);
    names.insert("$IMPORT_TOKEN", parameters.at("/ImportToken"));
    names.insert("$WRAPPED", STANDARD.encode(wrapped));
}

async fn prepare_s3(fixture: &Fixture, names: &mut BTreeMap<&'static str, String>) {
    for sample in samples::S3_RESOURCES {
        let call = call(names, &api_s3::SERVICE, sample);
        let _ = fixture.send(&fixture.root, call).await.ok();
    }
    let begin = Call::s3("POST", "/samples/upload?uploads");
    let upload = fixture.send(&fixture.root, begin).await.ok().text("UploadId");
    let target = format!("/samples/upload?uploadId={upload}&partNumber=1");
    let part = fixture.send(&fixture.root, Call::s3("PUT", &target).body(CANARY)).await.ok();
    names.insert("$ETAG", part.header("etag").unwrap().to_owned());
    names.insert("$UPLOAD", upload);
}

async fn prepare_batch(fixture: &Fixture, names: &mut BTreeMap<&'static str, String>) {
    let create = call(names, &api_s3control::SERVICE, samples::JOB);
    let made = fixture.send(&fixture.root, create).await.ok().text("JobId");
    names.insert("$JOB", made);
    for sample in samples::POINTS {
        let prepare = call(names, &api_s3control::SERVICE, sample);
        let _ = fixture.send(&fixture.root, prepare).await.ok();
    }
}

async fn prepare_glacier(fixture: &Fixture, names: &mut BTreeMap<&'static str, String>) {
    let root = format!("arn:aws:iam::{}:root", fixture.account);
    let allow = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow",
        "Principal": { "AWS": root },
        "Action": "glacier:*",
        "Resource": "*",
    }]});
    names.insert("$VAULT_POLICY", allow.to_string());
    let digits = sha256(CANARY.as_bytes()).map(|byte| format!("{byte:02x}"));
    names.insert("$TREE_HASH", digits.concat());
    for sample in samples::GLACIER_RESOURCES {
        let call = call(names, &services::api_glacier::SERVICE, sample);
        let _ = fixture.send(&fixture.root, call).await.ok();
    }
    for (name, header, sample) in [
        ("$VAULT_LOCK", "x-amz-lock-id", samples::VAULT_LOCK),
        ("$VAULT_JOB", "x-amz-job-id", samples::VAULT_JOB),
        ("$ARCHIVE", "x-amz-archive-id", samples::ARCHIVE),
        ("$VAULT_UPLOAD", "x-amz-multipart-upload-id", samples::VAULT_UPLOAD),
    ] {
        let call = call(names, &services::api_glacier::SERVICE, sample);
        let made = fixture.send(&fixture.root, call).await.ok();
        names.insert(name, made.header(header).unwrap().to_owned());
    }
    let call = call(names, &services::api_glacier::SERVICE, samples::VAULT_PART);
    let _ = fixture.send(&fixture.root, call).await.ok();
}

async fn prepare_secrets(fixture: &Fixture, names: &mut BTreeMap<&'static str, String>) {
    let root = format!("arn:aws:iam::{}:root", fixture.account);
    let deny = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Deny",
        "Principal": { "AWS": root },
        "Action": "secretsmanager:ListResourcePolicies",
        "Resource": "*",
    }]});
    names.insert("$SECRET_POLICY", deny.to_string());
    let trust = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow",
        "Principal": { "Service": "secretsmanager.amazonaws.com" },
        "Action": "sts:AssumeRole",
    }]});
    let rotator = "ironkeep-rotate-random-password";
    let role = [("RoleName", rotator), ("AssumeRolePolicyDocument", &trust.to_string())];
    let _ = fixture.iam(&fixture.root, "CreateRole", &role).await.ok();
    let function = format!("arn:aws:lambda:us-east-1:{}:function:{rotator}", fixture.account);
    names.insert("$ROTATION_FUNCTION", function);
    for sample in samples::SECRET_RESOURCES {
        let call = call(names, &services::api_secretsmanager::SERVICE, sample);
        let _ = fixture.send(&fixture.root, call).await.ok();
    }
}

async fn prepare_trails(fixture: &Fixture, names: &mut BTreeMap<&'static str, String>) {
    let allow = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow",
        "Principal": { "Service": "cloudtrail.amazonaws.com" },
        "Action": ["s3:GetBucketAcl", "s3:PutObject"],
        "Resource": ["arn:aws:s3:::trail-logs", "arn:aws:s3:::trail-logs/*"],
    }]});
    names.insert("$TRAIL_POLICY", allow.to_string());
    let arn = format!("arn:aws:cloudtrail:us-east-1:{}:trail/used", fixture.account);
    names.insert("$TRAIL", arn);
    for sample in samples::TRAIL_BUCKET {
        let call = call(names, &api_s3::SERVICE, sample);
        let _ = fixture.send(&fixture.root, call).await.ok();
    }
    for sample in samples::TRAIL_RESOURCES {
        let call = call(names, &api_cloudtrail::SERVICE, sample);
        let _ = fixture.send(&fixture.root, call).await.ok();
    }
}

async fn prepare_parameters(fixture: &Fixture, names: &BTreeMap<&'static str, String>) {
    for sample in samples::PARAMETER_RESOURCES {
        let call = call(names, &services::api_ssm::SERVICE, sample);
        let _ = fixture.send(&fixture.root, call).await.ok();
    }
}

async fn prepare_tables(fixture: &Fixture, names: &BTreeMap<&'static str, String>) {
    for sample in samples::TABLE_RESOURCES {
        let call = call(names, &services::api_dynamodb::SERVICE, sample);
        let _ = fixture.send(&fixture.root, call).await.ok();
    }
}

async fn prepare_queues(fixture: &Fixture, names: &mut BTreeMap<&'static str, String>) {
    let service = &services::api_sqs::SERVICE;
    for sample in samples::QUEUE_RESOURCES {
        let call = call(names, service, sample);
        let _ = fixture.send(&fixture.root, call).await.ok();
    }
    let receive = call(names, service, samples::RECEIVE);
    let received = fixture.send(&fixture.root, receive).await.ok();
    names.insert("$RECEIPT", received.at("/Messages/0/ReceiptHandle"));
    let start = call(names, service, samples::MOVE_TASK);
    let started = fixture.send(&fixture.root, start).await.ok();
    names.insert("$MOVE_TASK", started.at("/TaskHandle"));
}

/// A topic, a subscription, and a notice that was signed: there is a certificate then.
async fn prepare_topics(fixture: &Fixture, names: &mut BTreeMap<&'static str, String>) {
    let service = &services::api_sns::SERVICE;
    for sample in samples::TOPIC_RESOURCES {
        let call = call(names, service, sample);
        let _ = fixture.send(&fixture.root, call).await.ok();
    }
    let subscribe = call(names, service, samples::SUBSCRIPTION);
    let subscribed = fixture.send(&fixture.root, subscribe).await.ok();
    names.insert("$SUBSCRIPTION", subscribed.text("SubscriptionArn"));
    let publish = call(names, service, samples::NOTICE);
    let _ = fixture.send(&fixture.root, publish).await.ok();
    for job in ["sns-fan-out", "sns-queues"] {
        fixture.run_job(job).await;
    }
    let receive = call(names, &services::api_sqs::SERVICE, samples::TOLD);
    let received = fixture.send(&fixture.root, receive).await.ok();
    let notice: serde_json::Value = serde_json::from_str(&received.at("/Messages/0/Body")).unwrap();
    let address = notice["SigningCertURL"].as_str().unwrap();
    let fingerprint = address.rsplit_once('-').unwrap().1.strip_suffix(".pem").unwrap();
    names.insert("$FINGERPRINT", fingerprint.to_owned());
}

async fn prepare_streams(fixture: &Fixture, names: &mut BTreeMap<&'static str, String>) {
    let service = &services::api_kinesis::SERVICE;
    for sample in samples::STREAM_RESOURCES {
        let call = call(names, service, sample);
        let _ = fixture.send(&fixture.root, call).await.ok();
    }
    let iterator = call(names, service, samples::ITERATOR);
    let iterator = fixture.send(&fixture.root, iterator).await.ok();
    names.insert("$ITERATOR", iterator.at("/ShardIterator"));
}

/// State machines with a role that trusts the service.
async fn prepare_workflows(fixture: &Fixture, names: &BTreeMap<&'static str, String>) {
    let trust = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow",
        "Principal": { "Service": "states.amazonaws.com" },
        "Action": "sts:AssumeRole",
    }]});
    let trust = trust.to_string();
    let members = [("RoleName", "workflows"), ("AssumeRolePolicyDocument", &*trust)];
    let _ = fixture.iam(&fixture.root, "CreateRole", &members).await.ok();
    for sample in samples::WORKFLOW_RESOURCES {
        let call = call(names, &services::api_stepfunctions::SERVICE, sample);
        let _ = fixture.send(&fixture.root, call).await.ok();
    }
}

async fn prepare_events(fixture: &Fixture, names: &BTreeMap<&'static str, String>) {
    for sample in samples::EVENT_RESOURCES {
        let call = call(names, &services::api_events::SERVICE, sample);
        let _ = fixture.send(&fixture.root, call).await.ok();
    }
}

async fn prepare_logs(fixture: &Fixture, names: &mut BTreeMap<&'static str, String>) {
    names.insert("$NOW_MS", fixture.clock.now().unix_ms().to_string());
    let logs = samples::LOG_RESOURCES.iter().map(|it| (it, &services::api_logs::SERVICE));
    let alarms = samples::ALARM_RESOURCES.iter();
    let alarms = alarms.map(|it| (it, &services::api_cloudwatch::SERVICE));
    for (sample, service) in logs.chain(alarms) {
        let call = call(names, service, sample);
        let _ = fixture.send(&fixture.root, call).await.ok();
    }
}

/// An authority that is active, one that waits for its certificate, one that was deleted; a certificate of the
/// first, and one that ACM has of it.
async fn prepare_authorities(fixture: &Fixture, names: &mut BTreeMap<&'static str, String>) {
    let service = &services::api_acm_pca::SERVICE;
    let mut made = Vec::new();
    for _ in 0..3 {
        let create = call(names, service, samples::AUTHORITY);
        let created = fixture.send(&fixture.root, create).await.ok();
        made.push(created.at("/CertificateAuthorityArn"));
    }
    names.insert("$AUTHORITY", made[2].clone());
    let delete = call(names, service, samples::AUTHORITY_DELETED);
    let _ = fixture.send(&fixture.root, delete).await.ok();
    names.insert("$DELETED", made[2].clone());
    names.insert("$WAITING", made[1].clone());
    names.insert("$AUTHORITY", made[0].clone());
    let statement = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow",
        "Principal": { "AWS": format!("arn:aws:iam::{}:root", fixture.account.as_str()) },
        "Action": "acm-pca:GetCertificate",
        "Resource": made[0],
    }]});
    names.insert("$AUTHORITY_POLICY", statement.to_string());
    let csr = fixture.send(&fixture.root, call(names, service, samples::AUTHORITY_CSR)).await.ok();
    names.insert("$CSR", STANDARD.encode(csr.at("/Csr")));
    let root = call(names, service, samples::AUTHORITY_ROOT);
    let root = fixture.send(&fixture.root, root).await.ok();
    names.insert("$ISSUED", root.at("/CertificateArn"));
    let root = call(names, service, samples::AUTHORITY_ISSUED);
    let root = fixture.send(&fixture.root, root).await.ok();
    names.insert("$ROOT", STANDARD.encode(root.at("/Certificate")));
    for sample in samples::AUTHORITY_RESOURCES {
        let call = call(names, service, sample);
        let _ = fixture.send(&fixture.root, call).await.ok();
    }
    let leaf = fixture.send(&fixture.root, call(names, service, samples::LEAF)).await.ok();
    let leaf = leaf.at("/CertificateArn");
    names.insert("$SERIAL", leaf.rsplit_once('/').unwrap().1.to_owned());
    names.insert("$LEAF", leaf);
    let service = &services::api_acm::SERVICE;
    let made = fixture.send(&fixture.root, call(names, service, samples::CERTIFICATE)).await.ok();
    names.insert("$CERTIFICATE", made.at("/CertificateArn"));
    let other = fixture.send(&fixture.root, call(names, service, samples::CERTIFICATE)).await.ok();
    names.insert("$UNEXPORTED", other.at("/CertificateArn"));
    let _ = fixture.send(&fixture.root, call(names, service, samples::EXPORT)).await.ok();
}

/// The service is on, and has a custom identifier and a job.
async fn prepare_macie(fixture: &Fixture, names: &mut BTreeMap<&'static str, String>) {
    let service = &services::api_macie2::SERVICE;
    let enable = call(names, service, &samples::MACIE_ENABLE);
    let _ = fixture.send(&fixture.root, enable).await.ok();
    let create = call(names, service, &samples::MACIE_CUSTOM);
    let created = fixture.send(&fixture.root, create).await.ok();
    names.insert("$MACIE_CUSTOM", created.at("/customDataIdentifierId"));
    let create = call(names, service, &samples::MACIE_JOB);
    let created = fixture.send(&fixture.root, create).await.ok();
    names.insert("$MACIE_JOB", created.at("/jobId"));
    let create = call(names, service, &samples::MACIE_FILTER);
    let created = fixture.send(&fixture.root, create).await.ok();
    names.insert("$MACIE_FILTER", created.at("/id"));
}

async fn prepare_iam(fixture: &Fixture, names: &mut BTreeMap<&'static str, String>) {
    let account = fixture.account.as_str();
    let trust = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow",
        "Principal": { "AWS": format!("arn:aws:iam::{account}:root") },
        "Action": "sts:AssumeRole",
    }]});
    names.insert("$TRUST", trust.to_string());
    names.insert("$RULES", format!("arn:aws:iam::{account}:policy/rules"));
    names.insert("$SPARE", format!("arn:aws:iam::{account}:policy/spare"));
    names.insert("$FULL", format!("arn:aws:iam::{account}:user/full"));
    names.insert("$PROVIDER", format!("arn:aws:iam::{account}:oidc-provider/id.example.com"));
    names.insert("$THUMBPRINT", "0".repeat(40));
    names.insert("$ROLE", format!("arn:aws:iam::{account}:role/actor"));
    for line in samples::IAM_RESOURCES {
        let (operation, members) = line.split_once(' ').unwrap();
        let members: Vec<(&str, String)> = members
            .split_ascii_whitespace()
            .map(|member| member.split_once('=').unwrap())
            .map(|(name, value)| (name, fill(names, value)))
            .collect();
        let members: Vec<(&str, &str)> =
            members.iter().map(|(name, value)| (*name, &**value)).collect();
        let _ = fixture.iam(&fixture.root, operation, &members).await.ok();
    }
    let made = fixture.iam(&fixture.root, "CreateAccessKey", &[("UserName", "full")]).await.ok();
    names.insert("$ACCESS_KEY", made.text("AccessKeyId"));
    prepare_devices(fixture, names).await;
    let input = json!({ "AccountName": CANARY, "Email": format!("{CANARY}@example.com") });
    let made = fixture.organizations(&fixture.root, "CreateAccount", input).await.ok();
    names.insert("$MEMBER", made.at("/CreateAccountStatus/AccountId"));
    names.insert("$STATUS", made.at("/CreateAccountStatus/Id"));
}

/// A device that the user `full` uses, and one that nobody does.
async fn prepare_devices(fixture: &Fixture, names: &mut BTreeMap<&'static str, String>) {
    let now = fixture.clock.now();
    let mut make = async |name: &str, variables: [&'static str; 3]| {
        let tag = [("Tags.member.1.Key", "k"), ("Tags.member.1.Value", "v")];
        let members = [&[("VirtualMFADeviceName", name)], &tag[..]].concat();
        let made = fixture.iam(&fixture.root, "CreateVirtualMFADevice", &members).await.ok();
        let seed = STANDARD.decode(made.text("Base32StringSeed")).unwrap();
        let seed = String::from_utf8(seed).unwrap();
        let code = |steps| one_time_password(&seed, now, steps);
        let values = [made.text("SerialNumber"), code(0), code(1)];
        names.extend(variables.into_iter().zip(values));
        code(-1)
    };
    let before = make("phone", ["$PHONE", "$PHONE_NOW", "$PHONE_NEXT"]).await;
    make("tablet", ["$TABLET", "$TABLET_NOW", "$TABLET_NEXT"]).await;
    let members = [
        ("UserName", "full"),
        ("SerialNumber", &*names["$PHONE"]),
        ("AuthenticationCode1", &*before),
        ("AuthenticationCode2", &*names["$PHONE_NOW"]),
    ];
    let _ = fixture.iam(&fixture.root, "EnableMFADevice", &members).await.ok();
}
