//! Rewritings: the same question in other words. `judge` says what they are for, the list says why each is right.
mod callers;
mod conditions;
mod public;
mod resources;
mod walk;

pub(super) use callers::*;
pub(super) use conditions::*;
pub(super) use public::*;
pub(super) use resources::*;
