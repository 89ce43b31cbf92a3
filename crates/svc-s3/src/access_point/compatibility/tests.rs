use super::{SUPPORTED, is_supported};

#[test]
fn objects_and_few_settings_are_reached_through_access_points() {
    assert!(SUPPORTED.is_sorted());
    assert!(SUPPORTED.iter().all(|operation| is_supported(operation)));
    for operation in ["DeleteBucket", "PutBucketPolicy", "GetBucketTagging", "ListBuckets", ""] {
        assert!(!is_supported(operation), "{operation}");
    }
}
