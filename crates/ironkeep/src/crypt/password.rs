//! `ironkeep password-command`: a password for restic, rclone and others that run a command for it.

use std::io::{Cursor, Read as _, Write as _};
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use clap::Args;
use client::{ANSWER_BYTES_MAX, Outgoing};
use envelope::random::SystemRandom;
use ironkeep_client_crypto::keyring::KmsKeyring;
use ironkeep_client_crypto::message::{Commitment, Decryption, Encryption, Signing};
use serde_json::{Value, json};
use stdx::Random as _;
use zeroize::Zeroizing;

use super::context::Context;
use super::files::{self, Output};
use super::kms::KmsCalls;
use super::remote::{Remote, Service, Target};

/// The longest message with a password.
const MESSAGE_BYTES_MAX: u64 = 1 << 20;

/// Random bytes of a new password.
const PASSWORD_BYTES: usize = 32;

pub(crate) const EXAMPLES: &str = "Examples:
  ironkeep password-command --create restic.key --kms alias/backup --context app=restic
  export RESTIC_PASSWORD_COMMAND='ironkeep password-command restic.key --kms alias/backup --context app=restic'
  restic init
  ironkeep password-command --secret restic/photos
  rclone --password-command 'ironkeep password-command --secret rclone/config' ls remote:

Prints a password and nothing else: one that lies in a file under a KMS key, so that disabling the key or the right to use it
takes it away, and each use is recorded; or one of Secrets Manager. Takes kms:Decrypt, or secretsmanager:GetSecretValue. The
file is opened with the key that is named here, and with no other that somebody might have put there. What a program
once had may be remembered by it: a key that is disabled does not change the password of a repository.";

#[derive(Debug, Args)]
pub(crate) struct PasswordCommand {
    /// The file with the password, under the key.
    #[arg(required_unless_present_any = ["secret", "create"], requires = "kms")]
    file: Option<PathBuf>,
    /// Make a password of 256 random bits, and write it to this file, under the key; nothing is printed.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["file", "secret"], requires = "kms")]
    create: Option<PathBuf>,
    /// A secret of Secrets Manager, by its name or ARN.
    #[arg(long, value_name = "NAME", conflicts_with_all = ["file", "kms"])]
    secret: Option<String>,
    /// The KMS key, by its ARN, id or alias.
    #[arg(long, value_name = "KEY")]
    kms: Option<String>,
    #[command(flatten)]
    context: Context,
    #[command(flatten)]
    target: Target,
}

/// Runs the command.
pub(crate) fn run(arguments: &PasswordCommand) -> Result<(), String> {
    let remote = Remote::new(&arguments.target)?;
    if let Some(secret) = &arguments.secret {
        return print(&of_secret(&remote, secret)?);
    }
    let kms = KmsCalls(&remote);
    let key = arguments.kms.as_deref().ok_or("no key is named: say --kms")?;
    let keyring = KmsKeyring::new(&kms, key);
    let context = arguments.context.read()?;
    if let Some(path) = &arguments.create {
        if path.exists() {
            return Err(format!("{} is there already", path.display()));
        }
        let mut bytes = Zeroizing::new([0; PASSWORD_BYTES]);
        SystemRandom.fill(bytes.as_mut_slice());
        let password = Zeroizing::new(URL_SAFE_NO_PAD.encode(bytes.as_slice()));
        let mut output = Output::open(Some(path), true)?;
        let encryption = Encryption::new(&keyring, context, Signing::Unsigned);
        let done = encryption.run(&mut password.as_bytes(), &mut output.writer);
        return output.end(done).map(drop);
    }
    let path = arguments.file.as_deref().ok_or("no file is named")?;
    let mut message = Vec::new();
    let read = files::open(path)?.take(MESSAGE_BYTES_MAX).read_to_end(&mut message);
    let _ = read.map_err(|error| format!("{}: {error}", path.display()))?;
    let mut password = Zeroizing::new(Vec::new());
    let decryption = Decryption::new(&keyring, context, Commitment::Required);
    let done = decryption.run(&mut Cursor::new(message), &mut *password);
    let _ = done.map_err(|error| format!("{}: {error}", path.display()))?;
    print(&password)
}

fn of_secret(remote: &Remote<'_>, name: &str) -> Result<Zeroizing<Vec<u8>>, String> {
    let input = Bytes::from(json!({ "SecretId": name }).to_string());
    let target = "secretsmanager.GetSecretValue".to_owned();
    let outgoing = Outgoing::json("secretsmanager", target, input);
    let region = super::kms::region_of(name);
    let answer = remote.call(Service::Secrets, region.as_deref(), &outgoing, ANSWER_BYTES_MAX);
    let answer = answer.map_err(|fault| format!("{name}: {fault}"))?;
    let answer: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
    let text = answer.get("SecretString").and_then(Value::as_str);
    let text = text.ok_or_else(|| format!("{name} is not text"))?;
    Ok(Zeroizing::new(text.as_bytes().to_vec()))
}

/// One line, as programs that ask for a password read it.
fn print(password: &[u8]) -> Result<(), String> {
    if password.is_empty() || password.iter().any(|byte| b"\r\n\0".contains(byte)) {
        return Err("it is no password of one line".to_owned());
    }
    let mut stdout = std::io::stdout();
    let written = stdout.write_all(password).and_then(|()| stdout.write_all(b"\n"));
    written.map_err(|error| format!("standard output: {error}"))
}
