//! The file of `--root-token`: what opens the root key, and is neither a file nor a passphrase nor shares.
//!
//! It says which kind of thing that is by `kind`: `token` (unless it is said), `kms` or `tpm`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use server::{RootHolder, RootKms, RootToken, RootTpm};

use crate::hsm_settings::{in_folder, module, token};
use crate::settings_file::{settings_of, text_of};

/// How many registers (PCRs) a TPM has.
const REGISTERS: u8 = 24;

/// How a TPM is reached unless the file says otherwise: through the kernel's resource manager.
const TCTI: &str = "device:/dev/tpmrm0";

/// The register that a new slot is bound to unless the file says otherwise: the state of Secure Boot.
const REGISTER: u8 = 7;

/// What every such file may say.
#[derive(Debug, Deserialize)]
struct Kind {
    kind: Option<String>,
}

/// A key in a PKCS#11 token.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct TokenSettings {
    #[serde(rename = "kind")]
    _kind: Option<String>,
    library: PathBuf,
    token: String,
    key: String,
    pin_file: PathBuf,
    #[serde(default)]
    environment: BTreeMap<String, String>,
    #[serde(default)]
    iv_of_token: bool,
}

/// A key of another KMS.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct KmsSettings {
    #[serde(rename = "kind")]
    _kind: String,
    endpoint_url: String,
    region: String,
    ca_bundle: Option<PathBuf>,
    key_id: String,
    access_key_id: String,
    secret_access_key_file: PathBuf,
}

/// A TPM 2.0.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct TpmSettings {
    #[serde(rename = "kind")]
    _kind: String,
    tcti: Option<String>,
    pcrs: Option<Vec<u8>>,
}

/// What the file at `path` names.
pub(crate) fn root_holder(path: &Path) -> Result<RootHolder, String> {
    let text = text_of(path)?;
    let Kind { kind } = settings_of(path, &text, "kind = \"token\"")?;
    let read = match kind.as_deref() {
        None | Some("token") => {
            let settings: TokenSettings = settings_of(path, &text, "token = \"label:ironkeep\"")?;
            settings.read(path.parent()).map(RootHolder::Token)
        }
        Some("kms") => {
            let settings: KmsSettings = settings_of(path, &text, "key-id = \"alias/ironkeep\"")?;
            Ok(RootHolder::Kms(settings.read(path.parent())))
        }
        Some("tpm") => {
            let settings: TpmSettings = settings_of(path, &text, "pcrs = [7]")?;
            settings.read().map(RootHolder::Tpm)
        }
        Some(other) => Err(format!("`{other}` is no kind: say `token`, `kms` or `tpm`")),
    };
    read.map_err(|reason| format!("`{}`: {reason}", path.display()))
}

impl TokenSettings {
    /// Reads what it says; its files are named from the folder of the one it stands in.
    fn read(self, folder: Option<&Path>) -> Result<RootToken, String> {
        let library = in_folder(folder, self.library);
        Ok(RootToken {
            module: module(library, self.environment, self.iv_of_token)?,
            token: token(&self.token)?,
            key: self.key,
            pin_file: in_folder(folder, self.pin_file),
        })
    }
}

impl KmsSettings {
    /// As [`TokenSettings::read`].
    fn read(self, folder: Option<&Path>) -> RootKms {
        RootKms {
            endpoint_url: self.endpoint_url,
            region: self.region,
            ca_bundle: self.ca_bundle.map(|path| in_folder(folder, path)),
            key_id: self.key_id,
            access_key_id: self.access_key_id,
            secret_access_key_file: in_folder(folder, self.secret_access_key_file),
        }
    }
}

impl TpmSettings {
    fn read(self) -> Result<RootTpm, String> {
        let mut registers = self.pcrs.unwrap_or_else(|| vec![REGISTER]);
        registers.sort_unstable();
        registers.dedup();
        if registers.is_empty() || registers.iter().any(|number| *number >= REGISTERS) {
            return Err(format!("`pcrs` are numbers from 0 to {}, at least one", REGISTERS - 1));
        }
        Ok(RootTpm { tcti: self.tcti.unwrap_or_else(|| TCTI.to_owned()), registers })
    }
}

#[cfg(test)]
mod tests {
    use server::RootHolder;

    use super::root_holder;

    fn read(text: &str) -> Result<RootHolder, String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("root.toml");
        std::fs::write(&path, text).unwrap();
        root_holder(&path)
    }

    const TOKEN: &str = "library = \"/usr/lib/softhsm/libsofthsm2.so\"\ntoken = \"label:root\"\n\
        key = \"ironkeep root\"\npin-file = \"pin\"\n";

    const KMS: &str = "kind = \"kms\"\nendpoint-url = \"https://kms.example.com\"\nregion = \"eu-west-1\"\n\
        ca-bundle = \"ca.pem\"\nkey-id = \"alias/root\"\naccess-key-id = \"AKIDEXAMPLE\"\n\
        secret-access-key-file = \"/run/secret\"\n";

    #[test]
    fn each_kind_is_read_and_its_files_are_in_its_folder() {
        for text in [TOKEN.to_owned(), format!("kind = \"token\"\n{TOKEN}")] {
            let RootHolder::Token(token) = read(&text).unwrap() else { panic!("{text}") };
            assert!(token.pin_file.ends_with("pin") && token.pin_file.is_absolute());
        }
        let RootHolder::Kms(kms) = read(KMS).unwrap() else { panic!("a KMS") };
        assert!(kms.ca_bundle.unwrap().is_absolute());
        assert_eq!(kms.secret_access_key_file.to_str(), Some("/run/secret"));
        let RootHolder::Tpm(tpm) = read("kind = \"tpm\"").unwrap() else { panic!("a TPM") };
        assert_eq!((tpm.tcti.as_str(), tpm.registers.as_slice()), ("device:/dev/tpmrm0", &[7][..]));
        let RootHolder::Tpm(tpm) = read("kind = \"tpm\"\npcrs = [7, 0, 7]").unwrap() else {
            panic!("a TPM")
        };
        assert_eq!(tpm.registers, [0, 7]);
    }

    #[test]
    fn what_is_wrong_is_named() {
        let refused = |text: &str, wanted: &str| {
            let error = read(text).map(drop).unwrap_err();
            assert!(error.contains(wanted), "{error}");
        };
        refused("kind = \"vault\"", "`vault` is no kind");
        refused("kind = \"tpm\"\npcrs = []", "at least one");
        refused("kind = \"tpm\"\npcrs = [24]", "0 to 23");
        refused("kind = \"tpm\"\nkey-id = \"x\"", "key-id");
        refused(&KMS.replace("region", "place"), "place");
        refused(&TOKEN.replace("label:root", "root"), "`root` names no token");
    }
}
