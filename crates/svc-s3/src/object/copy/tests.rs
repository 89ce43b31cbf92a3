use super::CopySource;

fn check(header: &str, expected: Option<(&str, &str, Option<&str>)>) {
    let expected = expected.map(|(bucket, key, version_id)| CopySource {
        bucket: bucket.to_owned(),
        key: key.to_owned(),
        version_id: version_id.map(ToOwned::to_owned),
    });
    assert_eq!(CopySource::parse(header).ok(), expected, "{header}");
}

#[test]
fn reads_every_form() {
    check("b/k", Some(("b", "k", None)));
    check("/b/k/l", Some(("b", "k/l", None)));
    check("b/a%20b%2Fc+d", Some(("b", "a b/c+d", None)));
    check("b%2Fk", Some(("b", "k", None)));
    check("b/k?versionId=null", Some(("b", "k", Some("null"))));
    let point = "arn:aws:s3:eu-west-1:111122223333:accesspoint/p";
    check(&format!("{point}/object/k/l"), Some((point, "k/l", None)));
    let encoded = point.replace(':', "%3A").replace('/', "%2F");
    check(&format!("{encoded}%2Fobject%2Fk?versionId=null"), Some((point, "k", Some("null"))));
    check("b/k%3FversionId=x", Some(("b", "k?versionId=x", None)));
}

#[test]
fn refuses_what_names_no_object() {
    for header in ["", "b", "b/", "/b", "/", "b/%ff", "b/k?versionId=", "b/k?versionId=x"] {
        check(header, None);
    }
}
