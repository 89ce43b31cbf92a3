//! `ironkeep crypt scan`: which objects of a bucket are not as client-side encryption is to leave them.

use std::io::Read as _;

use clap::Args;
use client::Outgoing;
use http::Method;
use ironkeep_client_crypto::message::Header;
use ironkeep_client_crypto::s3::{ContentAlgorithm, INSTRUCTION_SUFFIX};
use serde_json::{Value, json};

use super::inspect::shown;
use super::object::{Described, ObjectReader, Place, Unknown, call, describe, material};
use super::remote::{Remote, Target};
use crate::endpoint::Fault;
use crate::output::Output;
use crate::xml::{decoded, elements, encoded, first};

/// Objects of one page of the listing.
const PAGE_ROWS: usize = 1000;

pub(crate) const ABOUT: &str = "\
Each object is one of: plaintext, unauthenticated (format 1, AES-CBC), uncommitted (format 2, messages of version 1), committed
(format 3, messages of version 2), tampered (its metadata contradicts itself), unreadable. All but committed ones are
listed, with their number at the end; the exit status is 1 where there is one. Metadata is taken at its word: no key is asked, and
no body is read but its first bytes. Takes s3:ListBucket and s3:GetObject.";

#[derive(Debug, Args)]
pub(crate) struct Scan {
    /// s3://BUCKET, or s3://BUCKET/PREFIX.
    place: String,
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    target: Target,
}

/// What an object was found to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plaintext,
    Unauthenticated,
    Uncommitted,
    Committed,
    Tampered,
    Unreadable,
}

const KINDS: [(Kind, &str); 6] = [
    (Kind::Plaintext, "plaintext"),
    (Kind::Unauthenticated, "unauthenticated"),
    (Kind::Uncommitted, "uncommitted"),
    (Kind::Committed, "committed"),
    (Kind::Tampered, "tampered"),
    (Kind::Unreadable, "unreadable"),
];

impl Kind {
    fn name(self) -> &'static str {
        KINDS.iter().find(|(kind, _)| *kind == self).map_or("", |(_, name)| name)
    }
}

/// Runs the subcommand.
pub(super) fn run(arguments: &Scan) -> Result<(), String> {
    let place = Place::parse(&arguments.place);
    let place = place.ok_or_else(|| format!("`{}`: say s3://BUCKET/PREFIX", arguments.place))?;
    let remote = Remote::new(&arguments.target)?;
    let mut counts = KINDS.map(|(kind, _)| (kind, 0_u64));
    let mut found = Vec::new();
    let mut token = String::new();
    loop {
        let (keys, next) = list(&remote, &place, &token)?;
        for key in keys {
            let object = Place { bucket: place.bucket.clone(), key };
            let Some((kind, why)) = judge(&remote, &object) else { continue };
            if let Some((_, count)) = counts.iter_mut().find(|(known, _)| *known == kind) {
                *count += 1;
            }
            if kind == Kind::Committed {
                continue;
            }
            arguments.output.say_in_lines(|| {
                crate::logging::say!("{}: {}{}", kind.name(), shown(&object.key), why);
            });
            found.push(json!({ "Key": object.key, "Kind": kind.name() }));
        }
        match next {
            Some(next) => token = next,
            None => break,
        }
    }
    let counts: serde_json::Map<String, Value> =
        counts.iter().map(|(kind, count)| (kind.name().to_owned(), Value::from(*count))).collect();
    let summary = json!({ "Counts": counts, "Objects": found });
    arguments.output.say(&summary, |summary| crate::logging::say!("{}", summary["Counts"]));
    match found.len() {
        0 => Ok(()),
        count => Err(format!("{count} objects are not committed ciphertext")),
    }
}

/// What an object is; none of what is part of another or is gone.
fn judge(remote: &Remote<'_>, place: &Place) -> Option<(Kind, String)> {
    let described = match describe(remote, place) {
        Ok(described) => described,
        Err(Fault::Refused { status, .. }) if status == http::StatusCode::NOT_FOUND => return None,
        Err(fault) => return Some((Kind::Unreadable, format!(": {fault}"))),
    };
    if described.metadata.contains_key("x-amz-crypto-instr-file")
        && place.key.ends_with(INSTRUCTION_SUFFIX)
    {
        return None;
    }
    let known = match material(remote, place, &described.metadata) {
        Ok(Some(known)) => known,
        Ok(None) => return Some((of_bytes(remote, place, &described), String::new())),
        Err(Unknown::Contradiction(why)) => return Some((Kind::Tampered, format!(": {why}"))),
        Err(Unknown::Unread(why)) => return Some((Kind::Unreadable, format!(": {why}"))),
    };
    let kind = match known.material.content {
        ContentAlgorithm::Cbc => Kind::Unauthenticated,
        ContentAlgorithm::Gcm => Kind::Uncommitted,
        ContentAlgorithm::CommittedGcm => Kind::Committed,
    };
    Some((kind, String::new()))
}

/// Whether the bytes begin as a message.
fn of_bytes(remote: &Remote<'_>, place: &Place, described: &Described) -> Kind {
    let beginning = Described {
        bytes: described.bytes.min(4),
        etag: described.etag.clone(),
        headers: http::HeaderMap::new(),
        metadata: std::collections::BTreeMap::new(),
    };
    let mut bytes = Vec::new();
    if ObjectReader::new(remote, place, &beginning).read_to_end(&mut bytes).is_err() {
        return Kind::Unreadable;
    }
    match (Header::is_beginning(&bytes), bytes.first()) {
        (true, Some(2)) => Kind::Committed,
        (true, _) => Kind::Uncommitted,
        (false, _) => Kind::Plaintext,
    }
}

/// A page of keys, and where the next one begins.
pub(super) fn list(
    remote: &Remote<'_>,
    place: &Place,
    token: &str,
) -> Result<(Vec<String>, Option<String>), String> {
    let mut target = format!(
        "/{}?encoding-type=url&list-type=2&max-keys={PAGE_ROWS}&prefix={}",
        place.bucket,
        encoded(&place.key)
    );
    if !token.is_empty() {
        target.push_str(&format!("&continuation-token={}", encoded(token)));
    }
    let answer = call(remote, &Outgoing::s3(Method::GET, target));
    let answer = answer.map_err(|fault| format!("the bucket cannot be listed: {fault}"))?;
    let body = String::from_utf8_lossy(&answer.body);
    let keys = elements(&body, "Contents").map(|row| decoded(first(row, "Key")));
    let keys: Option<Vec<String>> = keys.collect();
    let keys = keys.ok_or("the listing cannot be read")?;
    let next = crate::xml::unescaped(first(&body, "NextContinuationToken"));
    Ok((keys, (!next.is_empty()).then_some(next)))
}
