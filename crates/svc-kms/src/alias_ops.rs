//! What the alias operations share: an alias and a key, each with its own check.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/alias-access.html>

use engine::{Access, Failure, View, Writer};

use crate::access::{key_access, with_caller};
use crate::alias::alias_arn;
use crate::key::KeyRecord;
use crate::manage::save;

/// The check on the alias itself; an alias has no policy of its own.
pub(crate) fn alias_access(cx: &View<'_>, action: &'static str, name: &str) -> Access {
    let arn = alias_arn(cx.region().as_str(), cx.account().as_str(), name);
    with_caller(cx, Access::new(action, arn, cx.account()))
}

/// Names the alias in the record of the call, which shows it as its key is shown, behind the key.
pub(crate) fn name_alias(cx: &mut View<'_>, name: &str, key: &KeyRecord) {
    let arn = alias_arn(&key.region, &key.account, name);
    cx.name_resource_like(arn, &key.arn(), &key.account);
}

/// The check on a key that gains or loses an alias.
pub(crate) fn aliased_key_access(
    cx: &View<'_>,
    action: &'static str,
    key: &KeyRecord,
    name: &str,
) -> Result<Access, Failure> {
    Ok(key_access(cx, action, key)?.key("kms:RequestAlias", name.to_owned()))
}

/// Adds `name` to the aliases of `key`, and stores it.
pub(crate) fn add_alias(
    cx: &mut Writer<'_>,
    mut key: KeyRecord,
    name: &str,
) -> Result<(), Failure> {
    key.add_alias(name)?;
    save(cx, &key)
}

/// Takes `name` from the aliases of `key`, and stores it.
pub(crate) fn remove_alias(
    cx: &mut Writer<'_>,
    mut key: KeyRecord,
    name: &str,
) -> Result<(), Failure> {
    key.remove_alias(name);
    save(cx, &key)
}
