//! Archive tiers of Intelligent-Tiering:
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/enable-auto-archiving-int-tiering.html>

use std::collections::BTreeMap;

use api_s3::{
    IntelligentTieringAccessTier, IntelligentTieringAndOperator, IntelligentTieringConfiguration,
    IntelligentTieringFilter, IntelligentTieringStatus, Tiering as ApiTiering, errors,
};
use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::class::AccessTier;
use crate::configuration::filter::{Conditions, Filter};
use crate::configuration::{Configuration, Kind};

/// The most days without access before an object goes to an archive tier.
const DAYS_MAX: i32 = 730;

/// The fewest days for each of the tiers.
const ARCHIVE_DAYS_MIN: i32 = 90;
const DEEP_ARCHIVE_DAYS_MIN: i32 = 180;

/// Which objects go to which archive tier, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tiering {
    pub(crate) filter: Option<Filter>,
    pub(crate) is_enabled: bool,
    pub(crate) tiers: Vec<Tier>,
}

/// One tier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tier {
    pub(crate) is_deep: bool,
    /// Days without access.
    pub(crate) days: i32,
}

impl Kind for Tiering {
    const NAME: &'static str = "intelligent-tiering";

    fn stored(self) -> Configuration {
        Configuration::Tiering(self)
    }

    fn of(stored: Configuration) -> Option<Self> {
        match stored {
            Configuration::Tiering(found) => Some(found),
            _ => None,
        }
    }
}

impl Tiering {
    /// # Errors
    /// `MalformedXML`, `InvalidTag`, `InvalidArgument` for days that a tier does not have.
    pub(crate) fn read(sent: &IntelligentTieringConfiguration) -> Result<Self, AwsError> {
        let filter = sent.filter.as_ref().map(|filter| {
            let alone = Conditions {
                prefix: filter.prefix.as_deref(),
                tags: filter.tag.as_slice(),
                access_point: None,
            };
            let and = filter.and.as_ref().map(|and| Conditions {
                prefix: and.prefix.as_deref(),
                tags: and.tags.as_deref().unwrap_or_default(),
                access_point: None,
            });
            Filter::read(alone, and)
        });
        let is_enabled = match sent.status {
            IntelligentTieringStatus::Enabled => true,
            IntelligentTieringStatus::Disabled => false,
            IntelligentTieringStatus::Unknown(_) => return Err(errors::malformed_xml()),
        };
        let tiers: Vec<Tier> = sent.tierings.iter().map(Tier::read).collect::<Result<_, _>>()?;
        let count = |is_deep| tiers.iter().filter(|tier| tier.is_deep == is_deep).count();
        if tiers.is_empty() || count(true) > 1 || count(false) > 1 {
            return Err(errors::malformed_xml());
        }
        Ok(Self { filter: filter.transpose()?, is_enabled, tiers })
    }

    /// The deepest tier that an object goes to which nobody has read for so many days.
    pub(crate) fn tier_for(
        &self,
        key: &str,
        tags: &BTreeMap<String, String>,
        unread_days: i64,
    ) -> Option<AccessTier> {
        let is_meant = self.filter.as_ref().is_none_or(|it| it.holds(key, tags));
        let due = self.tiers.iter().filter(|tier| unread_days >= i64::from(tier.days));
        let due = due.map(|tier| match tier.is_deep {
            true => AccessTier::DeepArchive,
            false => AccessTier::Archive,
        });
        due.max().filter(|_| self.is_enabled && is_meant)
    }

    pub(crate) fn to_api(&self, id: String) -> IntelligentTieringConfiguration {
        let filter = self.filter.as_ref().map(|filter| match filter.is_and {
            false => IntelligentTieringFilter {
                prefix: filter.prefix.clone(),
                tag: filter.tag(),
                and: None,
            },
            true => IntelligentTieringFilter {
                and: Some(IntelligentTieringAndOperator {
                    prefix: filter.prefix.clone(),
                    tags: filter.tag_set(),
                }),
                ..IntelligentTieringFilter::default()
            },
        });
        let status = match self.is_enabled {
            true => IntelligentTieringStatus::Enabled,
            false => IntelligentTieringStatus::Disabled,
        };
        let tierings = self.tiers.iter().map(|tier| tier.to_api()).collect();
        IntelligentTieringConfiguration { id, filter, status, tierings }
    }
}

impl Tier {
    fn read(sent: &ApiTiering) -> Result<Self, AwsError> {
        let (is_deep, days_min) = match sent.access_tier {
            IntelligentTieringAccessTier::ArchiveAccess => (false, ARCHIVE_DAYS_MIN),
            IntelligentTieringAccessTier::DeepArchiveAccess => (true, DEEP_ARCHIVE_DAYS_MIN),
            IntelligentTieringAccessTier::Unknown(_) => return Err(errors::malformed_xml()),
        };
        if !(days_min..=DAYS_MAX).contains(&sent.days) {
            return Err(errors::invalid_argument(format!(
                "Days must be between {days_min} and {DAYS_MAX} for this access tier"
            )));
        }
        Ok(Self { is_deep, days: sent.days })
    }

    const fn to_api(self) -> ApiTiering {
        let access_tier = match self.is_deep {
            true => IntelligentTieringAccessTier::DeepArchiveAccess,
            false => IntelligentTieringAccessTier::ArchiveAccess,
        };
        ApiTiering { days: self.days, access_tier }
    }
}
