//! What a request may do only once, kept across the attempts of its pipeline.

use core::any::{Any, TypeId};
use core::fmt;
use std::collections::HashMap;

/// Values keyed by type that survive when the pipeline runs `touches` and `handle` again after a
/// commit conflict: a body that was already drained, a data key that was already generated.
#[derive(Default)]
pub struct Stash {
    values: HashMap<TypeId, Box<dyn Any + Send>>,
}

impl Stash {
    /// Keeps `value`, replacing an earlier one of its type.
    pub fn put<T: Any + Send>(&mut self, value: T) {
        self.values.insert(TypeId::of::<T>(), Box::new(value));
    }

    /// Takes the value of type `T` out, if an earlier attempt left one.
    pub fn take<T: Any + Send>(&mut self) -> Option<T> {
        let value = self.values.remove(&TypeId::of::<T>())?;
        value.downcast::<T>().ok().map(|value| *value)
    }
}

impl fmt::Debug for Stash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stash").field("values", &self.values.len()).finish()
    }
}
