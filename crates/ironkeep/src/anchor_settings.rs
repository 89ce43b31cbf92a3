//! The settings of anchors: where it is told how far the journal has come.

use std::fs;
use std::path::{Path, PathBuf};

use http::Uri;
use names::{BucketName, Region};
use secret::Secret;
use server::{AnchorBucket, AnchorConfig};
use zeroize::Zeroizing;

/// Days that anchors are locked, unless it is told.
const RETENTION_DAYS: u32 = 365;

/// The most days that they are.
const RETENTION_DAYS_MAX: u32 = 36_500;

/// The longest prefix, in bytes.
const PREFIX_BYTES_MAX: usize = 512;

/// The longest file of an access key, in bytes.
const CREDENTIALS_BYTES_MAX: u64 = 4096;

/// The flags, as they were given.
#[derive(Debug)]
pub(crate) struct AnchorFlags {
    pub(crate) file: Option<PathBuf>,
    pub(crate) bucket: Option<String>,
    pub(crate) region: String,
    pub(crate) credentials_file: Option<PathBuf>,
    pub(crate) ca_file: Option<PathBuf>,
    pub(crate) retention_days: Option<u32>,
    pub(crate) is_to_syslog: bool,
    pub(crate) has_syslog: bool,
}

/// What the flags come to.
pub(crate) fn anchor(flags: AnchorFlags) -> Result<AnchorConfig, String> {
    if flags.is_to_syslog && !flags.has_syslog {
        return Err("`--anchor-syslog on` goes with `--forward-syslog`".to_owned());
    }
    let is_unused = flags.credentials_file.is_some()
        || flags.ca_file.is_some()
        || flags.retention_days.is_some();
    let (file, syslog) = (flags.file.clone(), flags.is_to_syslog);
    let bucket = match &flags.bucket {
        Some(url) => Some(bucket(url, &flags)?),
        None if is_unused => {
            return Err(
                "`--anchor-credentials-file`, `--anchor-ca-file` and `--anchor-retention` go with \
                        `--anchor-bucket`"
                    .to_owned(),
            );
        }
        None => None,
    };
    Ok(AnchorConfig { file, bucket, syslog })
}

fn bucket(url: &str, flags: &AnchorFlags) -> Result<AnchorBucket, String> {
    let AnchorPlaceName { endpoint, bucket, prefix } = place("--anchor-bucket", url)?;
    let Some(credentials) = &flags.credentials_file else {
        return Err("`--anchor-bucket` needs `--anchor-credentials-file`".to_owned());
    };
    let (access_key_id, secret_access_key) = credentials_of(credentials)?;
    let retention_days = flags.retention_days.unwrap_or(RETENTION_DAYS);
    if !(1..=RETENTION_DAYS_MAX).contains(&retention_days) {
        return Err(format!("`--anchor-retention` is 1 to {RETENTION_DAYS_MAX} days"));
    }
    let region = Region::parse(&flags.region);
    Ok(AnchorBucket {
        endpoint,
        region: region.map_err(|error| format!("`--anchor-region`: {error}"))?,
        bucket,
        prefix,
        ca_file: flags.ca_file.clone(),
        access_key_id,
        secret_access_key,
        retention_days,
    })
}

/// A bucket, and where in it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct AnchorPlaceName {
    pub(crate) endpoint: String,
    pub(crate) bucket: String,
    /// Empty, or with a slash at its end.
    pub(crate) prefix: String,
}

/// What `url` names: `https://HOST/BUCKET/PREFIX`.
pub(crate) fn place(flag: &str, url: &str) -> Result<AnchorPlaceName, String> {
    let invalid =
        || format!("`{flag} {url}`: say https://HOST/BUCKET or https://HOST/BUCKET/PREFIX");
    let uri: Uri = url.parse().map_err(|_| invalid())?;
    let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
        return Err(invalid());
    };
    if !matches!(scheme, "http" | "https")
        || authority.as_str().contains('@')
        || uri.query().is_some()
    {
        return Err(invalid());
    }
    let path = uri.path().trim_matches('/');
    let (bucket, prefix) = path.split_once('/').unwrap_or((path, ""));
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.".contains(&byte);
    if BucketName::parse(bucket).is_err()
        || prefix.len() > PREFIX_BYTES_MAX
        || !prefix.bytes().all(is_plain)
    {
        return Err(invalid());
    }
    let prefix = if prefix.is_empty() { String::new() } else { format!("{prefix}/") };
    Ok(AnchorPlaceName {
        endpoint: format!("{scheme}://{authority}"),
        bucket: bucket.to_owned(),
        prefix,
    })
}

/// The access key in a file: `AWS_ACCESS_KEY_ID=...` and `AWS_SECRET_ACCESS_KEY=...`, a line each, with or
/// without `export` in front.
pub(crate) fn credentials_of(path: &Path) -> Result<(String, Secret<String>), String> {
    let failed = |reason: String| format!("`{}`: {reason}", path.display());
    let size = fs::metadata(path).map_err(|error| failed(error.to_string()))?.len();
    if size > CREDENTIALS_BYTES_MAX {
        return Err(failed("the file is too long for an access key".to_owned()));
    }
    let text = Zeroizing::new(fs::read_to_string(path).map_err(|error| failed(error.to_string()))?);
    let value = |name: &str| {
        let line = text.lines().find_map(|line| {
            let line = line.trim();
            let (known, value) = line.strip_prefix("export ").unwrap_or(line).split_once('=')?;
            (known.trim() == name).then(|| value.trim().trim_matches(['\'', '"']).to_owned())
        });
        let line = line.filter(|value| !value.is_empty());
        line.ok_or_else(|| failed(format!("there is no line {name}=...")))
    };
    Ok((value("AWS_ACCESS_KEY_ID")?, Secret::new(value("AWS_SECRET_ACCESS_KEY")?)))
}

#[cfg(test)]
mod tests;
