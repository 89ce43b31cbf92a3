//! The keys as flags say them.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clap::{Args, ValueEnum};
use ironkeep_client_crypto::Kms;
use ironkeep_client_crypto::keyring::{
    Keyring, KmsDiscoveryKeyring, KmsKeyring, MultiKeyring, RawAesKeyring, RawRsaKeyring,
    RsaPadding, RsaPrivateKey, RsaPublicKey,
};
use ironkeep_client_crypto::s3::MasterKey;
use zeroize::Zeroizing;

/// The largest file of a key.
const KEY_FILE_BYTES_MAX: u64 = 64 << 10;

/// Keys of messages; any one of them opens.
#[derive(Debug, Args)]
pub(super) struct Keys {
    /// A KMS key, by its ARN, id or alias; repeatable.
    #[arg(long, value_name = "KEY")]
    kms: Vec<String>,
    /// A multi-Region key, by its ARN in the Region that is called: it opens what was encrypted under it elsewhere too;
    /// repeatable.
    #[arg(long, value_name = "ARN")]
    kms_mrk: Vec<String>,
    /// A raw key of AES: its name space and name, which messages carry, and the file with 16, 24 or 32 bytes, or these in
    /// base64; repeatable.
    #[arg(long, value_name = "SPACE:NAME=FILE")]
    aes: Vec<String>,
    /// A key of RSA in PEM, public or private: its name space and name, and the file; repeatable.
    #[arg(long, value_name = "SPACE:NAME=FILE")]
    rsa: Vec<String>,
    /// The hash of RSA-OAEP.
    #[arg(long, value_enum, default_value_t = Padding::OaepSha256)]
    rsa_padding: Padding,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Padding {
    OaepSha1,
    OaepSha256,
    OaepSha384,
    OaepSha512,
}

impl Keys {
    /// The keyring of all of them.
    pub(super) fn keyring<'a>(&self, kms: &'a dyn Kms) -> Result<MultiKeyring<'a>, String> {
        self.with(kms, None)
    }

    /// As [`keyring`](Self::keyring), and of whatever KMS key a message names, of these accounts.
    pub(super) fn with<'a>(
        &self,
        kms: &'a dyn Kms,
        any: Option<&[String]>,
    ) -> Result<MultiKeyring<'a>, String> {
        let mut keyrings: Vec<Box<dyn Keyring + 'a>> = Vec::new();
        for key in &self.kms {
            keyrings.push(Box::new(KmsKeyring::new(kms, key.clone())));
        }
        for key in &self.kms_mrk {
            let keyring = KmsKeyring::multi_region(kms, key.clone());
            keyrings.push(Box::new(keyring.map_err(|error| format!("--kms-mrk {key}: {error}"))?));
        }
        for said in &self.aes {
            let (name, file) = named(said, "--aes")?;
            let key = RawAesKeyring::new(name.0, name.1, &aes_key(file)?);
            keyrings.push(Box::new(key.map_err(|error| format!("--aes {said}: {error}"))?));
        }
        for said in &self.rsa {
            let (name, file) = named(said, "--rsa")?;
            let keyring = match rsa_key(file)? {
                RsaKey::Public(key) => RawRsaKeyring::public(name, self.padding(), key),
                RsaKey::Private(key) => RawRsaKeyring::private(name, self.padding(), key),
            };
            keyrings.push(Box::new(keyring.map_err(|error| format!("--rsa {said}: {error}"))?));
        }
        if let Some(accounts) = any {
            keyrings.push(Box::new(KmsDiscoveryKeyring::new(kms, accounts.to_vec())));
        }
        if keyrings.is_empty() {
            return Err("no key is named: say --kms, --aes or --rsa".to_owned());
        }
        Ok(MultiKeyring::new(keyrings))
    }

    const fn padding(&self) -> RsaPadding {
        match self.rsa_padding {
            Padding::OaepSha1 => RsaPadding::OaepSha1,
            Padding::OaepSha256 => RsaPadding::OaepSha256,
            Padding::OaepSha384 => RsaPadding::OaepSha384,
            Padding::OaepSha512 => RsaPadding::OaepSha512,
        }
    }
}

/// The key of objects.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub(crate) struct ObjectKey {
    /// A KMS key, by its ARN, id or alias.
    #[arg(long, value_name = "KEY")]
    kms: Option<String>,
    /// The file of a raw key of AES: 16, 24 or 32 bytes, or these in base64.
    #[arg(long, value_name = "FILE")]
    aes_file: Option<PathBuf>,
    /// The file of a key of RSA in PEM; a public one encrypts alone.
    #[arg(long, value_name = "FILE")]
    rsa_file: Option<PathBuf>,
}

impl ObjectKey {
    pub(super) fn read<'a>(&self, kms: &'a dyn Kms) -> Result<MasterKey<'a>, String> {
        match self {
            Self { kms: Some(key_id), .. } => Ok(MasterKey::Kms { kms, key_id: key_id.clone() }),
            Self { aes_file: Some(file), .. } => aes_key(file).map(MasterKey::Aes),
            Self { rsa_file: Some(file), .. } => Ok(match rsa_key(file)? {
                RsaKey::Public(key) => MasterKey::RsaPublic(key),
                RsaKey::Private(key) => MasterKey::RsaPrivate(key),
            }),
            Self { .. } => Err("no key is named".to_owned()),
        }
    }
}

/// Name space and name of a key, and its file.
fn named<'a>(said: &'a str, flag: &str) -> Result<((&'a str, &'a str), &'a Path), String> {
    let parts = said.split_once('=').and_then(|(name, file)| Some((name.split_once(':')?, file)));
    let (name, file) = parts.ok_or_else(|| format!("{flag} {said}: say SPACE:NAME=FILE"))?;
    Ok((name, Path::new(file)))
}

fn read(file: &Path) -> Result<Zeroizing<Vec<u8>>, String> {
    let show = |error: std::io::Error| format!("{}: {error}", file.display());
    if std::fs::metadata(file).map_err(show)?.len() > KEY_FILE_BYTES_MAX {
        return Err(format!("{}: too large for a key", file.display()));
    }
    std::fs::read(file).map(Zeroizing::new).map_err(show)
}

fn aes_key(file: &Path) -> Result<Zeroizing<Vec<u8>>, String> {
    let fits = |key: &[u8]| [16, 24, 32].contains(&key.len());
    let bytes = read(file)?;
    // 24 and 32 letters of base64 are no key of AES: they would be 18 and 24 bytes of chance.
    let text = core::str::from_utf8(&bytes).map(str::trim).unwrap_or_default();
    let decoded = Zeroizing::new(STANDARD.decode(text).unwrap_or_default());
    if fits(&decoded) && !fits(&bytes) {
        return Ok(decoded);
    }
    match fits(&bytes) {
        true => Ok(bytes),
        false => Err(format!("{}: a key of AES has 16, 24 or 32 bytes", file.display())),
    }
}

enum RsaKey {
    Public(RsaPublicKey),
    Private(RsaPrivateKey),
}

fn rsa_key(file: &Path) -> Result<RsaKey, String> {
    let bytes = read(file)?;
    let show = |error: &dyn core::fmt::Display| format!("{}: {error}", file.display());
    let text = core::str::from_utf8(&bytes).unwrap_or_default();
    if let Some(der) = pem(text, "PRIVATE KEY") {
        return RsaPrivateKey::from_pkcs8(&der).map(RsaKey::Private).map_err(|error| show(&error));
    }
    let der = pem(text, "PUBLIC KEY");
    let der = der.ok_or_else(|| show(&"neither a PUBLIC KEY nor a PRIVATE KEY in PEM"))?;
    RsaPublicKey::from_der(&der).map(RsaKey::Public).map_err(|error| show(&error))
}

/// The bytes between the lines of a label.
fn pem(text: &str, label: &str) -> Option<Zeroizing<Vec<u8>>> {
    let (_, rest) = text.split_once(&format!("-----BEGIN {label}-----"))?;
    let (body, _) = rest.split_once(&format!("-----END {label}-----"))?;
    let body: Zeroizing<String> = Zeroizing::new(body.split_whitespace().collect());
    STANDARD.decode(body.as_bytes()).ok().map(Zeroizing::new)
}
