//! Access points in the store, and the access to what they are rather than to what is behind them.

use api_s3control::errors;
use engine::{Access, Failure, ResourceGuard, View, Writer};
use names::AccountId;
use policy::PolicyKind;

use super::record::{ACCESS_POINTS, ALIASES, AccessPoint, AccessPointAlias};
use crate::access::with_request_keys;

/// What the root user of the account may do whatever the policy says, so that nobody is locked out.
const REPAIRS: [&str; 3] =
    ["s3:GetAccessPointPolicy", "s3:PutAccessPointPolicy", "s3:DeleteAccessPointPolicy"];

/// The access point called `name` of the caller's account, which the request has to name, in the
/// request's Region; and `action` on it.
///
/// # Errors
/// `AccessDenied` for another account; `NoSuchAccessPoint`.
pub(super) async fn find(
    cx: &mut View<'_>,
    action: &'static str,
    (account, name): (&str, &str),
) -> Result<(AccessPoint, Access), Failure> {
    let owner = own_account(cx, account)?;
    let region = cx.region().clone();
    let point = ACCESS_POINTS.get(cx, &[&owner, region.as_str(), name]).await?;
    let point = point.ok_or_else(errors::no_such_access_point)?;
    cx.name_resource(&point.arn(), &owner);
    let access = access(cx, action, &point)?;
    Ok((point, access))
}

/// The caller's account, which the request has to name.
///
/// # Errors
/// `AccessDenied` for another account.
pub(super) fn own_account(cx: &View<'_>, named: &str) -> Result<AccountId, Failure> {
    if named != cx.account().as_str() {
        return Err(errors::access_denied().into());
    }
    Ok(cx.account().clone())
}

fn access(cx: &View<'_>, action: &'static str, point: &AccessPoint) -> Result<Access, Failure> {
    let is_repair = cx.caller().is_root() && REPAIRS.contains(&action);
    let policy = point.policy.as_deref().filter(|_| !is_repair);
    let policy = policy.map(|text| cx.policies().compile(PolicyKind::Bucket, text)).transpose()?;
    let access = Access::new(action, point.arn(), &point.account);
    let access = access.guarded_by(ResourceGuard::Policy(policy)).resource_tags(&point.tags);
    Ok(with_request_keys(cx, point.describe(access)))
}

impl AccessPoint {
    /// Stores it with all that leads to it.
    pub(super) fn create(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        let (account, region, name) =
            (self.account.clone(), self.region.clone(), self.name.clone());
        let alias = AccessPointAlias { account, region, name };
        ALIASES.put(cx.tx_mut(), &[&self.alias], &alias)?;
        cx.tx_mut().put(self.host_key(), Vec::new());
        cx.tx_mut().put(self.attached_key(), Vec::new());
        self.save(cx)
    }

    /// Stores what was changed.
    pub(super) fn save(&self, cx: &mut Writer<'_>) -> Result<(), Failure> {
        Ok(ACCESS_POINTS.put(cx.tx_mut(), &self.key(), self)?)
    }

    /// Removes it with all that leads to it.
    pub(super) fn delete(&self, cx: &mut Writer<'_>) {
        ACCESS_POINTS.delete(cx.tx_mut(), &self.key());
        ALIASES.delete(cx.tx_mut(), &[&self.alias]);
        cx.tx_mut().delete(self.host_key());
        cx.tx_mut().delete(self.attached_key());
    }
}
