use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

use super::InventoryManifest;

fn manifest(schema: &str) -> InventoryManifest {
    InventoryManifest {
        source_bucket: "photos".to_owned(),
        destination_bucket: "arn:aws:s3:::lists".to_owned(),
        file_format: "CSV".to_owned(),
        file_schema: schema.to_owned(),
        files: Vec::new(),
    }
}

fn zipped(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn a_file_is_read_in_parts() {
    let manifest = manifest("Bucket, Key, VersionId, Size");
    let text = "\"photos\",\"a%20b\",\"v1\",\"1\"\n\"photos\",\"c\",\"\",\"2\"\n\"photos\",\"d\",\"v3\",\"3\"\n";
    let file = zipped(text);
    let check = |skipped, limit, expected: &[(&str, Option<&str>)], is_end| {
        let lines = manifest.tasks(&file, skipped, limit).unwrap();
        let found = lines.tasks.iter().map(|task| (task.key.as_str(), task.version_id.as_deref()));
        assert_eq!(found.collect::<Vec<_>>(), expected);
        assert_eq!(lines.is_end, is_end);
    };
    check(0, 2, &[("a b", Some("v1")), ("c", None)], false);
    check(2, 2, &[("d", Some("v3"))], true);
    check(3, 2, &[], true);
}

#[test]
fn what_is_no_list_is_refused() {
    let of = |schema: &str, bytes: &[u8]| manifest(schema).tasks(bytes, 0, 10);
    assert!(of("Bucket, Key", &zipped("\"photos\",\"k\"\n")).is_ok());
    assert!(of("Bucket, Size", &zipped("\"photos\",\"1\"\n")).is_err());
    assert!(of("Bucket, Key", &zipped("\"other\",\"k\"\n")).is_err());
    assert!(of("Bucket, Key", &zipped("\"photos\"\n")).is_err());
    assert!(of("Bucket, Key", b"\"photos\",\"k\"\n").is_err());
    assert!(of("Bucket, Key", &zipped(&"x".repeat(20_000))).is_err());
}
