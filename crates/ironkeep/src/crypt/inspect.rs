//! `ironkeep crypt inspect`: what a message or an object says of itself.

use std::path::{Path, PathBuf};

use clap::Args;
use ironkeep_client_crypto::EncryptionContext;
use ironkeep_client_crypto::keyring::{EncryptedDataKey, KMS_PROVIDER};
use ironkeep_client_crypto::message::{Content, Header};
use ironkeep_client_crypto::s3::{ContentAlgorithm, Format, Material};
use serde_json::{Map, Value, json};

use super::files;
use super::object::{ObjectReader, Place, describe, material};
use super::remote::{Remote, Target};
use crate::answer::{items, text};
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Inspect {
    /// A file, s3://BUCKET/KEY, or - for standard input.
    what: Option<String>,
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    target: Target,
}

/// Runs the subcommand.
pub(super) fn run(arguments: &Inspect) -> Result<(), String> {
    let found = match arguments.what.as_deref().and_then(Place::parse) {
        Some(_) => {
            let place = Place::object(arguments.what.as_deref().unwrap_or_default())?;
            of_object(&Remote::new(&arguments.target)?, &place)?
        }
        None => {
            let path = arguments.what.as_ref().map(PathBuf::from);
            let header = match path.as_deref() {
                Some(path) if path != Path::new("-") => {
                    Header::read_unverified(&mut files::open(path)?)
                }
                _ => Header::read_unverified(&mut files::stdin()),
            };
            of_message(&header.map_err(|error| error.to_string())?)
        }
    };
    arguments.output.say(&found, in_lines);
    Ok(())
}

fn of_object(remote: &Remote<'_>, place: &Place) -> Result<Value, String> {
    let described = describe(remote, place).map_err(|fault| fault.to_string())?;
    if let Some(known) = material(remote, place, &described.metadata)? {
        let mut found = of_material(&known.material);
        if let Some(members) = found.as_object_mut() {
            members.insert("InstructionFile".to_owned(), Value::from(known.has_file));
        }
        return Ok(found);
    }
    let header = Header::read_unverified(&mut ObjectReader::new(remote, place, &described));
    let none = format!("`{}` is not encrypted by a client", place.key);
    header.map(|header| of_message(&header)).map_err(|_| none)
}

/// What a message says.
fn of_message(header: &Header) -> Value {
    json!({
        "Format": "AWS Encryption SDK message",
        "Algorithm": format!("0x{:04x}", header.suite.id()),
        "Commitment": header.suite.is_committing(),
        "Authenticated": true,
        "Signed": header.suite.is_signed(),
        "Keys": header.data_keys.iter().map(key_name).collect::<Vec<_>>(),
        "Context": pairs(&header.context),
        "FrameBytes": match header.content {
            Content::Whole => Value::Null,
            Content::Frames(bytes) => Value::from(bytes),
        },
    })
}

/// What an object says.
fn of_material(material: &Material) -> Value {
    json!({
        "Format": format!("S3 Encryption Client {}", format_name(material.format)),
        "Algorithm": match material.content {
            ContentAlgorithm::Cbc => "AES-CBC",
            ContentAlgorithm::Gcm => "AES-256-GCM",
            ContentAlgorithm::CommittedGcm => "AES-256-GCM, HKDF-SHA512",
        },
        "Commitment": material.commitment.is_some(),
        "Authenticated": material.content != ContentAlgorithm::Cbc,
        "Signed": false,
        "Keys": [material.wrapping.name()],
        "Context": pairs(&material.context),
    })
}

pub(super) const fn format_name(format: Format) -> &'static str {
    match format {
        Format::V1 => "V1",
        Format::V2 => "V2",
        Format::V3 => "V3",
    }
}

/// The ARN of a KMS key; name space and name of a raw one.
fn key_name(key: &EncryptedDataKey) -> String {
    let info = String::from_utf8_lossy(&key.provider_info);
    if key.provider_id == KMS_PROVIDER {
        return info.into_owned();
    }
    // Behind the name of a raw key of AES are numbers.
    let name: String = info.chars().take_while(|letter| !letter.is_control()).collect();
    format!("{}:{name}", key.provider_id)
}

fn pairs(context: &EncryptionContext) -> Map<String, Value> {
    context.pairs().map(|(name, value)| (name.to_owned(), Value::from(value))).collect()
}

fn in_lines(found: &Value) {
    let is = |name: &str| if found[name] == true { "yes" } else { "no" };
    crate::logging::say!("{}, {}", text(found, "Format"), text(found, "Algorithm"));
    crate::logging::say!(
        "commitment: {}, authenticated: {}, signed: {}",
        is("Commitment"),
        is("Authenticated"),
        is("Signed")
    );
    for key in items(found, "Keys") {
        crate::logging::say!("key: {}", shown(key.as_str().unwrap_or_default()));
    }
    for (name, value) in found["Context"].as_object().into_iter().flatten() {
        let value = value.as_str().unwrap_or_default();
        crate::logging::say!("context: {}={}", shown(name), shown(value));
    }
    if found["InstructionFile"] == true {
        crate::logging::say!("its key is in an instruction file");
    }
}

/// What somebody else has written, without what a terminal would obey.
pub(super) fn shown(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}
