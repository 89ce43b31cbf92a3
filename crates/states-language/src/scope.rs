//! What expressions see: the data at hand, the context object, and the variables.

use serde_json::{Map, Value};

use crate::fault::Fault;
use crate::host::Host;
use crate::path::{Path, Root};

/// What an expression is evaluated over.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    /// `$`.
    pub(crate) data: &'a Value,
    /// `$$`.
    pub(crate) context: &'a Value,
    /// `$name`.
    pub(crate) variables: &'a Map<String, Value>,
    pub(crate) host: &'a dyn Host,
}

impl Scope<'_> {
    /// The same over other data.
    pub(crate) const fn over<'b>(&'b self, data: &'b Value) -> Scope<'b> {
        Scope { data, context: self.context, variables: self.variables, host: self.host }
    }

    /// What `path` finds, if anything.
    pub(crate) fn look(&self, path: &Path) -> Option<Value> {
        match &path.root {
            Root::Data => path.find(self.data),
            Root::Context => path.find(self.context),
            Root::Variable(name) => path.find(self.variables.get(name)?),
        }
    }

    /// What the path `text` of `field` finds.
    ///
    /// # Errors
    /// `States.Runtime` where it finds nothing, and for what is no path.
    pub(crate) fn find(&self, field: &str, text: &str) -> Result<Value, Fault> {
        let path = Path::parse(text).ok_or_else(|| {
            Fault::runtime(format!("Invalid path '{text}' of the field '{field}'"))
        })?;
        self.look(&path).ok_or_else(|| self.missing(field, text, &path))
    }

    fn missing(&self, field: &str, text: &str, path: &Path) -> Fault {
        let cause = match &path.root {
            Root::Variable(name) if !self.variables.contains_key(name) => {
                format!("The variable '{name}' that the field '{field}' refers to is not defined")
            }
            _ => format!(
                "The JSONPath '{text}' specified for the field '{field}' could not be found in the input '{}'",
                self.data
            ),
        };
        Fault::runtime(cause)
    }
}
