use std::fs;

use super::{AnchorFlags, AnchorPlaceName, anchor, credentials_of, place};

fn flags() -> AnchorFlags {
    AnchorFlags {
        file: None,
        bucket: None,
        region: "us-east-1".to_owned(),
        credentials_file: None,
        ca_file: None,
        retention_days: None,
        is_to_syslog: false,
        has_syslog: false,
    }
}

#[test]
fn places_are_an_endpoint_a_bucket_and_what_names_begin_with() {
    let check = |url: &str, bucket: &str, prefix: &str| {
        let endpoint = "https://s3.example.com:9443".to_owned();
        let (bucket, prefix) = (bucket.to_owned(), prefix.to_owned());
        let expected = AnchorPlaceName { endpoint, bucket, prefix };
        assert_eq!(place("--anchor-bucket", url), Ok(expected));
    };
    check("https://s3.example.com:9443/anchors", "anchors", "");
    check("https://s3.example.com:9443/anchors/", "anchors", "");
    check("https://s3.example.com:9443/anchors/a/b", "anchors", "a/b/");
    for url in [
        "",
        "anchors",
        "https://s3.example.com",
        "https://s3.example.com/",
        "ftp://s3.example.com/anchors",
        "https://user:word@s3.example.com/anchors",
        "https://s3.example.com/anchors?x=y",
        "https://s3.example.com/anchors/a%20b",
        "https://s3.example.com/A/b",
    ] {
        assert!(place("--anchor-bucket", url).is_err(), "{url}");
    }
}

#[test]
fn what_goes_with_nothing_is_refused() {
    assert!(anchor(flags()).is_ok());
    let syslog = AnchorFlags { is_to_syslog: true, ..flags() };
    assert!(anchor(syslog).unwrap_err().contains("--forward-syslog"));
    let retention = AnchorFlags { retention_days: Some(1), ..flags() };
    assert!(anchor(retention).unwrap_err().contains("--anchor-bucket"));
    let bucket = Some("https://s3.example.com/anchors".to_owned());
    let nobody = AnchorFlags { bucket, ..flags() };
    assert!(anchor(nobody).unwrap_err().contains("--anchor-credentials-file"));
}

#[test]
fn an_access_key_is_two_lines() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("key");
    for text in [
        "AWS_ACCESS_KEY_ID=AKIA\nAWS_SECRET_ACCESS_KEY=s/e+c\n",
        "# a remark\nexport AWS_ACCESS_KEY_ID='AKIA'\nexport AWS_SECRET_ACCESS_KEY=\"s/e+c\"",
    ] {
        fs::write(&path, text).unwrap();
        let (id, secret) = credentials_of(&path).unwrap();
        assert_eq!((id.as_str(), secret.reveal().as_str()), ("AKIA", "s/e+c"));
    }
    fs::write(&path, "AWS_ACCESS_KEY_ID=AKIA\n").unwrap();
    let error = credentials_of(&path).unwrap_err();
    assert!(error.contains("AWS_SECRET_ACCESS_KEY") && !error.contains("AKIA"), "{error}");
    fs::write(&path, "x".repeat(5000)).unwrap();
    assert!(credentials_of(&path).unwrap_err().contains("too long"));
}
