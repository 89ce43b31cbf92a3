//! Keys of tags.

/// What the keys of tags that AWS itself sets start with.
const RESERVED_PREFIX: &str = "aws:";

/// Whether users may not set tags with this key: AWS keeps the prefix `aws:` in any case.
///
/// Source: <https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html>
#[must_use]
pub fn is_reserved_tag_key(key: &str) -> bool {
    key.get(..RESERVED_PREFIX.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(RESERVED_PREFIX))
}
