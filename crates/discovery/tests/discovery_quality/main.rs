//! Each identifier with a keyword, without, and with a number that is none; and nothing in what holds none.

#![cfg(test)]

#[cfg(test)]
mod cases;
