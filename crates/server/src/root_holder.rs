//! What the file of `--root-token` names: a key in a PKCS#11 token, a key of another KMS, or a TPM.

use std::path::PathBuf;
use std::sync::Arc;

use hsm::{Module, ModuleSpec, TokenName};
use keyslots::{SlotSource, SlotsError, TokenKey, read_passphrase};

mod kms;
mod tpm;

use kms::KmsKey;
use tpm::Tpm;

/// What opens the root key, and is neither a file nor a passphrase nor shares.
#[derive(Debug, Clone)]
pub enum RootHolder {
    /// A key in a token.
    Token(RootToken),
    /// A key of another KMS.
    Kms(RootKms),
    /// A TPM 2.0.
    Tpm(RootTpm),
}

/// A key in a token that opens the root key.
#[derive(Debug, Clone)]
pub struct RootToken {
    /// The module that shows the token.
    pub module: ModuleSpec,
    /// The token.
    pub token: TokenName,
    /// The label of the key.
    pub key: String,
    /// The file with the PIN of the token's user.
    pub pin_file: PathBuf,
}

/// A symmetric key of another KMS that opens the root key.
#[derive(Debug, Clone)]
pub struct RootKms {
    /// Where that KMS is: `https://`, or `http://` on this machine.
    pub endpoint_url: String,
    /// The Region that calls are signed for.
    pub region: String,
    /// PEM with the authority of its certificate; needed for `https://`.
    pub ca_bundle: Option<PathBuf>,
    /// The key's id, ARN or alias.
    pub key_id: String,
    /// Who calls.
    pub access_key_id: String,
    /// The file with the secret access key, mode 0600.
    pub secret_access_key_file: PathBuf,
}

/// A TPM 2.0 that opens the root key while the machine is in the state of its registers.
#[derive(Debug, Clone)]
pub struct RootTpm {
    /// How it is reached, as the tools of `tpm2-tools` call it: `device:/dev/tpmrm0`.
    pub tcti: String,
    /// The registers (PCRs, SHA-256) that a new slot is bound to: 0 to 23, ascending.
    pub registers: Vec<u8>,
}

impl RootHolder {
    /// Logs in to a token; of the others nothing is asked yet.
    ///
    /// # Errors
    /// [`SlotsError`]: those of the secrets' files, of the token, and of settings that name nothing.
    pub fn open(&self) -> Result<SlotSource, SlotsError> {
        match self {
            Self::Token(token) => token.open(),
            Self::Kms(kms) => Ok(SlotSource::Held(Arc::new(KmsKey::new(kms)?))),
            Self::Tpm(tpm) => Ok(SlotSource::Held(Arc::new(Tpm::new(tpm)))),
        }
    }
}

impl RootHolder {
    /// The files with its secrets, which are its owner's alone.
    #[must_use]
    pub fn secret_files(&self) -> Vec<PathBuf> {
        match self {
            Self::Token(token) => vec![token.pin_file.clone()],
            Self::Kms(kms) => vec![kms.secret_access_key_file.clone()],
            Self::Tpm(_) => Vec::new(),
        }
    }
}

impl RootToken {
    fn open(&self) -> Result<SlotSource, SlotsError> {
        let pin = read_passphrase(&self.pin_file)?;
        let module = Arc::new(Module::new(self.module.clone()));
        let token = module.login(&self.token, pin)?;
        Ok(SlotSource::Token(Arc::new(TokenKey::new(token, &self.key)?)))
    }
}
