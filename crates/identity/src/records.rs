//! What is stored about identities: one file per noun, records beside the tables that hold them.

mod access_key;
mod account;
mod policy;
mod principal;

pub use access_key::*;
pub use account::*;
pub use policy::*;
pub use principal::*;

use tables::Unguarded;

/// The tables here whose rows may be rolled back one by one by whoever operates the store.
pub const UNGUARDED: &[Unguarded] = &[Unguarded {
    table: "iam.access-key-last-used",
    reason: "it says when a key was last used, and nothing is decided by it",
}];

#[cfg(test)]
mod tests;
