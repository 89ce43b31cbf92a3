//! From what a caller names a group with to it, and the check of what is to be done with it.
//!
//! Who asks for what does not exist is judged like one who asks for what does; only then is it said that it is
//! not there. Services act for the account that they name as their source.
//!
//! Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html>

use std::sync::Arc;

use engine::{Access, Failure, ResourceGuard, View};
use names::AccountId;
use wire::AwsError;

use crate::access_policy::guard;
use crate::arns::{group_arn, group_name, stream_arn};
use crate::group::{GROUPS, GroupRecord};
use crate::refusal::{invalid, no_group, no_stream};
use crate::stream::{STREAMS, StreamRecord};

/// A group, if there is one.
#[derive(Debug)]
pub struct Found(Option<Arc<GroupRecord>>);

impl Found {
    /// # Errors
    /// `ResourceNotFoundException`.
    pub(crate) fn present(&self) -> Result<&Arc<GroupRecord>, AwsError> {
        self.0.as_ref().ok_or_else(no_group)
    }

    /// The same, to change it.
    ///
    /// # Errors
    /// As [`Found::present`].
    pub(crate) fn take(&self) -> Result<GroupRecord, AwsError> {
        Ok(GroupRecord::clone(self.present()?))
    }
}

/// A stream, if there is one.
#[derive(Debug)]
pub struct FoundStream {
    group: Found,
    stream: Option<StreamRecord>,
}

impl FoundStream {
    /// # Errors
    /// `ResourceNotFoundException` for the group.
    pub(crate) fn group(&self) -> Result<&Arc<GroupRecord>, AwsError> {
        self.group.present()
    }

    /// # Errors
    /// `ResourceNotFoundException` for the group or the stream.
    pub(crate) fn present(&self) -> Result<(&Arc<GroupRecord>, &StreamRecord), AwsError> {
        let group = self.group.present()?;
        Ok((group, self.stream.as_ref().ok_or_else(no_stream)?))
    }
}

/// What of a group policies are asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum About<'a> {
    /// It and all in it.
    All,
    /// A stream of it.
    Stream(&'a str),
    /// Its tags.
    Tags,
}

/// The account whose groups are meant: the caller's, or that which a service calls for.
fn owner(cx: &View<'_>) -> AccountId {
    let source = cx.request().source.as_ref();
    let source = source.filter(|_| cx.caller().is_service()).map(|source| source.account.clone());
    source.unwrap_or_else(|| cx.account().clone())
}

/// The group called `name`, and the check of `action` on it.
pub(crate) async fn find(
    cx: &mut View<'_>,
    name: &str,
    (action, about): (&'static str, About<'_>),
) -> Result<(Found, Access), Failure> {
    let (account, region) = (owner(cx), cx.region().clone());
    let place = [account.as_str(), region.as_str(), name];
    let group = cx.kept(&GROUPS, &place).await?;
    let arn = match about {
        About::All => stream_arn(place, ""),
        About::Stream(stream) => stream_arn(place, stream),
        About::Tags => group_arn(&account, &region, name),
    };
    let mut access =
        Access::new(action, arn, &account).guarded_by(guard(cx, (&account, &region)).await?);
    if let Some(group) = &group {
        cx.name_resource(&group.arn(), &account);
        access = access.resource_tags(&group.tags);
    }
    Ok((Found(group), access))
}

/// A group as it is to be, and the check of `action` on it.
pub(crate) fn new_access(action: &'static str, group: &GroupRecord, arn: String) -> Access {
    Access::new(action, arn, &group.account).guarded_by(ResourceGuard::Policy(None))
}

/// The group that a request names by name or identifier, and the check of `action` on it.
///
/// # Errors
/// `InvalidParameterException` where it names none, or two.
pub(crate) async fn find_either(
    cx: &mut View<'_>,
    named: (Option<&str>, Option<&str>),
    judged: (&'static str, About<'_>),
) -> Result<(Found, Access), Failure> {
    let identifier = match named {
        (Some(name), None) => return find(cx, name, judged).await,
        (None, Some(identifier)) => identifier,
        (None, None) => {
            return Err(invalid("Either logGroupName or logGroupIdentifier is required.").into());
        }
        (Some(_), Some(_)) => {
            return Err(invalid(
                "LogGroup name and LogGroup ARN are mutually exclusive parameters.",
            )
            .into());
        }
    };
    let account = owner(cx);
    let name = group_name(identifier, (&account, cx.region())).ok_or_else(|| {
        invalid("The ARN is not one of a log group in this Region of this account.")
    })?;
    let name = name.to_owned();
    find(cx, &name, judged).await
}

/// The stream `stream` of the group that a request names, and the check of `action` on it.
///
/// # Errors
/// As [`find_either`].
pub(crate) async fn find_stream(
    cx: &mut View<'_>,
    named: (Option<&str>, Option<&str>),
    stream: &str,
    action: &'static str,
) -> Result<(FoundStream, Access), Failure> {
    let (group, access) = find_either(cx, named, (action, About::Stream(stream))).await?;
    let found = match group.present() {
        Ok(group) => STREAMS.get(cx, &[&group.unique_id, stream]).await?,
        Err(_) => None,
    };
    Ok((FoundStream { group, stream: found }, access))
}
