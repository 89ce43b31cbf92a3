//! Bucket names.

use std::net::Ipv4Addr;
use std::sync::Arc;

use crate::text::name;

/// The name of a general purpose bucket, by
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BucketName(Arc<str>);

name!(BucketName, "bucket name");

/// Prefixes that AWS keeps for itself.
const RESERVED_PREFIXES: [&str; 3] = ["xn--", "sthree-", "amzn-s3-demo-"];

/// Suffixes that AWS keeps for access point aliases, Object Lambda, multi-region access points,
/// directory buckets and table buckets.
const RESERVED_SUFFIXES: [&str; 5] = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

impl BucketName {
    fn check(text: &str) -> Result<(), &'static str> {
        if !(3..=63).contains(&text.len()) {
            return Err("a bucket name has 3 to 63 characters");
        }
        if !text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-')) {
            return Err("a bucket name has lower-case letters, digits, periods and hyphens only");
        }
        if text.starts_with(['.', '-']) || text.ends_with(['.', '-']) {
            return Err("a bucket name starts and ends with a letter or digit");
        }
        if text.contains("..") {
            return Err("a bucket name has no two adjacent periods");
        }
        if looks_like_ipv4(text) {
            return Err("a bucket name is not formatted as an IP address");
        }
        if RESERVED_PREFIXES.iter().any(|prefix| text.starts_with(prefix)) {
            return Err("the prefix of this bucket name is reserved");
        }
        if RESERVED_SUFFIXES.iter().any(|suffix| text.ends_with(suffix)) {
            return Err("the suffix of this bucket name is reserved");
        }
        Ok(())
    }
}

/// Four groups of one to three digits, also where a group is above 255 or has leading zeros:
/// resolvers read such names as addresses.
fn looks_like_ipv4(text: &str) -> bool {
    let digits = |group: &str| {
        (1..=3).contains(&group.len()) && group.bytes().all(|byte| byte.is_ascii_digit())
    };
    text.parse::<Ipv4Addr>().is_ok()
        || (text.split('.').count() == 4 && text.split('.').all(digits))
}
