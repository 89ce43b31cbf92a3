//! The lock a request wants a version to have: by headers where it makes one, by a document where it
//! changes one.

use api_s3::{
    DefaultRetention, LockMembers, ObjectLockConfiguration, ObjectLockEnabled, ObjectLockLegalHold,
    ObjectLockLegalHoldStatus, ObjectLockMode, ObjectLockRetention, ObjectLockRetentionMode,
    errors,
};
use engine::{Access, Failure, View};
use stdx::Timestamp;
use wire::AwsError;

use crate::access::object_access;
use crate::bucket::BucketRecord;
use crate::lock::{
    BucketLock, DEFAULT_DAYS_MAX, DEFAULT_YEARS_MAX, DefaultLock, Period, Retention, RetentionMode,
    VersionLock, no_lock_here,
};

/// Milliseconds in a day.
const DAY_MS: i64 = 24 * 3600 * 1000;

/// The headers `x-amz-object-lock-*` of a request that makes an object.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LockHeaders<'a> {
    mode: Option<&'a ObjectLockMode>,
    until: Option<Timestamp>,
    hold: Option<&'a ObjectLockLegalHoldStatus>,
    has_event_hold: bool,
}

impl<'a> From<LockMembers<'a>> for LockHeaders<'a> {
    fn from(members: LockMembers<'a>) -> Self {
        Self {
            mode: members.object_lock_mode,
            until: members.object_lock_retain_until_date,
            hold: members.object_lock_legal_hold_status,
            has_event_hold: members.object_lock_event_hold.is_some()
                || members.object_lock_event_hold_duration_days.is_some()
                || members.object_lock_event_hold_duration_years.is_some(),
        }
    }
}

impl LockHeaders<'_> {
    /// Whether the request asks for a retention, which takes `s3:PutObjectRetention`.
    pub(crate) const fn ask_for_retention(&self) -> bool {
        self.mode.is_some() || self.until.is_some()
    }

    /// Whether the request sets a legal hold, which takes `s3:PutObjectLegalHold`.
    pub(crate) const fn ask_for_hold(&self) -> bool {
        self.hold.is_some()
    }

    /// Whether any is given.
    pub(crate) const fn are_given(&self) -> bool {
        self.ask_for_retention() || self.ask_for_hold() || self.has_event_hold
    }

    /// Adds the condition keys of the headers as sent.
    pub(crate) fn describe(&self, access: Access, now: Timestamp) -> Access {
        let access = access
            .key_if("s3:object-lock-mode", self.mode.map(|mode| mode.as_str().to_owned()))
            .key_if("s3:object-lock-legal-hold", self.hold.map(|hold| hold.as_str().to_owned()));
        with_retention_keys(access, self.until, now)
    }

    /// The accesses that the headers take besides the right to write.
    pub(crate) fn declare(
        &self,
        cx: &View<'_>,
        bucket: &BucketRecord,
        key: &str,
    ) -> Result<Vec<Access>, Failure> {
        let actions = [
            (self.ask_for_retention(), "s3:PutObjectRetention"),
            (self.ask_for_hold(), "s3:PutObjectLegalHold"),
        ];
        let asked = actions.into_iter().filter(|(is_asked, _)| *is_asked);
        let declared = asked.map(|(_, action)| {
            Ok(self.describe(object_access(cx, action, bucket, key)?, cx.now()))
        });
        declared.collect()
    }

    /// The lock asked for.
    ///
    /// # Errors
    /// `InvalidRequest` in a bucket without Object Lock, `InvalidArgument` for what makes no lock,
    /// `NotImplemented` for event holds.
    pub(crate) fn accept(
        &self,
        bucket: &BucketRecord,
        now: Timestamp,
    ) -> Result<VersionLock, AwsError> {
        if bucket.lock.is_none() {
            return if self.are_given() { Err(no_lock_here()) } else { Ok(VersionLock::default()) };
        }
        if self.has_event_hold {
            return Err(no_event_holds());
        }
        let retention = match (self.mode, self.until) {
            (None, None) => None,
            (Some(mode), Some(until)) => {
                let mode = match mode {
                    ObjectLockMode::Governance => RetentionMode::Governance,
                    ObjectLockMode::Compliance => RetentionMode::Compliance,
                    ObjectLockMode::Unknown(_) => {
                        return Err(errors::invalid_argument("Unknown wormMode directive."));
                    }
                };
                Some(Retention { mode, until_ms: in_future(until, now)?.unix_ms() })
            }
            (Some(_), None) | (None, Some(_)) => {
                return Err(errors::invalid_argument(
                    "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied",
                ));
            }
        };
        let legal_hold = self.hold.map(hold_by_header).transpose()?;
        Ok(VersionLock { retention, legal_hold })
    }
}

fn hold_by_header(status: &ObjectLockLegalHoldStatus) -> Result<bool, AwsError> {
    match status {
        ObjectLockLegalHoldStatus::On => Ok(true),
        ObjectLockLegalHoldStatus::Off => Ok(false),
        ObjectLockLegalHoldStatus::Unknown(_) => {
            Err(errors::invalid_argument("Legal Hold must be either of 'ON' or 'OFF'"))
        }
    }
}

/// Adds the condition keys of a retention as sent.
pub(crate) fn with_retention_keys(
    access: Access,
    until: Option<Timestamp>,
    now: Timestamp,
) -> Access {
    let days = until.map(|until| {
        let ms = until.ms_since(now);
        ms.saturating_add(DAY_MS - 1).div_euclid(DAY_MS).to_string()
    });
    access
        .key_if("s3:object-lock-retain-until-date", until.map(Timestamp::iso8601))
        .key_if("s3:object-lock-remaining-retention-days", days)
}

fn in_future(until: Timestamp, now: Timestamp) -> Result<Timestamp, AwsError> {
    if until > now {
        return Ok(until);
    }
    Err(errors::invalid_argument("The retain until date must be in the future!"))
}

/// The retention that a document asks for; none where it is empty.
///
/// # Errors
/// `MalformedXML` for half a retention or an unknown mode, `InvalidArgument` for a date that has
/// passed, `NotImplemented` for event holds.
pub(crate) fn retention_of(
    sent: Option<&ObjectLockRetention>,
    now: Timestamp,
) -> Result<Option<Retention>, AwsError> {
    let Some(sent) = sent else { return Err(errors::malformed_xml()) };
    if sent.event_hold.is_some() || sent.event_hold_duration.is_some() {
        return Err(no_event_holds());
    }
    match (&sent.mode, sent.retain_until_date) {
        (None, None) => Ok(None),
        (Some(mode), Some(until)) => {
            let mode = mode_of(mode)?;
            Ok(Some(Retention { mode, until_ms: in_future(until, now)?.unix_ms() }))
        }
        (Some(_), None) | (None, Some(_)) => Err(errors::malformed_xml()),
    }
}

/// The legal hold that a document asks for.
///
/// # Errors
/// `MalformedXML`.
pub(crate) fn hold_of(sent: Option<&ObjectLockLegalHold>) -> Result<bool, AwsError> {
    match sent.and_then(|sent| sent.status.as_ref()) {
        Some(ObjectLockLegalHoldStatus::On) => Ok(true),
        Some(ObjectLockLegalHoldStatus::Off) => Ok(false),
        Some(ObjectLockLegalHoldStatus::Unknown(_)) | None => Err(errors::malformed_xml()),
    }
}

/// The configuration that a document asks a bucket to have.
///
/// # Errors
/// `MalformedXML` where it is incomplete or says two periods, `InvalidArgument` for periods that
/// cannot be, `NotImplemented` for event holds.
pub(crate) fn bucket_lock_of(
    sent: Option<&ObjectLockConfiguration>,
) -> Result<BucketLock, AwsError> {
    let Some(sent) = sent else { return Err(errors::malformed_xml()) };
    if sent.object_lock_enabled != Some(ObjectLockEnabled::Enabled) {
        return Err(errors::malformed_xml());
    }
    let Some(rule) = &sent.rule else { return Ok(BucketLock::default()) };
    let Some(default) = &rule.default_retention else { return Err(errors::malformed_xml()) };
    Ok(BucketLock { default: Some(default_of(default)?) })
}

fn default_of(sent: &DefaultRetention) -> Result<DefaultLock, AwsError> {
    if sent.default_event_hold.is_some() {
        return Err(no_event_holds());
    }
    let Some(mode) = &sent.mode else { return Err(errors::malformed_xml()) };
    let (period, length, longest) = match (sent.days, sent.years) {
        (Some(days), None) => (Period::Days(days), days, DEFAULT_DAYS_MAX),
        (None, Some(years)) => (Period::Years(years), years, DEFAULT_YEARS_MAX),
        (Some(_), Some(_)) | (None, None) => return Err(errors::malformed_xml()),
    };
    if length <= 0 {
        return Err(errors::invalid_argument(
            "Default retention period must be a positive integer value.",
        ));
    }
    if length > longest {
        return Err(errors::invalid_argument("Default retention period too large."));
    }
    Ok(DefaultLock { mode: mode_of(mode)?, period })
}

fn mode_of(mode: &ObjectLockRetentionMode) -> Result<RetentionMode, AwsError> {
    match mode {
        ObjectLockRetentionMode::Governance => Ok(RetentionMode::Governance),
        ObjectLockRetentionMode::Compliance => Ok(RetentionMode::Compliance),
        ObjectLockRetentionMode::Unknown(_) => Err(errors::malformed_xml()),
    }
}

fn no_event_holds() -> AwsError {
    errors::not_implemented().with_message("Event holds are not implemented.")
}
