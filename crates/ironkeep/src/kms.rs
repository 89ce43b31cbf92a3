//! `ironkeep kms`: what AWS has no call for about keys of a running server.

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use crate::answer::{items, text};
use crate::connection::Connection;
use crate::output::Output;

pub(crate) const EXAMPLES: &str = "Examples:
  ironkeep kms prove-deleted 1234abcd-12ab-34cd-56ef-1234567890ab
  ironkeep kms alerts
  ironkeep kms rotate-owned-keys
  ironkeep kms rotate-domain-keys --account 111122223333

prove-deleted takes ironkeep:ProveKeyDeletion on the key, cloudtrail:LookupEvents, ironkeep:ListBucketUsage,
ironkeep:GetBucketUsage and ironkeep:ListVersionsUnderKey on the buckets, and ironkeep:ListSecretsUnderKey,
ironkeep:ListParametersUnderKey, ironkeep:ListQueuesUnderKey and ironkeep:ListTrailsUnderKey. It ends with an error where
material remains.
alerts takes ironkeep:ListKeyAlerts.
rotate-owned-keys takes ironkeep:RotateOwnedKeys, and rotate-domain-keys ironkeep:RotateDomainKeys, both in the
management account. Server and credentials are those of `ironkeep help api`.";

/// What AWS has no call for about keys.
#[derive(Debug, Subcommand)]
pub(crate) enum Kms {
    /// Say what became of a key that was deleted, what of it is left, and which objects, secrets, parameters
    /// and messages nobody reads any more.
    #[command(name = "prove-deleted")]
    ProveDeleted(ProveDeleted),
    /// List keys whose deletion was scheduled, and refused uses of keys that are off or wait for it.
    Alerts(Alerts),
    /// Give the keys of the services themselves, such as that behind SSE-S3, another version.
    #[command(name = "rotate-owned-keys")]
    RotateOwnedKeys(RotateOwnedKeys),
    /// Give domain keys, which wrap the material of KMS keys, another version.
    #[command(name = "rotate-domain-keys")]
    RotateDomainKeys(RotateDomainKeys),
}

#[derive(Debug, Args)]
pub(crate) struct ProveDeleted {
    /// The id or the ARN of the key.
    key: String,
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Debug, Args)]
pub(crate) struct Alerts {
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Debug, Args)]
pub(crate) struct RotateOwnedKeys {
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Debug, Args)]
pub(crate) struct RotateDomainKeys {
    /// Those of this account alone.
    #[arg(long, value_name = "ACCOUNT_ID")]
    account: Option<String>,
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    connection: Connection,
}

/// Runs the subcommand.
pub(crate) fn run(command: &Kms) -> Result<(), String> {
    match command {
        Kms::ProveDeleted(arguments) => prove_deleted(arguments),
        Kms::Alerts(arguments) => alerts(arguments),
        Kms::RotateOwnedKeys(arguments) => rotate_owned_keys(arguments),
        Kms::RotateDomainKeys(arguments) => rotate_domain_keys(arguments),
    }
}

fn prove_deleted(arguments: &ProveDeleted) -> Result<(), String> {
    let connection = &arguments.connection;
    let mut proof = connection.call("ProveKeyDeletion", &json!({ "KeyId": arguments.key }))?;
    let key_arn = text(&proof, "KeyArn").to_owned();
    let mut unreadable = vec![("UnreadableVersions", unreadable_versions(connection, &key_arn)?)];
    for (member, operation, _) in OTHERS {
        let input = json!({ "KmsKeyArn": key_arn });
        unreadable.push((member, pages(connection, operation, &input, "Resources")?));
    }
    if let Some(proof) = proof.as_object_mut() {
        for (member, found) in unreadable {
            proof.insert(member.to_owned(), Value::Array(found));
        }
    }
    arguments.output.say(&proof, tell);
    match is_gone(&proof) {
        true => Ok(()),
        false => Err("material of the key remains: see the places above".to_owned()),
    }
}

/// What else is unreadable: the member, the operation that finds it, and what a thing of it is called.
const OTHERS: [(&str, &str, &str); 4] = [
    ("UnreadableSecrets", "ListSecretsUnderKey", "versions of secrets are unreadable"),
    ("UnreadableParameters", "ListParametersUnderKey", "versions of parameters are unreadable"),
    ("UnreadableQueues", "ListQueuesUnderKey", "messages of queues are unreadable"),
    ("StoppedTrails", "ListTrailsUnderKey", "trails write no files any more"),
];

fn is_gone(proof: &Value) -> bool {
    proof.get("IsGone").and_then(Value::as_bool) == Some(true)
}

/// Prints what was destroyed, when and at whose request, and where it could still lie.
fn tell(proof: &Value) {
    let (arn, spec, origin) =
        (text(proof, "KeyArn"), text(proof, "KeySpec"), text(proof, "Origin"));
    crate::logging::say!("{arn}: {spec} of origin {origin}, made {}", time(proof, "CreatedAt"));
    crate::logging::say!(
        "deletion asked for {} by {} in request {}",
        time(proof, "RequestedAt"),
        or_unknown(text(proof, "RequestedBy")),
        or_unknown(text(proof, "RequestId"))
    );
    crate::logging::say!("deleted {}", time(proof, "DeletedAt"));
    crate::logging::say!("purged from the files of the store {}", time(proof, "PurgedAt"));
    for material in items(proof, "DestroyedMaterials") {
        let made = time(material, "CreatedAt");
        crate::logging::say!("destroyed material {}, made {made}", text(material, "KeyMaterialId"));
    }
    for region in items(proof, "KeptByRegions") {
        let region = region.as_str().unwrap_or_default();
        crate::logging::say!("kept by the key of the same multi-Region key in {region}");
    }
    for record in items(proof, "Records") {
        crate::logging::say!(
            "record {}: {} {} by {}",
            text(record, "EventId"),
            text(record, "EventName"),
            time(record, "EventTime"),
            or_unknown(text(record, "Username"))
        );
    }
    for place in items(proof, "Places") {
        let (name, state) = (text(place, "Name"), text(place, "State"));
        crate::logging::say!("{name}: {state} ({})", text(place, "Detail"));
    }
    let unreadable = items(proof, "UnreadableVersions");
    for version in unreadable {
        let (bucket, key) = (text(version, "BucketName"), text(version, "Key"));
        crate::logging::say!("unreadable: {bucket}/{key} version {}", text(version, "VersionId"));
    }
    crate::logging::say!("{} versions of objects are unreadable", unreadable.len());
    for (member, _, what) in OTHERS {
        tell_others(items(proof, member), what);
    }
    if is_gone(proof) {
        crate::logging::say!("gone: nothing here opens what the key has sealed");
    }
}

/// Prints what else is unreadable.
fn tell_others(found: &[Value], what: &str) {
    let mut count = 0_i64;
    for one in found {
        let arn = text(one, "ResourceArn");
        let messages = one.get("MessageCount").and_then(Value::as_i64);
        count = count.saturating_add(messages.unwrap_or(1));
        match (messages, text(one, "VersionId")) {
            (Some(messages), _) => crate::logging::say!("unreadable: {arn}, {messages} messages"),
            (None, "") => crate::logging::say!("unreadable: {arn}"),
            (None, version) => crate::logging::say!("unreadable: {arn} version {version}"),
        }
    }
    crate::logging::say!("{count} {what}");
}

/// Every version under the key of the account's buckets.
fn unreadable_versions(connection: &Connection, key_arn: &str) -> Result<Vec<Value>, String> {
    let mut unreadable = Vec::new();
    for usage in pages(connection, "ListBucketUsage", &json!({}), "Buckets")? {
        let bucket = text(&usage, "BucketName");
        let held = connection.call("GetBucketUsage", &json!({ "BucketName": bucket }))?;
        let is_counted = held.get("IsComplete").and_then(Value::as_bool) == Some(true);
        let of_key = |kind: &&Value| text(kind, "KmsKeyArn") == key_arn;
        // Where sums are not complete yet, the versions themselves are looked at.
        if is_counted && !items(&held, "Kinds").iter().any(|kind| of_key(&kind)) {
            continue;
        }
        let input = json!({ "BucketName": bucket, "KmsKeyArn": key_arn });
        for mut version in pages(connection, "ListVersionsUnderKey", &input, "Versions")? {
            if let Some(version) = version.as_object_mut() {
                version.insert("BucketName".to_owned(), json!(bucket));
            }
            unreadable.push(version);
        }
    }
    Ok(unreadable)
}

/// The items of all pages of a list.
fn pages(
    connection: &Connection,
    operation: &str,
    input: &Value,
    list: &str,
) -> Result<Vec<Value>, String> {
    let mut input = input.clone();
    let mut all = Vec::new();
    loop {
        let page = connection.call(operation, &input)?;
        all.extend(items(&page, list).iter().cloned());
        match page.get("NextToken") {
            Some(token) if token.is_string() => {
                if let Some(input) = input.as_object_mut() {
                    input.insert("NextToken".to_owned(), token.clone());
                }
            }
            _ => return Ok(all),
        }
    }
}

fn alerts(arguments: &Alerts) -> Result<(), String> {
    let alerts = pages(&arguments.connection, "ListKeyAlerts", &json!({}), "Alerts")?;
    arguments.output.say(&json!({ "Alerts": alerts }), alerts_in_lines);
    Ok(())
}

fn alerts_in_lines(all: &Value) {
    for alert in items(all, "Alerts") {
        crate::logging::say!(
            "{} {}: {} times, last {} by {} of {} in request {}",
            text(alert, "Kind"),
            text(alert, "KeyArn"),
            number(alert, "Count"),
            time(alert, "LastAt"),
            text(alert, "Operation"),
            text(alert, "PrincipalId"),
            text(alert, "RequestId")
        );
    }
}

fn rotate_owned_keys(arguments: &RotateOwnedKeys) -> Result<(), String> {
    let keys = pages(&arguments.connection, "RotateOwnedKeys", &json!({}), "Keys")?;
    arguments.output.say(&json!({ "Keys": keys }), keys_in_lines);
    Ok(())
}

fn keys_in_lines(answer: &Value) {
    for key in items(answer, "Keys") {
        crate::logging::say!(
            "{} of account {} in {}: version {}, material {}",
            text(key, "ServiceName"),
            text(key, "AccountId"),
            text(key, "Region"),
            number(key, "VersionCount"),
            text(key, "KeyMaterialId")
        );
    }
}

fn rotate_domain_keys(arguments: &RotateDomainKeys) -> Result<(), String> {
    let input = match &arguments.account {
        Some(account) => json!({ "AccountId": account }),
        None => json!({}),
    };
    let keys = pages(&arguments.connection, "RotateDomainKeys", &input, "Keys")?;
    arguments.output.say(&json!({ "Keys": keys }), |all| {
        for key in items(all, "Keys") {
            crate::logging::say!(
                "account {} in {}: version {}",
                text(key, "AccountId"),
                text(key, "Region"),
                number(key, "Version")
            );
        }
    });
    Ok(())
}

/// An instant as people read it.
fn time(value: &Value, name: &str) -> String {
    let written = value.get(name).map(ToString::to_string).unwrap_or_default();
    let seconds = written.split('.').next().and_then(|seconds| seconds.parse().ok());
    match seconds {
        Some(seconds) => stdx::Timestamp::from_unix_seconds(seconds).iso8601(),
        None => "at an unknown time".to_owned(),
    }
}

const fn or_unknown(text: &str) -> &str {
    if text.is_empty() { "somebody unknown" } else { text }
}

/// A number as it is written.
fn number(value: &Value, name: &str) -> String {
    value.get(name).map(ToString::to_string).unwrap_or_default()
}
