//! Storage classes: which an object may have, which lie in the archive, and which follow which.
//!
//! Only the two archive classes change where bytes lie; the others are shown and nothing else.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html>

use api_s3::{ArchiveStatus, StorageClass, TransitionStorageClass};
use sealed_blobs::Tier;
use serde::{Deserialize, Serialize};

/// The classes of an object in a general purpose bucket.
const OF_OBJECTS: [StorageClass; 8] = [
    StorageClass::Standard,
    StorageClass::ReducedRedundancy,
    StorageClass::StandardIa,
    StorageClass::OnezoneIa,
    StorageClass::IntelligentTiering,
    StorageClass::Glacier,
    StorageClass::DeepArchive,
    StorageClass::GlacierIr,
];

/// The classes whose objects are read only after a restore.
const GLACIER: &str = "GLACIER";
const DEEP_ARCHIVE: &str = "DEEP_ARCHIVE";

/// The class whose objects go to archive tiers of their own accord.
pub(crate) const INTELLIGENT_TIERING: &str = "INTELLIGENT_TIERING";

/// An archive tier of `INTELLIGENT_TIERING`, the less deep one first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum AccessTier {
    /// `ARCHIVE_ACCESS`.
    Archive,
    /// `DEEP_ARCHIVE_ACCESS`.
    DeepArchive,
}

impl AccessTier {
    /// AWS's name of it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Archive => "ARCHIVE_ACCESS",
            Self::DeepArchive => "DEEP_ARCHIVE_ACCESS",
        }
    }

    /// As HeadObject answers it.
    pub(crate) const fn to_api(self) -> ArchiveStatus {
        match self {
            Self::Archive => ArchiveStatus::ArchiveAccess,
            Self::DeepArchive => ArchiveStatus::DeepArchiveAccess,
        }
    }
}

/// Where the ciphertext of an object of this class belongs; none is `STANDARD`.
pub(crate) fn tier_of(class: Option<&str>) -> Tier {
    match class {
        Some(GLACIER | DEEP_ARCHIVE) => Tier::Archive,
        Some(_) | None => Tier::Hot,
    }
}

/// Whether an object may have this class.
pub(crate) fn is_of_objects(class: &StorageClass) -> bool {
    OF_OBJECTS.contains(class)
}

/// A class that lifecycle rules move objects to, in the order in which they do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum LaterClass {
    /// `STANDARD_IA`.
    StandardIa,
    /// `INTELLIGENT_TIERING`.
    IntelligentTiering,
    /// `ONEZONE_IA`.
    OnezoneIa,
    /// `GLACIER_IR`.
    GlacierIr,
    /// `GLACIER`.
    Glacier,
    /// `DEEP_ARCHIVE`.
    DeepArchive,
}

impl LaterClass {
    /// The class that a rule names, if there is one of that name.
    pub(crate) fn read(sent: &TransitionStorageClass) -> Option<Self> {
        Some(match sent {
            TransitionStorageClass::StandardIa => Self::StandardIa,
            TransitionStorageClass::IntelligentTiering => Self::IntelligentTiering,
            TransitionStorageClass::OnezoneIa => Self::OnezoneIa,
            TransitionStorageClass::GlacierIr => Self::GlacierIr,
            TransitionStorageClass::Glacier => Self::Glacier,
            TransitionStorageClass::DeepArchive => Self::DeepArchive,
            TransitionStorageClass::Unknown(_) => return None,
        })
    }

    /// As it is answered.
    pub(crate) const fn to_api(self) -> TransitionStorageClass {
        match self {
            Self::StandardIa => TransitionStorageClass::StandardIa,
            Self::IntelligentTiering => TransitionStorageClass::IntelligentTiering,
            Self::OnezoneIa => TransitionStorageClass::OnezoneIa,
            Self::GlacierIr => TransitionStorageClass::GlacierIr,
            Self::Glacier => TransitionStorageClass::Glacier,
            Self::DeepArchive => TransitionStorageClass::DeepArchive,
        }
    }

    /// AWS's name of it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::StandardIa => "STANDARD_IA",
            Self::IntelligentTiering => INTELLIGENT_TIERING,
            Self::OnezoneIa => "ONEZONE_IA",
            Self::GlacierIr => "GLACIER_IR",
            Self::Glacier => GLACIER,
            Self::DeepArchive => DEEP_ARCHIVE,
        }
    }

    /// Whether its objects are archived.
    pub(crate) const fn is_archive(self) -> bool {
        matches!(self, Self::Glacier | Self::DeepArchive)
    }

    /// Whether objects go to it, and stay in it, for 30 days at least.
    pub(crate) const fn is_infrequent(self) -> bool {
        matches!(self, Self::StandardIa | Self::OnezoneIa)
    }

    /// Whether an object in an archive tier may be moved to it.
    pub(crate) fn follows_tier(self, tier: AccessTier) -> bool {
        match tier {
            AccessTier::Archive => self.is_archive(),
            AccessTier::DeepArchive => self == Self::DeepArchive,
        }
    }

    /// Whether an object of the class `present` may be moved to it; none is `STANDARD`.
    ///
    /// Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html>
    pub(crate) fn follows(self, present: Option<&str>) -> bool {
        match present {
            None | Some("STANDARD" | "REDUCED_REDUNDANCY") => true,
            Some("STANDARD_IA") => self > Self::StandardIa,
            Some(INTELLIGENT_TIERING) => self > Self::IntelligentTiering,
            Some("ONEZONE_IA" | "GLACIER_IR") => self.is_archive(),
            Some(GLACIER) => self == Self::DeepArchive,
            Some(_) => false,
        }
    }
}

#[cfg(test)]
mod tests;
