//! The object cipher and the envelope that says how an object version is encrypted.

mod binding;
mod chunk;
mod customer;
mod encoding;
mod envelope;
pub mod layout;
mod opener;
mod sealer;
mod wrapping;

pub use binding::{BindingPlace, ObjectBinding, ObjectPlace};
pub use customer::{CustomerKey, CustomerKeyCheck};
pub use envelope::{Mode, NewWrapping, ObjectEnvelope, SealedBody, SealedPart};
pub use opener::{ObjectOpener, open_object};
pub use sealer::{ObjectSealer, SealedEnd, seal_object};
pub use wrapping::{DataKey, WrappedDataKey, WrappingKey};

#[cfg(test)]
mod tests;
