//! Tags: what AWS wants of every set of them. A service has its numbers and texts; the rules are here.
//!
//! Source: <https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html>

use std::collections::BTreeMap;

/// What the keys of tags that AWS itself sets start with, in any case.
const RESERVED_PREFIX: &str = "aws:";

/// The rules of one kind of resource.
#[derive(Debug, Clone, Copy)]
pub struct TagRules {
    /// The most tags of one resource.
    pub tags_max: usize,
    /// The longest key, in characters.
    pub key_chars_max: usize,
    /// The longest value, in characters.
    pub value_chars_max: usize,
    /// Whether keys that differ in case alone are the same key.
    pub ignores_case: bool,
}

/// Which rule a set of tags breaks; the service has a code and a text for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TagFault<'a> {
    /// The request alone has more tags than a resource may have.
    TooManySent,
    /// With those of the request the resource has too many.
    TooManyHeld,
    /// The key is AWS's to set.
    Reserved(&'a str),
    /// The key is empty, too long or has a character that tags cannot have.
    Key(&'a str),
    /// The value of this key is too long or has a character that tags cannot have.
    Value(&'a str),
    /// The key comes twice.
    Duplicate(&'a str),
}

impl TagRules {
    /// What most services have: 50 tags, keys of 128 characters and values of 256.
    pub const DEFAULT: Self =
        Self { tags_max: 50, key_chars_max: 128, value_chars_max: 256, ignores_case: false };

    /// The tags of a request.
    ///
    /// # Errors
    /// The first rule that they break.
    pub fn read<'a>(
        &self,
        sent: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<BTreeMap<String, String>, TagFault<'a>> {
        let mut tags = BTreeMap::new();
        let mut seen = BTreeMap::new();
        for (key, value) in sent {
            if seen.len() == self.tags_max {
                return Err(TagFault::TooManySent);
            }
            if is_reserved(key) {
                return Err(TagFault::Reserved(key));
            }
            if key.is_empty() || !fits(key, self.key_chars_max) {
                return Err(TagFault::Key(key));
            }
            if !fits(value, self.value_chars_max) {
                return Err(TagFault::Value(key));
            }
            if seen.insert(self.folded(key), ()).is_some() {
                return Err(TagFault::Duplicate(key));
            }
            tags.insert(key.to_owned(), value.to_owned());
        }
        Ok(tags)
    }

    /// Puts the tags of a request over those that a resource has.
    ///
    /// # Errors
    /// The first rule that they break; `held` is then as it was.
    pub fn add<'a>(
        &self,
        held: &mut BTreeMap<String, String>,
        sent: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<(), TagFault<'a>> {
        let added = self.read(sent)?;
        let mut all = held.clone();
        self.remove(&mut all, added.keys().map(String::as_str));
        all.extend(added);
        if all.len() > self.tags_max {
            return Err(TagFault::TooManyHeld);
        }
        *held = all;
        Ok(())
    }

    /// Takes the tags with these keys away; absent ones are nothing to tell.
    pub fn remove<'a>(
        &self,
        held: &mut BTreeMap<String, String>,
        keys: impl IntoIterator<Item = &'a str>,
    ) {
        let gone: Vec<String> = keys.into_iter().map(|key| self.folded(key)).collect();
        held.retain(|key, _| !gone.contains(&self.folded(key)));
    }

    fn folded(&self, key: &str) -> String {
        if self.ignores_case { key.to_lowercase() } else { key.to_owned() }
    }
}

fn is_reserved(key: &str) -> bool {
    key.get(..RESERVED_PREFIX.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(RESERVED_PREFIX))
}

/// Letters, numbers and spaces of any script, and eight signs.
fn fits(text: &str, chars_max: usize) -> bool {
    let is_allowed = |sign: char| {
        let is_space = sign.is_whitespace() && !sign.is_control();
        sign.is_alphanumeric() || is_space || "+-=._:/@".contains(sign)
    };
    text.chars().count() <= chars_max && text.chars().all(is_allowed)
}

#[cfg(test)]
mod tests;
