use serde_json::json;

use super::{line, of_kind};

#[test]
fn usage_is_a_line_and_one_for_each_kind() {
    let usage = json!({
        "BucketName": "b", "ObjectCount": 1, "ObjectBytes": 2, "VersionCount": 3, "VersionBytes": 4,
        "DeleteMarkerCount": 5,
    });
    assert_eq!(line(&usage), "b: 1 objects of 2 bytes, 3 versions of 4 bytes, 5 delete markers");
    let mut kind = json!({
        "StorageClass": "STANDARD", "Encryption": "SSE-S3", "VersionCount": 3, "VersionBytes": 4,
    });
    assert_eq!(of_kind(&kind), "STANDARD SSE-S3: 3 versions of 4 bytes");
    kind["KmsKeyArn"] = json!("arn");
    assert_eq!(of_kind(&kind), "STANDARD SSE-S3 arn: 3 versions of 4 bytes");
}
