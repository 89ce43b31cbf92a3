use super::{Column, Manifest, cells};

fn manifest() -> Manifest {
    Manifest {
        columns: vec![Column::Bucket, Column::Key, Column::VersionId],
        object_arn: "arn:aws:s3:::lists/manifest.csv".to_owned(),
        version_id: None,
        etag: "x".to_owned(),
    }
}

#[test]
fn lines_are_taken_apart() {
    let check = |line: &str, expected: Option<&[&str]>| {
        let found = cells(line);
        assert_eq!(
            found.as_ref().map(|cells| cells.iter().map(String::as_str).collect::<Vec<_>>()),
            expected.map(<[&str]>::to_vec),
            "{line}"
        );
    };
    check("a,b", Some(&["a", "b"]));
    check("a,", Some(&["a", ""]));
    check("", Some(&[""]));
    check(r#""a","b,c""#, Some(&["a", "b,c"]));
    check(r#""a""b",c"#, Some(&[r#"a"b"#, "c"]));
    check(r#""a"#, None);
    check(r#""a"b,c"#, None);
}

#[test]
fn keys_are_url_encoded() {
    let task = manifest().task("photos,a%20b/%C3%BC+,v1").unwrap();
    assert_eq!(
        (task.bucket.as_str(), task.key.as_str(), task.version_id.as_deref()),
        ("photos", "a b/ü+", Some("v1"))
    );
    assert_eq!(manifest().task("photos,k,").unwrap().version_id, None);
}

#[test]
fn lines_that_name_no_object_are_faults() {
    for line in ["photos,k", "photos,,", ",k,", "photos,%FF,"] {
        assert_eq!(manifest().task(line).unwrap_err().code, "InvalidManifestContent", "{line}");
    }
}
