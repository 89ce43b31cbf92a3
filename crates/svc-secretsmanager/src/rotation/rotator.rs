//! The rotators that are built in, and how a secret names one: by its `Type`, as managed external secrets
//! do, or by the ARN of a function that is reserved for it, for clients that know nothing else.
//!
//! | `Type` | function | role |
//! |---|---|---|
//! | of the rotator | | `ExternalSecretRotationRoleArn` |
//! | | `ironkeep-rotate-NAME` of the account and Region | `ironkeep-rotate-NAME` of the account |
//!
//! Whichever it is, the rotator acts with the session of a role, as any other caller would.

use std::collections::BTreeMap;

use api_secretsmanager::{ExternalSecretRotationMetadataItem, errors};
use names::{Arn, ArnNamespace};
use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::secret::SecretRecord;

/// What the names of reserved functions, and of their roles, begin with.
const RESERVED: &str = "ironkeep-rotate-";

/// The most bytes of all metadata of a secret.
const METADATA_BYTES_MAX: usize = 4096;

/// A rotator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Kind {
    /// A password that nobody else need know of.
    RandomPassword,
    /// A PostgreSQL user changes its own password.
    PostgreSqlSingleUser,
    /// Two PostgreSQL users take turns.
    PostgreSqlAlternatingUsers,
    /// A MariaDB user changes its own password.
    MariaDbSingleUser,
    /// Two MariaDB users take turns.
    MariaDbAlternatingUsers,
    /// A user of Redis has two passwords.
    RedisAcl,
    /// An access key of an IAM user.
    IamAccessKey,
    /// Somebody else does it, and is called over HTTPS for each step.
    HttpWebhook,
}

impl Kind {
    const ALL: [Self; 8] = [
        Self::RandomPassword,
        Self::PostgreSqlSingleUser,
        Self::PostgreSqlAlternatingUsers,
        Self::MariaDbSingleUser,
        Self::MariaDbAlternatingUsers,
        Self::RedisAcl,
        Self::IamAccessKey,
        Self::HttpWebhook,
    ];

    /// Its `Type` of a secret, and the end of the name of its function.
    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::RandomPassword => ("RandomPassword", "random-password"),
            Self::PostgreSqlSingleUser => ("PostgreSQLSingleUser", "postgresql-single-user"),
            Self::PostgreSqlAlternatingUsers => {
                ("PostgreSQLAlternatingUsers", "postgresql-alternating-users")
            }
            Self::MariaDbSingleUser => ("MariaDBSingleUser", "mariadb-single-user"),
            Self::MariaDbAlternatingUsers => {
                ("MariaDBAlternatingUsers", "mariadb-alternating-users")
            }
            Self::RedisAcl => ("RedisAcl", "redis-acl"),
            Self::IamAccessKey => ("IamAccessKey", "iam-access-key"),
            Self::HttpWebhook => ("HttpWebhook", "http-webhook"),
        }
    }

    /// The rotator of secrets of this `Type`.
    ///
    /// # Errors
    /// `InvalidParameterException` for a type that is none of ours.
    pub(crate) fn of_type(name: &str) -> Result<Self, AwsError> {
        Self::ALL.into_iter().find(|kind| kind.names().0 == name).ok_or_else(|| {
            let known: Vec<&str> = Self::ALL.iter().map(|kind| kind.names().0).collect();
            errors::invalid_parameter_exception(format!(
                "The secret type {name} is not supported. Supported types: {}.",
                known.join(", ")
            ))
        })
    }

    fn of_function(name: &str) -> Option<Self> {
        let name = name.strip_prefix(RESERVED)?;
        Self::ALL.into_iter().find(|kind| kind.names().1 == name)
    }

    /// What it may be told.
    const fn metadata_keys(self) -> &'static [&'static str] {
        match self {
            Self::RandomPassword => &[LENGTH, EXCLUDED, PASSWORD_KEY],
            Self::PostgreSqlSingleUser | Self::MariaDbSingleUser => &[LENGTH, EXCLUDED],
            Self::PostgreSqlAlternatingUsers | Self::MariaDbAlternatingUsers | Self::RedisAcl => {
                &[LENGTH, EXCLUDED, GRACE]
            }
            Self::IamAccessKey => &[],
            Self::HttpWebhook => &[URL, SIGNING_SECRET],
        }
    }

    /// What it must be told.
    const fn metadata_needed(self) -> &'static [&'static str] {
        match self {
            Self::HttpWebhook => &[URL, SIGNING_SECRET],
            _ => &[],
        }
    }
}

/// Metadata: how many characters a password has.
pub(super) const LENGTH: &str = "PasswordLength";

/// Metadata: the characters that no password has.
pub(super) const EXCLUDED: &str = "ExcludeCharacters";

/// Metadata: how many seconds after a rotation the one before it works at least.
const GRACE: &str = "GraceSeconds";

/// Those, where nothing else is told: longer than a client takes from reading a secret to logging in.
const GRACE_SECONDS: i64 = 60;

/// The most of them: less than the shortest schedule.
const GRACE_SECONDS_MAX: i64 = 3 * 3600;

/// Metadata: the member of a JSON value that the password is.
pub(super) const PASSWORD_KEY: &str = "PasswordKey";

/// Metadata: where to call.
pub(super) const URL: &str = "Url";

/// Metadata: the secret that calls are signed with.
pub(super) const SIGNING_SECRET: &str = "SigningSecretArn";

/// How a secret is rotated, as it was set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rotator {
    pub(crate) kind: Kind,
    /// The function that it was named by.
    pub(crate) function_arn: Option<String>,
    /// The role that it acts with.
    pub(crate) role_arn: String,
    pub(crate) metadata: BTreeMap<String, String>,
}

impl Rotator {
    /// The rotator that the function `arn` stands for.
    ///
    /// # Errors
    /// `InvalidParameterException` for what is no function; `InvalidRequestException` for one that
    /// stands for none.
    pub(crate) fn of_function(arn: &str, secret: &SecretRecord) -> Result<Self, AwsError> {
        let invalid = || {
            errors::invalid_parameter_exception(
                "The parameter RotationLambdaARN must be the ARN of a function in the account and the Region of the secret.",
            )
        };
        let parsed = Arn::parse(arn).map_err(|_| invalid())?;
        let is_here = parsed.service() == "lambda"
            && parsed.region() == secret.region.as_str()
            && parsed.account() == secret.account.as_str();
        let name = parsed.resource().strip_prefix("function:").filter(|_| is_here);
        let name = name.ok_or_else(invalid)?;
        let kind = Kind::of_function(name).ok_or_else(|| {
            errors::invalid_request_exception(format!(
                "Secrets Manager cannot invoke the function {name}: functions are not supported here, only the built-in rotators. Name one by a reserved function: {}.",
                Kind::ALL.map(|kind| [RESERVED, kind.names().1].concat()).join(", "),
            ))
        })?;
        if !kind.metadata_needed().is_empty() {
            return Err(errors::invalid_request_exception(format!(
                "The rotator {name} needs ExternalSecretRotationMetadata: create the secret with the type {} instead.",
                kind.names().0,
            )));
        }
        let iam = ArnNamespace::global("iam", &secret.account);
        Ok(Self {
            kind,
            function_arn: Some(arn.to_owned()),
            role_arn: iam.resource(&["role/", name]),
            metadata: BTreeMap::new(),
        })
    }

    /// The rotator of a managed external secret, with what is told of it now; the rest is as before.
    ///
    /// # Errors
    /// `InvalidParameterException` where a role or metadata are missing or unknown.
    pub(crate) fn of_type(
        name: &str,
        known: Option<&Self>,
        role_arn: Option<&str>,
        metadata: Option<&[ExternalSecretRotationMetadataItem]>,
    ) -> Result<Self, AwsError> {
        let kind = Kind::of_type(name)?;
        let known = known.filter(|known| known.kind == kind && known.function_arn.is_none());
        let role = role_arn.or_else(|| known.map(|known| known.role_arn.as_str()));
        let role = role.ok_or_else(|| {
            errors::invalid_parameter_exception(
                "A managed external secret needs ExternalSecretRotationRoleArn.",
            )
        })?;
        let metadata = match metadata {
            Some(items) => read_metadata(kind, items)?,
            None => known.map(|known| known.metadata.clone()).unwrap_or_default(),
        };
        if let Some(missing) =
            kind.metadata_needed().iter().find(|key| !metadata.contains_key(**key))
        {
            return Err(errors::invalid_parameter_exception(format!(
                "ExternalSecretRotationMetadata of the type {name} needs {missing}."
            )));
        }
        Ok(Self { kind, function_arn: None, role_arn: role.to_owned(), metadata })
    }

    /// As answers show it.
    pub(crate) fn shown_metadata(&self) -> Option<Vec<ExternalSecretRotationMetadataItem>> {
        let item = |(key, value): (&String, &String)| ExternalSecretRotationMetadataItem {
            key: Some(key.clone()),
            value: Some(value.clone()),
        };
        (!self.metadata.is_empty()).then(|| self.metadata.iter().map(item).collect())
    }

    /// How long a rotation leaves alone what the one before has replaced, where that works on; none where it
    /// does not.
    pub(super) fn grace_seconds(&self) -> Option<i64> {
        let has_grace = self.kind.metadata_keys().contains(&GRACE);
        let told = self.told(GRACE).and_then(|text| text.parse().ok());
        has_grace.then(|| told.unwrap_or(GRACE_SECONDS))
    }

    pub(super) fn told(&self, key: &str) -> Option<&str> {
        self.metadata.get(key).map(String::as_str)
    }
}

/// What AWS says where nothing can rotate the secret.
pub(crate) fn no_rotator() -> AwsError {
    errors::invalid_request_exception(
        "You tried to enable rotation on a secret that doesn't already have a Lambda function ARN configured and you didn't include such an ARN as a parameter in this call.",
    )
}

fn read_metadata(
    kind: Kind,
    items: &[ExternalSecretRotationMetadataItem],
) -> Result<BTreeMap<String, String>, AwsError> {
    let invalid = |text: String| Err(errors::invalid_parameter_exception(text));
    let mut metadata = BTreeMap::new();
    let mut bytes = 0_usize;
    for item in items {
        let (Some(key), Some(value)) = (&item.key, &item.value) else {
            return invalid("ExternalSecretRotationMetadata needs keys and values.".to_owned());
        };
        if !kind.metadata_keys().contains(&key.as_str()) {
            return invalid(format!("Unknown key in ExternalSecretRotationMetadata: {key}."));
        }
        bytes = bytes.saturating_add(key.len()).saturating_add(value.len());
        let fits = match key.as_str() {
            GRACE => value.parse().is_ok_and(|it: i64| (0..=GRACE_SECONDS_MAX).contains(&it)),
            LENGTH => value.parse().is_ok_and(|length: i64| (8..=256).contains(&length)),
            URL => value.starts_with("https://"),
            SIGNING_SECRET => Arn::parse(value).is_ok_and(|arn| arn.service() == "secretsmanager"),
            _ => true,
        };
        if !fits {
            return invalid(format!("Invalid value of {key} in ExternalSecretRotationMetadata."));
        }
        if metadata.insert(key.clone(), value.clone()).is_some() {
            return invalid(format!("{key} stands twice in ExternalSecretRotationMetadata."));
        }
    }
    if bytes > METADATA_BYTES_MAX {
        return invalid("ExternalSecretRotationMetadata is too long.".to_owned());
    }
    Ok(metadata)
}
