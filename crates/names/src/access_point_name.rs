use std::sync::Arc;

use crate::text::name;

/// The name of an access point for a general purpose bucket, by
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-restrictions-limitations-naming-rules.html>.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccessPointName(Arc<str>);

name!(AccessPointName, "access point name");

/// Suffixes that AWS keeps for aliases and for access points of other kinds.
const RESERVED_SUFFIXES: [&str; 3] = ["-s3alias", "--ol-s3", "--xa-s3"];

impl AccessPointName {
    fn check(text: &str) -> Result<(), &'static str> {
        if !(3..=50).contains(&text.len()) {
            return Err("an access point name has 3 to 50 characters");
        }
        if !text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')) {
            return Err("an access point name has lower-case letters, digits and hyphens only");
        }
        if text.starts_with('-') || text.ends_with('-') {
            return Err("an access point name starts and ends with a letter or digit");
        }
        if RESERVED_SUFFIXES.iter().any(|suffix| text.ends_with(suffix)) {
            return Err("the suffix of this access point name is reserved");
        }
        Ok(())
    }
}
