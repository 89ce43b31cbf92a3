//! From the text a caller names a key with to the key.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id>

use std::sync::Arc;

use api_kms::errors;
use engine::{Denial, Failure, View};
use names::{Arn, KmsKeyId};
use wire::AwsError;

use crate::alias::{ALIAS_PREFIX, alias_arn};
use crate::key::{KeyRecord, KeyState, key_arn};
use crate::tables::{ALIASES, KEYS};

/// A key, and the alias the caller named it by.
#[derive(Debug)]
pub struct Named {
    pub(crate) key: Arc<KeyRecord>,
    pub(crate) alias: Option<String>,
}

impl Named {
    /// The key, to be changed.
    pub(crate) fn into_key(self) -> KeyRecord {
        Arc::unwrap_or_clone(self.key)
    }
}

/// What a caller may name a key with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Forms {
    /// Key id, key ARN, alias name, alias ARN.
    All,
    /// Key id or key ARN: operations that manage a key.
    KeyOnly,
}

/// The parsed text.
enum Reference {
    Key { account: String, key_id: String },
    Alias { account: String, name: String },
}

/// Finds the key that `text` names in the caller's region.
pub(crate) async fn find_key(
    cx: &mut View<'_>,
    text: &str,
    forms: Forms,
) -> Result<Named, Failure> {
    let region = cx.region().as_str().to_owned();
    match parse(cx, text, forms)? {
        Reference::Key { account, key_id } => {
            let key = load_key(cx, &account, &region, &key_id).await?;
            let key = key.ok_or_else(|| missing_key(cx, &account, &key_id))?;
            Ok(Named { key, alias: None })
        }
        Reference::Alias { account, name } => {
            let alias = ALIASES.get(cx, &[&account, &region, &name]).await?;
            let alias = alias.ok_or_else(|| missing_alias(&region, &account, &name))?;
            let key = load_key(cx, &account, &region, &alias.key_id).await?;
            let key = key.ok_or_else(|| missing_key(cx, &account, &alias.key_id))?;
            Ok(Named { key, alias: Some(name) })
        }
    }
}

/// The key, unless its waiting period is over: from that instant it is gone, whether or not the
/// sweep has been by.
pub(crate) async fn load_key(
    cx: &mut View<'_>,
    account: &str,
    region: &str,
    key_id: &str,
) -> Result<Option<Arc<KeyRecord>>, Failure> {
    let key = cx.kept(&KEYS, &[account, region, key_id]).await?;
    let now_ms = cx.now().unix_ms();
    let is_gone = |key: &KeyRecord| matches!(key.state, KeyState::PendingDeletion { at_ms, .. } if at_ms <= now_ms);
    Ok(key.filter(|key| !is_gone(key)))
}

/// The error for an alias that does not exist.
pub(crate) fn missing_alias(region: &str, account: &str, name: &str) -> AwsError {
    let arn = alias_arn(region, account, name);
    errors::not_found_exception(format!("Alias {arn} is not found."))
}

/// The error for a key that does not exist. A caller of another account learns only that it may
/// not use it.
fn missing_key(cx: &View<'_>, account: &str, key_id: &str) -> Failure {
    let arn = key_arn(cx.region().as_str(), account, key_id);
    if account == cx.account().as_str() {
        let message = format!("Key '{arn}' does not exist");
        return Failure::Aws(errors::not_found_exception(message));
    }
    let message = format!(
        "User: {} is not authorized to perform this operation on resource: {arn} because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access",
        cx.caller().arn(),
    );
    Failure::Denied(Denial::implicit(message))
}

fn parse(cx: &View<'_>, text: &str, forms: Forms) -> Result<Reference, AwsError> {
    let own = cx.account().as_str().to_owned();
    if text.starts_with("arn:") {
        return parse_arn(cx, text, forms);
    }
    if text.starts_with(ALIAS_PREFIX) && forms == Forms::All {
        return Ok(Reference::Alias { account: own, name: text.to_owned() });
    }
    let key_id = parse_key_id(text)?;
    Ok(Reference::Key { account: own, key_id })
}

fn parse_arn(cx: &View<'_>, text: &str, forms: Forms) -> Result<Reference, AwsError> {
    let invalid = |what: &str| errors::not_found_exception(format!("Invalid arn {what}"));
    let arn = Arn::parse(text).map_err(|_| invalid(text))?;
    if arn.partition() != "aws" || arn.service() != "kms" {
        return Err(invalid(text));
    }
    if arn.region() != cx.region().as_str() {
        return Err(invalid(arn.region()));
    }
    let account = arn.account().to_owned();
    let resource = arn.resource();
    if let Some(key_id) = resource.strip_prefix("key/") {
        return Ok(Reference::Key { account, key_id: parse_key_id(key_id)? });
    }
    if resource.starts_with(ALIAS_PREFIX) && forms == Forms::All {
        return Ok(Reference::Alias { account, name: resource.to_owned() });
    }
    Err(invalid(text))
}

fn parse_key_id(text: &str) -> Result<String, AwsError> {
    match KmsKeyId::parse(text) {
        Ok(id) => Ok(id.as_str().to_owned()),
        Err(_) => Err(errors::not_found_exception(format!("Invalid keyId '{text}'"))),
    }
}
