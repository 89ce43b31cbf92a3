//! Compiled policies, cached by their text: compiling is pure, so a cached policy never goes stale.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use policy::{MalformedPolicy, Policy, PolicyKind};

/// The most policies kept; beyond it the cache starts over.
const POLICIES_MAX: usize = 10_000;

/// What one text compiles to, by kind.
#[derive(Debug, Default)]
struct Kinds(Vec<(PolicyKind, Arc<Policy>)>);

/// Compiled policies by text and kind.
#[derive(Debug, Default)]
pub struct PolicyCache {
    compiled: RwLock<HashMap<Box<str>, Kinds>>,
}

impl Kinds {
    fn find(&self, kind: PolicyKind) -> Option<Arc<Policy>> {
        let found = self.0.iter().find(|(known, _)| *known == kind);
        found.map(|(_, policy)| Arc::clone(policy))
    }
}

impl PolicyCache {
    /// The compiled form of `text`.
    ///
    /// # Errors
    /// [`MalformedPolicy`] with AWS's text.
    pub fn compile(&self, kind: PolicyKind, text: &str) -> Result<Arc<Policy>, MalformedPolicy> {
        let compiled = self.compiled.read().unwrap_or_else(PoisonError::into_inner);
        let found = compiled.get(text).and_then(|kinds| kinds.find(kind));
        drop(compiled);
        if let Some(policy) = found {
            return Ok(policy);
        }
        let policy = Arc::new(Policy::parse(text, kind)?);
        let mut compiled = self.compiled.write().unwrap_or_else(PoisonError::into_inner);
        if compiled.len() >= POLICIES_MAX {
            compiled.clear();
        }
        let Kinds(kinds) = compiled.entry(text.into()).or_default();
        kinds.retain(|(known, _)| *known != kind);
        kinds.push((kind, Arc::clone(&policy)));
        Ok(policy)
    }
}
