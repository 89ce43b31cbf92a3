//! Trying deliveries: what a target is given, how it is given it, and what follows from what came of it.

mod dead_letter;
mod payload;
mod send;

mod attempt;

pub(crate) use attempt::attempt;
