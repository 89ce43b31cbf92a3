//! Decrypting objects.

use std::io::{self, Read, Seek, SeekFrom, Write};

use zeroize::Zeroizing;

use super::master_key::MasterKey;
use super::material::{ContentAlgorithm, Material};
use super::seal::stream;
use crate::message::Commitment;
use crate::primitives::{CbcStream, GcmStream, TAG_BYTES};
use crate::reader::fill_up;
use crate::twice::verify_then_release;
use crate::{CryptoError, DataKey, EncryptionContext};

/// Bytes of a piece.
const PIECE_BYTES: usize = 64 << 10;

/// Whether objects are read that nothing authenticates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unauthenticated {
    /// AES-CBC is refused, and so are the wrappings of the first clients.
    Refused,
    /// They are read: whoever could write the bucket may have altered them, unnoticed.
    Read,
}

/// How objects are to be read.
#[derive(Debug)]
pub struct Opening<'a> {
    /// The key.
    pub master: &'a MasterKey<'a>,
    /// The caller's pairs of the context: with a KMS all of them, and no other.
    pub context: EncryptionContext,
    /// Whether format 2 is read.
    pub commitment: Commitment,
    /// Whether format 1 is read.
    pub unauthenticated: Unauthenticated,
}

impl Opening<'_> {
    /// Decrypts an object that can be read twice, from where the source stands.
    ///
    /// # Errors
    /// [`CryptoError`]: nothing was written then, but of CBC.
    pub fn run<S: Read + Seek>(
        &self,
        material: &Material,
        source: &mut S,
        sink: &mut dyn Write,
    ) -> Result<(), CryptoError> {
        let key = self.key(material)?;
        if material.content == ContentAlgorithm::Cbc {
            return cbc(&key, material, source, sink);
        }
        let key = DataKey::from_bytes(&key)?;
        verify_then_release(source, sink, &mut |source, sink| {
            gcm(stream(&key, material)?, source, sink)
        })
    }

    /// Decrypts an object that can be read once, and is kept as ciphertext in what `spool` makes.
    ///
    /// # Errors
    /// As [`run`](Self::run).
    pub fn run_spooled<S: Read + Write + Seek>(
        &self,
        material: &Material,
        source: &mut dyn Read,
        spool: impl FnOnce() -> io::Result<S>,
        sink: &mut dyn Write,
    ) -> Result<(), CryptoError> {
        let mut spool = spool()?;
        let _ = io::copy(source, &mut spool)?;
        let _ = spool.seek(SeekFrom::Start(0))?;
        self.run(material, &mut spool, sink)
    }

    /// Decrypts an object in one reading, and writes plaintext before its tag is verified: whoever acts on it before
    /// this function has returned acts on what anybody may have written.
    ///
    /// # Errors
    /// [`CryptoError`]: what was written then is not to be used.
    pub fn run_releasing_unverified_plaintext(
        &self,
        material: &Material,
        source: &mut dyn Read,
        sink: &mut dyn Write,
    ) -> Result<(), CryptoError> {
        let key = self.key(material)?;
        match material.content {
            ContentAlgorithm::Cbc => cbc(&key, material, source, sink),
            _ => gcm(stream(&DataKey::from_bytes(&key)?, material)?, source, sink),
        }
    }

    fn key(&self, material: &Material) -> Result<Zeroizing<Vec<u8>>, CryptoError> {
        let is_legacy = material.content == ContentAlgorithm::Cbc || material.wrapping.is_legacy();
        if is_legacy && self.unauthenticated == Unauthenticated::Refused {
            return Err(CryptoError::Unauthenticated);
        }
        if material.commitment.is_none() && self.commitment == Commitment::Required {
            return Err(CryptoError::NotCommitted);
        }
        self.master.open(material, &self.context)
    }
}

/// Decrypts everything but the last 16 bytes, which are the tag.
fn gcm(
    mut stream: GcmStream,
    source: &mut dyn Read,
    sink: &mut dyn Write,
) -> Result<(), CryptoError> {
    let mut held: Vec<u8> = Vec::new();
    let (mut piece, mut plaintext) = (vec![0; PIECE_BYTES], Zeroizing::new(Vec::new()));
    loop {
        let count = fill_up(source, &mut piece)?;
        held.extend_from_slice(piece.get(..count).unwrap_or_default());
        let ready = held.len().saturating_sub(TAG_BYTES);
        plaintext.clear();
        stream.decrypt(held.get(..ready).unwrap_or_default(), &mut plaintext)?;
        sink.write_all(&plaintext)?;
        drop(held.drain(..ready));
        if count < PIECE_BYTES {
            break;
        }
    }
    let tag = held.as_slice().try_into();
    stream.verify(tag.map_err(|_| CryptoError::Malformed("it ends too early"))?)?;
    Ok(sink.flush()?)
}

fn cbc(
    key: &[u8],
    material: &Material,
    source: &mut dyn Read,
    sink: &mut dyn Write,
) -> Result<(), CryptoError> {
    let iv = material.iv.as_slice().try_into();
    let iv = iv.map_err(|_| CryptoError::Malformed("an initialisation vector has 16 bytes"))?;
    let mut stream = CbcStream::new(key, iv)?;
    let (mut piece, mut plaintext) = (vec![0; PIECE_BYTES], Vec::new());
    loop {
        let count = fill_up(source, &mut piece)?;
        plaintext.clear();
        stream.decrypt(piece.get(..count).unwrap_or_default(), &mut plaintext)?;
        sink.write_all(&plaintext)?;
        if count < PIECE_BYTES {
            break;
        }
    }
    plaintext.clear();
    stream.finish(&mut plaintext)?;
    sink.write_all(&plaintext)?;
    Ok(sink.flush()?)
}
