//! Every operation that AWS's models name is answered, or is on a list of those that are not and is
//! answered as not implemented.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use serde_json::json;
use testkit::{Call, Fixture};
use wire::{OperationMeta, Protocol, ServiceMeta};

use crate::samples;

/// The longest each list may be. Lower the number when a list gets shorter; only newer models, which
/// bring operations, may raise it.
const LENGTHS_MAX: &[(&str, usize)] = &[
    // One service a line.
    ("access-analyzer", 35),
    ("acm", 24),
    ("acm-pca", 0),
    ("cloudhsm", 0),
    ("cloudtrail", 42),
    ("dynamodb", 39),
    ("events", 26),
    ("glacier", 2),
    ("iam", 54),
    ("ironkeep", 0),
    ("kinesis", 25),
    ("kms", 9),
    ("logs", 89),
    ("monitoring", 44),
    ("macie2", 51),
    ("organizations", 57),
    ("s3", 47),
    ("s3-control", 94),
    ("secretsmanager", 3),
    ("sns", 23),
    ("sqs", 0),
    ("ssm", 141),
    ("states", 16),
    ("sts", 6),
];

fn list_of(service: &ServiceMeta) -> (PathBuf, Vec<String>) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("not-implemented");
    let path = folder.join(format!("{}.txt", service.name));
    let text = fs::read_to_string(&path).unwrap();
    (path, text.lines().map(ToOwned::to_owned).collect())
}

fn routed(fixture: &Fixture, service: &ServiceMeta) -> BTreeSet<&'static str> {
    let of_service = |meta: &&OperationMeta| meta.service.name == service.name;
    fixture.engine.operations().filter(of_service).map(|meta| meta.name).collect()
}

/// With `IRONKEEP_UPDATE=1` what is answered by now is taken off the lists; nothing is ever added.
#[tokio::test]
async fn every_operation_is_answered_or_listed_as_not_implemented() {
    let fixture = Fixture::start().await;
    for service in services::APIS {
        let routed = routed(&fixture, service);
        let (path, listed) = list_of(service);
        if std::env::var_os("IRONKEEP_UPDATE").is_some() {
            let kept = listed.iter().filter(|name| !routed.contains(name.as_str()));
            let text: String = kept.map(|name| format!("{name}\n")).collect();
            fs::write(&path, text).unwrap();
            continue;
        }
        let modelled: BTreeSet<&str> = service.operations.iter().map(|meta| meta.name).collect();
        let missing: Vec<&str> = modelled.difference(&routed).copied().collect();
        assert_eq!(listed, missing, "{}: left is the list, right what it must be", path.display());
        let (_, longest) = LENGTHS_MAX.iter().find(|(name, _)| *name == service.name).unwrap();
        assert!(listed.len() <= *longest, "{}: the list has grown", service.name);
    }
}

#[tokio::test]
async fn every_answered_operation_has_a_sample_and_every_sample_an_operation() {
    let fixture = Fixture::start().await;
    for service in services::APIS {
        let sampled: Vec<&str> =
            samples::all(service).iter().map(|sample| sample.operation).collect();
        let routed: Vec<&str> = routed(&fixture, service).into_iter().collect();
        assert_eq!(sampled, routed, "{}: left are the samples, sorted by name", service.name);
    }
}

#[tokio::test]
async fn an_operation_that_is_not_implemented_is_named_and_recorded() {
    let fixture = Fixture::start().await;
    let mut seen = 0;
    for service in services::APIS {
        let routed = routed(&fixture, service);
        for meta in service.operations {
            if routed.contains(meta.name) || unreachable_here(meta) {
                continue;
            }
            let before = fixture.sequence();
            let answer = fixture.send(&fixture.root, bare_call(meta)).await;
            assert_eq!(answer.status, 501, "{}: {}", meta.name, answer.body());
            let records = fixture.events_after(before).await;
            assert_eq!(records.len(), 1, "{}: {records:?}", meta.name);
            let record = &records[0];
            assert_eq!(record["eventSource"], meta.service.event_source, "{record}");
            assert_eq!(record["eventName"], meta.event_name, "{record}");
            assert_eq!(record["errorCode"], "NotImplemented", "{record}");
            assert_eq!(record["userIdentity"]["type"], "Root", "{record}");
            if meta.method != "HEAD" {
                let message = answer.error(501, "NotImplemented");
                assert!(message.contains(meta.name), "{message}");
            }
            seen += 1;
        }
    }
    let (_, lists): (Vec<_>, Vec<_>) =
        services::APIS.iter().map(|service| list_of(service)).unzip();
    let listed: usize = lists.iter().map(Vec::len).sum();
    let unreachable = services::APIS.iter().flat_map(|service| service.operations);
    let unreachable = unreachable.filter(|meta| unreachable_here(meta)).count();
    assert_eq!(seen, listed - unreachable);
}

/// Operations that no request here can be for, and why.
const UNREACHABLE: [(&str, &str); 6] = [
    ("GetBucketLifecycle", "its request is GetBucketLifecycleConfiguration's"),
    ("GetBucketNotification", "its request is GetBucketNotificationConfiguration's"),
    ("ListDirectoryBuckets", "AWS serves it under a host name of its own; else it is ListBuckets"),
    ("PutBucketLifecycle", "its request is PutBucketLifecycleConfiguration's"),
    ("PutBucketNotification", "its request is PutBucketNotificationConfiguration's"),
    ("WriteGetObjectResponse", "AWS serves it under host names of its own"),
];

fn unreachable_here(meta: &OperationMeta) -> bool {
    meta.service.name == "s3" && UNREACHABLE.iter().any(|(name, _)| *name == meta.name)
}

/// A request that is recognised as `meta`, and has nothing else in it.
fn bare_call(meta: &'static OperationMeta) -> Call {
    match meta.service.default_protocol() {
        Protocol::AwsJson10 | Protocol::AwsJson11 => {
            Call::json(meta.service, meta.name, &json!({}))
        }
        Protocol::AwsQuery | Protocol::Ec2Query => Call::form(meta.service, meta.name, &[]),
        Protocol::RestXml if meta.service.speaks_s3 => bare_s3(meta),
        Protocol::RestXml => Call::rest(meta.service, meta.method, &labelled(meta.uri))
            .with("x-amz-account-id", "111122223333"),
        Protocol::RestJson | Protocol::RpcV2Cbor => {
            Call::rest(meta.service, meta.method, &labelled(meta.uri))
        }
    }
}

/// `/things/{ThingId}?list` with something for every label.
fn labelled(uri: &str) -> String {
    let mut parts = uri.split('{');
    let mut target = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (_, rest) = part.split_once('}').unwrap();
        target.push_str("label");
        target.push_str(rest);
    }
    target
}

/// With the parameters and headers that the operation requires.
fn bare_s3(meta: &OperationMeta) -> Call {
    let route = api_s3::ROUTES.iter().find(|route| core::ptr::eq(route.meta, meta)).unwrap();
    let mut target = labelled(meta.uri);
    let mut separator = if target.contains('?') { '&' } else { '?' };
    for parameter in route.parameters {
        target.push_str(&format!("{separator}{parameter}=1"));
        separator = '&';
    }
    let call = Call::s3(meta.method, &target);
    route.headers.iter().fold(call, |call, header| call.with(header, "/bucket/key"))
}
