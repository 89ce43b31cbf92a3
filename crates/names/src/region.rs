//! Region names.

use std::sync::Arc;

use crate::text::name;

/// A region name such as `us-east-1`: 1 to 32 lower-case letters, digits and inner hyphens.
/// Any such name is a region here; there is no list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(Arc<str>);

name!(Region, "region");

impl Region {
    fn check(text: &str) -> Result<(), &'static str> {
        if text.is_empty() || text.len() > 32 {
            return Err("a region name has 1 to 32 characters");
        }
        if !text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')) {
            return Err("a region name has lower-case letters, digits and hyphens only");
        }
        if text.starts_with('-') || text.ends_with('-') {
            return Err("a region name starts and ends with a letter or digit");
        }
        Ok(())
    }
}
