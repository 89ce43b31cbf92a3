use super::question;
use crate::listing::tests::{bucket, listing};

#[test]
fn a_token_is_bound_to_bucket_prefix_and_delimiter() {
    let bucket = bucket();
    let mut other = bucket.clone();
    other.id = "other".to_owned();
    let own = listing(&bucket, "photos/", Some("/"), None);
    for asked in [
        listing(&other, "photos/", Some("/"), None),
        listing(&bucket, "photos", Some("/"), None),
        listing(&bucket, "photos/", None, None),
    ] {
        assert_ne!(question(&asked), question(&own));
    }
    // The size of the page may change between pages.
    let sized = listing(&bucket, "photos/", Some("/"), Some(3));
    assert_eq!(question(&sized), question(&own));
}
