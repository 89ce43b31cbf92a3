use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};

use identity::{Caller, Organization};
use names::{AccountId, Region, RequestId};
use stdx::Timestamp;

use super::{UNSET_KEYS, request_context};
use crate::request_info::{CallSource, Peer, RequestInfo, Signing};

/// An unsigned request from 192.0.2.7, forwarded by these services.
fn request(called_via: Vec<&'static str>) -> RequestInfo {
    RequestInfo {
        id: RequestId::uuid([1; 16]),
        extended_id: String::new(),
        received_at: Timestamp::from_unix_seconds(0),
        region: Region::parse("us-east-1").unwrap(),
        peer: Peer::direct(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 7)), None),
        host: String::new(),
        user_agent: None,
        referer: None,
        signing: Signing::None,
        is_form: false,
        signed_at: None,
        content_sha256: None,
        if_range: None,
        encryption: None,
        pays: false,
        called_via,
        source: None,
        acting: None,
    }
}

fn keys(info: &RequestInfo) -> BTreeMap<String, Vec<String>> {
    let organization =
        Organization { id: "o-exampleorgid".to_owned(), path: "o-exampleorgid/r-exam/".to_owned() };
    let context = request_context(&Caller::anonymous(), info, Some(&organization));
    let values = |key: &str| context.values(key).unwrap().iter().map(ToString::to_string).collect();
    context.keys().map(|key| (key.to_owned(), values(key))).collect()
}

fn expected(pairs: &[(&str, &str)]) -> BTreeMap<String, Vec<String>> {
    let listed = |value: &str| value.split(',').map(str::to_owned).collect();
    pairs.iter().map(|(key, value)| ((*key).to_owned(), listed(value))).collect()
}

const ALWAYS: [(&str, &str); 10] = [
    ("aws:PrincipalType", "Anonymous"),
    ("aws:userid", "anonymous"),
    ("aws:PrincipalAccount", "anonymous"),
    ("aws:CurrentTime", "1970-01-01T00:00:00Z"),
    ("aws:EpochTime", "0"),
    ("aws:RequestedRegion", "us-east-1"),
    ("aws:SecureTransport", "false"),
    ("aws:SourceIp", "192.0.2.7"),
    ("aws:ResourceOrgID", "o-exampleorgid"),
    ("aws:ResourceOrgPaths", "o-exampleorgid/r-exam/"),
];

#[test]
fn an_unsigned_request_has_just_these_keys() {
    let direct = [&ALWAYS[..], &[("aws:ViaAWSService", "false")]].concat();
    assert_eq!(keys(&request(vec![])), expected(&direct));
}

#[test]
fn a_forwarded_call_keeps_the_address_of_its_caller() {
    let forwarded = [
        ("aws:ViaAWSService", "true"),
        ("aws:CalledVia", "athena.amazonaws.com,s3.amazonaws.com"),
        ("aws:CalledViaFirst", "athena.amazonaws.com"),
        ("aws:CalledViaLast", "s3.amazonaws.com"),
    ];
    let found = keys(&request(vec!["athena.amazonaws.com", "s3.amazonaws.com"]));
    assert_eq!(found, expected(&[&ALWAYS[..], &forwarded].concat()));
}

/// A service that acts of its own accord has no address and was not called through others; it says
/// for which resource it acts, which nobody else can.
#[test]
fn a_service_says_for_which_resource_it_acts() {
    let source = CallSource {
        arn: "arn:aws:s3:::b".to_owned(),
        account: AccountId::parse("111122223333").unwrap(),
    };
    let called = || RequestInfo {
        source: Some(source.clone()),
        ..request(vec!["s3.amazonaws.com", "s3.amazonaws.com"])
    };
    let context = request_context(&Caller::service("s3.amazonaws.com"), &called(), None);
    let value = |key: &str| context.values(key).map(|values| values[0].to_string());
    assert_eq!(value("aws:SourceArn").as_deref(), Some("arn:aws:s3:::b"));
    assert_eq!(value("aws:SourceAccount").as_deref(), Some("111122223333"));
    assert_eq!(value("aws:PrincipalServiceName").as_deref(), Some("s3.amazonaws.com"));
    assert_eq!(value("aws:ViaAWSService").as_deref(), Some("false"));
    for key in ["aws:SourceIp", "aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast"] {
        assert_eq!(value(key), None, "{key}");
    }
    let of_others = keys(&called());
    assert!(!of_others.contains_key("aws:SourceArn"));
    assert!(!of_others.contains_key("aws:SourceAccount"));
}

#[test]
fn what_no_request_has_no_request_has() {
    let info = request(vec!["s3.amazonaws.com"]);
    let set = keys(&info);
    assert!(UNSET_KEYS.iter().all(|key| !set.contains_key(*key)));
}
