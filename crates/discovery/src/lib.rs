//! Sensitive data in files: what counts as such, and where it stands.
//!
//! A file goes through one of the readers of [`formats`], which hands texts, cells and values to a [`Detector`].
//! That makes one pass over them: at each place where a word begins, one automaton says which identifiers match
//! from there, all at once; only what matches is checked (digits, ranges), and only what holds is looked at for
//! keywords nearby. What is found is counted, and its places are kept up to a limit. The data itself is not.
//!
//! The identifiers are those that Macie lists under the same ids; what each looks like is our own.
//!
//! Source: <https://docs.aws.amazon.com/macie/latest/user/managed-data-identifiers.html>

mod limits;
mod severity;

mod identifier;
mod managed;

mod check;

mod bits;
mod custom;
mod keywords;

mod place;
mod report;

mod detector;
mod tally;

mod budget;
mod formats;
mod kind;
mod scan;
mod scanner;

pub use crate::custom::{CustomIdentifier, CustomRules, InvalidCustom, Level};
pub use crate::detector::Detector;
pub use crate::identifier::{Category, Identifier};
pub use crate::limits::Limits;
pub use crate::managed::identifiers;
pub use crate::place::{Located, Place};
pub use crate::report::{Detection, Reason, Report, Status};
pub use crate::scanner::Scanner;
pub use crate::severity::{Scale, Severity};
