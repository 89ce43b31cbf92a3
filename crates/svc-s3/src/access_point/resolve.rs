//! Which access point a name stands for, and what may come through it.

use api_s3::errors;
use engine::{Failure, SignatureVersion, View};
use names::{Arn, ArnNamespace};
use policy::PolicyKind;
use wire::AwsError;

use super::compatibility::is_supported;
use super::record::{ACCESS_POINTS, ALIASES, AccessPoint, Through, access_point_arn};

/// What aliases end with; no bucket's name does.
pub(super) const ALIAS_SUFFIX: &str = "-s3alias";

/// Digits of an account.
const ACCOUNT_DIGITS: usize = 12;

/// Whether `name` stands for an access point, or for nothing: it is an ARN or an alias.
pub(crate) fn is_reserved(name: &str) -> bool {
    name.ends_with(ALIAS_SUFFIX) || Arn::is_meant_by(name)
}

/// The access point with the ARN or the alias `name`.
///
/// # Errors
/// `NoSuchAccessPoint`, `InvalidRequest` for one of another Region, `InvalidBucketName` for the ARN of
/// something else.
pub(crate) async fn reserved(cx: &mut View<'_>, name: &str) -> Result<Through, Failure> {
    if let Some(alias) = name.ends_with(ALIAS_SUFFIX).then(|| name.to_ascii_lowercase()) {
        let found = ALIASES.get(cx, &[&alias]).await?;
        let found = found.ok_or_else(|| no_such_access_point(name))?;
        let key = [&*found.account, found.region.as_str(), &*found.name];
        let point = ACCESS_POINTS.get(cx, &key).await?;
        return through(cx, point.ok_or_else(|| no_such_access_point(name))?, true);
    }
    let (region, account, point) = split_arn(name)
        .ok_or_else(|| errors::invalid_bucket_name().with_detail("BucketName", name))?;
    if region != cx.region().as_str() {
        return Err(errors::invalid_request(
            "An access point is reached in its own Region alone, and copies through one stay there.",
        )
        .into());
    }
    let found = ACCESS_POINTS.get(cx, &[account, region, point]).await?;
    through(cx, found.ok_or_else(|| no_such_access_point(name))?, false)
}

/// The access point of the request's Region whose host is `NAME-ACCOUNT`.
///
/// # Errors
/// When the store fails.
pub(crate) async fn by_host(cx: &mut View<'_>, label: &str) -> Result<Option<Through>, Failure> {
    let Some((name, account)) = split_label(label) else { return Ok(None) };
    let region = cx.region().clone();
    let found = ACCESS_POINTS.get(cx, &[account, region.as_str(), name]).await?;
    found.map(|point| through(cx, point, false)).transpose()
}

/// Name and account of `NAME-ACCOUNT`.
pub(crate) fn split_label(label: &str) -> Option<(&str, &str)> {
    let (name, account) = label.rsplit_once('-')?;
    let is_account =
        account.len() == ACCOUNT_DIGITS && account.bytes().all(|byte| byte.is_ascii_digit());
    is_account.then_some((name, account))
}

/// Region, account and name of the ARN of an access point.
pub(crate) fn split_arn(arn: &str) -> Option<(&str, &str, &str)> {
    let mut parts = arn.splitn(6, ':').skip(3);
    let (region, account) = (parts.next()?, parts.next()?);
    let name = ArnNamespace::regional("s3", region, account).resource_of(arn)?;
    let name = name.strip_prefix("accesspoint/")?;
    (!name.contains('/')).then_some((region, account, name))
}

/// Takes the object `KEY` off `ARN/object/KEY`, as headers name the object of an access point.
pub(crate) fn split_object(path: &str) -> Option<(&str, &str)> {
    let (arn, key) = path.split_once("/object/")?;
    split_arn(arn)?;
    Some((arn, key))
}

fn through(cx: &View<'_>, point: AccessPoint, is_by_alias: bool) -> Result<Through, Failure> {
    let policy = point.policy.as_deref();
    let policy = policy.map(|text| cx.policies().compile(PolicyKind::Bucket, text)).transpose()?;
    Ok(Through { point, policy, is_by_alias })
}

/// Refuses what no access point takes, whatever its policy says; the record names the access point
/// all the same.
///
/// # Errors
/// `AccessDenied` for callers without a signature, `InvalidRequest` for signatures of Version 2,
/// `MethodNotAllowed` for operations that AWS does not offer through access points.
pub(crate) fn admit(cx: &mut View<'_>, through: &Through) -> Result<(), Failure> {
    let refusal = if cx.caller().is_anonymous() {
        errors::access_denied()
    } else if cx.request().signing.version() == Some(SignatureVersion::V2) {
        errors::invalid_request(
            "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
        )
    } else if !is_supported(cx.operation()) {
        errors::method_not_allowed().with_detail("ResourceType", "AccessPoint")
    } else {
        return Ok(());
    };
    cx.name_resource(&through.point.arn(), &through.point.account);
    Err(refusal.into())
}

fn no_such_access_point(name: &str) -> AwsError {
    let error = errors::no_such_access_point();
    match split_arn(name) {
        Some((region, account, name)) => {
            error.with_detail("AccessPointArn", access_point_arn(region, account, name))
        }
        None => error.with_detail("AccessPointAlias", name),
    }
}

#[cfg(test)]
mod tests;
