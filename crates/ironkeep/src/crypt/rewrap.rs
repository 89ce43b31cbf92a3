//! `ironkeep crypt rewrap`: the data key of an object comes under another key. Its body stays where it is.

use clap::Args;
use client::Outgoing;
use http::{HeaderMap, Method};
use ironkeep_client_crypto::EncryptionContext;
use ironkeep_client_crypto::s3::is_reserved;

use super::context::Context;
use super::copy::put_instruction_file;
use super::inspect::shown;
use super::kms::KmsCalls;
use super::object::{Described, META, Place, call, describe, material};
use super::remote::{Remote, Target};
use super::scan::list;
use crate::endpoint::header;
use crate::xml::first;

/// The largest object that the server copies in one call.
const COPY_BYTES_MAX: u64 = 5 << 30;

/// Headers that an object keeps, besides its metadata.
const KEPT: [&str; 14] = [
    "cache-control",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-type",
    "expires",
    "x-amz-object-lock-legal-hold",
    "x-amz-object-lock-mode",
    "x-amz-object-lock-retain-until-date",
    "x-amz-server-side-encryption",
    "x-amz-server-side-encryption-aws-kms-key-id",
    "x-amz-server-side-encryption-bucket-key-enabled",
    "x-amz-storage-class",
    "x-amz-website-redirect-location",
];

pub(crate) const ABOUT: &str = "\
Takes s3:GetObject and s3:PutObject on the object, kms:ReEncryptFrom under the key that it has, kms:ReEncryptTo under the new
one. The data key does not leave KMS. An object with an instruction file gets a new instruction file; of another one
the server makes a copy in its place, with new metadata: no byte of it crosses the line, and in a bucket with versions
the former version stays under the former key. Who has had the data key still has it: encrypt anew against that.

Messages of the AWS Encryption SDK are not rewrapped: their header is authenticated under the data key with a fixed nonce, so
that a second header of the same message would let its reader forge it. Decrypt and encrypt them through a pipe.";

#[derive(Debug, Args)]
pub(crate) struct Rewrap {
    /// s3://BUCKET/KEY, or with --recursive s3://BUCKET/PREFIX.
    place: String,
    /// All objects whose keys begin so, one after another; what no client has encrypted is passed over.
    #[arg(long)]
    recursive: bool,
    /// The new KMS key, by its ARN, id or alias.
    #[arg(long, value_name = "KEY")]
    kms: String,
    /// New pairs in place of those that it has.
    #[command(flatten)]
    context: Context,
    #[command(flatten)]
    target: Target,
}

/// Runs the subcommand.
pub(super) fn run(arguments: &Rewrap) -> Result<(), String> {
    let remote = Remote::new(&arguments.target)?;
    let wanted = Wanted { key: &arguments.kms, context: arguments.context.read_if_given()? };
    if arguments.recursive {
        let place = Place::parse(&arguments.place);
        let place =
            place.ok_or_else(|| format!("`{}`: say s3://BUCKET/PREFIX", arguments.place))?;
        return all(&remote, &place, &wanted);
    }
    let place = Place::object(&arguments.place)?;
    match one(&remote, &place, &wanted)? {
        true => Ok(()),
        false => Err(format!("`{}` is not an object of the S3 Encryption Client", place.key)),
    }
}

/// The key that objects come under.
struct Wanted<'a> {
    key: &'a str,
    context: Option<EncryptionContext>,
}

/// Every object of a prefix that a client has encrypted, each by itself.
fn all(remote: &Remote<'_>, place: &Place, wanted: &Wanted<'_>) -> Result<(), String> {
    let (mut done, mut others, mut failed) = (0_u64, 0_u64, 0_u64);
    let mut token = String::new();
    loop {
        let (keys, next) = list(remote, place, &token)?;
        for key in keys {
            let object = Place { bucket: place.bucket.clone(), key };
            match one(remote, &object, wanted) {
                Ok(true) => done += 1,
                Ok(false) => others += 1,
                Err(error) => {
                    failed += 1;
                    let line = format!("{}: {error}", shown(&object.key));
                    crate::logging::print_error(format_args!("{line}"));
                }
            }
        }
        match next {
            Some(next) => token = next,
            None => break,
        }
    }
    crate::logging::say!(
        "{done} rewrapped, {others} not of the S3 Encryption Client, {failed} failed"
    );
    if failed == 0 { Ok(()) } else { Err(format!("{failed} objects keep their key")) }
}

/// Whether it is an object of the S3 Encryption Client; then it is under the key.
fn one(remote: &Remote<'_>, place: &Place, wanted: &Wanted<'_>) -> Result<bool, String> {
    let described = describe(remote, place).map_err(|fault| fault.to_string())?;
    let Some(known) = material(remote, place, &described.metadata)? else { return Ok(false) };
    if !known.has_file && described.bytes > COPY_BYTES_MAX {
        return Err(
            "over 5 GiB, and without an instruction file: copy it through a pipe".to_owned()
        );
    }
    let rewrapped =
        known.material.rewrapped(&KmsCalls(remote), wanted.key, wanted.context.as_ref());
    let rewrapped = rewrapped.map_err(|error| error.to_string())?;
    if known.has_file {
        return put_instruction_file(remote, place, rewrapped.apart().1).map(|()| true);
    }
    let mut copy = Outgoing::s3(Method::PUT, place.path())
        .with("x-amz-copy-source", place.path())
        .with("x-amz-copy-source-if-match", described.etag.clone())
        .with("x-amz-metadata-directive", "REPLACE");
    for (name, value) in kept(&described.headers) {
        copy = copy.with(name, value);
    }
    let own = described.metadata.iter().filter(|(name, _)| !is_reserved(name));
    for (name, value) in own.chain(&rewrapped.metadata()) {
        copy = copy.with(format!("{META}{name}"), value.clone());
    }
    let copied = call(remote, &copy).map_err(|fault| fault.to_string())?;
    // S3 answers 200 before it knows how it ends.
    match first(&String::from_utf8_lossy(&copied.body), "Code") {
        "" => verified(remote, place, &described).map(|()| true),
        code => Err(format!("it was not copied: {code}")),
    }
}

fn kept(headers: &HeaderMap) -> Vec<(&'static str, String)> {
    let kept = KEPT.iter().filter_map(|name| Some((*name, header(headers, name)?)));
    kept.collect()
}

/// The object that is there now has the length of the one that was.
fn verified(remote: &Remote<'_>, place: &Place, before: &Described) -> Result<(), String> {
    let now = describe(remote, place).map_err(|fault| fault.to_string())?;
    if now.bytes == before.bytes {
        Ok(())
    } else {
        Err("somebody has written it meanwhile".to_owned())
    }
}
