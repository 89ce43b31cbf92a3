//! The SHA-256 tree hash: one of each mebibyte, and over these pair by pair to a single one.
//!
//! Source: <https://docs.aws.amazon.com/amazonglacier/latest/dev/checksum-calculations.html>

use core::ops::Range;

use envelope::digest::{Sha256, sha256};

/// Bytes that a leaf covers.
pub(crate) const LEAF_BYTES: u64 = 1024 * 1024;

/// Bytes of a hash.
const HASH_BYTES: usize = 32;

/// The tree hash of data that comes in pieces of any size.
#[derive(Debug)]
pub(crate) struct TreeHasher {
    tree: Tree,
    leaf: Sha256,
    leaf_bytes: u64,
    total_bytes: u64,
}

/// The tree hash over the hashes of subtrees of one size, the last of which may be smaller.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    /// Complete subtrees, largest first, each with the number of hashes below it as a power of two.
    open: Vec<(u32, [u8; HASH_BYTES])>,
}

impl TreeHasher {
    /// Of no bytes yet.
    pub(crate) fn new() -> Self {
        Self { tree: Tree::default(), leaf: Sha256::new(), leaf_bytes: 0, total_bytes: 0 }
    }

    /// Takes in the next bytes.
    pub(crate) fn update(&mut self, mut data: &[u8]) {
        self.total_bytes = self.total_bytes.saturating_add(data.len() as u64);
        while !data.is_empty() {
            let room = LEAF_BYTES.saturating_sub(self.leaf_bytes);
            let room = usize::try_from(room).unwrap_or(usize::MAX).min(data.len());
            let (now, later) = data.split_at_checked(room).unwrap_or((data, &[]));
            self.leaf.update(now);
            self.leaf_bytes = self.leaf_bytes.saturating_add(now.len() as u64);
            data = later;
            if self.leaf_bytes == LEAF_BYTES {
                let leaf = core::mem::take(&mut self.leaf);
                self.tree.push(leaf.finish());
                self.leaf_bytes = 0;
            }
        }
    }

    /// The hash; that of nothing is the SHA-256 of nothing.
    pub(crate) fn finish(mut self) -> [u8; HASH_BYTES] {
        if self.leaf_bytes > 0 || self.total_bytes == 0 {
            self.tree.push(self.leaf.finish());
        }
        self.tree.finish()
    }
}

impl Tree {
    /// Takes in the hash of the next subtree.
    pub(crate) fn push(&mut self, hash: [u8; HASH_BYTES]) {
        let (mut level, mut hash) = (0, hash);
        while let Some((_, left)) = self.open.pop_if(|(of, _)| *of == level) {
            hash = parent(&left, &hash);
            level += 1;
        }
        self.open.push((level, hash));
    }

    /// The hash of the whole; zeros where there was nothing.
    pub(crate) fn finish(mut self) -> [u8; HASH_BYTES] {
        let Some((_, mut hash)) = self.open.pop() else { return [0; HASH_BYTES] };
        while let Some((_, left)) = self.open.pop() {
            hash = parent(&left, &hash);
        }
        hash
    }
}

fn parent(left: &[u8; HASH_BYTES], right: &[u8; HASH_BYTES]) -> [u8; HASH_BYTES] {
    let mut both = Vec::with_capacity(2 * HASH_BYTES);
    both.extend_from_slice(left);
    both.extend_from_slice(right);
    sha256(&both)
}

/// Whether `range` of `total` bytes is exactly what one node of the tree covers: its tree hash can then
/// be compared with what was uploaded.
pub(crate) fn is_aligned(range: &Range<u64>, total: u64) -> bool {
    if !range.start.is_multiple_of(LEAF_BYTES) || range.is_empty() || range.end > total {
        return false;
    }
    let mut covered = LEAF_BYTES;
    loop {
        if !range.start.is_multiple_of(covered) {
            return false;
        }
        let end = range.start.saturating_add(covered);
        if end.min(total) == range.end {
            return true;
        }
        if end >= total {
            return false;
        }
        covered = covered.saturating_mul(2);
    }
}

#[cfg(test)]
mod tests;
