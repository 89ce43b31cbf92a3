//! Takes in a body in one pass: counts, hashes, seals and stores it, in bounded memory.

use engine::{Ctx, Failure};
use wire::{AwsError, Body, BodyError};

use crate::archive::{Part, PartTier, UPLOAD_BYTES_MAX};
use crate::refusal::{invalid, missing};
use crate::sealing::Sealing;
use crate::tree_hash::TreeHasher;

/// The header that has the tree hash.
const TREE_HASH: &str = "x-amz-sha256-tree-hash";

/// What a request says of its body.
#[derive(Debug)]
pub(crate) struct Announced<'a> {
    bytes: u64,
    tree_hash: &'a str,
}

impl<'a> Announced<'a> {
    /// Refuses a body that is too long, or of which length or tree hash are not said.
    ///
    /// # Errors
    /// `MissingParameterValueException`, `InvalidParameterValueException`.
    pub(crate) fn read(body: &Body, tree_hash: Option<&'a str>) -> Result<Self, AwsError> {
        let tree_hash = tree_hash.ok_or_else(|| missing(TREE_HASH))?;
        let bytes = body.size_hint().ok_or_else(|| missing("Content-Length"))?;
        if bytes == 0 || bytes > UPLOAD_BYTES_MAX {
            return Err(invalid(format!(
                "Invalid Content-Length: {bytes}. It must be between 1 and {UPLOAD_BYTES_MAX}."
            )));
        }
        Ok(Self { bytes, tree_hash })
    }

    /// How many bytes are to come.
    pub(crate) const fn bytes(&self) -> u64 {
        self.bytes
    }
}

/// Drains `body` into a new part in the archive. What does not fit what was announced leaves nothing.
///
/// # Errors
/// `InvalidParameterValueException`, and what the verification of the body's signature finds.
pub(crate) async fn receive(
    cx: &Ctx,
    sealing: &Sealing,
    mut body: Body,
    announced: &Announced<'_>,
) -> Result<Part, Failure> {
    let mut part = sealing.new_part(cx, PartTier::Archive).await?;
    let mut hasher = TreeHasher::new();
    let mut received: u64 = 0;
    while let Some(chunk) = body.next().await {
        let chunk = chunk.map_err(body_failure)?;
        received = received.saturating_add(chunk.len() as u64);
        if received > announced.bytes {
            return Err(not_as_long(received, announced.bytes).into());
        }
        hasher.update(&chunk);
        part.write(&chunk).await?;
    }
    if received != announced.bytes {
        return Err(not_as_long(received, announced.bytes).into());
    }
    let computed = hex::encode(hasher.finish());
    if !computed.eq_ignore_ascii_case(announced.tree_hash) {
        return Err(mismatch(announced.tree_hash, &computed).into());
    }
    part.finish(cx, computed).await
}

/// The tree hash is another.
pub(crate) fn mismatch(expected: &str, computed: &str) -> AwsError {
    invalid(format!("Checksum mismatch: expected {expected} but computed {computed}"))
}

fn not_as_long(received: u64, announced: u64) -> AwsError {
    invalid(format!("The body has {received} bytes and not {announced}, as Content-Length says"))
}

fn body_failure(error: BodyError) -> Failure {
    match error {
        BodyError::Refused(error) => error.into(),
        BodyError::Transport(_) => {
            invalid("The request body terminated unexpectedly").with_cause(error).into()
        }
    }
}
