//! What `mc admin cluster iam export` writes: a zip archive with a JSON document for each kind of thing, in the
//! folder `iam-assets`; or that folder, unpacked.
//!
//! The archive is read by its central directory (APPNOTE.TXT of PKWARE, 4.3): Go's writer leaves the sizes of
//! the local headers empty. Secrets of MinIO's users are in the documents and are not read.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

use envelope::checksum::Crc32;
use flate2::read::DeflateDecoder;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use zeroize::Zeroizing;

/// The largest archive, and the largest document in one, in bytes.
const BYTES_MAX: u64 = 64 << 20;

/// The end of the central directory with the longest comment.
const END_BYTES_MAX: usize = 22 + 65_535;

const END: &[u8] = b"PK\x05\x06";
const ENTRY: &[u8] = b"PK\x01\x02";
const LOCAL: &[u8] = b"PK\x03\x04";

const STORED: u16 = 0;
const DEFLATED: u16 = 8;

/// A user of MinIO's own: the name is the access key.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct User {
    pub(super) status: String,
}

/// A group.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Group {
    pub(super) status: String,
    pub(super) members: Vec<String>,
}

/// An access key that a user has made for a program.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct ServiceAccount {
    pub(super) parent: String,
    pub(super) status: String,
    /// What its rights are cut down to.
    pub(super) session_policy: Option<Value>,
}

/// The policies of a user or group.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Mapping {
    /// Their names, with commas.
    policy: String,
}

impl Mapping {
    pub(super) fn policies(&self) -> impl Iterator<Item = &str> {
        self.policy.split(',').map(str::trim).filter(|name| !name.is_empty())
    }
}

/// Everything that an export has.
#[derive(Debug, Clone, Default)]
pub(super) struct Export {
    pub(super) policies: BTreeMap<String, Value>,
    pub(super) users: BTreeMap<String, User>,
    pub(super) groups: BTreeMap<String, Group>,
    pub(super) service_accounts: BTreeMap<String, ServiceAccount>,
    pub(super) of_users: BTreeMap<String, Mapping>,
    pub(super) of_groups: BTreeMap<String, Mapping>,
    /// Users and groups of an identity provider that have policies.
    pub(super) federated: u64,
}

impl Export {
    /// Reads an archive, or a folder.
    ///
    /// # Errors
    /// What cannot be read, as one line.
    pub(super) fn read(path: &Path) -> Result<Self, String> {
        let documents = match path.is_dir() {
            true => Documents::Folder(path),
            false => Documents::Archive(archive(path).map_err(|error| at(path, &error))?),
        };
        let mut federated = 0_u64;
        for name in ["stsuser_mappings.json", "stsgroup_mappings.json"] {
            let mappings: BTreeMap<String, Mapping> = documents.parse(name, path)?;
            federated = federated.saturating_add(mappings.len() as u64);
        }
        let export = Self {
            policies: documents.parse("policies.json", path)?,
            users: documents.parse("users.json", path)?,
            groups: documents.parse("groups.json", path)?,
            service_accounts: documents.parse("svcaccts.json", path)?,
            of_users: documents.parse("user_mappings.json", path)?,
            of_groups: documents.parse("group_mappings.json", path)?,
            federated,
        };
        match export.policies.is_empty() && export.users.is_empty() {
            true => Err(at(path, &"there are neither policies nor users in it: is it an export?")),
            false => Ok(export),
        }
    }
}

fn at(path: &Path, error: &dyn core::fmt::Display) -> String {
    format!("`{}`: {error}", path.display())
}

/// Where the documents are.
enum Documents<'a> {
    Folder(&'a Path),
    Archive(Zeroizing<Vec<u8>>),
}

impl Documents<'_> {
    /// A document; one that is not there is empty.
    fn parse<T: DeserializeOwned + Default>(&self, name: &str, path: &Path) -> Result<T, String> {
        let found = match self {
            Self::Folder(folder) => file(&folder.join(name)),
            Self::Archive(archive) => entry(archive, name),
        };
        let document = found.map_err(|error| at(path, &format!("{name}: {error}")))?;
        let Some(document) = document else { return Ok(T::default()) };
        serde_json::from_slice::<Option<T>>(&document)
            .map(Option::unwrap_or_default)
            .map_err(|error| at(path, &format!("{name}: {error}")))
    }
}

fn archive(path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::new());
    let length = File::open(path)?.take(BYTES_MAX + 1).read_to_end(&mut bytes)? as u64;
    if length > BYTES_MAX {
        return Err(io::Error::other(format!("it is longer than {BYTES_MAX} bytes")));
    }
    Ok(bytes)
}

fn file(path: &Path) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
    match fs::exists(path)? {
        true => archive(path).map(Some),
        false => Ok(None),
    }
}

fn damaged() -> io::Error {
    io::Error::other("it is no zip archive, or is damaged")
}

/// A number of `N` bytes at a place, the lowest byte first.
fn number<const N: usize>(bytes: &[u8], at: usize) -> io::Result<usize> {
    let end = at.checked_add(N).ok_or_else(damaged)?;
    let field = bytes.get(at..end).ok_or_else(damaged)?;
    let value = field.iter().rev().fold(0_u64, |value, byte| (value << 8) | u64::from(*byte));
    usize::try_from(value).map_err(|_| damaged())
}

fn is_at(bytes: &[u8], at: usize, signature: &[u8]) -> bool {
    bytes.get(at..).is_some_and(|rest| rest.starts_with(signature))
}

/// The entry of an archive whose path ends in `/NAME`, or is `NAME`.
fn entry(archive: &[u8], name: &str) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
    let from = archive.len().saturating_sub(END_BYTES_MAX);
    let end =
        (from..archive.len()).rev().find(|at| is_at(archive, *at, END)).ok_or_else(damaged)?;
    let count = number::<2>(archive, end + 10)?;
    let mut at = number::<4>(archive, end + 16)?;
    for _ in 0..count {
        if !is_at(archive, at, ENTRY) {
            return Err(damaged());
        }
        let lengths = [28, 30, 32].map(|field| number::<2>(archive, at + field));
        let [path_length, extra, comment] = lengths;
        let path_length = path_length?;
        let path = archive.get(at + 46..at + 46 + path_length).ok_or_else(damaged)?;
        let path = core::str::from_utf8(path).map_err(|_| damaged())?;
        if path == name || path.ends_with(&format!("/{name}")) {
            return content(archive, at).map(Some);
        }
        at = at + 46 + path_length + extra? + comment?;
    }
    Ok(None)
}

/// The content of the entry whose place in the directory is `at`.
fn content(archive: &[u8], at: usize) -> io::Result<Zeroizing<Vec<u8>>> {
    let method = number::<2>(archive, at + 10)?;
    let (crc, packed) = (number::<4>(archive, at + 16)?, number::<4>(archive, at + 20)?);
    let local = number::<4>(archive, at + 42)?;
    if !is_at(archive, local, LOCAL) {
        return Err(damaged());
    }
    let begin = local + 30 + number::<2>(archive, local + 26)? + number::<2>(archive, local + 28)?;
    let packed = archive.get(begin..begin.saturating_add(packed)).ok_or_else(damaged)?;
    let mut content = Zeroizing::new(Vec::new());
    let length = match u16::try_from(method) {
        Ok(STORED) => packed.take(BYTES_MAX + 1).read_to_end(&mut content)?,
        Ok(DEFLATED) => {
            DeflateDecoder::new(packed).take(BYTES_MAX + 1).read_to_end(&mut content)?
        }
        _ => return Err(io::Error::other("it is packed in a way that is not known")),
    };
    let mut found = Crc32::new();
    found.update(&content);
    let is_whole = usize::try_from(u32::from_be_bytes(found.finish())).is_ok_and(|it| it == crc);
    match length as u64 <= BYTES_MAX && is_whole {
        true => Ok(content),
        false => Err(damaged()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Export, Mapping, entry};

    #[test]
    fn policies_of_a_mapping_are_names_with_commas() {
        let mapping: Mapping = serde_json::from_str(r#"{"version":1,"policy":"a, b,"}"#).unwrap();
        assert_eq!(mapping.policies().collect::<Vec<_>>(), ["a", "b"]);
    }

    #[test]
    fn what_is_no_archive_is_refused() {
        for bytes in
            [b"".as_slice(), b"PK\x05\x06", b"PK\x05\x06\0\0\0\0\x01\0\x01\0\0\0\0\0\0\0\0\0\0\0"]
        {
            assert!(entry(bytes, "users.json").is_err(), "{bytes:?}");
        }
    }

    #[test]
    fn an_unpacked_export_is_read_without_its_secrets() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(
            dir.path().join("users.json"),
            r#"{"alice":{"secretKey":"topsecret","status":"enabled"}}"#,
        )
        .unwrap();
        std::fs::write(dir.path().join("groups.json"), "null").unwrap();
        let export = Export::read(dir.path()).unwrap();
        assert_eq!(export.users["alice"].status, "enabled");
        assert!(!format!("{export:?}").contains("topsecret"));
        assert!(Export::read(&dir.path().join("none")).is_err());
    }
}
