//! From the text a caller names a key with to the key.
//!
//! Source: <https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id>

use std::sync::Arc;

use api_kms::errors;
use engine::{Denial, Failure, View};
use names::{AccountId, Arn, KmsKeyId};
use wire::AwsError;

use crate::access::crosses_accounts;
use crate::alias::{ALIAS_PREFIX, alias_arn};
use crate::key::{KeyRecord, Origin, key_arn};
use crate::key_store::{external, of_key};
use crate::tables::{ALIASES, KEYS};

/// A key, and how the caller named it.
#[derive(Debug)]
pub(crate) struct Named {
    pub(crate) key: Arc<KeyRecord>,
    /// The alias it was named by.
    pub(crate) alias: Option<String>,
    pub(crate) named_by: NamedBy,
}

/// What a refusal may name: never more than the caller did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NamedBy {
    /// The ARN of the key, or of the alias, that was asked for.
    Arn(String),
    /// A ciphertext.
    Ciphertext,
}

/// The one refusal of everything that concerns a key of another account and is not allowed:
/// whether the key or alias exists, and what its policy says, is for that account to know.
pub(crate) fn concealing_text(cx: &View<'_>, action: &str, named_by: &NamedBy) -> String {
    let arn = match named_by {
        NamedBy::Arn(arn) => arn,
        NamedBy::Ciphertext => return UNKNOWN_CIPHERTEXT.to_owned(),
    };
    format!(
        "User: {} is not authorized to perform: {action} on resource: {arn} because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access",
        cx.caller().arn(),
    )
}

/// The refusal of a ciphertext whose key the caller may not know.
pub(crate) const UNKNOWN_CIPHERTEXT: &str = "The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.";

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

/// The account and region that a caller names keys in.
#[derive(Debug, Clone, Copy)]
struct Home<'a> {
    account: &'a str,
    region: &'a str,
}

/// The parsed text.
#[derive(Debug, PartialEq, Eq)]
enum Reference {
    Key { account: String, key_id: String },
    Alias { account: String, name: String },
}

impl Reference {
    fn account(&self) -> &str {
        match self {
            Self::Key { account, .. } | Self::Alias { account, .. } => account,
        }
    }

    fn arn(&self, region: &str) -> String {
        match self {
            Self::Key { account, key_id } => key_arn(region, account, key_id),
            Self::Alias { account, name } => alias_arn(region, account, name),
        }
    }
}

/// Finds the key that `text` names in the caller's region, for `action`.
///
/// What `text` names in another account is refused alike, whether or not it exists.
pub(crate) async fn find_key(
    cx: &mut View<'_>,
    text: &str,
    forms: Forms,
    action: &'static str,
) -> Result<Named, Failure> {
    let region = cx.region().as_str().to_owned();
    let home = Home { account: cx.account().as_str(), region: &region };
    let reference = Reference::parse(home, text, forms)?;
    let owner = reference.account().to_owned();
    let named_by = NamedBy::Arn(reference.arn(&region));
    let is_foreign = owner != cx.account().as_str();
    let found = if is_foreign && !crosses_accounts(action) {
        None
    } else {
        lookup(cx, &region, &reference).await?
    };
    if let Some((key, alias)) = found {
        return Ok(Named { key, alias, named_by });
    }
    if is_foreign {
        let text = concealing_text(cx, action, &named_by);
        let denial = match AccountId::parse(&owner) {
            Ok(owner) => Denial::concealing(text, &owner),
            Err(_) => Denial::implicit(text),
        };
        return Err(denial.into());
    }
    Err(match reference {
        Reference::Key { account, key_id } => missing_key(&region, &account, &key_id),
        Reference::Alias { account, name } => missing_alias(&region, &account, &name),
    }
    .into())
}

/// The key that `reference` leads to, and the alias on the way.
async fn lookup(
    cx: &mut View<'_>,
    region: &str,
    reference: &Reference,
) -> Result<Option<(Arc<KeyRecord>, Option<String>)>, Failure> {
    match reference {
        Reference::Key { account, key_id } => {
            let key = load_key(cx, account, region, key_id).await?;
            Ok(key.map(|key| (key, None)))
        }
        Reference::Alias { account, name } => {
            let Some(alias) = ALIASES.get(cx, &[account, region, name]).await? else {
                return Ok(None);
            };
            let key = load_key(cx, account, region, &alias.key_id).await?;
            Ok(key.map(|key| (key, Some(name.clone()))))
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
    let now = cx.now();
    let Some(mut key) = key.filter(|key| !key.is_gone(now)).map(|key| key.at(now)) else {
        return Ok(None);
    };
    if let Some(store_id) = key.key_store.clone() {
        let seen = match key.origin {
            Origin::ExternalKeyStore => external::of_key(cx, &key, &store_id).await?.seen(),
            _ => of_key(cx, &key, &store_id).await?.seen(),
        };
        Arc::make_mut(&mut key).store_seen = Some(seen);
    }
    Ok(Some(key))
}

/// The error for an alias that does not exist.
pub(crate) fn missing_alias(region: &str, account: &str, name: &str) -> AwsError {
    let arn = alias_arn(region, account, name);
    errors::not_found_exception(format!("Alias {arn} is not found."))
}

/// The error for a key of the caller's account that does not exist.
pub(crate) fn missing_key(region: &str, account: &str, key_id: &str) -> AwsError {
    let arn = key_arn(region, account, key_id);
    errors::not_found_exception(format!("Key '{arn}' does not exist"))
}

impl Reference {
    /// Reads `text` as a caller of `home` names a key.
    fn parse(home: Home<'_>, text: &str, forms: Forms) -> Result<Self, AwsError> {
        let own = home.account.to_owned();
        if Arn::is_meant_by(text) {
            return Self::parse_arn(home, text, forms);
        }
        if text.starts_with(ALIAS_PREFIX) && forms == Forms::All {
            return Ok(Self::Alias { account: own, name: text.to_owned() });
        }
        let key_id = parse_key_id(text)?;
        Ok(Self::Key { account: own, key_id })
    }

    fn parse_arn(home: Home<'_>, text: &str, forms: Forms) -> Result<Self, AwsError> {
        let invalid = |what: &str| errors::not_found_exception(format!("Invalid arn {what}"));
        let arn = Arn::parse(text).map_err(|_| invalid(text))?;
        if arn.partition() != "aws" || arn.service() != "kms" {
            return Err(invalid(text));
        }
        if arn.region() != home.region {
            return Err(invalid(arn.region()));
        }
        let account = arn.account().to_owned();
        let resource = arn.resource();
        if let Some(key_id) = resource.strip_prefix("key/") {
            return Ok(Self::Key { account, key_id: parse_key_id(key_id)? });
        }
        if resource.starts_with(ALIAS_PREFIX) && forms == Forms::All {
            return Ok(Self::Alias { account, name: resource.to_owned() });
        }
        Err(invalid(text))
    }
}

fn parse_key_id(text: &str) -> Result<String, AwsError> {
    match KmsKeyId::parse(text) {
        Ok(id) => Ok(id.as_str().to_owned()),
        Err(_) => Err(errors::not_found_exception(format!("Invalid keyId '{text}'"))),
    }
}

#[cfg(test)]
mod tests;
