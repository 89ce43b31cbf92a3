//! By how much sums change.

use serde::{Deserialize, Serialize};

/// What the sums know of a version that they have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counted<'a> {
    pub(crate) is_delete_marker: bool,
    pub(crate) size: u64,
    pub(crate) class: &'a str,
    pub(crate) encryption: &'static str,
    pub(crate) key_arn: Option<&'a str>,
}

/// What versions have in common that are summed together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Kind {
    /// The storage class.
    pub(crate) class: String,
    /// `SSE-S3`, `SSE-KMS`, `DSSE-KMS` or `SSE-C`.
    pub(crate) encryption: String,
    /// The ARN of the KMS key, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) key_arn: Option<String>,
}

impl Kind {
    fn of(version: Counted<'_>) -> Self {
        Self {
            class: version.class.to_owned(),
            encryption: version.encryption.to_owned(),
            key_arn: version.key_arn.map(ToOwned::to_owned),
        }
    }
}

/// A number of versions, and their bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Amount {
    pub(crate) count: i64,
    pub(crate) bytes: i64,
}

impl Amount {
    pub(crate) const fn is_nothing(self) -> bool {
        self.count == 0 && self.bytes == 0
    }

    /// Adds `other`.
    pub(crate) const fn add(&mut self, other: Self) {
        self.count = self.count.saturating_add(other.count);
        self.bytes = self.bytes.saturating_add(other.bytes);
    }

    fn of(version: Counted<'_>, sign: Sign) -> Self {
        let bytes = i64::try_from(version.size).unwrap_or(i64::MAX);
        match sign {
            Sign::Plus => Self { count: 1, bytes },
            Sign::Minus => Self { count: -1, bytes: bytes.saturating_neg() },
        }
    }
}

/// Whether something is added or taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    Plus,
    Minus,
}

/// By how much the sums of a bucket change, or the sums themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Change {
    /// Keys whose newest version is an object, and its bytes.
    pub(crate) objects: Amount,
    /// Versions that are no delete markers, the newest ones among them.
    pub(crate) versions: Amount,
    pub(crate) delete_markers: i64,
    /// The versions, by what they have in common.
    pub(crate) kinds: Vec<(Kind, Amount)>,
}

impl Change {
    pub(crate) fn is_nothing(&self) -> bool {
        self.objects.is_nothing()
            && self.versions.is_nothing()
            && self.delete_markers == 0
            && self.kinds.iter().all(|(_, amount)| amount.is_nothing())
    }

    /// A version comes or goes; none is one that is in no sum.
    pub(crate) fn version(&mut self, version: Option<Counted<'_>>, sign: Sign) {
        let Some(version) = version else { return };
        if version.is_delete_marker {
            let one = if sign == Sign::Plus { 1 } else { -1 };
            self.delete_markers = self.delete_markers.saturating_add(one);
            return;
        }
        let amount = Amount::of(version, sign);
        self.versions.add(amount);
        self.kind(Kind::of(version), amount);
    }

    /// A version becomes the newest of its key, or is so no longer.
    pub(crate) fn newest(&mut self, version: Option<Counted<'_>>, sign: Sign) {
        if let Some(version) = version.filter(|version| !version.is_delete_marker) {
            self.objects.add(Amount::of(version, sign));
        }
    }

    /// A version is `new` instead of `old`: of another class, or under another key.
    pub(crate) fn replaced(old: Option<Counted<'_>>, new: Option<Counted<'_>>) -> Self {
        let mut change = Self::default();
        change.version(old, Sign::Minus);
        change.version(new, Sign::Plus);
        change
    }

    /// Adds `other`.
    pub(crate) fn add(&mut self, other: Self) {
        self.objects.add(other.objects);
        self.versions.add(other.versions);
        self.delete_markers = self.delete_markers.saturating_add(other.delete_markers);
        for (kind, amount) in other.kinds {
            self.kind(kind, amount);
        }
    }

    fn kind(&mut self, kind: Kind, amount: Amount) {
        match self.kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, known)) => known.add(amount),
            None => self.kinds.push((kind, amount)),
        }
    }
}

#[cfg(test)]
mod tests;
