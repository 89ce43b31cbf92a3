//! The settings of what opens the root key: one thing.

use std::path::PathBuf;

use server::RootOfTrust;

use crate::root_holder_settings::root_holder;

/// What the flags say.
#[derive(Debug, Clone)]
pub(crate) struct RootFlags {
    pub(crate) passphrase_file: Option<PathBuf>,
    pub(crate) key_file: Option<PathBuf>,
    pub(crate) root_token: Option<PathBuf>,
    pub(crate) share_file: Vec<PathBuf>,
    pub(crate) is_sealed: bool,
}

/// What opens the root key.
pub(crate) fn root_of_trust(flags: RootFlags) -> Result<RootOfTrust, String> {
    let RootFlags { passphrase_file, key_file, root_token, share_file, is_sealed } = flags;
    let has_shares = !share_file.is_empty();
    let named = [passphrase_file.is_some(), key_file.is_some(), root_token.is_some(), has_shares];
    if named.into_iter().chain([is_sealed]).filter(|is_named| *is_named).count() > 1 {
        return Err("one of `--key-file` (IRONKEEP_KEY_FILE), `--passphrase-file` \
             (IRONKEEP_PASSPHRASE_FILE), `--root-token` (IRONKEEP_ROOT_TOKEN), `--share-file` \
             (IRONKEEP_SHARE_FILE) and `--sealed` (IRONKEEP_SEALED) opens the root key: leave the \
             others out"
            .to_owned());
    }
    if is_sealed {
        return Ok(RootOfTrust::Sealed);
    }
    if has_shares {
        return Ok(RootOfTrust::ShareFiles(share_file));
    }
    match (passphrase_file, key_file, root_token) {
        (Some(path), ..) => Ok(RootOfTrust::PassphraseFile(path)),
        (_, Some(path), _) => Ok(RootOfTrust::KeyFileAt(path)),
        (_, _, Some(path)) => root_holder(&path).map(RootOfTrust::Holder),
        (None, None, None) => Ok(RootOfTrust::KeyFile),
    }
}
