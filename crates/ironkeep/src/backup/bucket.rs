//! `ironkeep backup push` and `pull`: the backups of a directory in a bucket, under the same paths.
//!
//! Every file is compared with the manifest on its way, and the server of the bucket compares a SHA-256 of each
//! piece. The manifest goes last: without it nothing in the bucket is a backup. Files of objects never change,
//! so one that is there with its length is not sent again.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use clap::Args;
use client::Outgoing;
use envelope::digest::{Sha256, sha256};
use http::Method;
use serde_json::{Value, json};
use server::{BackupFile, BackupFiles, BackupIntake};
use tokio::task::JoinSet;

use super::Progress;
use crate::connection::Connection;
use crate::endpoint::{End, Fault, header};
use crate::failure::chain;
use crate::xml::{decoded, elements, encoded, encoded_path, escaped, first, unescaped};

/// What is in memory of a file: larger ones go in parts of this size.
const PIECE_BYTES: u64 = 16 << 20;

/// The most parts of an upload.
const PARTS_MAX: u64 = 10_000;

/// How many files are on their way at a time.
const PARALLEL: usize = 8;

/// Says what the directory is.
const FORMAT_FILE: &str = "ironkeep-backups";

const MANIFEST: &str = "manifest";

pub(crate) const ABOUT: &str = "\
The bucket is at the server that `ironkeep help api` describes (--endpoint-url, AWS_ACCESS_KEY_ID ...), best at
another one than is backed up. Objects lie under SSE-S3, or with --kms-key under a key of KMS. A push that was
cut off goes on when it is run again. With --mirror the bucket loses the backups that the directory has lost
(`ironkeep backup prune`), and files of objects that no backup names any more.

A backup out of a bucket is verified and restored like any other: pull it into an empty directory, then
`ironkeep backup verify` and `ironkeep restore`.

Examples:
  ironkeep backup push /backup/ironkeep s3://backups/ironkeep --endpoint-url https://s3.example.com
  ironkeep backup pull s3://backups/ironkeep /tmp/backups --endpoint-url https://s3.example.com";

#[derive(Debug, Args)]
pub(super) struct Push {
    /// The directory of backups.
    directory: PathBuf,
    /// Where they go.
    #[arg(value_name = "s3://BUCKET[/PREFIX]")]
    to: Place,
    /// Put every object under this key of KMS, by its ARN [default: SSE-S3].
    #[arg(long, value_name = "ARN")]
    kms_key: Option<String>,
    /// Remove from the bucket what the directory does not have any more.
    #[arg(long)]
    mirror: bool,
    /// Print what came of it as JSON.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Debug, Args)]
pub(super) struct Pull {
    /// Where the backups are.
    #[arg(value_name = "s3://BUCKET[/PREFIX]")]
    from: Place,
    /// The directory of backups: empty, or one already.
    directory: PathBuf,
    /// Which backup [default: the newest].
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// Print what came of it as JSON.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    connection: Connection,
}

/// A bucket, and what keys in it begin with: nothing, or something that ends in a slash.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    bucket: String,
    prefix: String,
}

impl core::str::FromStr for Place {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let rest = text.strip_prefix("s3://").filter(|rest| !rest.is_empty());
        let rest =
            rest.ok_or_else(|| format!("`{text}` is not s3://BUCKET or s3://BUCKET/PREFIX"))?;
        let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
        let prefix = prefix.trim_end_matches('/');
        let prefix = if prefix.is_empty() { String::new() } else { format!("{prefix}/") };
        Ok(Self { bucket: bucket.to_owned(), prefix })
    }
}

impl Place {
    fn target(&self, path: &str) -> String {
        format!("/{}/{}", self.bucket, encoded_path(&format!("{}{path}", self.prefix)))
    }

    /// Names and lengths of what begins with `path`; with `folders` the folders below it instead.
    async fn list(
        &self,
        end: &mut End,
        path: &str,
        folders: bool,
    ) -> Result<BTreeMap<String, u64>, Fault> {
        let prefix = format!("{}{path}", self.prefix);
        let mut found = BTreeMap::new();
        let mut token = String::new();
        loop {
            let mut target = format!(
                "/{}?encoding-type=url&list-type=2&prefix={}",
                self.bucket,
                encoded(&prefix)
            );
            if !token.is_empty() {
                target = format!("{target}&continuation-token={}", encoded(&token));
            }
            if folders {
                target.push_str("&delimiter=%2F");
            }
            let answer = end.call(&Outgoing::s3(Method::GET, target)).await?;
            let page = String::from_utf8_lossy(&answer.body);
            let (element, name) =
                if folders { ("CommonPrefixes", "Prefix") } else { ("Contents", "Key") };
            for entry in elements(&page, element) {
                let key = decoded(&unescaped(first(entry, name))).unwrap_or_default();
                let bytes = first(entry, "Size").parse().unwrap_or(0);
                if let Some(own) = key.strip_prefix(&self.prefix) {
                    found.insert(own.to_owned(), bytes);
                }
            }
            if first(&page, "IsTruncated") != "true" {
                return Ok(found);
            }
            token = unescaped(first(&page, "NextContinuationToken"));
        }
    }
}

/// What was moved.
#[derive(Debug, Default)]
struct Moved {
    files: u64,
    copied: u64,
    bytes: u64,
    removed: u64,
}

impl Moved {
    fn json(&self, backups: &[String]) -> Value {
        json!({
            "Backups": backups,
            "FileCount": self.files,
            "CopiedFileCount": self.copied,
            "CopiedBytes": self.bytes,
            "RemovedFileCount": self.removed,
        })
    }
}

/// Copies a directory into a bucket.
pub(super) fn push(arguments: Push) -> Result<(), String> {
    let runtime = crate::serve::runtime()?;
    let backups = server::list_backups(&arguments.directory).map_err(|error| chain(&error))?;
    if let Some(damaged) = backups.iter().find_map(|it| it.damaged.clone()) {
        return Err(damaged);
    }
    let names: Vec<String> = backups.into_iter().map(|it| it.name).collect();
    if names.is_empty() {
        return Err(format!("`{}` holds no complete backup", arguments.directory.display()));
    }
    let end = End::of(&arguments.connection, None)?;
    let is_json = arguments.json;
    let mut pushing = Pushing::new(arguments, end);
    runtime.block_on(Box::pin(pushing.all(&names)))?;
    let moved = &pushing.moved;
    match is_json {
        true => crate::logging::say!("{:#}", moved.json(&names)),
        false => crate::logging::say!(
            "{} backups are in the bucket: {} files, of which {} were copied, {} bytes; {} were removed",
            names.len(),
            moved.files,
            moved.copied,
            moved.bytes,
            moved.removed
        ),
    }
    Ok(())
}

/// A push under way.
struct Pushing {
    arguments: Push,
    end: End,
    /// Connections that nobody uses.
    idle: Vec<End>,
    uploads: JoinSet<(End, Result<u64, String>)>,
    /// A folder of the bucket, and what is in it.
    folder: Option<(String, BTreeMap<String, u64>)>,
    moved: Moved,
    progress: Progress,
}

impl Pushing {
    fn new(arguments: Push, end: End) -> Self {
        let idle = (0..PARALLEL).map(|_| end.another()).collect();
        let (uploads, moved, progress) = (JoinSet::new(), Moved::default(), Progress::new());
        Self { arguments, end, idle, uploads, folder: None, moved, progress }
    }

    async fn all(&mut self, names: &[String]) -> Result<(), String> {
        let said = |fault: Fault| fault.to_string();
        let format = std::fs::read(self.arguments.directory.join(FORMAT_FILE));
        let format = Bytes::from(format.map_err(|error| error.to_string())?);
        let call = Outgoing::s3(Method::PUT, self.arguments.to.target(FORMAT_FILE));
        let call = summed(encrypted(call, self.arguments.kms_key.as_deref()), format);
        self.end.call(&call).await.map_err(said)?;
        let points = self.arguments.to.list(&mut self.end, "points/", false).await.map_err(said)?;
        for name in names {
            let manifest = format!("points/{name}/{MANIFEST}");
            let files = BackupFiles::open(&self.arguments.directory, name);
            let mut files = files.map_err(|error| chain(&error))?;
            let is_there = points.contains_key(&manifest);
            while let Some(file) = files.next_file().map_err(|error| chain(&error))? {
                self.moved.files += 1;
                let is_own = file.path.starts_with("points/");
                if is_own && is_there {
                    continue;
                }
                if file.path == manifest {
                    // It says that everything else is there.
                    self.settle(0).await?;
                }
                if is_own || !self.has(&file).await.map_err(said)? {
                    self.upload(file).await?;
                }
            }
            self.settle(0).await?;
        }
        match self.arguments.mirror {
            true => Box::pin(self.remove_others(names, points)).await,
            false => Ok(()),
        }
    }

    /// Whether the bucket has a file of an object. Those of a folder are asked for together.
    async fn has(&mut self, file: &BackupFile) -> Result<bool, Fault> {
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        if self.folder.as_ref().is_none_or(|(known, _)| known != folder) {
            let prefix = format!("{folder}/");
            let found = self.arguments.to.list(&mut self.end, &prefix, false).await?;
            self.folder = Some((folder.to_owned(), found));
        }
        let known = self.folder.as_ref().and_then(|(_, found)| found.get(&file.path));
        Ok(known == Some(&file.bytes))
    }

    /// Begins an upload, when there is a connection for it.
    async fn upload(&mut self, file: BackupFile) -> Result<(), String> {
        self.settle(PARALLEL - 1).await?;
        let mut end = self.idle.pop().unwrap_or_else(|| self.end.another());
        let target = self.arguments.to.target(&file.path);
        let (directory, key) = (self.arguments.directory.clone(), self.arguments.kms_key.clone());
        self.uploads.spawn(async move {
            let sent = Box::pin(send(&mut end, &directory, &file, target, key.as_deref())).await;
            (end, sent.map(|()| file.bytes))
        });
        Ok(())
    }

    /// Waits until no more than `left` uploads are under way.
    async fn settle(&mut self, left: usize) -> Result<(), String> {
        while self.uploads.len() > left {
            let Some(done) = self.uploads.join_next().await else { return Ok(()) };
            let (end, sent) = done.map_err(|error| error.to_string())?;
            self.idle.push(end);
            self.moved.bytes = self.moved.bytes.saturating_add(sent?);
            self.moved.copied += 1;
            let moved = &self.moved;
            self.progress.tell(|| format!("pushed: {} files, {} bytes", moved.copied, moved.bytes));
        }
        Ok(())
    }

    /// Removes the backups that the directory does not have, manifests first, and then what none names.
    async fn remove_others(
        &mut self,
        names: &[String],
        points: BTreeMap<String, u64>,
    ) -> Result<(), String> {
        let is_gone = |path: &&String| {
            let name = path.strip_prefix("points/").and_then(|rest| rest.split('/').next());
            name.is_some_and(|name| !names.iter().any(|known| known == name))
        };
        let gone: Vec<&String> = points.keys().filter(is_gone).collect();
        let (manifests, others): (Vec<&String>, Vec<&String>) =
            gone.into_iter().partition(|path| path.ends_with(&format!("/{MANIFEST}")));
        for path in manifests.into_iter().chain(others) {
            self.remove(path).await?;
        }
        for pool in ["blobs", "archive"] {
            let folders = self.arguments.to.list(&mut self.end, &format!("{pool}/"), true).await;
            for folder in folders.map_err(|fault| fault.to_string())?.into_keys() {
                let there = self.arguments.to.list(&mut self.end, &folder, false).await;
                for path in there.map_err(|fault| fault.to_string())?.into_keys() {
                    if !self.arguments.directory.join(&path).exists() {
                        self.remove(&path).await?;
                    }
                }
            }
        }
        Ok(())
    }

    async fn remove(&mut self, path: &str) -> Result<(), String> {
        let call = Outgoing::s3(Method::DELETE, self.arguments.to.target(path));
        self.end.call(&call).await.map_err(|fault| format!("{path}: {fault}"))?;
        self.moved.removed += 1;
        Ok(())
    }
}

fn encrypted(call: Outgoing, kms_key: Option<&str>) -> Outgoing {
    const MODE: &str = "x-amz-server-side-encryption";
    match kms_key {
        None => call.with(MODE, "AES256"),
        Some(key) => {
            call.with(MODE, "aws:kms").with("x-amz-server-side-encryption-aws-kms-key-id", key)
        }
    }
}

/// `call` with a body, and its SHA-256, which the server compares.
fn summed(call: Outgoing, body: Bytes) -> Outgoing {
    let mut call = call.with("x-amz-checksum-sha256", STANDARD.encode(sha256(&body)));
    call.body = body;
    call
}

/// Sends a file, and compares it with the manifest on the way.
async fn send(
    end: &mut End,
    directory: &Path,
    file: &BackupFile,
    target: String,
    kms_key: Option<&str>,
) -> Result<(), String> {
    let at = |error: &dyn core::fmt::Display| format!("{}: {error}", file.path);
    let mut source = server::open_backup_file(directory, file).map_err(|error| chain(&error))?;
    let mut hash = Sha256::new();
    let mut read = |bytes: u64| -> Result<Bytes, String> {
        let mut piece = Vec::new();
        let taken = source.by_ref().take(bytes).read_to_end(&mut piece);
        taken.map_err(|error| at(&error))?;
        hash.update(&piece);
        Ok(Bytes::from(piece))
    };
    let damaged = || at(&"it is not what the manifest says: `ironkeep backup verify` says more");
    if file.bytes <= PIECE_BYTES {
        let body = read(file.bytes.saturating_add(1))?;
        if body.len() as u64 != file.bytes || hash.finish() != file.sha256 {
            return Err(damaged());
        }
        let call = summed(encrypted(Outgoing::s3(Method::PUT, target), kms_key), body);
        return end.call(&call).await.map(drop).map_err(|fault| at(&fault));
    }
    let begin = Outgoing::s3(Method::POST, format!("{target}?uploads="));
    let begin = encrypted(begin, kms_key).with("x-amz-checksum-algorithm", "SHA256");
    let begun = end.call(&begin).await.map_err(|fault| at(&fault))?;
    let id = encoded(&unescaped(first(&String::from_utf8_lossy(&begun.body), "UploadId")));
    let parts = Box::pin(send_parts(end, (&target, &id), file.bytes, &mut read)).await;
    let is_same = hash.finish() == file.sha256;
    let parts = match parts {
        Ok(parts) if is_same => parts,
        other => {
            // What is left of it is seen by nobody.
            let end_it = Outgoing::s3(Method::DELETE, format!("{target}?uploadId={id}"));
            let _ = end.call(&end_it).await;
            return Err(other.map_or_else(|why| at(&why), |_| damaged()));
        }
    };
    let mut complete = Outgoing::s3(Method::POST, format!("{target}?uploadId={id}"));
    complete.body = Bytes::from(parts);
    let completed = end.call(&complete).await.map_err(|fault| at(&fault))?;
    match first(&String::from_utf8_lossy(&completed.body), "Code") {
        "" => Ok(()),
        code => Err(at(&code)),
    }
}

/// Sends the parts of a file; what completes the upload.
async fn send_parts(
    end: &mut End,
    (target, id): (&str, &str),
    bytes: u64,
    read: &mut (dyn FnMut(u64) -> Result<Bytes, String> + Send),
) -> Result<String, String> {
    let piece_bytes = PIECE_BYTES.max(bytes.div_ceil(PARTS_MAX));
    let mut complete = "<CompleteMultipartUpload>".to_owned();
    let (mut at, mut number) = (0_u64, 1_u64);
    while at < bytes {
        let body = read(piece_bytes.min(bytes - at))?;
        if body.is_empty() {
            return Err("it is shorter than the manifest says".to_owned());
        }
        at = at.saturating_add(body.len() as u64);
        let sum = STANDARD.encode(sha256(&body));
        let put = Outgoing::s3(Method::PUT, format!("{target}?partNumber={number}&uploadId={id}"));
        let answer = end.call(&summed(put, body)).await.map_err(|fault| fault.to_string())?;
        let etag = escaped(&header(&answer.headers, "etag").unwrap_or_default());
        // Writing into memory cannot fail.
        let _ = write!(
            complete,
            "<Part><ChecksumSHA256>{sum}</ChecksumSHA256><ETag>{etag}</ETag><PartNumber>{number}</PartNumber></Part>"
        );
        number += 1;
    }
    complete.push_str("</CompleteMultipartUpload>");
    Ok(complete)
}

/// Brings a backup out of a bucket.
pub(super) fn pull(arguments: Pull) -> Result<(), String> {
    let runtime = crate::serve::runtime()?;
    let end = End::of(&arguments.connection, None)?;
    let (name, moved) = runtime.block_on(Box::pin(pulled(&arguments, end)))?;
    match arguments.json {
        true => crate::logging::say!("{:#}", moved.json(&[name])),
        false => crate::logging::say!(
            "backup {name} is in {}: {} files, of which {} were copied, {} bytes",
            arguments.directory.display(),
            moved.files,
            moved.copied,
            moved.bytes
        ),
    }
    Ok(())
}

async fn pulled(arguments: &Pull, mut end: End) -> Result<(String, Moved), String> {
    let (name, manifest) = Box::pin(chosen(arguments, &mut end)).await?;
    let said = |error: server::BackupError| chain(&error);
    let intake = BackupIntake::begin(&arguments.directory, &name).map_err(said)?;
    let mut writing = intake.write(&format!("points/{name}/{MANIFEST}")).map_err(said)?;
    writing.append(&manifest).and_then(|()| writing.finish(None)).map_err(said)?;
    let (mut moved, mut progress) = (Moved::default(), Progress::new());
    for file in intake.own_files().map_err(said)? {
        Box::pin(fetch(arguments, &mut end, &intake, (&file, &mut moved))).await?;
    }
    let mut files = intake.files().map_err(said)?;
    while let Some(file) = files.next_file().map_err(said)? {
        if !file.path.starts_with("points/") {
            Box::pin(fetch(arguments, &mut end, &intake, (&file, &mut moved))).await?;
            progress.tell(|| format!("pulled: {} files, {} bytes", moved.copied, moved.bytes));
        }
    }
    intake.finish().map_err(said)?;
    Ok((name, moved))
}

/// The backup that is asked for, and its manifest.
async fn chosen(arguments: &Pull, end: &mut End) -> Result<(String, Bytes), String> {
    let from = &arguments.from;
    let listed = from.list(end, "points/", true).await.map_err(|fault| fault.to_string())?;
    let names = listed.keys().filter_map(|path| path.strip_prefix("points/")?.strip_suffix('/'));
    let mut newest: Option<(String, String, Bytes)> = None;
    for name in names.filter(|name| arguments.name.as_deref().is_none_or(|wanted| wanted == *name))
    {
        let call = Outgoing::s3(Method::GET, from.target(&format!("points/{name}/{MANIFEST}")));
        let manifest = match end.call_within(&call, usize::MAX).await {
            Ok(answer) => answer.body,
            // One that was not pushed to its end.
            Err(fault) if fault.is_absent() => continue,
            Err(fault) => return Err(format!("{name}: {fault}")),
        };
        let taken_at = taken_at(&manifest).ok_or_else(|| {
            format!("the manifest of `{name}` is damaged: choose another with --name")
        })?;
        if newest.as_ref().is_none_or(|(newest, _, _)| *newest < taken_at) {
            newest = Some((taken_at, name.to_owned(), manifest));
        }
    }
    let (_, name, manifest) = newest.ok_or("there is no such backup in the bucket")?;
    Ok((name, manifest))
}

/// When a backup was taken, as its manifest says.
fn taken_at(manifest: &[u8]) -> Option<String> {
    let text = core::str::from_utf8(manifest).ok()?;
    let body: Value = serde_json::from_str(text.split_once('\n')?.1).ok()?;
    Some(body.get("taken_at")?.as_str()?.to_owned())
}

/// Brings a file, unless it is there.
async fn fetch(
    arguments: &Pull,
    end: &mut End,
    intake: &BackupIntake,
    (file, moved): (&BackupFile, &mut Moved),
) -> Result<(), String> {
    let said = |error: server::BackupError| chain(&error);
    moved.files += 1;
    if intake.has(file).map_err(said)? {
        return Ok(());
    }
    let mut writing = intake.write(&file.path).map_err(said)?;
    let mut at = 0_u64;
    while at < file.bytes {
        let last = at.saturating_add(PIECE_BYTES).min(file.bytes).saturating_sub(1);
        let call = Outgoing::s3(Method::GET, arguments.from.target(&file.path));
        let call = call.with("range", format!("bytes={at}-{last}"));
        let answer = end.call(&call).await.map_err(|fault| format!("{}: {fault}", file.path))?;
        if answer.body.is_empty() {
            break;
        }
        writing.append(&answer.body).map_err(said)?;
        at = at.saturating_add(answer.body.len() as u64);
    }
    writing.finish(Some(file)).map_err(said)?;
    moved.copied += 1;
    moved.bytes = moved.bytes.saturating_add(file.bytes);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Place, taken_at};

    #[test]
    fn a_place_is_a_bucket_and_a_prefix() {
        let place = |text: &str| text.parse::<Place>().map(|place| place.target("a b"));
        assert_eq!(place("s3://backups").as_deref(), Ok("/backups/a%20b"));
        assert_eq!(place("s3://backups/").as_deref(), Ok("/backups/a%20b"));
        assert_eq!(place("s3://backups/x/y/").as_deref(), Ok("/backups/x/y/a%20b"));
        assert!(place("s3://").is_err() && place("/backups").is_err());
    }

    #[test]
    fn a_manifest_says_when_it_was_taken() {
        assert_eq!(taken_at(b"head\n{\"taken_at\":\"T\"}\n").as_deref(), Some("T"));
        assert_eq!(taken_at(b"head"), None);
    }
}
