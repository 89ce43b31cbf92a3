use super::{ReadObject, reads};

fn check(payload: &str, expected: Option<(&str, &str, Option<&str>)>) {
    let expected = expected.map(|(bucket, key, version_id)| ReadObject {
        bucket: bucket.to_owned(),
        key: key.to_owned(),
        version_id: version_id.map(ToOwned::to_owned),
    });
    assert_eq!(reads(payload.as_bytes()), Vec::from_iter(expected), "{payload}");
}

#[test]
fn records_of_reads_name_the_object() {
    let resources = r#""resources":[{"ARN":"arn:aws:s3:::b/a/b c","type":"AWS::S3::Object"},{"ARN":"arn:aws:s3:::b"}]"#;
    let record = |name: &str, more: &str| {
        format!(
            r#"{{"eventSource":"s3.amazonaws.com","eventName":"{name}",{more}"requestParameters":{{"bucketName":"b","versionId":"v"}},{resources}}}"#
        )
    };
    check(&record("GetObject", ""), Some(("b", "a/b c", Some("v"))));
    check(&record("HeadObject", ""), None);
    check(&record("GetObject", r#""errorCode":"AccessDenied","#), None);
    check(&record("GetObject", "").replace("s3.amazonaws.com", "x.amazonaws.com"), None);
    check(
        r#"{"eventSource":"s3.amazonaws.com","eventName":"GetObject","requestParameters":null}"#,
        None,
    );
    check("{", None);
}
