//! ARNs of principals.

use core::fmt;

use crate::text::stored_as_text;
use crate::{AccountId, Arn, ArnNamespace, InvalidName};

/// The ARN of a principal: an account's root, a user, a role, a session of a role, or a
/// federated user.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PrincipalArn(Arn);

stored_as_text!(PrincipalArn);

const KIND: &str = "principal arn";

impl PrincipalArn {
    /// Parses the ARN of a principal.
    ///
    /// # Errors
    /// [`InvalidName`] when `text` is no ARN, or one of something else.
    pub fn parse(text: &str) -> Result<Self, InvalidName> {
        let arn = Arn::parse(text)?;
        if arn.account_id().is_none() || !arn.region().is_empty() {
            return Err(InvalidName::new(KIND, "a principal belongs to an account, not a region"));
        }
        let resource = arn.resource();
        let (kind, rest) = resource.split_once('/').unwrap_or((resource, ""));
        let fits = match (arn.service(), kind) {
            ("iam", "root") => resource == "root",
            ("iam", "user" | "role") => is_path_and_name(rest),
            ("sts", "assumed-role") => rest
                .split_once('/')
                .is_some_and(|(role, session)| is_name(role) && is_name(session)),
            ("sts", "federated-user") => is_name(rest),
            _ => false,
        };
        if fits {
            Ok(Self(arn))
        } else {
            Err(InvalidName::new(KIND, "no kind of principal has this resource part"))
        }
    }

    /// `arn:aws:iam::ACCOUNT:root`.
    #[must_use]
    pub fn root(account: &AccountId) -> Self {
        Self(Arn::written(iam(account).resource(&["root"])))
    }

    /// `arn:aws:iam::ACCOUNT:user/PATH/NAME`. `path` is `/` or `/a/b/`.
    ///
    /// # Errors
    /// [`InvalidName`] when the path or the name does not fit.
    pub fn user(account: &AccountId, path: &str, name: &str) -> Result<Self, InvalidName> {
        Self::of_iam(account, "user", path, name)
    }

    /// `arn:aws:iam::ACCOUNT:role/PATH/NAME`. `path` is `/` or `/a/b/`.
    ///
    /// # Errors
    /// [`InvalidName`] when the path or the name does not fit.
    pub fn role(account: &AccountId, path: &str, name: &str) -> Result<Self, InvalidName> {
        Self::of_iam(account, "role", path, name)
    }

    /// `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION`: a role's path is not in it.
    ///
    /// # Errors
    /// [`InvalidName`] when a name does not fit.
    pub fn assumed_role(
        account: &AccountId,
        role: &str,
        session: &str,
    ) -> Result<Self, InvalidName> {
        Self::parse(&sts(account).resource(&["assumed-role/", role, "/", session]))
    }

    /// `arn:aws:sts::ACCOUNT:federated-user/NAME`.
    ///
    /// # Errors
    /// [`InvalidName`] when the name does not fit.
    pub fn federated_user(account: &AccountId, name: &str) -> Result<Self, InvalidName> {
        Self::parse(&sts(account).resource(&["federated-user/", name]))
    }

    fn of_iam(
        account: &AccountId,
        kind: &str,
        path: &str,
        name: &str,
    ) -> Result<Self, InvalidName> {
        if !path.starts_with('/') || !path.ends_with('/') {
            return Err(InvalidName::new(KIND, "a path starts and ends with a slash"));
        }
        if !is_name(name) {
            return Err(InvalidName::new(KIND, "the name does not fit"));
        }
        Self::parse(&iam(account).resource(&[kind, path, name]))
    }

    /// The account that the principal belongs to.
    ///
    /// INVARIANT: `parse` has found 12 digits.
    #[must_use]
    pub fn account(&self) -> &str {
        self.0.account()
    }

    /// The part before the first slash of the resource: `root`, `user`, `role`, `assumed-role`
    /// or `federated-user`.
    #[must_use]
    pub fn kind(&self) -> &str {
        let resource = self.0.resource();
        resource.split_once('/').map_or(resource, |(kind, _)| kind)
    }

    /// The part after the last slash: the name of the user, role or session; `root` for root.
    #[must_use]
    pub fn name(&self) -> &str {
        let resource = self.0.resource();
        resource.rsplit_once('/').map_or(resource, |(_, name)| name)
    }

    /// The ARN.
    #[must_use]
    pub const fn as_arn(&self) -> &Arn {
        &self.0
    }

    /// The ARN as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

fn iam(account: &AccountId) -> ArnNamespace<'_> {
    ArnNamespace::global("iam", account.as_str())
}

fn sts(account: &AccountId) -> ArnNamespace<'_> {
    ArnNamespace::global("sts", account.as_str())
}

impl fmt::Display for PrincipalArn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl AsRef<str> for PrincipalArn {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

/// `a/b/name` or `name`: printable ASCII, the last part a name. An empty inner part is AWS's to
/// allow (`//` is a valid path there).
fn is_path_and_name(text: &str) -> bool {
    let name = text.rsplit_once('/').map_or(text, |(_, name)| name);
    text.bytes().all(|byte| byte.is_ascii_graphic()) && text.len() <= 512 + 64 && is_name(name)
}

/// IAM's characters of a name, `[\w+=,.@-]`, 1 to 64 of them.
fn is_name(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"_+=,.@-".contains(&byte);
    (1..=64).contains(&text.len()) && text.bytes().all(fits)
}
