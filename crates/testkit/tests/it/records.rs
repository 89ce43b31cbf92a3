//! Every successful call leaves exactly one record per account concerned, and no secret anywhere:
//! not in a record, not in the log, not in what is at rest.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use testkit::{Answer, Call, Fixture, Logs};
use wire::{Kind, Member, OperationMeta, Protocol, Schema, ServiceMeta, Structure};

use crate::samples::{self, Exception, Request, Sample};
use crate::world::{CANARY, World};

/// Members that the models call sensitive and that are not watched here: the first three name
/// things and are no secrets; customer keys have a test of their own; the last three are of targets of rules that
/// are refused.
const NOT_WATCHED: [&str; 8] = [
    "SSEKMSKeyId",
    "SSEKMSEncryptionContext",
    "KMSMasterKeyID",
    "SSECustomerKey",
    "CopySourceSSECustomerKey",
    "GraphQLOperation",
    "Sql",
    "Sqls",
];

/// Where a secret is known to stand in clear: an account is found by its e-mail address, and the
/// keys of rows are not sealed.
const CLEAR: &str = "key \\x02iam.account-email";

/// The shortest text that cannot be somewhere by accident.
const SECRET_BYTES_MIN: usize = 12;

/// Calls every operation of a service in a fresh world each.
async fn check(service: &'static ServiceMeta) {
    let logs = Logs::capture();
    let world = World::new(0).await;
    let metas = world.fixture.engine.operations();
    let metas: Vec<_> = metas.filter(|meta| meta.service.name == service.name).collect();
    assert!(!metas.is_empty());
    for (seed, meta) in (1..).zip(metas) {
        Box::pin(check_operation(seed, meta, &logs)).await;
    }
}

/// Operations whose only secrets in requests are one-time passwords and private keys, which no canary can be. That they
/// stay out of records is for a client to see: `conformance/tests/iam/test_mfa.py`, `conformance/tests/acm`.
const SHAPED_SECRETS: [&str; 5] =
    ["AssumeRole", "EnableMFADevice", "GetSessionToken", "ImportCertificate", "ResyncMFADevice"];

async fn check_operation(seed: u64, meta: &'static OperationMeta, logs: &Logs) {
    let world = World::new(seed).await;
    let sample = samples::of(meta);
    if meta.counted {
        // Else it would be in a sum alone.
        world.fixture.engine.record_in_full(|_| true);
    }
    let before = world.fixture.rows().await;
    let sequence = world.fixture.sequence();
    let answer = world.send(&world.administrator, meta).await;
    let records = world.fixture.events_after(sequence).await;
    let of_call = |record: &&Value| {
        record["userIdentity"]["invokedBy"] == Value::Null && record["eventName"] == meta.event_name
    };
    let own: Vec<&Value> = records.iter().filter(of_call).collect();
    assert_eq!(own.len(), 1, "{}: {records:?}", meta.name);
    match sample.exception {
        Some(Exception::Fails(status, code)) => {
            answer.error(status, code);
            assert_eq!(own[0]["errorCode"], recorded(meta, code));
            return;
        }
        Some(Exception::Bearer(status, code)) => {
            assert!(shows_canary(sample), "{}: its sample sends no canary", meta.name);
            answer.error(status, code);
            assert_eq!(own[0]["errorCode"], recorded(meta, code));
            return check_secrets(&world.fixture, meta, &[CANARY.into()], logs).await;
        }
        _ => {}
    }
    assert!(answer.is_ok(), "{}: {} {}", meta.name, answer.status, answer.body());
    check_record(meta, &world.fixture, &answer, own[0]);
    let after = world.fixture.rows().await;
    let changed = after.difference(&before);
    let is_quiet = changed.is_empty();
    let is_read = meta.read_only && meta.name != KEPT_QUESTION
        || matches!(sample.exception, Some(Exception::ChangesNothing(_)));
    assert_eq!(is_quiet, is_read, "{}: it has changed {changed:?}", meta.name);
    let mut secrets = secrets_of_answer(meta, &answer);
    if has_secret(meta.input) && !SHAPED_SECRETS.contains(&meta.name) {
        assert!(shows_canary(sample), "{}: its sample sends no canary", meta.name);
    }
    secrets.push(CANARY.as_bytes().to_vec());
    secrets.push(STANDARD.encode(CANARY).into_bytes());
    check_secrets(&world.fixture, meta, &secrets, logs).await;
}

/// It changes no resource, as its record says, and keeps what was asked.
const KEPT_QUESTION: &str = "GenerateServiceLastAccessedDetails";

/// The code of an error in records: those of query services have the names of the model there, and a refusal has one
/// name everywhere.
pub(crate) fn recorded<'a>(meta: &OperationMeta, code: &'a str) -> &'a str {
    let is_query = meta.service.default_protocol() == Protocol::AwsQuery;
    if code == "AccessDeniedException" {
        return "AccessDenied";
    }
    let known = meta.service.errors.iter().find(|known| is_query && known.code == code);
    known.map_or(code, |known| known.shape)
}

fn check_record(meta: &OperationMeta, fixture: &Fixture, answer: &Answer, record: &Value) {
    let expected = json!({
        "eventVersion": "1.11",
        "eventSource": meta.service.event_source,
        "eventName": meta.event_name,
        "awsRegion": "us-east-1",
        "sourceIPAddress": "192.0.2.7",
        "readOnly": meta.read_only,
        "managementEvent": meta.category == wire::Category::Management,
        "eventType": "AwsApiCall",
        "recipientAccountId": fixture.account.as_str(),
    });
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(&record[name], value, "{}: {name} of {record}", meta.name);
    }
    assert_eq!(record["errorCode"], Value::Null, "{record}");
    assert_eq!(record["userIdentity"]["type"], "IAMUser", "{record}");
    assert_eq!(record["userIdentity"]["userName"], "administrator", "{record}");
    let header = answer.header("x-amzn-requestid").or(answer.header("x-amz-request-id"));
    assert_eq!(record["requestID"].as_str(), header, "{}", meta.name);
    // AWS shows the session that AssumeRole and its like made, without its secret.
    if meta.read_only && meta.service.name != "sts" {
        assert_eq!(record["responseElements"], Value::Null, "{record}");
    }
    assert_eq!(record["tlsDetails"]["tlsVersion"], "TLSv1.3", "{record}");
}

async fn check_secrets(fixture: &Fixture, meta: &OperationMeta, secrets: &[Vec<u8>], logs: &Logs) {
    fixture.settle().await;
    let mut places = fixture.at_rest().await;
    for record in fixture.events().await {
        places.push(("a record".to_owned(), record.to_string().into_bytes()));
    }
    places.push(("the log".to_owned(), logs.bytes()));
    for secret in secrets {
        assert!(secret.len() >= SECRET_BYTES_MIN, "{}: {secret:?}", meta.name);
        for (name, bytes) in places.iter().filter(|(name, _)| !name.starts_with(CLEAR)) {
            let found = bytes.windows(secret.len()).any(|window| window == secret);
            let text = String::from_utf8_lossy(secret);
            assert!(!found, "{}: {name} holds the secret {text}", meta.name);
        }
    }
}

fn is_secret(member: &Member) -> bool {
    member.target.sensitive && !NOT_WATCHED.contains(&member.name)
}

/// Whether a structure holds a secret, at any depth.
fn has_secret(structure: &Structure) -> bool {
    let mut found = Vec::new();
    secret_names(structure, &mut Vec::new(), &mut found);
    !found.is_empty()
}

/// The wire names of the secret members of a structure, at any depth.
fn secret_names(
    structure: &Structure,
    seen: &mut Vec<&'static str>,
    found: &mut Vec<&'static str>,
) {
    for member in structure.members {
        if structure.sensitive || is_secret(member) {
            found.push(member.wire);
        } else {
            names_below(member.target, seen, found);
        }
    }
}

fn names_below(schema: &Schema, seen: &mut Vec<&'static str>, found: &mut Vec<&'static str>) {
    match schema.kind {
        Kind::Structure(structure) if !seen.contains(&structure.name) => {
            seen.push(structure.name);
            secret_names(structure, seen, found);
        }
        Kind::List(list) => names_below(list.member.target, seen, found),
        Kind::Map(map) => names_below(map.value.target, seen, found),
        _ => {}
    }
}

/// Services whose answers have secrets of many kinds, of which a sample shows some: an attribute of an item has one of
/// nine kinds, and what a history says of an execution depends on what came of it.
const VARIED: [&str; 2] = ["dynamodb", "states"];

/// The secrets an answer reveals, as they stand in it and, of bytes, as they are.
fn secrets_of_answer(meta: &OperationMeta, answer: &Answer) -> Vec<Vec<u8>> {
    let mut names = Vec::new();
    secret_names(meta.output, &mut Vec::new(), &mut names);
    let mut secrets = Vec::new();
    for name in names {
        let texts = match meta.service.default_protocol() {
            Protocol::AwsJson10
            | Protocol::AwsJson11
            | Protocol::RestJson
            | Protocol::RpcV2Cbor => texts_at(&answer.json(), name),
            Protocol::AwsQuery | Protocol::Ec2Query | Protocol::RestXml => answer.texts(name),
        };
        // A device's secret is told once, when it is made, that of a proxy never, and clusters have none.
        let is_never_shown = name == "PreCoPassword"
            || ["ListVirtualMFADevices", "DescribeCustomKeyStores"].contains(&meta.name)
            // A value is text or bytes, and the sample's is bytes.
            || name == "SecretString" && meta.service.name == "secretsmanager"
            // A parameter that is no secret of Secrets Manager.
            || name == "SourceResult"
            // Lists of names by state, which the sample's definition has none of.
            || name == "variableReferences";
        if VARIED.contains(&meta.service.name) && texts.is_empty() {
            continue;
        }
        assert_eq!(texts.is_empty(), is_never_shown, "{}: {name}", meta.name);
        for text in texts {
            secrets.extend(STANDARD.decode(&text).ok().filter(|_| meta.service.name == "kms"));
            secrets.push(text.into_bytes());
        }
    }
    if VARIED.contains(&meta.service.name) {
        // Keys of items and empty inputs are too short to be told from anything else.
        secrets.retain(|secret| secret.len() >= SECRET_BYTES_MIN);
    }
    // The first account has a name that is no secret.
    secrets.retain(|secret| !secret.starts_with(b"management"));
    secrets
}

/// Every text under the name `name` in a JSON document.
fn texts_at(value: &Value, name: &str) -> Vec<String> {
    match value {
        Value::Object(members) => {
            let own = members.get(name).and_then(Value::as_str).map(ToOwned::to_owned);
            own.into_iter()
                .chain(members.values().flat_map(|value| texts_at(value, name)))
                .collect()
        }
        Value::Array(items) => items.iter().flat_map(|item| texts_at(item, name)).collect(),
        _ => Vec::new(),
    }
}

/// Whether a sample sends a secret that is watched for.
fn shows_canary(sample: &Sample) -> bool {
    let watched = |text: &str| text.contains("$CANARY") || text.contains("$SECRET");
    match sample.request {
        Request::Json(text) | Request::Form(text) => watched(text),
        Request::Http { headers, body, .. } => {
            watched(body) || headers.iter().any(|(_, value)| watched(value))
        }
    }
}

macro_rules! records {
    ($($name:ident: $api:ident, $make:expr;)*) => { $(
        mod $name {
            #[tokio::test]
            async fn every_call_leaves_one_record_and_no_secret() {
                super::check(&services::$api::SERVICE).await;
            }
        }
    )* };
}

services::for_each_service!(records);

/// A call of one account on a resource of another is in the trail of both.
#[tokio::test]
async fn a_call_across_accounts_is_recorded_for_both() {
    let fixture = Fixture::start().await;
    let (other, administrator) = fixture.member("other").await;
    let key = fixture.kms(&fixture.root, "CreateKey", json!({})).await.ok();
    let statement = |account: &str| {
        json!({
            "Effect": "Allow",
            "Principal": { "AWS": format!("arn:aws:iam::{account}:root") },
            "Action": "kms:*",
            "Resource": "*",
        })
    };
    let statements = [statement(fixture.account.as_str()), statement(&other)];
    let policy = json!({ "Version": "2012-10-17", "Statement": statements }).to_string();
    let key = key.at("/KeyMetadata/Arn");
    let input = json!({ "KeyId": key, "Policy": policy });
    let _ = fixture.kms(&fixture.root, "PutKeyPolicy", input).await.ok();
    let sequence = fixture.sequence();
    let input = json!({ "KeyId": key, "KeySpec": "AES_256" });
    let _ = fixture.kms(&administrator, "GenerateDataKey", input).await.ok();
    let records = fixture.events_after(sequence).await;
    let recipients: Vec<_> = records.iter().map(|record| &record["recipientAccountId"]).collect();
    assert_eq!(recipients, [&json!(other), &json!(fixture.account.as_str())]);
    assert_ne!(records[0]["sharedEventID"], Value::Null);
    assert_eq!(records[0]["sharedEventID"], records[1]["sharedEventID"]);
    assert_eq!(records[0]["requestID"], records[1]["requestID"]);
    assert_ne!(records[0]["eventID"], records[1]["eventID"]);
    let resources = json!([{
        "ARN": key, "accountId": fixture.account.as_str(), "type": "AWS::KMS::Key",
    }]);
    assert_eq!(records[0]["resources"], resources);
    let own = &records[0]["userIdentity"];
    assert!(own["arn"].is_string() && own["accessKeyId"].is_string(), "{own}");
    // The owner of the key learns which account it was, and who by an id only.
    let seen =
        json!({ "type": "AWSAccount", "principalId": own["principalId"], "accountId": other });
    assert_eq!(records[1]["userIdentity"], seen);
}

/// How a request to S3 was signed and carried, and where to.
#[tokio::test]
async fn requests_to_s3_are_recorded_with_host_and_signature() {
    let fixture = Fixture::start().await;
    let sequence = fixture.sequence();
    let answer = fixture.send(&fixture.root, Call::s3("PUT", "/vault")).await.ok();
    let records = fixture.events_after(sequence).await;
    let record = &records[0];
    assert_eq!(record["requestParameters"]["bucketName"], "vault");
    assert!(record["requestParameters"]["Host"].is_string(), "{record}");
    let id = answer.header("x-amz-id-2").unwrap();
    let data = json!({
        "SignatureVersion": "SigV4",
        "AuthenticationMethod": "AuthHeader",
        "CipherSuite": record["tlsDetails"]["cipherSuite"],
        "x-amz-id-2": id,
        "bytesTransferredIn": 0,
        "bytesTransferredOut": 0,
    });
    assert_eq!(record["additionalEventData"], data);
    let sequence = fixture.sequence();
    let _ = fixture.kms(&fixture.root, "ListKeys", json!({})).await.ok();
    let records = fixture.events_after(sequence).await;
    assert_eq!(records[0]["additionalEventData"], Value::Null);
}

/// The use of a key shows its algorithm and its material.
#[tokio::test]
async fn uses_of_a_key_name_algorithm_and_material() {
    let fixture = Fixture::start().await;
    let key = fixture.kms(&fixture.root, "CreateKey", json!({})).await.ok();
    let key = key.at("/KeyMetadata/KeyId");
    let input = json!({ "KeyId": key, "Plaintext": "aGVsbG8=" });
    let sequence = fixture.sequence();
    let blob = fixture.kms(&fixture.root, "Encrypt", input).await.ok().at("/CiphertextBlob");
    let again = json!({ "CiphertextBlob": blob, "DestinationKeyId": key });
    let _ = fixture.kms(&fixture.root, "ReEncrypt", again).await.ok();
    let input = json!({ "KeyId": key, "KeySpec": "AES_256" });
    let _ = fixture.kms(&fixture.root, "GenerateDataKey", input).await.ok();
    let opened =
        fixture.kms(&fixture.root, "Decrypt", json!({ "CiphertextBlob": blob })).await.ok();
    let material = opened.at("/KeyMaterialId");
    let records = fixture.events_after(sequence).await;
    let shown = |number: usize, name: &str| records[number]["requestParameters"][name].clone();
    let noted: Vec<&Value> = records.iter().map(|record| &record["additionalEventData"]).collect();
    let one = json!({ "keyMaterialId": material });
    let both = json!({ "sourceKeyMaterialId": material, "destinationKeyMaterialId": material });
    assert_eq!(noted, [&one, &both, &one, &one]);
    for (number, name) in [
        (0, "encryptionAlgorithm"),
        (1, "sourceEncryptionAlgorithm"),
        (1, "destinationEncryptionAlgorithm"),
        (3, "encryptionAlgorithm"),
    ] {
        assert_eq!(shown(number, name), "SYMMETRIC_DEFAULT", "{name}");
    }
}
