//! The names of pairs in metadata and instruction files.

/// What the key of an instruction file ends with.
pub const INSTRUCTION_SUFFIX: &str = ".instruction";

pub(super) const KEY_V1: &str = "x-amz-key";
pub(super) const KEY_V2: &str = "x-amz-key-v2";
pub(super) const WRAPPING_V2: &str = "x-amz-wrap-alg";
pub(super) const CONTENT_V2: &str = "x-amz-cek-alg";
pub(super) const IV: &str = "x-amz-iv";
pub(super) const TAG_BITS: &str = "x-amz-tag-len";
pub(super) const DESCRIPTION_V2: &str = "x-amz-matdesc";
pub(super) const INSTRUCTION_MARKER: &str = "x-amz-crypto-instr-file";

pub(super) const KEY_V3: &str = "x-amz-3";
pub(super) const WRAPPING_V3: &str = "x-amz-w";
pub(super) const CONTENT_V3: &str = "x-amz-c";
pub(super) const MESSAGE_ID: &str = "x-amz-i";
pub(super) const COMMITMENT: &str = "x-amz-d";
pub(super) const DESCRIPTION_V3: &str = "x-amz-m";
pub(super) const CONTEXT_V3: &str = "x-amz-t";

pub(super) const KEYS: [&str; 3] = [KEY_V1, KEY_V2, KEY_V3];

/// What says of the content of an object in format 3, and never stands in an instruction file.
pub(super) const ON_OBJECT_V3: [&str; 3] = [CONTENT_V3, MESSAGE_ID, COMMITMENT];

/// What says of the content in formats 1 and 2, and stands in the instruction file where there is one.
pub(super) const IN_FILE_V2: [&str; 3] = [CONTENT_V2, IV, WRAPPING_V2];

const ALL: [&str; 15] = [
    KEY_V1,
    KEY_V2,
    WRAPPING_V2,
    CONTENT_V2,
    IV,
    TAG_BITS,
    DESCRIPTION_V2,
    INSTRUCTION_MARKER,
    KEY_V3,
    WRAPPING_V3,
    CONTENT_V3,
    MESSAGE_ID,
    COMMITMENT,
    DESCRIPTION_V3,
    CONTEXT_V3,
];

/// Whether the S3 Encryption Client keeps a name of user metadata for itself.
#[must_use]
pub fn is_reserved(name: &str) -> bool {
    ALL.contains(&name)
}
