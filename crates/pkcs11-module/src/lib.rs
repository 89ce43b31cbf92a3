//! A PKCS#11 module over KMS: programs that speak the industry's interface use keys that never leave
//! Ironkeep. `docs/pkcs11-module.md` says what it offers; the specification is
//! <https://docs.oasis-open.org/pkcs11/pkcs11-base/v2.40/os/pkcs11-base-v2.40-os.html>.
//!
//! # What it is
//! A shared library that other programs load. It holds no key: every signature, decryption, MAC and shared
//! secret is a call of KMS, signed with the credentials of a principal, authorised by its policies and
//! recorded in the trail. So nothing of what KMS decides is kept: a key that is disabled, or a right that is
//! taken away, ends the next use.
//!
//! # The case for `unsafe` here
//! The interface is C: pointers to the caller's memory, with lengths beside them. Nobody can check that they
//! are what the caller says, and no safe crate has the module's side of it. All that follows pointers is in
//! [`boundary`] and [`parameters`]; the functions in `entry` pass their arguments there and do nothing else that
//! is unsafe. The one further block is in [`module`], for a pointer to what is never freed. Everything above
//! works on slices and values of Rust.
//!
//! # In a process of others
//! No thread is started, no signal is handled or caused, and nothing is written to the program's outputs but the
//! message of a panic, which ends at the boundary as `CKR_GENERAL_ERROR`. A child of `fork` finds the module as not
//! initialised, and what it does from then on leaves the parent's connections alone.

mod attributes;
mod boundary;
mod cipher;
mod der;
mod derive;
mod entry;
mod generate;
mod key;
mod kms;
mod log;
mod mechanism;
mod module;
mod operation;
mod parameters;
mod rv;
mod search;
mod session;
mod session_key;
mod settings;
mod sign;
mod slot;

#[cfg(test)]
mod tests;
