//! Event patterns: which events somebody wants.
//!
//! A pattern has the shape of the events that it matches; at its leaves are lists of values and tests, of which
//! one has to fit. [`EventPattern::parse`] reads one and refuses what AWS refuses, in AWS's words;
//! [`PatternSet`] holds many and finds those that an event matches without trying each.
//!
//! What an event has in arrays matches by any element. Two fields of a pattern that lie below the same array of
//! objects have to fit the same element of it.
//!
//! Source: <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html>

mod cidr;
mod glob;
mod number;

mod value;
mod value_test;

mod error;
mod pattern;

mod parse;
mod parse_test;

mod scan;
mod tree;

mod index;
mod set;

pub use error::{InvalidEvent, InvalidPattern};
pub use pattern::EventPattern;
pub use set::PatternSet;

#[cfg(test)]
mod tests;
