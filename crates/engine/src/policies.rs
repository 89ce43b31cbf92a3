//! Compiled policies, cached by their text: compiling is pure, so a cached policy never goes stale.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use policy::{MalformedPolicy, Policy, PolicyKind};

/// The most policies kept; beyond it the cache starts over.
const POLICIES_MAX: usize = 10_000;

/// What a policy is compiled from.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Source {
    kind: PolicyKind,
    text: Arc<str>,
}

/// Compiled policies by kind and text.
#[derive(Debug, Default)]
pub struct PolicyCache {
    compiled: RwLock<HashMap<Source, Arc<Policy>>>,
}

impl PolicyCache {
    /// The compiled form of `text`.
    ///
    /// # Errors
    /// [`MalformedPolicy`] with AWS's text.
    pub fn compile(&self, kind: PolicyKind, text: &str) -> Result<Arc<Policy>, MalformedPolicy> {
        let source = Source { kind, text: Arc::from(text) };
        let compiled = self.compiled.read().unwrap_or_else(PoisonError::into_inner);
        let found = compiled.get(&source).cloned();
        drop(compiled);
        if let Some(policy) = found {
            return Ok(policy);
        }
        let policy = Arc::new(Policy::parse(text, kind)?);
        let mut compiled = self.compiled.write().unwrap_or_else(PoisonError::into_inner);
        if compiled.len() >= POLICIES_MAX {
            compiled.clear();
        }
        compiled.insert(source, Arc::clone(&policy));
        Ok(policy)
    }
}
