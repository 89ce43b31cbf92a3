//! The settings of identity providers: which may be asked for their keys, and whose keys are in files.

use std::path::PathBuf;

use server::{OidcConfig, PinnedKeys};

use crate::allowed_hosts::allowed_hosts;

/// The most files of `--oidc-keys`.
const PINNED_MAX: usize = 64;

/// Which identity providers may be asked for their keys.
pub(crate) fn oidc(
    hosts: &[String],
    ca_file: Option<PathBuf>,
    keys: &[String],
) -> Result<OidcConfig, String> {
    let hosts = allowed_hosts("--oidc-host", hosts, &[("--oidc-ca-file", ca_file.is_some())])?;
    if keys.len() > PINNED_MAX {
        return Err(format!("there may be at most {PINNED_MAX} of `--oidc-keys`"));
    }
    let pinned: Vec<PinnedKeys> = keys.iter().map(|text| pinned(text)).collect::<Result<_, _>>()?;
    for (at, keys) in pinned.iter().enumerate() {
        if pinned.iter().skip(at + 1).any(|other| other.issuer == keys.issuer) {
            return Err(format!("`--oidc-keys`: https://{} stands there twice", keys.issuer));
        }
    }
    Ok(OidcConfig { hosts, ca_file, pinned })
}

fn pinned(text: &str) -> Result<PinnedKeys, String> {
    let parts = text.split_once('=').and_then(|(issuer, path)| {
        let issuer = issuer.strip_prefix("https://")?;
        (!issuer.is_empty() && !path.is_empty()).then_some((issuer, path))
    });
    let Some((issuer, path)) = parts else {
        return Err(format!("`--oidc-keys`: `{text}` is not https://ISSUER=FILE"));
    };
    let path = PathBuf::from(path);
    // A file that is not there would only be told to those who come with tokens.
    std::fs::metadata(&path)
        .map_err(|error| format!("`--oidc-keys`: `{}`: {error}", path.display()))?;
    Ok(PinnedKeys { issuer: issuer.to_owned(), path })
}

#[cfg(test)]
mod tests {
    use super::oidc;

    #[test]
    fn what_is_no_issuer_or_no_file_is_refused() {
        let cases = [
            ("x", "is not https://ISSUER=FILE"),
            ("http://id.example.com=/etc/hostname", "is not https://ISSUER=FILE"),
            ("https://=/etc/hostname", "is not https://ISSUER=FILE"),
            ("https://id.example.com=", "is not https://ISSUER=FILE"),
            ("https://id.example.com=/nowhere/keys.json", "No such file"),
        ];
        for (text, expected) in cases {
            let refused = oidc(&[], None, &[text.to_owned()]).unwrap_err();
            assert!(refused.contains(expected), "{text}: {refused}");
        }
        let dir = std::env::temp_dir().display().to_string();
        let one = format!("https://id.example.com={dir}");
        assert!(oidc(&[], None, std::slice::from_ref(&one)).is_ok());
        let twice = oidc(&[], None, &[one.clone(), one]).unwrap_err();
        assert!(twice.contains("stands there twice"), "{twice}");
    }
}
