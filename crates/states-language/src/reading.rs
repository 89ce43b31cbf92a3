//! What is at hand while a definition is read.

use std::collections::BTreeSet;

use crate::diagnostic::Findings;

/// What can be said of a resource that a task names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resource {
    /// A task may name it.
    Served,
    /// It is none, or none that is served; with what is said of it.
    Refused(String),
}

/// Who knows which resources tasks may name.
pub trait Known {
    /// What can be said of `resource`.
    fn resource(&self, resource: &str) -> Resource;
}

/// Lets tasks name anything.
#[derive(Debug)]
pub struct NothingKnown;

impl Known for NothingKnown {
    fn resource(&self, _: &str) -> Resource {
        Resource::Served
    }
}

/// What is at hand while a definition is read.
pub(crate) struct Reading<'a> {
    pub(crate) known: &'a dyn Known,
    pub(crate) findings: Findings,
    /// The names of all states, of whatever workflow.
    pub(crate) names: BTreeSet<String>,
    pub(crate) depth: usize,
}
