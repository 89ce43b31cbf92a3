//! What the module is told: by the environment, as any AWS client is, or by a file that names several tokens.

use std::path::{Path, PathBuf};
use std::time::Duration;

use client::Credentials;
use secret::Secret;
use serde::Deserialize;
use zeroize::Zeroizing;

/// The most tokens.
const TOKENS_MAX: usize = 64;
/// The most keys that a token may be narrowed to.
const KEYS_MAX: usize = 1000;
/// The longest file, in bytes.
const FILE_BYTES_MAX: u64 = 1 << 20;
/// The longest label of a token, in bytes.
const LABEL_BYTES_MAX: usize = 32;
/// How long KMS may take to answer.
const TIMEOUT_SECONDS: u64 = 10;
const TIMEOUT_SECONDS_MAX: u64 = 600;
/// How many days AWS lets the deletion of a key wait.
const WINDOW_DAYS: core::ops::RangeInclusive<u32> = 7..=30;

/// A token: where its keys are, and how they are used.
#[derive(Debug, Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct TokenSettings {
    /// Its name; `ironkeep` unless it is said.
    pub(crate) label: Option<String>,
    endpoint_url: Option<String>,
    region: Option<String>,
    ca_bundle: Option<PathBuf>,
    /// Whose credentials of the credentials file.
    profile: Option<String>,
    /// The keys that it shows, by alias or id; all that may be listed where none is named.
    #[serde(default)]
    pub(crate) keys: Vec<String>,
    timeout_seconds: Option<u64>,
    /// With it, C_DestroyObject schedules a deletion; without, it is refused.
    pub(crate) deletion_window_days: Option<u32>,
}

/// The file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    token: Vec<TokenSettings>,
}

/// The settings of each token.
pub(crate) fn tokens() -> Result<Vec<TokenSettings>, String> {
    let Some(path) = variable("IRONKEEP_PKCS11_CONFIG").map(PathBuf::from) else {
        return Ok(vec![TokenSettings::default()]);
    };
    let failed = |reason: String| format!("`{}`: {reason}", path.display());
    let text = text_of(&path).map_err(failed)?;
    read(&text, path.parent()).map_err(failed)
}

/// Reads the text of a file; the files it names lie in `folder` unless their paths are absolute.
pub(crate) fn read(text: &str, folder: Option<&Path>) -> Result<Vec<TokenSettings>, String> {
    let mut tokens = toml::from_str::<File>(text).map_err(|error| error.to_string())?.token;
    if tokens.is_empty() || tokens.len() > TOKENS_MAX {
        return Err(format!("there are 1 to {TOKENS_MAX} tokens"));
    }
    for (index, token) in tokens.iter_mut().enumerate() {
        token.ca_bundle = token.ca_bundle.take().map(|path| match folder {
            Some(folder) => folder.join(path),
            None => path,
        });
        token.check().map_err(|reason| format!("token {}: {reason}", index + 1))?;
    }
    let mut labels: Vec<&str> = tokens.iter().map(TokenSettings::label).collect();
    labels.sort_unstable();
    if labels.windows(2).any(|pair| matches!(pair, [a, b] if a == b)) {
        return Err("two tokens have one label".to_owned());
    }
    Ok(tokens)
}

impl TokenSettings {
    fn check(&self) -> Result<(), String> {
        let label = self.label();
        if label.is_empty() || label.len() > LABEL_BYTES_MAX {
            return Err(format!("a label has 1 to {LABEL_BYTES_MAX} bytes"));
        }
        if self.keys.len() > KEYS_MAX {
            return Err(format!("more than {KEYS_MAX} keys"));
        }
        if self.timeout_seconds.is_some_and(|time| !(1..=TIMEOUT_SECONDS_MAX).contains(&time)) {
            return Err(format!("timeout-seconds is 1 to {TIMEOUT_SECONDS_MAX}"));
        }
        if self.deletion_window_days.is_some_and(|days| !WINDOW_DAYS.contains(&days)) {
            return Err("deletion-window-days is 7 to 30".to_owned());
        }
        Ok(())
    }

    pub(crate) fn label(&self) -> &str {
        self.label.as_deref().unwrap_or("ironkeep")
    }

    pub(crate) fn timeout(&self) -> Duration {
        Duration::from_secs(self.timeout_seconds.unwrap_or(TIMEOUT_SECONDS))
    }

    pub(crate) fn endpoint_url(&self) -> String {
        let said = self.endpoint_url.clone();
        let said = said.or_else(|| variable("AWS_ENDPOINT_URL_KMS"));
        let said = said.or_else(|| variable("AWS_ENDPOINT_URL"));
        said.unwrap_or_else(|| "http://127.0.0.1:9000".to_owned())
    }

    pub(crate) fn region(&self) -> String {
        let said = self.region.clone().or_else(|| variable("AWS_REGION"));
        let said = said.or_else(|| variable("AWS_DEFAULT_REGION"));
        said.unwrap_or_else(|| "us-east-1".to_owned())
    }

    pub(crate) fn ca_bundle(&self) -> Option<PathBuf> {
        self.ca_bundle.clone().or_else(|| variable("AWS_CA_BUNDLE").map(PathBuf::from))
    }

    /// The credentials that the token has without a login: those of the environment unless a profile is named,
    /// else those of the credentials file.
    pub(crate) fn credentials(&self) -> Option<Credentials> {
        let from_environment = || {
            Some(Credentials {
                access_key_id: variable("AWS_ACCESS_KEY_ID")?,
                secret_access_key: Secret::new(variable("AWS_SECRET_ACCESS_KEY")?),
                session_token: variable("AWS_SESSION_TOKEN").map(Secret::new),
            })
        };
        let of_environment = if self.profile.is_none() { from_environment() } else { None };
        of_environment.or_else(|| {
            let profile = self.profile.clone().or_else(|| variable("AWS_PROFILE"));
            let path = variable("AWS_SHARED_CREDENTIALS_FILE").map(PathBuf::from);
            let path =
                path.or_else(|| Some(Path::new(&variable("HOME")?).join(".aws/credentials")));
            let text = Zeroizing::new(text_of(&path?).ok()?);
            of_profile(&text, profile.as_deref().unwrap_or("default"))
        })
    }
}

/// The credentials of a profile in the text of a credentials file.
pub(crate) fn of_profile(text: &str, profile: &str) -> Option<Credentials> {
    let (mut is_ours, mut id, mut secret, mut token) = (false, None, None, None);
    for line in text.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            is_ours = name.trim() == profile;
        } else if let Some((name, value)) = line.split_once('=').filter(|_| is_ours) {
            let value = value.trim().to_owned();
            match name.trim().to_ascii_lowercase().as_str() {
                "aws_access_key_id" => id = Some(value),
                "aws_secret_access_key" => secret = Some(Secret::new(value)),
                "aws_session_token" => token = Some(Secret::new(value)),
                _ => drop(Zeroizing::new(value)),
            }
        }
    }
    Some(Credentials { access_key_id: id?, secret_access_key: secret?, session_token: token })
}

/// The credentials in a PIN: `ACCESS_KEY_ID:SECRET`, with temporary ones `ACCESS_KEY_ID:SECRET:TOKEN`.
pub(crate) fn of_pin(pin: &[u8]) -> Option<Credentials> {
    let mut parts = core::str::from_utf8(pin).ok()?.splitn(3, ':');
    let filled = |part: &&str| !part.is_empty();
    let id = parts.next().filter(filled)?;
    let secret = parts.next().filter(filled)?;
    let token = parts.next();
    Some(Credentials {
        access_key_id: id.to_owned(),
        secret_access_key: Secret::new(secret.to_owned()),
        session_token: token.map(|token| Secret::new(token.to_owned())),
    })
}

/// A variable of the environment that is set and not empty.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn text_of(path: &Path) -> Result<String, String> {
    let size = std::fs::metadata(path).map_err(|error| error.to_string())?.len();
    if size > FILE_BYTES_MAX {
        return Err("the file is too long".to_owned());
    }
    std::fs::read_to_string(path).map_err(|error| error.to_string())
}
