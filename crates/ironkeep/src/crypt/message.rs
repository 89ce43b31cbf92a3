//! `ironkeep crypt encrypt` and `decrypt`.

use std::io::Read;
use std::path::PathBuf;

use clap::Args;
use ironkeep_client_crypto::message::{Commitment, Decryption, Encryption, Signing};

use super::context::Context;
use super::files::{self, Output};
use super::keys::Keys;
use super::kms::KmsCalls;
use super::remote::{Remote, Target};

#[derive(Debug, Args)]
pub(crate) struct Encrypt {
    /// What is encrypted [default: standard input].
    file: Option<PathBuf>,
    /// Where the message goes [default: standard output].
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    keys: Keys,
    #[command(flatten)]
    context: Context,
    /// Write no signature (suite 0x0478 instead of 0x0578): right where all who may decrypt may encrypt too, and then
    /// decrypted in one reading.
    #[arg(long)]
    unsigned: bool,
    /// Bytes of a frame, a multiple of 16, up to 16 MiB.
    #[arg(long, value_name = "BYTES", default_value_t = 4096)]
    frame_bytes: u32,
    #[command(flatten)]
    target: Target,
}

#[derive(Debug, Args)]
pub(crate) struct Decrypt {
    /// The message [default: standard input].
    file: Option<PathBuf>,
    /// Where the plaintext goes [default: standard output]. The file is there when all of it is authentic.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    keys: Keys,
    /// Open with whatever KMS key the message names: of the accounts of --account, or of any.
    #[arg(long)]
    any_kms_key: bool,
    /// The account of KMS keys that --any-kms-key may use; repeatable.
    #[arg(long, value_name = "ID", requires = "any_kms_key")]
    account: Vec<String>,
    /// Pairs that the message must have.
    #[command(flatten)]
    context: Context,
    /// Read messages of the first version too, which do not commit to their key.
    #[arg(long)]
    allow_uncommitted: bool,
    /// Write plaintext before the signature, or the one tag of a message without frames, is verified: what comes out
    /// before this command has ended well may be anybody's.
    #[arg(long)]
    release_unverified_plaintext: bool,
    #[command(flatten)]
    target: Target,
}

/// Encrypts.
pub(super) fn encrypt(arguments: &Encrypt) -> Result<(), String> {
    let remote = Remote::new(&arguments.target)?;
    let kms = KmsCalls(&remote);
    let keyring = arguments.keys.keyring(&kms)?;
    let signing = if arguments.unsigned { Signing::Unsigned } else { Signing::Signed };
    let encryption = Encryption::new(&keyring, arguments.context.read()?, signing);
    let encryption = encryption.frame_bytes(arguments.frame_bytes);
    let encryption = encryption.map_err(|error| format!("--frame-bytes: {error}"))?;
    let mut source: Box<dyn Read> = match &arguments.file {
        Some(path) if !files::is_stdin(Some(path)) => Box::new(files::open(path)?),
        _ => Box::new(files::stdin()),
    };
    let mut output = Output::open(arguments.output.as_deref(), true)?;
    let done = encryption.run(&mut source, &mut output.writer);
    output.end(done).map(drop)
}

/// Decrypts.
pub(super) fn decrypt(arguments: &Decrypt) -> Result<(), String> {
    let remote = Remote::new(&arguments.target)?;
    let kms = KmsCalls(&remote);
    let any = arguments.any_kms_key.then_some(arguments.account.as_slice());
    let keyring = arguments.keys.with(&kms, any)?;
    let commitment = match arguments.allow_uncommitted {
        true => Commitment::Optional,
        false => Commitment::Required,
    };
    let decryption = Decryption::new(&keyring, arguments.context.read()?, commitment);
    let file = match &arguments.file {
        Some(path) if !files::is_stdin(Some(path)) => Some(files::open(path)?),
        _ => None,
    };
    let mut output = Output::open(arguments.output.as_deref(), false)?;
    let sink = &mut output.writer;
    let done = match (file, arguments.release_unverified_plaintext) {
        (Some(mut file), true) => decryption.run_releasing_unverified_plaintext(&mut file, sink),
        (None, true) => decryption.run_releasing_unverified_plaintext(&mut files::stdin(), sink),
        (Some(mut file), false) => decryption.run(&mut file, sink),
        (None, false) => decryption.run_spooled(&mut files::stdin(), files::spool, sink),
    };
    output.end(done).map(drop)
}
