//! From what a caller names a stream with to the stream, and the check of what is to be done with it.
//!
//! Who asks for a stream that does not exist is judged like one who asks for one that does; only then is it
//! said that it is not there. What another account has is not told at all.
//!
//! Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonkinesisdatastreams.html>

use std::sync::Arc;

use engine::{Access, Denial, Failure, ResourceGuard, Touch, View};
use names::{AccountId, ArnNamespace};
use policy::PolicyKind;
use wire::AwsError;

use crate::refusal::{invalid, no_stream};
use crate::stream::{STREAMS, StreamRecord, arn_of, arns};

/// How a request names a stream.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Named<'a> {
    pub(crate) name: Option<&'a str>,
    pub(crate) arn: Option<&'a str>,
    /// Ids name streams under endpoints of their own at AWS; there are none here.
    pub(crate) id: Option<&'a str>,
}

/// What requests that name a stream in all three ways say.
macro_rules! named {
    ($input:expr) => {
        $crate::find::Named {
            name: $input.stream_name.as_deref(),
            arn: $input.stream_arn.as_deref(),
            id: $input.stream_id.as_deref(),
        }
    };
}
pub(crate) use named;

/// A stream, if there is one.
#[derive(Debug)]
pub struct Found {
    account: AccountId,
    name: String,
    stream: Option<Arc<StreamRecord>>,
}

impl Found {
    /// # Errors
    /// `ResourceNotFoundException`.
    pub(crate) fn present(&self) -> Result<&Arc<StreamRecord>, AwsError> {
        self.stream.as_ref().ok_or_else(|| no_stream(&self.name, &self.account))
    }

    /// The same, to change it.
    ///
    /// # Errors
    /// `ResourceNotFoundException`.
    pub(crate) fn take(&self) -> Result<StreamRecord, AwsError> {
        Ok(StreamRecord::clone(self.present()?))
    }
}

/// `action` on `stream`, guarded by its policy.
pub(crate) fn stream_access(
    cx: &View<'_>,
    action: &'static str,
    stream: &StreamRecord,
) -> Result<Access, Failure> {
    let policy = stream.policy.as_ref();
    let policy =
        policy.map(|text| cx.policies().compile(PolicyKind::Resource, text)).transpose()?;
    let access = Access::new(action, stream.arn(), &stream.account).resource_tags(&stream.tags);
    Ok(access.guarded_by(ResourceGuard::Policy(policy)))
}

/// The account and name that an ARN of a stream of this Region says.
///
/// # Errors
/// `InvalidArgumentException`.
pub(crate) fn parse_arn<'a>(region: &str, arn: &'a str) -> Result<(AccountId, &'a str), AwsError> {
    let parsed = ArnNamespace::split(arn).and_then(|(space, resource)| {
        let account = AccountId::parse(space.account()).ok()?;
        let name = resource.strip_prefix("stream/").filter(|name| !name.contains('/'))?;
        (space == arns(region, &account)).then_some((account, name))
    });
    parsed.ok_or_else(|| invalid(format!("{arn} is no ARN of a stream of this Region.")))
}

/// The account and name that a request says.
///
/// # Errors
/// `InvalidArgumentException`.
pub(crate) fn place_of(cx: &View<'_>, named: Named<'_>) -> Result<(AccountId, String), AwsError> {
    if named.id.is_some() {
        return Err(invalid("StreamId is not supported. Use StreamARN or StreamName."));
    }
    let by_arn = named.arn.map(|arn| parse_arn(cx.region(), arn)).transpose()?;
    match (by_arn, named.name) {
        (Some((_, name)), Some(other)) if name != other => {
            Err(invalid("StreamARN and StreamName do not name the same stream."))
        }
        (Some((account, name)), _) => Ok((account, name.to_owned())),
        (None, Some(name)) => Ok((cx.account().clone(), name.to_owned())),
        (None, None) => Err(invalid("Either StreamName or StreamARN should be provided.")),
    }
}

/// The stream that a request names, to be judged by `action`.
///
/// # Errors
/// As [`locate`].
pub(crate) async fn touch(
    cx: &mut View<'_>,
    named: Named<'_>,
    action: &'static str,
) -> Result<Touch<Found>, Failure> {
    let (found, access) = locate(cx, named, action).await?;
    Ok(Touch::new(found, access))
}

/// As [`touch`], for who declares more.
///
/// # Errors
/// As [`place_of`] and [`find`].
pub(crate) async fn locate(
    cx: &mut View<'_>,
    named: Named<'_>,
    action: &'static str,
) -> Result<(Found, Access), Failure> {
    let (account, name) = place_of(cx, named)?;
    find(cx, (account, name), action).await
}

/// The stream `name` of `account`, and the check of `action` on it.
///
/// # Errors
/// The one refusal of what belongs to another account and is not allowed.
pub(crate) async fn find(
    cx: &mut View<'_>,
    (account, name): (AccountId, String),
    action: &'static str,
) -> Result<(Found, Access), Failure> {
    let region = cx.region().clone();
    let is_foreign = account != *cx.account();
    let arn = arn_of([&account, &region, &name]);
    let stream = cx.kept(&STREAMS, &[&account, &region, &name]).await?;
    let Some(stream) = stream else {
        if is_foreign {
            return Err(Denial::concealing(concealing_text(cx, action, &arn), &account).into());
        }
        let access = Access::new(action, arn, &account).guarded_by(ResourceGuard::Policy(None));
        return Ok((Found { account, name, stream: None }, access));
    };
    cx.name_resource(&arn, &account);
    let mut access = stream_access(cx, action, &stream)?;
    if is_foreign {
        access = access.concealed_by(concealing_text(cx, action, &arn));
    }
    Ok((Found { account, name, stream: Some(stream) }, access))
}

/// What every refusal says that concerns a stream of another account.
fn concealing_text(cx: &View<'_>, action: &str, arn: &str) -> String {
    format!(
        "User: {} is not authorized to perform: {action} on resource: {arn} because no resource-based policy allows the {action} action",
        cx.caller().arn(),
    )
}

/// The name of a new stream.
pub(crate) fn fresh_home(cx: &View<'_>) -> String {
    const HOME_CHARS: usize = 20;
    identity::fresh_label(cx.random(), HOME_CHARS)
}
