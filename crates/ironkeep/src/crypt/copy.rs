//! `ironkeep s3 cp`: files to objects of the S3 Encryption Client, and back.

use std::io::Read;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use clap::{Args, ValueEnum};
use client::Outgoing;
use http::Method;
use ironkeep_client_crypto::message::Commitment;
use ironkeep_client_crypto::s3::{
    ObjectSealer, Opening, Unauthenticated, WrittenFormat, is_reserved,
};

use super::context::Context;
use super::files::{self, Output};
use super::keys::ObjectKey;
use super::kms::KmsCalls;
use super::object::{META, ObjectReader, Place, call, describe, material, with_body};
use super::remote::{Remote, Target};
use super::sealed_upload::Upload;

pub(crate) const EXAMPLES: &str = "Examples:
  ironkeep s3 cp --kms alias/photos --context album=2026 one.jpg s3://photos/2026/one.jpg
  ironkeep s3 cp --kms alias/photos --context album=2026 s3://photos/2026/one.jpg one.jpg
  pg_dump shop | ironkeep s3 cp --kms alias/backup - s3://backups/shop.sql

One of the two is s3://BUCKET/KEY, the other a file, or - for standard input or output. The object is written in format 3 of
the S3 Encryption Client, which AWS's clients read; the server sees ciphertext. What is read is kept as ciphertext in
the folder of temporary files until it is known to be authentic. Takes kms:GenerateDataKey and s3:PutObject, or
kms:Decrypt and s3:GetObject.";

#[derive(Debug, Args)]
pub(crate) struct Copy {
    /// A file, - or s3://BUCKET/KEY.
    from: String,
    /// A file, - or s3://BUCKET/KEY.
    to: String,
    #[command(flatten)]
    key: ObjectKey,
    #[command(flatten)]
    context: Context,
    /// Which format is written: v2 for readers that do not know v3, without key commitment.
    #[arg(long, value_enum, default_value_t = WriteAs::V3)]
    format: WriteAs,
    /// Keep the wrapped key in an instruction file beside the object.
    #[arg(long)]
    instruction_file: bool,
    /// Further user metadata, which is not encrypted; repeatable.
    #[arg(long, value_name = "NAME=VALUE")]
    metadata: Vec<String>,
    /// Read objects without key commitment too (format 2).
    #[arg(long)]
    allow_uncommitted: bool,
    /// Read objects without authentication too (format 1, AES-CBC): anybody may have altered them.
    #[arg(long, requires = "allow_uncommitted")]
    allow_unauthenticated: bool,
    #[command(flatten)]
    target: Target,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum WriteAs {
    V2,
    V3,
}

/// Copies.
pub(crate) fn run(arguments: &Copy) -> Result<(), String> {
    let remote = Remote::new(&arguments.target)?;
    match (Place::parse(&arguments.from), Place::parse(&arguments.to)) {
        (None, Some(_)) => upload(arguments, &remote, &Place::object(&arguments.to)?),
        (Some(_), None) => download(arguments, &remote, &Place::object(&arguments.from)?),
        _ => Err("one of the two is s3://BUCKET/KEY, the other a file or -".to_owned()),
    }
}

fn upload(arguments: &Copy, remote: &Remote<'_>, place: &Place) -> Result<(), String> {
    let kms = KmsCalls(remote);
    let master = arguments.key.read(&kms)?;
    let format = match arguments.format {
        WriteAs::V2 => WrittenFormat::V2,
        WriteAs::V3 => WrittenFormat::V3,
    };
    let path = Path::new(&arguments.from);
    let mut source: Box<dyn Read> = match files::is_stdin(Some(path)) {
        true => Box::new(files::stdin()),
        false => Box::new(files::open(path)?),
    };
    let context = arguments.context.read()?;
    let mut metadata = own_metadata(&arguments.metadata)?;
    let sealer = ObjectSealer::new(&master, format, &context).map_err(|error| error.to_string())?;
    let mut instruction = None;
    if arguments.instruction_file {
        let (on_object, file) = sealer.material().apart();
        metadata.extend(on_object);
        instruction = Some(file);
    } else {
        metadata.extend(sealer.material().metadata());
    }
    Upload { remote, place, metadata }.run(sealer, &mut source)?;
    instruction.map_or(Ok(()), |file| put_instruction_file(remote, place, file))
}

/// Writes the instruction file of an object.
pub(super) fn put_instruction_file(
    remote: &Remote<'_>,
    place: &Place,
    file: String,
) -> Result<(), String> {
    let put = Outgoing::s3(Method::PUT, place.instruction_file().path());
    let put = put.with(format!("{META}x-amz-crypto-instr-file"), "");
    let put = call(remote, &with_body(put, Bytes::from(file)));
    put.map(drop).map_err(|fault| format!("the instruction file: {fault}"))
}

fn own_metadata(said: &[String]) -> Result<std::collections::BTreeMap<String, String>, String> {
    let pairs = said.iter().map(|pair| {
        let (name, value) =
            pair.split_once('=').ok_or_else(|| format!("--metadata {pair}: say NAME=VALUE"))?;
        let name = name.to_ascii_lowercase();
        if is_reserved(&name) {
            return Err(format!("--metadata: `{name}` is a name of the encryption client's"));
        }
        Ok((name, value.to_owned()))
    });
    pairs.collect()
}

fn download(arguments: &Copy, remote: &Remote<'_>, place: &Place) -> Result<(), String> {
    let kms = KmsCalls(remote);
    let master = arguments.key.read(&kms)?;
    let described = describe(remote, place).map_err(|fault| fault.to_string())?;
    let known = material(remote, place, &described.metadata)?;
    let known = known.ok_or_else(|| {
        format!("`{}` is not encrypted by a client: read it with any client of S3", place.key)
    })?;
    let opening = Opening {
        master: &master,
        context: arguments.context.read()?,
        commitment: match arguments.allow_uncommitted {
            true => Commitment::Optional,
            false => Commitment::Required,
        },
        unauthenticated: match arguments.allow_unauthenticated {
            true => Unauthenticated::Read,
            false => Unauthenticated::Refused,
        },
    };
    let to = PathBuf::from(&arguments.to);
    let mut output = Output::open(Some(&to), false)?;
    let mut reader = ObjectReader::new(remote, place, &described);
    let done = opening.run_spooled(&known.material, &mut reader, files::spool, &mut output.writer);
    output.end(done)
}
