//! The names that an authority may issue certificates for: constraints of its own certificate (RFC 5280,
//! section 4.2.1.10).
//!
//! Names of the DNS are compared. Other kinds are left to whoever verifies a chain.

use x509::der::{self, Reader};
use x509::{Certificate, oid};

/// A name of the DNS among general names.
const DNS: u8 = 0x82;

/// The first of `names` that the certificate of an authority does not permit.
pub(crate) fn refused<'n>(authority: &Certificate<'_>, names: &'n [String]) -> Option<&'n str> {
    let value = authority.extension(oid::NAME_CONSTRAINTS)?;
    let constraints = Constraints::read(value).unwrap_or_default();
    names.iter().map(String::as_str).find(|name| !constraints.permit(name))
}

/// Names of the DNS; one that cannot be read permits nothing.
#[derive(Debug)]
struct Constraints {
    permitted: Vec<String>,
    excluded: Vec<String>,
}

impl Default for Constraints {
    fn default() -> Self {
        Self { permitted: Vec::new(), excluded: vec![String::new()] }
    }
}

impl Constraints {
    fn read(value: &[u8]) -> Option<Self> {
        let mut parts = der::only(value, der::SEQUENCE)?.inside();
        let mut found = Self { permitted: Vec::new(), excluded: Vec::new() };
        while parts.end().is_none() {
            let part = parts.any()?;
            match part.tag {
                der::CONTEXT_0 => found.permitted = subtrees(part.inside())?,
                der::CONTEXT_1 => found.excluded = subtrees(part.inside())?,
                _ => return None,
            }
        }
        Some(found)
    }

    fn permit(&self, name: &str) -> bool {
        let is_in = |trees: &[String]| trees.iter().any(|base| is_within(name, base));
        (self.permitted.is_empty() || is_in(&self.permitted)) && !is_in(&self.excluded)
    }
}

fn subtrees(mut trees: Reader<'_>) -> Option<Vec<String>> {
    let mut found = Vec::new();
    while trees.end().is_none() {
        let base = trees.next(der::SEQUENCE)?.inside().any()?;
        if base.tag == DNS {
            found.push(core::str::from_utf8(base.contents).ok()?.to_owned());
        }
    }
    Some(found)
}

/// Whether `name` is `base` or below it.
fn is_within(name: &str, base: &str) -> bool {
    let (name, base) = (name.to_ascii_lowercase(), base.to_ascii_lowercase());
    let base = base.strip_prefix('.').unwrap_or(&base);
    let is_below = || name.strip_suffix(base).is_some_and(|front| front.ends_with('.'));
    base.is_empty() || name == base || is_below()
}

#[cfg(test)]
mod tests;
