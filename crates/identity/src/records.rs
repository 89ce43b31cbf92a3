//! What is stored about identities: one file per noun, records beside the tables that hold them.

mod access_key;
mod account;
mod policy;
mod principal;

pub use access_key::*;
pub use account::*;
pub use policy::*;
pub use principal::*;

#[cfg(test)]
mod tests;
