//! The same rows in every format are the same findings, each with the place that its format has.

#![cfg(test)]

#[cfg(test)]
mod cases;
