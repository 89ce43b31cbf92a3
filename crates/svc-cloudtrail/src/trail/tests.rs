use serde_json::json;

use super::*;

fn trail() -> TrailRecord {
    TrailRecord {
        account: AccountId::parse("111122223333").unwrap(),
        region: Region::parse("us-east-1").unwrap(),
        name: "main".to_owned(),
        unique_id: "u".to_owned(),
        bucket: "logs".to_owned(),
        prefix: None,
        kms_key: None,
        has_global_events: true,
        is_multi_region: false,
        validated_since_ms: None,
        is_recursive: true,
        selectors: None,
        tags: BTreeMap::new(),
        is_logging: true,
        started_ms: Some(1_000),
        stopped_ms: None,
        topic: None,
        log_group: None,
    }
}

fn wants(trail: &TrailRecord, source: &str, name: &str, at_ms: i64) -> bool {
    wants_in(trail, "us-east-1", (source, name, "Management"), at_ms)
}

fn wants_in(
    trail: &TrailRecord,
    region: &str,
    (source, name, category): (&str, &str, &str),
    at_ms: i64,
) -> bool {
    let event = json!({
        "eventName": name, "eventSource": source, "eventTime": "2026-05-01T12:00:00Z", "eventType": "AwsApiCall",
        "eventCategory": category, "awsRegion": region, "recipientAccountId": "111122223333", "readOnly": false,
        "userIdentity": {"invokedBy": "cloudtrail.amazonaws.com"},
        "resources": [{"ARN": "arn:aws:cloudtrail:us-east-1:111122223333:trail/main", "type": "AWS::CloudTrail::Trail"}],
    });
    let bytes = event.to_string().into_bytes();
    trail.wants(&serde_json::from_slice(&bytes).unwrap(), Timestamp::from_unix_ms(at_ms))
}

#[test]
fn a_trail_wants_what_happens_while_it_is_on() {
    let on = trail();
    assert!(!wants(&on, "kms.amazonaws.com", "CreateKey", 999));
    assert!(wants(&on, "kms.amazonaws.com", "CreateKey", 1_000));
    let off = TrailRecord { is_logging: false, stopped_ms: Some(2_000), ..trail() };
    assert!(wants(&off, "kms.amazonaws.com", "CreateKey", 1_999));
    assert!(!wants(&off, "kms.amazonaws.com", "CreateKey", 2_000));
    assert!(wants(&off, "cloudtrail.amazonaws.com", "StopLogging", 2_001));
    assert!(wants(&off, "cloudtrail.amazonaws.com", "DeleteTrail", 2_001));
    assert!(!wants(&off, "cloudtrail.amazonaws.com", "StopLogging", 62_001));
    let never = TrailRecord { is_logging: false, started_ms: None, ..trail() };
    assert!(!wants(&never, "kms.amazonaws.com", "CreateKey", 1_000));
    let again = TrailRecord { started_ms: Some(3_000), stopped_ms: Some(2_000), ..trail() };
    assert!(!wants(&again, "kms.amazonaws.com", "CreateKey", 2_500));
    assert!(wants(&again, "kms.amazonaws.com", "CreateKey", 3_000));
}

#[test]
fn a_trail_is_of_its_region_unless_it_is_of_all() {
    let call = ("kms.amazonaws.com", "CreateKey", "Management");
    assert!(!wants_in(&trail(), "eu-west-1", call, 1_000));
    let all = TrailRecord { is_multi_region: true, ..trail() };
    assert!(wants_in(&all, "eu-west-1", call, 1_000));
}

#[test]
fn global_events_and_own_deliveries_can_be_left_out() {
    let local = TrailRecord { has_global_events: false, ..trail() };
    assert!(!wants(&local, "iam.amazonaws.com", "CreateUser", 1_000));
    assert!(wants(&local, "kms.amazonaws.com", "CreateKey", 1_000));
    let objects = Selectors::Basic(vec![BasicSelector {
        data: vec![crate::selectors::DataResources {
            kind: "AWS::S3::Object".to_owned(),
            values: vec!["arn:aws:s3".to_owned()],
        }],
        ..BasicSelector::default_of_trails()
    }]);
    let put = ("s3.amazonaws.com", "PutObject", "Data");
    let recursive = TrailRecord { selectors: Some(objects), ..trail() };
    assert!(wants_in(&recursive, "us-east-1", put, 1_000));
    let quiet = TrailRecord { is_recursive: false, ..recursive };
    assert!(!wants_in(&quiet, "us-east-1", put, 1_000));
    assert!(wants_in(&quiet, "us-east-1", ("s3.amazonaws.com", "GetObject", "Data"), 1_000));
}
