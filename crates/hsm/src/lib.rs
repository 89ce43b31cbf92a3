//! PKCS#11 tokens: keys that are made in a token, used there and never leave it.
//!
//! # Two processes
//! A PKCS#11 module is a shared library of a vendor. In our process it could read every key, and
//! a fault of it would take the server down. So it is loaded in a child process, which is the same
//! binary called with [`CHILD_COMMAND`], and which knows nothing but the PINs and the plaintexts it is
//! asked to work on. Parent and child speak a bounded protocol (see [`wire`]) over a socket pair that
//! is the child's standard input. When the socket closes the child ends; when the child ends, every
//! call under way fails with [`HsmError::Gone`] and the next one starts another child and logs in again.
//!
//! # Use
//! ```no_run
//! # use std::sync::Arc;
//! # use hsm::{HsmError, KeyLabel, Module, ModuleSpec, TokenName};
//! # use secret::Secret;
//! # fn main() -> Result<(), HsmError> {
//! let module = Arc::new(Module::new(ModuleSpec::of_this_program("libsofthsm2.so")?));
//! let token = module.login(&TokenName::Label("root".into()), Secret::new("1234".into()))?;
//! let label = KeyLabel::new("root of trust")?;
//! token.generate_key(&label)?;
//! let iv = [7; 12]; // random, and another each time
//! let wrapped = token.wrap(&label, iv, b"what it is for", &Secret::new(vec![1; 32]))?;
//! let opened = token.unwrap(&label, b"what it is for", &wrapped)?;
//! # assert_eq!(opened.reveal(), &[1; 32]); Ok(()) }
//! ```
//! Calls block, at most for [`ModuleSpec::answer_within`]; asynchronous callers put them on threads of
//! their own.
//!
//! `cryptoki` has safe calls for all that is needed, so that there is no unsafe code here. What it
//! cannot make safe is the module itself, hence the child.

mod error;
mod names;
mod spec;

mod module;
mod token;

mod cluster;

mod connection;
pub mod wire;

mod child;

pub use child::serve;
pub use cluster::{Cluster, ClusterSpec, Clusters, Group, GroupSpec, HsmSpec};
pub use error::HsmError;
pub use module::Module;
pub use names::{KeyLabel, TokenFacts, TokenName};
pub use spec::{CHILD_COMMAND, IvSource, ModuleSpec};
pub use token::{IV_BYTES, Sealed, TAG_BYTES, Token};

#[cfg(test)]
mod tests;
