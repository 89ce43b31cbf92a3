//! AES-CBC with padding (PKCS#7), decryption of a stream: what clients of version 1 wrote, without authentication.

use aws_lc_rs::cipher::{
    AES_128, AES_256, DecryptionContext, StreamingDecryptingKey, UnboundCipherKey,
};
use aws_lc_rs::iv::FixedLength;

use zeroize::Zeroizing;

use crate::CryptoError;

const BLOCK_BYTES: usize = 16;

/// A stream under one key.
pub(crate) struct CbcStream(StreamingDecryptingKey);

impl CbcStream {
    pub(crate) fn new(key: &[u8], iv: [u8; BLOCK_BYTES]) -> Result<Self, CryptoError> {
        const FAILED: CryptoError = CryptoError::Primitive("AES-CBC");
        let algorithm = if key.len() == 16 { &AES_128 } else { &AES_256 };
        let key = UnboundCipherKey::new(algorithm, key).map_err(|_| FAILED)?;
        let context = DecryptionContext::Iv128(FixedLength::from(iv));
        StreamingDecryptingKey::cbc_pkcs7(key, context).map(Self).map_err(|_| FAILED)
    }

    pub(crate) fn decrypt(&mut self, input: &[u8], out: &mut Vec<u8>) -> Result<(), CryptoError> {
        let start = out.len();
        out.resize(start + input.len() + BLOCK_BYTES, 0);
        let room = out.get_mut(start..).unwrap_or_default();
        let written = self.0.update(input, room).map_err(|_| CryptoError::NotAuthentic)?;
        let written = written.written().len();
        out.truncate(start + written);
        Ok(())
    }

    pub(crate) fn finish(self, out: &mut Vec<u8>) -> Result<(), CryptoError> {
        let mut last = [0; BLOCK_BYTES];
        let written = self.0.finish(&mut last).map_err(|_| CryptoError::NotAuthentic)?;
        out.extend_from_slice(written.written());
        Ok(())
    }
}

/// Opens a data key that the first clients wrapped by AES in ECB, with padding.
pub(crate) fn open_ecb(key: &[u8], wrapped: &[u8]) -> Result<Zeroizing<Vec<u8>>, CryptoError> {
    let algorithm = if key.len() == 16 { &AES_128 } else { &AES_256 };
    let key = UnboundCipherKey::new(algorithm, key);
    let key = key.map_err(|_| CryptoError::Key("a key of AES has 16 or 32 bytes"))?;
    let stream = StreamingDecryptingKey::ecb_pkcs7(key, DecryptionContext::None);
    let mut stream = CbcStream(stream.map_err(|_| CryptoError::Primitive("AES-ECB"))?);
    let mut out = Zeroizing::new(Vec::with_capacity(wrapped.len() + 2 * BLOCK_BYTES));
    stream.decrypt(wrapped, &mut out)?;
    stream.finish(&mut out)?;
    Ok(out)
}
