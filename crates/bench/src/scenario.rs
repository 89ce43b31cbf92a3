//! What can be run.

use core::fmt;
use core::str::FromStr;

use crate::objects::Sse;

/// A kind of request under load.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    GenerateDataKey,
    PutSmall,
    /// The same on one connection, for the effect of group commit.
    PutSmallSingle,
    GetSmall,
    PutLarge,
    GetLarge,
    List,
}

/// What distinguishes scenarios of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Variant {
    /// There is only one.
    Only,
    /// How objects are encrypted.
    Sse(Sse),
    /// The server inside this program, which writes plain files.
    Reference,
    /// The same, with an MD5 as the ETag of an unencrypted S3 object has it.
    ReferenceMd5,
    /// A page of a bucket that has hardly more.
    SmallBucket,
    /// A page of a bucket with very many.
    LargeBucket,
    /// A page of common prefixes of that bucket.
    Delimiter,
}

/// One scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Scenario {
    pub(crate) kind: Kind,
    pub(crate) variant: Variant,
}

/// Scenarios as named on the command line: a kind, and one of its variants or all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Selection {
    kind: Kind,
    variant: Option<Variant>,
}

impl Kind {
    pub(crate) const ALL: [Self; 7] = [
        Self::GenerateDataKey,
        Self::PutSmallSingle,
        Self::PutSmall,
        Self::GetSmall,
        Self::PutLarge,
        Self::GetLarge,
        Self::List,
    ];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::GenerateDataKey => "kms-generate-data-key",
            Self::PutSmall => "put-4k",
            Self::PutSmallSingle => "put-4k-single",
            Self::GetSmall => "get-4k",
            Self::PutLarge => "put-64m",
            Self::GetLarge => "get-64m",
            Self::List => "list",
        }
    }

    /// Whether it is about 64 MiB objects.
    pub(crate) const fn is_large(self) -> bool {
        matches!(self, Self::PutLarge | Self::GetLarge)
    }

    fn variants(self) -> Vec<Variant> {
        match self {
            Self::GenerateDataKey => vec![Variant::Only],
            Self::PutSmallSingle => vec![Variant::Sse(Sse::Default)],
            Self::PutSmall | Self::GetSmall => Sse::ALL.map(Variant::Sse).to_vec(),
            Self::PutLarge => {
                let modes = Sse::ALL.map(Variant::Sse);
                [Variant::Reference, Variant::ReferenceMd5].into_iter().chain(modes).collect()
            }
            Self::GetLarge => {
                let modes = Sse::ALL.map(Variant::Sse);
                [Variant::Reference].into_iter().chain(modes).collect()
            }
            Self::List => vec![Variant::SmallBucket, Variant::LargeBucket, Variant::Delimiter],
        }
    }
}

impl Variant {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Only => "",
            Self::Sse(sse) => sse.name(),
            Self::Reference => "reference",
            Self::ReferenceMd5 => "reference-md5",
            Self::SmallBucket => "small-bucket",
            Self::LargeBucket => "large-bucket",
            Self::Delimiter => "delimiter",
        }
    }
}

impl Scenario {
    /// The scenarios of `selections`, or all, each once and in the order of [`Kind::ALL`].
    pub(crate) fn selected(selections: &[Selection]) -> Vec<Self> {
        let scenarios = Kind::ALL.into_iter().flat_map(|kind| {
            kind.variants().into_iter().map(move |variant| Self { kind, variant })
        });
        let wanted = |scenario: &Self| {
            selections.is_empty()
                || selections.iter().any(|selection| {
                    selection.kind == scenario.kind
                        && selection.variant.is_none_or(|variant| variant == scenario.variant)
                })
        };
        scenarios.filter(wanted).collect()
    }
}

impl fmt::Display for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.variant {
            Variant::Only => f.write_str(self.kind.name()),
            variant => write!(f, "{}:{}", self.kind.name(), variant.name()),
        }
    }
}

impl FromStr for Selection {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (kind, variant) = match text.split_once(':') {
            Some((kind, variant)) => (kind, Some(variant)),
            None => (text, None),
        };
        let known = Kind::ALL.into_iter().find(|known| known.name() == kind);
        let kind = known.ok_or_else(|| format!("there is no scenario `{kind}`"))?;
        let Some(name) = variant else { return Ok(Self { kind, variant: None }) };
        let known = kind.variants().into_iter().find(|known| known.name() == name);
        let variant = known.ok_or_else(|| format!("`{}` has no variant `{name}`", kind.name()))?;
        Ok(Self { kind, variant: Some(variant) })
    }
}
