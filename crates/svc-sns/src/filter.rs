//! Filter policies of subscriptions: which messages a subscription wants.
//!
//! A policy names properties, each with what it may be: of several values one has to fit, of several properties
//! all, and of the alternatives of `$or` one. Properties are attributes of the message, or what its body says
//! as JSON.
//!
//! Source: <https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html>

mod matching;
mod pattern;
mod policy;

pub(crate) use matching::attribute_properties;
pub(crate) use policy::{FilterPolicy, Scope};
