use api_cloudtrail::{
    AdvancedEventSelector, AdvancedFieldSelector, DataResource, EventSelector, ReadWriteType,
};
use serde_json::{Value, json};
use wire::AwsError;

use super::*;

fn event(members: Value) -> Vec<u8> {
    let mut event = json!({
        "eventName": "PutObject", "eventSource": "s3.amazonaws.com", "eventTime": "2026-05-01T12:00:00Z",
        "eventType": "AwsApiCall", "eventCategory": "Data", "awsRegion": "us-east-1",
        "recipientAccountId": "111122223333", "readOnly": false,
        "userIdentity": {"arn": "arn:aws:iam::111122223333:user/alice"},
        "resources": [
            {"ARN": "arn:aws:s3:::logs/a/b", "type": "AWS::S3::Object"},
            {"ARN": "arn:aws:s3:::logs", "type": "AWS::S3::Bucket"},
        ],
    });
    let (Some(event_members), Some(members)) = (event.as_object_mut(), members.as_object()) else {
        panic!("not objects");
    };
    event_members.extend(members.clone());
    event.to_string().into_bytes()
}

fn wants(selectors: &Selectors, members: Value) -> bool {
    let bytes = event(members);
    selectors.want(&serde_json::from_slice(&bytes).unwrap())
}

fn management(name: &str, source: &str, read_only: bool) -> Value {
    json!({"eventName": name, "eventSource": source, "eventCategory": "Management", "readOnly": read_only, "resources": []})
}

fn basic(sent: EventSelector) -> Result<Selectors, AwsError> {
    BasicSelector::read_all(&[sent]).map(Selectors::Basic)
}

fn objects(values: &[&str]) -> EventSelector {
    let values = values.iter().map(|value| (*value).to_owned()).collect();
    EventSelector {
        include_management_events: Some(false),
        data_resources: Some(vec![DataResource {
            r#type: Some("AWS::S3::Object".to_owned()),
            values: Some(values),
        }]),
        ..EventSelector::default()
    }
}

#[test]
fn a_trail_that_was_told_nothing_wants_management_events() {
    let selectors = Selectors::Basic(vec![BasicSelector::default_of_trails()]);
    assert!(wants(&selectors, management("CreateKey", "kms.amazonaws.com", false)));
    assert!(wants(&selectors, management("ListKeys", "kms.amazonaws.com", true)));
    assert!(!wants(&selectors, json!({})));
}

#[test]
fn basic_selectors_know_reads_writes_and_excluded_sources() {
    let reads = EventSelector {
        read_write_type: Some(ReadWriteType::ReadOnly),
        ..EventSelector::default()
    };
    let reads = basic(reads).unwrap();
    assert!(wants(&reads, management("ListKeys", "kms.amazonaws.com", true)));
    assert!(!wants(&reads, management("CreateKey", "kms.amazonaws.com", false)));
    let no_kms = EventSelector {
        exclude_management_event_sources: Some(vec!["kms.amazonaws.com".to_owned()]),
        ..EventSelector::default()
    };
    let no_kms = basic(no_kms).unwrap();
    assert!(!wants(&no_kms, management("CreateKey", "kms.amazonaws.com", false)));
    assert!(wants(&no_kms, management("CreateUser", "iam.amazonaws.com", false)));
}

#[test]
fn data_events_are_those_of_the_objects_that_are_named() {
    for all in ["arn:aws:s3", "arn:aws:s3:::", "arn:aws:s3:::logs/", "arn:aws:s3:::logs/a"] {
        assert!(wants(&basic(objects(&[all])).unwrap(), json!({})), "{all}");
    }
    let others = basic(objects(&["arn:aws:s3:::logs/b", "arn:aws:s3:::log/"])).unwrap();
    assert!(!wants(&others, json!({})));
    let listing = json!({"eventName": "ListObjects", "readOnly": true,
        "resources": [{"ARN": "arn:aws:s3:::logs", "type": "AWS::S3::Bucket"}]});
    assert!(wants(&basic(objects(&["arn:aws:s3:::logs/"])).unwrap(), listing.clone()));
    assert!(!wants(&basic(objects(&["arn:aws:s3:::logs/a"])).unwrap(), listing));
    assert!(!wants(
        &basic(objects(&["arn:aws:s3"])).unwrap(),
        management("CreateBucket", "s3.amazonaws.com", false)
    ));
}

#[test]
fn basic_selectors_that_cannot_be_are_refused() {
    let excluded = |include, source: &str| EventSelector {
        include_management_events: Some(include),
        exclude_management_event_sources: Some(vec![source.to_owned()]),
        ..EventSelector::default()
    };
    let other_kind = EventSelector {
        data_resources: Some(vec![DataResource {
            r#type: Some("AWS::KMS::Key".to_owned()),
            values: Some(vec![]),
        }]),
        ..EventSelector::default()
    };
    let many: Vec<String> = (0..251).map(|at| format!("arn:aws:s3:::bucket-{at}/")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    for sent in [
        excluded(false, "kms.amazonaws.com"),
        excluded(true, "iam.amazonaws.com"),
        other_kind,
        objects(&["logs/"]),
        objects(&["arn:aws:s3:::logs"]),
        objects(&["arn:aws:s3:::/a"]),
        objects(&many),
    ] {
        assert_eq!(basic(sent).unwrap_err().code(), "InvalidEventSelectorsException");
    }
    let six = vec![EventSelector::default(); 6];
    assert_eq!(BasicSelector::read_all(&six).unwrap_err().code(), "InvalidEventSelectorsException");
    assert_eq!(BasicSelector::read_all(&[]).unwrap_err().code(), "InvalidEventSelectorsException");
}

fn field(name: &str, operator: &str, values: &[&str]) -> AdvancedFieldSelector {
    let values = Some(values.iter().map(|value| (*value).to_owned()).collect());
    let mut field =
        AdvancedFieldSelector { field: name.to_owned(), ..AdvancedFieldSelector::default() };
    match operator {
        "Equals" => field.equals = values,
        "StartsWith" => field.starts_with = values,
        "EndsWith" => field.ends_with = values,
        "NotEquals" => field.not_equals = values,
        "NotStartsWith" => field.not_starts_with = values,
        "NotEndsWith" => field.not_ends_with = values,
        _ => panic!("{operator}"),
    }
    field
}

fn advanced(fields: Vec<AdvancedFieldSelector>) -> Result<Selectors, AwsError> {
    let sent = AdvancedEventSelector { name: None, field_selectors: fields };
    AdvancedSelector::read_all(&[sent]).map(Selectors::Advanced)
}

fn objects_with(fields: Vec<AdvancedFieldSelector>) -> Selectors {
    let mut all = vec![
        field("eventCategory", "Equals", &["Data"]),
        field("resources.type", "Equals", &["AWS::S3::Object"]),
    ];
    all.extend(fields);
    advanced(all).unwrap()
}

#[test]
fn every_field_of_an_advanced_selector_has_to_fit() {
    let object = "arn:aws:s3:::logs/a/b";
    for (fields, wanted) in [
        (vec![], true),
        (vec![field("eventName", "Equals", &["GetObject", "PutObject"])], true),
        (vec![field("eventName", "NotEquals", &["PutObject"])], false),
        (
            vec![
                field("eventName", "StartsWith", &["Put"]),
                field("readOnly", "Equals", &["true"]),
            ],
            false,
        ),
        (
            vec![
                field("eventName", "EndsWith", &["Object"]),
                field("readOnly", "Equals", &["false"]),
            ],
            true,
        ),
        (vec![field("resources.ARN", "Equals", &[object])], true),
        (vec![field("resources.ARN", "StartsWith", &["arn:aws:s3:::other/"])], false),
        (vec![field("resources.ARN", "NotStartsWith", &["arn:aws:s3:::logs/"])], false),
        (vec![field("resources.ARN", "NotEndsWith", &["/c"])], true),
        (vec![field("userIdentity.arn", "EndsWith", &["user/alice"])], true),
        (vec![field("userIdentity.arn", "NotEndsWith", &["user/alice"])], false),
        (vec![field("eventSource", "Equals", &["s3.amazonaws.com"])], true),
        (vec![field("eventType", "Equals", &["AwsServiceEvent"])], false),
        (vec![field("sessionCredentialFromConsole", "Equals", &["true"])], false),
    ] {
        assert_eq!(wants(&objects_with(fields.clone()), json!({})), wanted, "{fields:?}");
    }
    let no_kms = advanced(vec![
        field("eventCategory", "Equals", &["Management"]),
        field("eventSource", "NotEquals", &["kms.amazonaws.com"]),
    ]);
    let no_kms = no_kms.unwrap();
    assert!(!wants(&no_kms, management("CreateKey", "kms.amazonaws.com", false)));
    assert!(wants(&no_kms, management("CreateUser", "iam.amazonaws.com", false)));
    assert!(!wants(&no_kms, json!({})));
}

#[test]
fn advanced_selectors_that_cannot_be_are_refused() {
    let category = |name: &str| field("eventCategory", "Equals", &[name]);
    let kind = |values: &[&str]| field("resources.type", "Equals", values);
    let many: Vec<String> = (0..501).map(|at| format!("n{at}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    for fields in [
        vec![field("readOnly", "Equals", &["true"])],
        vec![field("eventCategory", "StartsWith", &["Data"]), kind(&["AWS::S3::Object"])],
        vec![category("Data")],
        vec![category("Data"), kind(&["AWS::S3::Object", "AWS::Lambda::Function"])],
        vec![category("Data"), kind(&["S3"])],
        vec![category("NetworkActivity"), field("eventSource", "Equals", &["kms.amazonaws.com"])],
        vec![category("Other")],
        vec![category("Management"), kind(&["AWS::S3::Object"])],
        vec![category("Management"), field("eventSource", "NotEquals", &["iam.amazonaws.com"])],
        vec![category("Management"), field("eventSource", "Equals", &["kms.amazonaws.com"])],
        vec![category("Management"), field("readOnly", "Equals", &["maybe"])],
        vec![category("Management"), category("Management")],
        vec![
            category("Management"),
            AdvancedFieldSelector {
                field: "readOnly".to_owned(),
                ..AdvancedFieldSelector::default()
            },
        ],
        vec![category("Data"), kind(&["AWS::S3::Object"]), field("eventName", "Equals", &many)],
    ] {
        let found = advanced(fields.clone()).unwrap_err();
        assert_eq!(found.code(), "InvalidEventSelectorsException", "{fields:?}");
    }
}
