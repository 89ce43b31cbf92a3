//! What one kind of sensitive data is: a line of the tables of managed identifiers.

use crate::severity::Scale;

/// The broad kind of data, as findings name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// Private keys, tokens and passwords.
    Credentials,
    /// Bank accounts and cards.
    Financial,
    /// What says something about a person.
    Personal,
    /// What a user described.
    Custom,
}

impl Category {
    /// Its name in findings.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Credentials => "CREDENTIALS",
            Self::Financial => "FINANCIAL_INFORMATION",
            Self::Personal => "PERSONAL_INFORMATION",
            Self::Custom => "CUSTOM_IDENTIFIER",
        }
    }
}

/// A managed identifier.
#[derive(Debug, Clone, Copy)]
pub struct Identifier {
    /// Its id, as jobs select it.
    pub id: &'static str,
    /// What it belongs to.
    pub category: Category,
    /// Whether it is in the set that is recommended for jobs.
    pub is_recommended: bool,
    /// How severe it is, by occurrences.
    pub scale: Scale,
    /// What it looks like: a regular expression over bytes, from where it begins.
    pub(crate) pattern: &'static str,
    /// Whether what looks like it is it: a check digit, a range.
    pub(crate) check: fn(&[u8]) -> bool,
    /// Words of which one has to be near; none has to where this is empty.
    pub(crate) keywords: &'static [&'static str],
    /// So many letters, digits, `/` and `+`, and no more: found without the automaton, which would follow every word for it.
    pub(crate) token_bytes: Option<usize>,
    /// Another identifier that has the same place instead, where it is looked for too.
    pub(crate) unless: Option<&'static str>,
}

impl Identifier {
    /// Whether a keyword has to be near.
    #[must_use]
    pub const fn needs_keyword(&self) -> bool {
        !self.keywords.is_empty()
    }

    /// Whether a check digit, a range or a format tells it from others.
    #[must_use]
    pub fn has_check_digit(&self) -> bool {
        !core::ptr::fn_addr_eq(self.check, crate::check::nothing as fn(&[u8]) -> bool)
    }

    /// The type of a detection: the id without what says how it is looked for.
    #[must_use]
    pub fn detection_type(&self) -> &'static str {
        self.id.strip_suffix("_(NO_KEYWORD)").unwrap_or(self.id)
    }
}
