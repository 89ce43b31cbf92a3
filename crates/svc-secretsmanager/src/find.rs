//! From what a caller names a secret with to the secret.
//!
//! A name, the whole ARN, or the ARN without the six characters at its end. Who asks for a secret that
//! does not exist is judged like one who asks for one that does; only then is it said that it is not
//! there. What another account has is not told at all.

use api_secretsmanager::errors;
use engine::{Access, Denial, Failure, View};
use names::{AccountId, ArnNamespace};
use wire::AwsError;

use crate::access::{absent_access, secret_access};
use crate::secret::{SECRETS, SUFFIX_CHARS, SecretRecord, arns};

/// A secret, if there is one.
#[derive(Debug)]
pub struct Found(Option<SecretRecord>);

impl Found {
    /// # Errors
    /// `ResourceNotFoundException`.
    pub(crate) fn present(self) -> Result<SecretRecord, AwsError> {
        self.0.ok_or_else(not_found)
    }

    /// # Errors
    /// As [`Self::present`], and `InvalidRequestException` where it is marked for deletion.
    pub(crate) fn live(self) -> Result<SecretRecord, AwsError> {
        let secret = self.present()?;
        secret.require_live()?;
        Ok(secret)
    }

    /// # Errors
    /// As [`Self::live`], and `InvalidParameterException` for a replica.
    pub(crate) fn changeable(self) -> Result<SecretRecord, AwsError> {
        let secret = self.live()?;
        secret.require_primary()?;
        Ok(secret)
    }

    /// The secret, for what has to be known before it is allowed.
    pub(crate) const fn as_ref(&self) -> Option<&SecretRecord> {
        self.0.as_ref()
    }

    /// The secret, or none.
    pub(crate) fn into_option(self) -> Option<SecretRecord> {
        self.0
    }
}

pub(crate) fn not_found() -> AwsError {
    errors::resource_not_found_exception("Secrets Manager can't find the specified secret.")
}

/// The account that a secret is asked of, and its name there as it was given.
#[derive(Debug, PartialEq, Eq)]
struct Reference<'a> {
    account: &'a str,
    name: &'a str,
    is_arn: bool,
}

impl<'a> Reference<'a> {
    /// `None` for an ARN of something else, or of another region.
    fn parse(text: &'a str, (region, account): (&'a str, &'a str)) -> Option<Self> {
        let Some((namespace, resource)) = ArnNamespace::split(text) else {
            return Some(Self { account, name: text, is_arn: false });
        };
        let name = resource.strip_prefix("secret:")?;
        let owner = namespace.account();
        (namespace == arns(region, owner)).then_some(Self { account: owner, name, is_arn: true })
    }
}

/// The secret that `text` names in the caller's region, and the check of `action` on it.
///
/// # Errors
/// The one refusal of what belongs to another account and is not allowed.
pub(crate) async fn find(
    cx: &mut View<'_>,
    text: &str,
    action: &'static str,
) -> Result<(Found, Access), Failure> {
    let region = cx.region().as_str().to_owned();
    let own = cx.account().as_str().to_owned();
    let Some(asked) = Reference::parse(text, (&region, &own)) else {
        return Ok((Found(None), absent_access(cx, action, text)));
    };
    let now = cx.now();
    let found = look_up(cx, &asked, &region).await?.filter(|secret| !secret.is_gone(now));
    let is_foreign = asked.account != own;
    let Some(secret) = found else {
        let arn = arns(&region, asked.account).resource(&["secret:", asked.name]);
        if is_foreign {
            let text = concealing_text(cx, action, &arn);
            return Err(match AccountId::parse(asked.account) {
                Ok(owner) => Denial::concealing(text, &owner),
                Err(_) => Denial::implicit(text),
            }
            .into());
        }
        return Ok((Found(None), absent_access(cx, action, &arn)));
    };
    cx.name_resource(&secret.arn(), &secret.account);
    let mut access = secret_access(cx, action, &secret)?;
    if is_foreign {
        let arn = arns(&region, asked.account).resource(&["secret:", asked.name]);
        access = access.concealed_by(concealing_text(cx, action, &arn));
    }
    Ok((Found(Some(secret)), access))
}

/// What every refusal says that concerns a secret of another account.
fn concealing_text(cx: &View<'_>, action: &str, arn: &str) -> String {
    format!(
        "User: {} is not authorized to perform: {action} on resource: {arn} because no resource-based policy allows the {action} action",
        cx.caller().arn(),
    )
}

/// An ARN is whole or lacks the six characters; a secret may have a name that looks like either.
async fn look_up(
    cx: &mut View<'_>,
    asked: &Reference<'_>,
    region: &str,
) -> Result<Option<SecretRecord>, Failure> {
    let Reference { account, name, is_arn } = *asked;
    if is_arn && let Some((start, suffix)) = without_suffix(name) {
        let secret = SECRETS.get(cx, &[account, region, start]).await?;
        if let Some(secret) = secret.filter(|secret| secret.suffix == suffix) {
            return Ok(Some(secret));
        }
    }
    Ok(SECRETS.get(cx, &[account, region, name]).await?)
}

/// `NAME` and `SUFFIX` of `NAME-SUFFIX`.
pub(crate) fn without_suffix(name: &str) -> Option<(&str, &str)> {
    let (start, suffix) = name.rsplit_once('-')?;
    (suffix.len() == SUFFIX_CHARS && !start.is_empty()).then_some((start, suffix))
}
