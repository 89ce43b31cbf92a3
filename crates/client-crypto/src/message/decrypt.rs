//! Reading messages.

use core::fmt;
use std::io::{self, Read, Seek, SeekFrom, Write};

use super::body::Body;
use super::header::{Content, Header, PUBLIC_KEY, Sealed};
use super::suite::Derived;
use crate::keyring::{Keyring, open_any};
use crate::primitives::{Gcm, is_same};
use crate::twice::verify_then_release;
use crate::{CryptoError, EncryptionContext};

/// Whether a message has to open with one key alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Commitment {
    /// Messages of version 1 are refused.
    Required,
    /// Messages of version 1 are read: what their writer let one key open to, another may open to something else.
    Optional,
}

/// How messages are to be read.
pub struct Decryption<'a> {
    keyring: &'a dyn Keyring,
    context: EncryptionContext,
    commitment: Commitment,
}

impl<'a> Decryption<'a> {
    /// With the keys of `keyring`. Every pair of `context` has to be in the message.
    #[must_use]
    pub fn new(
        keyring: &'a dyn Keyring,
        context: EncryptionContext,
        commitment: Commitment,
    ) -> Self {
        Self { keyring, context, commitment }
    }

    /// Decrypts a message that can be read twice, from where the source stands.
    ///
    /// # Errors
    /// [`CryptoError`]. What was written until then is authentic; of messages in frames without a signature it is a
    /// beginning of the plaintext, of all others nothing.
    pub fn run<S: Read + Seek>(
        &self,
        source: &mut S,
        sink: &mut dyn Write,
    ) -> Result<Header, CryptoError> {
        let opened = self.open(source)?;
        if opened.is_authentic_by_frame() {
            opened.body().decrypt(source, sink)?;
        } else {
            let body = opened.body();
            verify_then_release(source, sink, &mut |source, sink| body.decrypt(source, sink))?;
        }
        Ok(opened.sealed.header)
    }

    /// Decrypts a message that can be read once. One that has to be read twice is kept in what `spool` makes, as
    /// ciphertext.
    ///
    /// # Errors
    /// As [`run`](Self::run).
    pub fn run_spooled<S: Read + Write + Seek>(
        &self,
        source: &mut dyn Read,
        spool: impl FnOnce() -> io::Result<S>,
        sink: &mut dyn Write,
    ) -> Result<Header, CryptoError> {
        let opened = self.open(source)?;
        let body = opened.body();
        if opened.is_authentic_by_frame() {
            body.decrypt(source, sink)?;
        } else {
            let mut spool = spool()?;
            let _ = io::copy(source, &mut spool)?;
            let _ = spool.seek(SeekFrom::Start(0))?;
            verify_then_release(&mut spool, sink, &mut |source, sink| body.decrypt(source, sink))?;
        }
        Ok(opened.sealed.header)
    }

    /// Decrypts a message in one reading, and writes plaintext before a signature, or the one tag of a message
    /// without frames, is verified: whoever acts on it before this function has returned acts on what anybody
    /// may have written.
    ///
    /// # Errors
    /// [`CryptoError`]: what was written then is not to be used.
    pub fn run_releasing_unverified_plaintext(
        &self,
        source: &mut dyn Read,
        sink: &mut dyn Write,
    ) -> Result<Header, CryptoError> {
        let opened = self.open(source)?;
        opened.body().decrypt(source, sink)?;
        Ok(opened.sealed.header)
    }

    fn open(&self, mut source: &mut dyn Read) -> Result<Opened, CryptoError> {
        let sealed = Sealed::read(&mut source)?;
        let header = &sealed.header;
        if self.commitment == Commitment::Required && !header.suite.is_committing() {
            return Err(CryptoError::NotCommitted);
        }
        if !header.suite.is_signed() && header.context.value(PUBLIC_KEY).is_some() {
            return Err(CryptoError::Malformed("a public key, and no signature"));
        }
        header.context.require(&self.context)?;
        let key = open_any(self.keyring, &header.data_keys, &header.context)?;
        let derived = header.suite.derive(&key, &header.message_id)?;
        if let Some(commitment) = &header.commitment
            && !is_same(commitment, &derived.commitment)
        {
            return Err(CryptoError::NotAuthentic);
        }
        let gcm = Gcm::new(derived.content.as_slice())?;
        gcm.open(sealed.nonce, &sealed.bytes, &mut sealed.tag.clone())?;
        Ok(Opened { sealed, derived })
    }
}

impl fmt::Debug for Decryption<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decryption").field("commitment", &self.commitment).finish_non_exhaustive()
    }
}

/// A message whose header is authentic.
struct Opened {
    sealed: Sealed,
    derived: Derived,
}

impl Opened {
    fn body(&self) -> Body<'_> {
        Body {
            header: &self.sealed.header,
            key: &self.derived.content,
            before: [&self.sealed.bytes, &self.sealed.authentication],
        }
    }

    fn is_authentic_by_frame(&self) -> bool {
        let header = &self.sealed.header;
        !header.suite.is_signed() && matches!(header.content, Content::Frames(_))
    }
}
