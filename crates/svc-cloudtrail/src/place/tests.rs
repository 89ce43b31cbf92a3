use std::collections::BTreeMap;

use names::{AccountId, Region};

use super::*;

fn trail(prefix: Option<&str>) -> TrailRecord {
    TrailRecord {
        account: AccountId::parse("111122223333").unwrap(),
        region: Region::parse("us-east-1").unwrap(),
        name: "main".to_owned(),
        unique_id: "u".to_owned(),
        bucket: "logs".to_owned(),
        prefix: prefix.map(str::to_owned),
        kms_key: None,
        has_global_events: true,
        is_multi_region: true,
        validated_since_ms: None,
        is_recursive: true,
        selectors: None,
        tags: BTreeMap::new(),
        is_logging: true,
        started_ms: None,
        stopped_ms: None,
        topic: None,
        log_group: None,
    }
}

#[test]
fn files_are_where_aws_has_them() {
    let at = Timestamp::parse_iso8601("2026-05-01T12:34:56Z").unwrap();
    let key = log_key(&trail(None), "eu-west-1", (at, 7));
    let start = "AWSLogs/111122223333/CloudTrail/eu-west-1/2026/05/01/111122223333_CloudTrail_eu-west-1_20260501T1234Z_";
    let unique = key.strip_prefix(start).unwrap().strip_suffix(".json.gz").unwrap();
    assert!(unique.len() == 16 && unique.chars().all(|c| c.is_ascii_alphanumeric()), "{unique}");
    assert_eq!(key, log_key(&trail(None), "eu-west-1", (at, 7)));
    assert_ne!(key, log_key(&trail(None), "eu-west-1", (at, 8)));
    assert_eq!(
        digest_key(&trail(Some("audit")), "eu-west-1", at),
        "audit/AWSLogs/111122223333/CloudTrail-Digest/eu-west-1/2026/05/01/111122223333_CloudTrail-Digest_eu-west-1_main_us-east-1_20260501T123456Z.json.gz"
    );
}
