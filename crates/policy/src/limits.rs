//! The published sizes of policies. `Policy::parse` enforces those that belong to the document;
//! those that depend on the holder are the service's to compare with `Policy::size_chars`.

/// Longest document the wire accepts, in characters.
pub const DOCUMENT_CHARS_MAX: usize = 131_072;
/// Customer managed policy, in characters without white space.
pub const MANAGED_POLICY_CHARS_MAX: usize = 6_144;
/// Sum of a user's inline policies, in characters without white space.
pub const USER_INLINE_CHARS_MAX: usize = 2_048;
/// Sum of a group's inline policies, in characters without white space.
pub const GROUP_INLINE_CHARS_MAX: usize = 5_120;
/// Sum of a role's inline policies, in characters without white space.
pub const ROLE_INLINE_CHARS_MAX: usize = 10_240;
/// Role trust policy, default quota, in characters without white space.
pub const TRUST_POLICY_CHARS_MAX: usize = 2_048;
/// Plain text of a session policy, in characters.
pub const SESSION_POLICY_CHARS_MAX: usize = 2_048;
/// Managed policy ARNs passed with a session.
pub const SESSION_POLICY_ARNS_MAX: usize = 10;
/// Bucket policy, in bytes, white space between its values not counted.
pub const BUCKET_POLICY_BYTES_MAX: usize = 20_480;
/// Key policy, in bytes.
pub const KEY_POLICY_BYTES_MAX: usize = 32_768;
/// Secret resource policy, in characters.
pub const SECRET_POLICY_CHARS_MAX: usize = 20_480;
/// Service control policy, in characters, white space counted.
pub const SCP_CHARS_MAX: usize = 10_240;
/// Resource control policy, in characters, white space counted.
pub const RCP_CHARS_MAX: usize = 5_120;
/// Versions kept of a managed policy.
pub const MANAGED_POLICY_VERSIONS_MAX: usize = 5;
/// Pairs in the encryption context of a grant constraint.
pub const GRANT_CONSTRAINT_PAIRS_MAX: usize = 8;
