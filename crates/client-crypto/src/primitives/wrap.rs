//! AES Key Wrap (RFC 3394), opening: what clients of version 1 wrapped data keys with.

use aws_lc_rs::key_wrap::{AES_128, AES_256, AesKek, KeyWrap as _};
use zeroize::Zeroizing;

use crate::CryptoError;

/// Opens a wrapped key.
pub(crate) fn unwrap_aes(key: &[u8], wrapped: &[u8]) -> Result<Zeroizing<Vec<u8>>, CryptoError> {
    let cipher = if key.len() == 16 { &AES_128 } else { &AES_256 };
    let refused = CryptoError::Key("a key of AES key wrap has 16 or 32 bytes");
    let Ok(key) = AesKek::new(cipher, key) else { return Err(refused) };
    let mut out = Zeroizing::new(vec![0; wrapped.len()]);
    let count = key.unwrap(wrapped, &mut out).map_err(|_| CryptoError::NotAuthentic)?.len();
    out.truncate(count);
    Ok(out)
}
