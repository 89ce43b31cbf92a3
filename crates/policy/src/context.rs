//! Condition keys of a request.
use std::borrow::Cow;

/// The value or values of one condition key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Values {
    /// A single-valued key.
    One(Cow<'static, str>),
    /// A multivalued key, whatever the number of its values.
    Many(Vec<Cow<'static, str>>),
}

impl Values {
    pub(crate) fn as_slice(&self) -> &[Cow<'static, str>] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values) => values,
        }
    }
}

/// Condition keys and their values. Keys compare without regard to ASCII case; values are stored once.
///
/// A key that has no value is not set. A key that AWS documents as multivalued must be set with
/// [`Context::set_many`] even when it has one value: plain operators never match it.
///
/// # Example
/// ```
/// let mut request = policy::Context::new();
/// request.set("aws:username", "alice");
/// request.set_many("aws:TagKeys", ["team", "cost"]);
/// assert_eq!(request.values("AWS:USERNAME").map(|values| values[0].as_ref()), Some("alice"));
/// assert_eq!(request.values("aws:TagKeys").map(<[_]>::len), Some(2));
/// assert_eq!(request.values("aws:SourceIp"), None);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Context {
    // Parallel to `entries`: a lookup compares these 4-byte hashes and touches one entry.
    hashes: Vec<u32>,
    entries: Vec<(Cow<'static, str>, Values)>,
}

impl Context {
    /// No keys.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a single-valued key, replacing what it had. Empty text is a value, but a null one to `Null` and the set
    /// operators.
    pub fn set(&mut self, key: impl Into<Cow<'static, str>>, value: impl Into<Cow<'static, str>>) {
        self.insert(key.into(), Values::One(value.into()));
    }

    /// Sets a multivalued key, replacing what it had. An empty set counts as an absent key.
    pub fn set_many<V: Into<Cow<'static, str>>>(
        &mut self,
        key: impl Into<Cow<'static, str>>,
        values: impl IntoIterator<Item = V>,
    ) {
        self.insert(key.into(), Values::Many(values.into_iter().map(Into::into).collect()));
    }

    /// Removes a key.
    pub fn remove(&mut self, key: &str) {
        if let Some(position) = self.position(key, hash(key)) {
            self.hashes.swap_remove(position);
            self.entries.swap_remove(position);
        }
    }

    /// The values of a key: one for a single-valued key.
    #[must_use]
    pub fn values(&self, key: &str) -> Option<&[Cow<'static, str>]> {
        self.find(key, hash(key)).map(Values::as_slice)
    }

    /// The keys that are set, in no particular order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(key, _)| key.as_ref())
    }

    pub(crate) fn find(&self, key: &str, key_hash: u32) -> Option<&Values> {
        self.position(key, key_hash)
            .and_then(|position| self.entries.get(position))
            .map(|(_, values)| values)
    }

    fn insert(&mut self, key: Cow<'static, str>, values: Values) {
        let key_hash = hash(&key);
        match self.position(&key, key_hash) {
            Some(position) => {
                if let Some(entry) = self.entries.get_mut(position) {
                    entry.1 = values;
                }
            }
            None => {
                self.hashes.push(key_hash);
                self.entries.push((key, values));
            }
        }
    }

    fn position(&self, key: &str, key_hash: u32) -> Option<usize> {
        self.hashes.iter().zip(&self.entries).position(|(candidate, (name, _))| {
            *candidate == key_hash && name.eq_ignore_ascii_case(key)
        })
    }
}

/// The keys of one check laid over the keys of its request.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layered<'a> {
    pub(crate) own: &'a Context,
    pub(crate) request: &'a Context,
}

impl<'a> Layered<'a> {
    pub(crate) fn find(&self, key: &Key) -> Option<&'a Values> {
        self.own.find(&key.text, key.hash).or_else(|| self.request.find(&key.text, key.hash))
    }

    /// The value a policy variable stands for: only single-valued keys have one.
    pub(crate) fn single(&self, key: &Key) -> Option<&'a str> {
        match self.find(key) {
            Some(Values::One(value)) => Some(value.as_ref()),
            Some(Values::Many(_)) | None => None,
        }
    }
}

/// A condition key as a policy names it, with its hash.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) text: Box<str>,
    pub(crate) hash: u32,
}

impl Key {
    pub(crate) fn new(text: &str) -> Self {
        Self { text: text.into(), hash: hash(text) }
    }
}

/// FNV-1a over the ASCII-lowered bytes. A collision costs one string comparison, never a wrong answer.
fn hash(key: &str) -> u32 {
    key.bytes().fold(0x811c_9dc5, |state, byte| {
        (state ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193)
    })
}
