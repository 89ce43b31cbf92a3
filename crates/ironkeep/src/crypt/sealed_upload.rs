//! Uploading what is encrypted on the way, in one request or in parts.

use core::fmt::Write as _;
use std::collections::BTreeMap;
use std::io::Read;

use bytes::Bytes;
use client::Outgoing;
use http::Method;
use ironkeep_client_crypto::s3::ObjectSealer;
use zeroize::Zeroizing;

use super::object::{META, Place, call, with_body};
use super::remote::Remote;
use crate::endpoint::header;
use crate::xml::{encoded, escaped, first, unescaped};

/// The plaintext of a part: 64 GiB, the longest object of the format, are 8192 of them.
const PART_BYTES: usize = 8 << 20;

/// The plaintext that is read at once; a part has a whole number of them.
const PIECE_BYTES: usize = 64 << 10;

/// What is encrypted, and where it goes.
pub(super) struct Upload<'a> {
    pub(super) remote: &'a Remote<'a>,
    pub(super) place: &'a Place,
    /// User metadata.
    pub(super) metadata: BTreeMap<String, String>,
}

impl Upload<'_> {
    /// Encrypts and uploads everything of `source`. The object is seen when all of it is there.
    pub(super) fn run(&self, sealer: ObjectSealer, source: &mut dyn Read) -> Result<(), String> {
        let mut parts = Parts { sealer: Some(sealer), source };
        let body = parts.next()?;
        if parts.sealer.is_none() {
            let put = self.described(Outgoing::s3(Method::PUT, self.place.path()));
            return shown(call(self.remote, &with_body(put, Bytes::from(body)))).map(drop);
        }
        let begin = Outgoing::s3(Method::POST, format!("{}?uploads=", self.place.path()));
        let begun = shown(call(self.remote, &self.described(begin)))?;
        let begun = String::from_utf8_lossy(&begun.body).into_owned();
        let id = encoded(&unescaped(first(&begun, "UploadId")));
        if id.is_empty() {
            return Err("the answer names no upload".to_owned());
        }
        let uploaded = self.parts(&id, parts, body);
        let target = format!("{}?uploadId={id}", self.place.path());
        let list = match uploaded {
            Ok(list) => list,
            Err(error) => {
                // What is left of it is seen by nobody, and the error is what matters.
                let _ = call(self.remote, &Outgoing::s3(Method::DELETE, target));
                return Err(error);
            }
        };
        let complete = with_body(Outgoing::s3(Method::POST, target), Bytes::from(list));
        let completed = shown(call(self.remote, &complete))?;
        // S3 answers 200 before it knows how it ends.
        let body = String::from_utf8_lossy(&completed.body);
        match first(&body, "Code") {
            "" => Ok(()),
            code => Err(format!("the upload was not completed: {code}")),
        }
    }

    /// Uploads all parts, one after another: one cipher runs through them.
    fn parts(&self, id: &str, mut parts: Parts<'_>, mut body: Vec<u8>) -> Result<String, String> {
        let mut list = "<CompleteMultipartUpload>".to_owned();
        let mut number = 1_u32;
        loop {
            self.part(id, number, body, &mut list)?;
            if parts.sealer.is_none() {
                list.push_str("</CompleteMultipartUpload>");
                return Ok(list);
            }
            (body, number) = (parts.next()?, number + 1);
        }
    }

    fn part(&self, id: &str, number: u32, body: Vec<u8>, list: &mut String) -> Result<(), String> {
        let target = format!("{}?partNumber={number}&uploadId={id}", self.place.path());
        let put = with_body(Outgoing::s3(Method::PUT, target), Bytes::from(body));
        let answer = shown(call(self.remote, &put))?;
        let etag = escaped(&header(&answer.headers, "etag").unwrap_or_default());
        // Writing into memory cannot fail.
        let _ = write!(list, "<Part><ETag>{etag}</ETag><PartNumber>{number}</PartNumber></Part>");
        Ok(())
    }

    fn described(&self, mut call: Outgoing) -> Outgoing {
        call = call.with("content-type", "application/octet-stream");
        for (name, value) in &self.metadata {
            call = call.with(format!("{META}{name}"), value.clone());
        }
        call
    }
}

/// What is left to be encrypted.
struct Parts<'a> {
    /// None behind the last part.
    sealer: Option<ObjectSealer>,
    source: &'a mut dyn Read,
}

impl Parts<'_> {
    /// The next part. The last one is short, and ends with the tag.
    fn next(&mut self) -> Result<Vec<u8>, String> {
        let sealer = self.sealer.as_mut().ok_or("there is no further part")?;
        let mut body = Vec::with_capacity(PART_BYTES + PIECE_BYTES);
        let mut piece = Zeroizing::new(Vec::with_capacity(PIECE_BYTES));
        while body.len() < PART_BYTES {
            piece.clear();
            let read = (&mut *self.source).take(PIECE_BYTES as u64).read_to_end(&mut piece);
            let count = read.map_err(|error| error.to_string())?;
            sealer.seal(&piece, &mut body).map_err(|error| error.to_string())?;
            if count < PIECE_BYTES {
                let sealer = self.sealer.take().ok_or("there is no further part")?;
                body.extend_from_slice(&sealer.finish());
                break;
            }
        }
        Ok(body)
    }
}

fn shown<T>(done: Result<T, crate::endpoint::Fault>) -> Result<T, String> {
    done.map_err(|fault| fault.to_string())
}
