//! Archives and replays by their names, and the check of what is to be done with them.

use api_events::errors;
use engine::{Access, Failure, View};
use wire::AwsError;

use crate::archive::{ARCHIVES, ArchiveRecord, archive_arn};
use crate::arns::BusPlace;
use crate::refusal::{invalid_parameter, no_bus};
use crate::replay::{REPLAYS, ReplayRecord, replay_arn};

/// An archive, if there is one.
#[derive(Debug)]
pub struct FoundArchive {
    name: String,
    archive: Option<ArchiveRecord>,
}

/// A replay, if there is one.
#[derive(Debug)]
pub struct FoundReplay {
    name: String,
    replay: Option<ReplayRecord>,
}

impl FoundArchive {
    /// # Errors
    /// `ResourceNotFoundException`.
    pub(crate) fn present(&self) -> Result<&ArchiveRecord, AwsError> {
        self.archive.as_ref().ok_or_else(|| {
            errors::resource_not_found_exception(format!("Archive {} does not exist.", self.name))
        })
    }

    pub(crate) const fn is_there(&self) -> bool {
        self.archive.is_some()
    }
}

impl FoundReplay {
    /// # Errors
    /// `ResourceNotFoundException`.
    pub(crate) fn present(&self) -> Result<&ReplayRecord, AwsError> {
        self.replay.as_ref().ok_or_else(|| {
            errors::resource_not_found_exception(format!("Replay {} does not exist.", self.name))
        })
    }

    pub(crate) const fn is_there(&self) -> bool {
        self.replay.is_some()
    }
}

/// The archive with this name, and the check of `action` on it.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn find_archive(
    cx: &mut View<'_>,
    name: &str,
    action: &'static str,
) -> Result<(FoundArchive, Access), Failure> {
    let (account, region) = (cx.account().clone(), cx.region().clone());
    let arn = archive_arn(&account, &region, name);
    let archive = ARCHIVES.get(cx, &[&account, &region, name]).await?;
    cx.name_resource(&arn, &account);
    let access = Access::new(action, arn, &account);
    Ok((FoundArchive { name: name.to_owned(), archive }, access))
}

/// The replay with this name, and the check of `action` on it.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn find_replay(
    cx: &mut View<'_>,
    name: &str,
    action: &'static str,
) -> Result<(FoundReplay, Access), Failure> {
    let (account, region) = (cx.account().clone(), cx.region().clone());
    let arn = replay_arn(&account, &region, name);
    let replay = REPLAYS.get(cx, &[&account, &region, name]).await?;
    cx.name_resource(&arn, &account);
    let access = Access::new(action, arn, &account);
    Ok((FoundReplay { name: name.to_owned(), replay }, access))
}

/// The bus of the caller's account and Region that has this ARN.
///
/// # Errors
/// `ValidationException` for another ARN; `ResourceNotFoundException` for one of elsewhere.
pub(crate) fn own_bus(cx: &View<'_>, parameter: &str, arn: &str) -> Result<BusPlace, AwsError> {
    let place = BusPlace::of_arn(arn)
        .ok_or_else(|| invalid_parameter(parameter, "Provided Arn is not in correct format."))?;
    if place.account != *cx.account() || place.region != *cx.region() {
        return Err(no_bus(&place.name));
    }
    Ok(place)
}
