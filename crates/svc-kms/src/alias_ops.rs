//! What the alias operations share: an alias and a key, each with its own check.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/alias-access.html>

use api_kms::errors;
use engine::{Access, Failure, View, Writer};
use wire::AwsError;

use crate::access::{key_access, with_caller};
use crate::alias::{ALIAS_PREFIX, ALIASES_PER_KEY_MAX, RESERVED_PREFIX, alias_arn};
use crate::errors::validation;
use crate::key::KeyRecord;
use crate::manage::save;

/// The check on the alias itself; an alias has no policy of its own.
pub(crate) fn alias_access(cx: &View<'_>, action: &'static str, name: &str) -> Access {
    let arn = alias_arn(cx.region().as_str(), cx.account().as_str(), name);
    with_caller(cx, Access::new(action, arn, cx.account()))
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

/// Refuses names that are not `alias/...`, and those reserved for services.
pub(crate) fn require_user_alias(name: &str) -> Result<(), AwsError> {
    let Some(rest) = name.strip_prefix(ALIAS_PREFIX) else {
        return Err(validation(
            "Alias must start with the prefix \"alias/\". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html",
        ));
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '-');
    if rest.is_empty() || !rest.chars().all(plain) {
        return Err(errors::invalid_alias_name_exception(
            "Alias contains invalid characters for an alias",
        ));
    }
    if name.starts_with(RESERVED_PREFIX) {
        return Err(reserved());
    }
    Ok(())
}

/// Adds `name` to the aliases of `key`, and stores it.
pub(crate) fn add_alias(
    cx: &mut Writer<'_>,
    mut key: KeyRecord,
    name: &str,
) -> Result<(), Failure> {
    if key.aliases.len() >= ALIASES_PER_KEY_MAX {
        return Err(errors::limit_exceeded_exception(format!(
            "{} has reached the limit of {ALIASES_PER_KEY_MAX} aliases.",
            key.arn(),
        ))
        .into());
    }
    if let Err(place) = key.aliases.binary_search_by(|held| held.as_str().cmp(name)) {
        key.aliases.insert(place, name.to_owned());
    }
    save(cx, &key)
}

/// Takes `name` from the aliases of `key`, and stores it.
pub(crate) fn remove_alias(
    cx: &mut Writer<'_>,
    mut key: KeyRecord,
    name: &str,
) -> Result<(), Failure> {
    key.aliases.retain(|held| held != name);
    save(cx, &key)
}

/// AWS answers a reserved name as an authorisation failure without a model shape.
fn reserved() -> AwsError {
    AwsError::new(wire::http::StatusCode::BAD_REQUEST, "NotAuthorizedException")
        .with_message("Aliases that start with alias/aws/ are reserved for AWS managed keys.")
}
