//! `ironkeep crypt`: client-side encryption, before anything leaves. Messages of the AWS Encryption SDK through pipes, and
//! objects of the S3 Encryption Client.

use clap::Subcommand;

mod context;
pub(crate) mod copy;
mod files;
mod inspect;
mod keys;
mod kms;
mod message;
mod object;
pub(crate) mod password;
mod remote;
mod rewrap;
mod scan;
mod sealed_upload;

pub(crate) const EXAMPLES: &str = "Examples:
  ironkeep crypt encrypt --kms alias/legal --context dept=legal < contract.pdf > contract.enc
  ironkeep crypt decrypt --kms alias/legal --context dept=legal < contract.enc > contract.pdf
  ironkeep crypt inspect contract.enc
  ironkeep crypt inspect s3://photos/2026/one.jpg
  ironkeep crypt scan s3://photos/2026/
  ironkeep crypt rewrap s3://photos/2026/one.jpg --kms alias/new
  ironkeep s3 cp --kms alias/photos one.jpg s3://photos/2026/one.jpg

Server and credentials are those of `ironkeep help api`, with AWS_ENDPOINT_URL_KMS and AWS_ENDPOINT_URL_S3 for one service
alone; --aws calls AWS itself, with the credentials of the environment.";

/// Encrypt before it leaves, in the formats of AWS's clients.
#[derive(Debug, Subcommand)]
pub(crate) enum Crypt {
    /// Encrypt a file or standard input, as a message of the AWS Encryption SDK.
    Encrypt(message::Encrypt),
    /// Decrypt a message of the AWS Encryption SDK.
    Decrypt(message::Decrypt),
    /// Say what a message or an object is encrypted with. Takes no key, and verifies nothing.
    Inspect(inspect::Inspect),
    /// List the objects of a bucket that are not encrypted by a client, or without authentication or commitment.
    #[command(after_help = scan::ABOUT)]
    Scan(scan::Scan),
    /// Put the data key of an object under another key, without reading or writing its body.
    #[command(after_help = rewrap::ABOUT)]
    Rewrap(rewrap::Rewrap),
}

/// Runs the subcommand.
pub(crate) fn run(command: Crypt) -> Result<(), String> {
    match command {
        Crypt::Encrypt(arguments) => message::encrypt(&arguments),
        Crypt::Decrypt(arguments) => message::decrypt(&arguments),
        Crypt::Inspect(arguments) => inspect::run(&arguments),
        Crypt::Scan(arguments) => scan::run(&arguments),
        Crypt::Rewrap(arguments) => rewrap::run(&arguments),
    }
}
