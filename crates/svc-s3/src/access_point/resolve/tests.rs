use super::{is_reserved, split_arn, split_label, split_object};

const ARN: &str = "arn:aws:s3:eu-west-1:111122223333:accesspoint/reports";

#[test]
fn hosts_are_a_name_and_an_account() {
    assert_eq!(split_label("my-reports-111122223333"), Some(("my-reports", "111122223333")));
    for label in ["reports", "reports-11112222333", "reports-11112222333a", "reports.111122223333"]
    {
        assert_eq!(split_label(label), None, "{label}");
    }
}

#[test]
fn arns_are_those_of_access_points() {
    assert_eq!(split_arn(ARN), Some(("eu-west-1", "111122223333", "reports")));
    assert_eq!(split_arn("arn:aws:s3:::reports"), None);
    assert_eq!(split_arn("arn:aws:s3:eu-west-1:111122223333:job/1"), None);
    assert_eq!(split_arn("arn:aws:sqs:eu-west-1:111122223333:accesspoint/reports"), None);
    assert_eq!(split_arn(&format!("{ARN}/object/a")), None);
}

#[test]
fn objects_stand_behind_the_first_slash_object_slash() {
    let object = |key: &str| format!("{ARN}/object/{key}");
    assert_eq!(split_object(&object("a/object/b")), Some((ARN, "a/object/b")));
    assert_eq!(split_object(&object("")), Some((ARN, "")));
    assert_eq!(split_object("bucket/object/a"), None);
    assert_eq!(split_object(ARN), None);
}

#[test]
fn arns_and_aliases_are_no_buckets() {
    assert!(is_reserved(ARN) && is_reserved("reports-abc-s3alias"));
    assert!(!is_reserved("reports") && !is_reserved("reports-111122223333"));
}
