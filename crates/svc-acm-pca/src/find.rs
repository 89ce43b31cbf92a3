//! From what a caller names an authority with to it, and the check of what is to be done with it.
//!
//! Who asks for what does not exist is judged like one who asks for what does; only then is it said that it is
//! not there. What another account has is not told at all.

use engine::{Access, Denial, Failure, ResourceGuard, Touch, View};
use names::{AccountId, ArnNamespace};
use wire::AwsError;

use crate::access::authority_access;
use crate::authority::{AUTHORITIES, AuthorityRecord, namespace};
use crate::refusal::{invalid_arn, no_authority};

/// What an ARN of this service names.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Reference<'a> {
    pub(crate) account: &'a str,
    pub(crate) id: &'a str,
    /// The number of a certificate of the authority.
    pub(crate) serial: Option<&'a str>,
}

impl<'a> Reference<'a> {
    /// `None` for an ARN of something else, or of another Region.
    pub(crate) fn parse(text: &'a str, region: &str) -> Option<Self> {
        let (found, resource) = ArnNamespace::split(text)?;
        let rest = resource.strip_prefix("certificate-authority/")?;
        let account = found.account();
        if found != namespace(account, region) {
            return None;
        }
        let (id, serial) = match rest.split_once('/') {
            None => (rest, None),
            Some((id, rest)) => (id, Some(rest.strip_prefix("certificate/")?)),
        };
        let is_plain = |part: &str| !part.is_empty() && !part.contains('/');
        let is_whole = is_plain(id) && serial.is_none_or(is_plain);
        is_whole.then_some(Self { account, id, serial })
    }
}

/// An authority, if there is one.
#[derive(Debug)]
pub struct Found {
    arn: String,
    authority: Option<AuthorityRecord>,
}

impl Found {
    /// # Errors
    /// `ResourceNotFoundException`.
    pub(crate) fn present(self) -> Result<AuthorityRecord, AwsError> {
        self.authority.ok_or_else(|| no_authority(&self.arn))
    }

    /// # Errors
    /// `ResourceNotFoundException`.
    pub(crate) fn as_present(&self) -> Result<&AuthorityRecord, AwsError> {
        self.authority.as_ref().ok_or_else(|| no_authority(&self.arn))
    }
}

/// The authority that `arn` names, and the check of `action` on it.
///
/// # Errors
/// `InvalidArnException`; the one refusal of what belongs to another account and is not allowed.
pub(crate) async fn find(
    cx: &mut View<'_>,
    arn: &str,
    action: &'static str,
) -> Result<(Found, Access), Failure> {
    let region = cx.region().clone();
    let asked = Reference::parse(arn, &region).filter(|asked| asked.serial.is_none());
    let asked = asked.ok_or_else(|| invalid_arn(arn))?;
    let owner = AccountId::parse(asked.account).map_err(|_| invalid_arn(arn))?;
    let is_foreign = owner != *cx.account();
    let now = cx.now();
    let found = AUTHORITIES.get(cx, &[&owner, &region, asked.id]).await?;
    let Some(authority) = found.filter(|found| !found.is_gone(now)) else {
        if is_foreign {
            return Err(Denial::concealing(concealing(cx, action, arn), &owner).into());
        }
        let access = Access::new(action, arn, &owner).guarded_by(ResourceGuard::Policy(None));
        return Ok((Found { arn: arn.to_owned(), authority: None }, access));
    };
    cx.name_resource(arn, &owner);
    let mut access = authority_access(cx, action, &authority)?;
    if is_foreign {
        access = access.concealed_by(concealing(cx, action, arn));
    }
    Ok((Found { arn: arn.to_owned(), authority: Some(authority) }, access))
}

/// As [`find`], where nothing is to be added to the check.
pub(crate) async fn touch(
    cx: &mut View<'_>,
    arn: &str,
    action: &'static str,
) -> Result<Touch<Found>, Failure> {
    let (found, access) = find(cx, arn, action).await?;
    Ok(Touch::new(found, access))
}

/// What every refusal says that concerns what another account has.
fn concealing(cx: &View<'_>, action: &str, arn: &str) -> String {
    format!(
        "User: {} is not authorized to perform: {action} on resource: {arn} because no resource-based policy allows the {action} action",
        cx.caller().arn(),
    )
}
