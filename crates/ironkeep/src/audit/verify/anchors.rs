//! The anchors to compare with: lines of files, and names of objects in a bucket.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use client::{Credentials, Outgoing, Server, Session};
use http::Method;
use server::Anchor;

use super::caller::Caller;
use crate::anchor_settings::{AnchorPlaceName, credentials_of, place};
use crate::s3::refusal;
use crate::xml::{elements, encoded};

/// Versions of one page of a listing.
const PAGE_ROWS: usize = 1_000;

/// The longest line that is looked at, in bytes.
const LINE_BYTES_MAX: usize = 64 * 1024;

/// An anchor, and where it was found.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) anchor: Anchor,
    pub(super) place: String,
}

/// Where anchors are.
pub(super) struct Sources<'a> {
    pub(super) files: &'a [PathBuf],
    pub(super) bucket: Option<&'a str>,
    pub(super) region: Option<&'a str>,
    pub(super) credentials: Option<&'a Path>,
    pub(super) ca_file: Option<&'a Path>,
}

impl Sources<'_> {
    /// The anchors of `installation`. A file without one is no place of anchors.
    pub(super) async fn read(
        &self,
        caller: &Caller<'_>,
        installation: &str,
    ) -> Result<Vec<Found>, String> {
        let mut all = Vec::new();
        for path in self.files {
            let of_file = of_file(path, installation)?;
            if of_file.is_empty() {
                let path = path.display();
                return Err(format!("`{path}` holds no anchor of the installation {installation}"));
            }
            all.extend(of_file);
        }
        if let (Some(url), Some(credentials)) = (self.bucket, self.credentials) {
            let place = place("--anchor-bucket", url)?;
            let region = match self.region {
                Some(region) => region.to_owned(),
                None => caller.region()?,
            };
            let server = Server::new(&place.endpoint, &region, self.ca_file);
            let server = server.map_err(|error| error.to_string())?;
            let (access_key_id, secret_access_key) = credentials_of(credentials)?;
            let credentials = Credentials { access_key_id, secret_access_key, session_token: None };
            let from = (&place, installation);
            let of_bucket = Box::pin(of_bucket(&Arc::new(server), &credentials, from)).await?;
            if of_bucket.is_empty() {
                return Err(format!("`{url}` holds no anchor of the installation {installation}"));
            }
            all.extend(of_bucket);
        }
        Ok(all)
    }
}

fn of_file(path: &Path, installation: &str) -> Result<Vec<Found>, String> {
    let failed = |error: std::io::Error| format!("`{}`: {error}", path.display());
    let mut reader = BufReader::new(File::open(path).map_err(failed)?);
    let (mut found, mut line, mut number) = (Vec::new(), Vec::new(), 0_u64);
    loop {
        line.clear();
        if reader.read_until(b'\n', &mut line).map_err(failed)? == 0 {
            return Ok(found);
        }
        number = number.saturating_add(1);
        if line.len() > LINE_BYTES_MAX {
            continue;
        }
        let anchor = Anchor::in_line(&String::from_utf8_lossy(&line));
        let anchor = anchor.filter(|anchor| anchor.installation == installation);
        let place = || format!("`{}`, line {number}", path.display());
        found.extend(anchor.map(|anchor| Found { anchor, place: place() }));
    }
}

/// Of every version: what a marker hides is there.
async fn of_bucket(
    server: &Arc<Server>,
    credentials: &Credentials,
    (from, installation): (&AnchorPlaceName, &str),
) -> Result<Vec<Found>, String> {
    let failed = |error: client::ClientError| error.to_string();
    let mut session = Box::pin(Session::open(server)).await.map_err(failed)?;
    let start = format!("{}{installation}/", from.prefix);
    let (mut found, mut marker) = (Vec::new(), String::new());
    loop {
        let target = format!(
            "/{}?max-keys={PAGE_ROWS}&prefix={}&versions={marker}",
            from.bucket,
            encoded(&start)
        );
        let answer = session.exchange(credentials, Outgoing::s3(Method::GET, target)).await;
        let answer = answer.map_err(failed)?;
        if !answer.status.is_success() {
            return Err(format!("`{}`: {}", from.bucket, refusal(answer.status, &answer.body)));
        }
        let document = String::from_utf8_lossy(&answer.body);
        for version in elements(&document, "Version") {
            let key = elements(version, "Key").next().unwrap_or_default();
            let time = elements(version, "LastModified").next().unwrap_or_default();
            let name = key.strip_prefix(&start).unwrap_or_default();
            let anchor = Anchor::of_name(name, installation, time);
            let place = || format!("`{}/{key}`", from.bucket);
            found.extend(anchor.map(|anchor| Found { anchor, place: place() }));
        }
        if elements(&document, "IsTruncated").next() != Some("true") {
            return Ok(found);
        }
        let next = |name: &str| encoded(elements(&document, name).next().unwrap_or_default());
        let (key, version) = (next("NextKeyMarker"), next("NextVersionIdMarker"));
        marker = format!("&key-marker={key}&version-id-marker={version}");
    }
}

#[cfg(test)]
mod tests;
