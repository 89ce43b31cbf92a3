//! Transitions of a rule: how they are stored, answered, and read from a request with AWS's checks of
//! one against the other.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html>

use api_s3::{
    LifecycleRule, NoncurrentVersionTransition, Transition as ApiTransition,
    TransitionDefaultMinimumObjectSize, errors,
};
use names::Region;
use serde::{Deserialize, Serialize};
use stdx::Timestamp;
use tables::{Damage, Record, from_json};
use wire::AwsError;

use crate::class::LaterClass;
use crate::lifecycle::{Expiration, Filter, FilterForm, NoncurrentExpiration};

/// The most versions that a rule can keep.
const KEPT_MAX: i32 = 100;

/// The least days before, and in, the classes for infrequent access.
const INFREQUENT_DAYS_MIN: i32 = 30;

/// Smaller objects are not moved, where neither rule nor bucket says otherwise: 128 KiB.
const SIZE_BYTES_MIN: u64 = 128 * 1024;

/// Milliseconds in a day.
const DAY_MS: i64 = 24 * 3600 * 1000;

/// When the newest version moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum When {
    /// Days after it was made, at the next midnight.
    Days(i32),
    /// At a midnight, milliseconds since 1970.
    Date(i64),
}

/// The newest version goes to another class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Transition {
    pub(crate) when: When,
    pub(crate) class: LaterClass,
}

/// A version that is not the newest goes to another class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct NoncurrentTransition {
    /// Days after it ceased to be the newest, at the next midnight.
    pub(crate) days: i32,
    pub(crate) class: LaterClass,
    /// So many newer ones that are not the newest stay.
    pub(crate) kept: Option<i32>,
}

/// Which objects are too small to be moved by rules that name no size.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum MinimumSize {
    /// Those below 128 KiB.
    #[default]
    AllClasses,
    /// Those below 128 KiB, but into the archive all are moved.
    VariesByClass,
}

impl MinimumSize {
    /// Reads `x-amz-transition-default-minimum-object-size`.
    ///
    /// # Errors
    /// `InvalidRequest`.
    pub(crate) fn read(
        sent: Option<&TransitionDefaultMinimumObjectSize>,
    ) -> Result<Self, AwsError> {
        match sent {
            None | Some(TransitionDefaultMinimumObjectSize::AllStorageClasses128k) => {
                Ok(Self::AllClasses)
            }
            Some(TransitionDefaultMinimumObjectSize::VariesByStorageClass) => {
                Ok(Self::VariesByClass)
            }
            Some(TransitionDefaultMinimumObjectSize::Unknown(_)) => {
                Err(errors::invalid_request("Invalid TransitionDefaultMinimumObjectSize found"))
            }
        }
    }

    /// As it is answered.
    pub(crate) const fn to_api(self) -> TransitionDefaultMinimumObjectSize {
        match self {
            Self::AllClasses => TransitionDefaultMinimumObjectSize::AllStorageClasses128k,
            Self::VariesByClass => TransitionDefaultMinimumObjectSize::VariesByStorageClass,
        }
    }

    /// Whether an object of `size` is large enough for a rule with `filter` to move it to `class`.
    pub(crate) const fn allows(self, filter: &Filter, class: LaterClass, size: u64) -> bool {
        let is_sized = filter.larger_than.is_some() || filter.smaller_than.is_some();
        let is_exempt = matches!(self, Self::VariesByClass) && class.is_archive();
        is_sized || is_exempt || size >= SIZE_BYTES_MIN
    }
}

impl Transition {
    /// As it is answered.
    pub(crate) fn to_api(self) -> ApiTransition {
        let (days, date) = match self.when {
            When::Days(days) => (Some(days), None),
            When::Date(at_ms) => (None, Some(Timestamp::from_unix_ms(at_ms))),
        };
        ApiTransition { days, date, storage_class: Some(self.class.to_api()) }
    }
}

impl NoncurrentTransition {
    /// As it is answered.
    pub(crate) fn to_api(self) -> NoncurrentVersionTransition {
        NoncurrentVersionTransition {
            noncurrent_days: Some(self.days),
            storage_class: Some(self.class.to_api()),
            newer_noncurrent_versions: self.kept,
        }
    }
}

/// The transitions of a rule.
#[derive(Debug, Default)]
pub(crate) struct Transitions {
    pub(crate) newest: Vec<Transition>,
    pub(crate) noncurrent: Vec<NoncurrentTransition>,
}

impl Transitions {
    /// Reads those of a rule whose filter and expirations were read.
    ///
    /// # Errors
    /// `MalformedXML`, `InvalidArgument` and `InvalidRequest` in S3's words.
    pub(crate) fn read(
        sent: &LifecycleRule,
        (filter, form): (&Filter, FilterForm),
        expiration: Option<Expiration>,
        noncurrent: Option<NoncurrentExpiration>,
    ) -> Result<Self, AwsError> {
        let shown = shown(filter, form);
        let of_newest = sent.transitions.as_deref().unwrap_or_default();
        let of_newest = of_newest.iter().map(transition).collect::<Result<Vec<_>, _>>()?;
        let of_older = sent.noncurrent_version_transitions.as_deref().unwrap_or_default();
        let of_older = of_older.iter().map(noncurrent_transition).collect::<Result<Vec<_>, _>>()?;
        check_newest(&of_newest, expiration, &shown)?;
        let moves = of_older.iter().map(|one| (i64::from(one.days), one.class));
        let words = Words { field: "NoncurrentDays", action: "NoncurrentVersionTransition" };
        check_order(moves.clone(), &words, &shown)?;
        if let Some(noncurrent) = noncurrent
            && moves.clone().any(|(days, _)| i64::from(noncurrent.days) <= days)
        {
            return Err(errors::invalid_argument(format!(
                "'NoncurrentDays' in the NoncurrentVersionExpiration action for {shown} must be greater than 'NoncurrentDays' in the NoncurrentVersionTransition action"
            )));
        }
        Ok(Self { newest: of_newest, noncurrent: of_older })
    }
}

fn transition(sent: &ApiTransition) -> Result<Transition, AwsError> {
    let class = sent.storage_class.as_ref().and_then(LaterClass::read);
    let class = class.ok_or_else(errors::malformed_xml)?;
    let when = match (sent.days, sent.date) {
        (Some(days), None) => When::Days(least_days(days, class, "'Days' in Transition action")?),
        (None, Some(date)) => {
            if date.unix_ms().rem_euclid(DAY_MS) != 0 {
                return Err(errors::invalid_argument("'Date' must be at midnight GMT"));
            }
            When::Date(date.unix_ms())
        }
        (Some(_), Some(_)) | (None, None) => return Err(errors::malformed_xml()),
    };
    Ok(Transition { when, class })
}

fn noncurrent_transition(
    sent: &NoncurrentVersionTransition,
) -> Result<NoncurrentTransition, AwsError> {
    let class = sent.storage_class.as_ref().and_then(LaterClass::read);
    let class = class.ok_or_else(errors::malformed_xml)?;
    let days = sent.noncurrent_days.ok_or_else(errors::malformed_xml)?;
    let days = least_days(days, class, "'NoncurrentDays' in NoncurrentVersionTransition action")?;
    let kept = sent.newer_noncurrent_versions;
    if kept.is_some_and(|kept| !(1..=KEPT_MAX).contains(&kept)) {
        return Err(errors::invalid_argument(format!(
            "'NewerNoncurrentVersions' for NoncurrentVersionTransition action must be between 1 and {KEPT_MAX}"
        )));
    }
    Ok(NoncurrentTransition { days, class, kept })
}

fn least_days(days: i32, class: LaterClass, what: &str) -> Result<i32, AwsError> {
    if days < 0 {
        return Err(errors::invalid_argument(format!("{what} must be nonnegative")));
    }
    if class.is_infrequent() && days < INFREQUENT_DAYS_MIN {
        return Err(errors::invalid_argument(format!(
            "{what} must be greater than or equal to {INFREQUENT_DAYS_MIN} for storageClass '{}'",
            class.name()
        )));
    }
    Ok(days)
}

fn check_newest(
    transitions: &[Transition],
    expiration: Option<Expiration>,
    shown: &str,
) -> Result<(), AwsError> {
    let days = transitions.iter().filter_map(|one| match one.when {
        When::Days(days) => Some((i64::from(days), one.class)),
        When::Date(_) => None,
    });
    let dates = transitions.iter().filter_map(|one| match one.when {
        When::Date(at_ms) => Some((at_ms.div_euclid(DAY_MS), one.class)),
        When::Days(_) => None,
    });
    let (has_days, has_dates) = (days.clone().next().is_some(), dates.clone().next().is_some());
    if has_days && has_dates {
        return Err(mixed("Transition", shown));
    }
    let words = |field| Words { field, action: "Transition" };
    check_order(days.clone(), &words("Days"), shown)?;
    check_order(dates.clone(), &words("Date"), shown)?;
    match expiration {
        Some(Expiration::Days(_)) if has_dates => Err(mixed("Expiration and Transition", shown)),
        Some(Expiration::Date(_)) if has_days => Err(mixed("Expiration and Transition", shown)),
        Some(Expiration::Days(end)) if days.clone().any(|(days, _)| i64::from(end) <= days) => {
            Err(errors::invalid_argument(format!(
                "'Days' in the Expiration action for {shown} must be greater than 'Days' in the Transition action"
            )))
        }
        Some(Expiration::Date(end))
            if dates.clone().any(|(at, _)| end.div_euclid(DAY_MS) <= at) =>
        {
            Err(errors::invalid_argument(format!(
                "'Date' in the Expiration action for {shown} must be later than 'Date' in the Transition action"
            )))
        }
        Some(_) | None => Ok(()),
    }
}

fn mixed(actions: &str, shown: &str) -> AwsError {
    errors::invalid_request(format!(
        "Found mixed 'Date' and 'Days' based {actions} actions in lifecycle rule for {shown}"
    ))
}

/// What the moves of a list are called.
struct Words {
    field: &'static str,
    action: &'static str,
}

/// No class twice, and each later one later, by 30 days behind a class for infrequent access.
fn check_order(
    moves: impl Iterator<Item = (i64, LaterClass)> + Clone,
    Words { field, action }: &Words,
    shown: &str,
) -> Result<(), AwsError> {
    let mut ordered: Vec<(i64, LaterClass)> = moves.collect();
    ordered.sort_by_key(|(_, class)| *class);
    for pair in ordered.windows(2) {
        let [(early, first), (late, second)] = pair else { continue };
        if first == second {
            return Err(errors::invalid_request(format!(
                "'StorageClass' must be different for '{action}' actions in same 'Rule' with {shown}"
            )));
        }
        let least = if first.is_infrequent() { INFREQUENT_DAYS_MIN } else { 1 };
        if late.saturating_sub(*early) < i64::from(least) {
            let how = if least == 1 { "greater".to_owned() } else { format!("{least} days more") };
            return Err(errors::invalid_argument(format!(
                "'{field}' in the {action} action for StorageClass '{}' for {shown} must be {how} than '{field}' in the {action} action for StorageClass '{}' for {shown}",
                second.name(),
                first.name(),
            )));
        }
    }
    Ok(())
}

/// A filter as S3's messages show it.
fn shown(filter: &Filter, form: FilterForm) -> String {
    let prefix = filter.prefix.as_deref();
    if form == FilterForm::RulePrefix {
        return format!("prefix '{}'", prefix.unwrap_or_default());
    }
    let mut parts: Vec<String> =
        prefix.map(|prefix| format!("prefix={prefix}")).into_iter().collect();
    parts.extend(filter.larger_than.map(|size| format!("objectsizegreaterthan={size}")));
    parts.extend(filter.smaller_than.map(|size| format!("objectsizelessthan={size}")));
    parts.extend(filter.tags.iter().map(|(key, value)| format!("tag: key={key}, value={value}")));
    format!("filter '({})'", parts.join(" and "))
}

/// A version that is due to change its storage class, or its archive tier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Moving {
    pub(crate) bucket: String,
    pub(crate) region: Region,
    pub(crate) key: String,
    pub(crate) sequence: u64,
    /// As it was found; of account for what is far below the newest.
    pub(crate) replaced_ms: Option<i64>,
    /// It goes to an archive tier of Intelligent-Tiering, and not by a rule.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub(crate) to_tier: bool,
}

impl Record for Moving {
    const VERSION: u8 = 2;

    fn read(version: u8, bytes: &[u8]) -> Result<Self, Damage> {
        match version {
            // Version 1 goes by a rule.
            1 | 2 => from_json(bytes),
            _ => Err(Damage::Version(version)),
        }
    }
}
