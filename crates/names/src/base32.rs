//! Base 32 with the upper-case alphabet of RFC 4648 section 6, without padding, as AWS uses it
//! in its identifiers.

const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Whether `text` has only characters of the alphabet.
pub(crate) fn is_base32(text: &str) -> bool {
    text.bytes().all(|byte| ALPHABET.contains(&byte))
}

/// The low `5 * count` bits of `bits` as `count` characters, most significant first.
pub(crate) fn encode(bits: u128, count: u32) -> String {
    (0..count)
        .rev()
        .filter_map(|group| {
            let index = usize::try_from((bits >> (5 * group)) & 0x1f).ok()?;
            ALPHABET.get(index).map(|&byte| char::from(byte))
        })
        .collect()
}

/// The bits of `text`, five a character; `None` on a foreign character or beyond 128 bits.
pub(crate) fn decode(text: &str) -> Option<u128> {
    if text.len() > 25 {
        return None;
    }
    text.bytes().try_fold(0_u128, |bits, byte| {
        let value = ALPHABET.iter().position(|&candidate| candidate == byte)?;
        Some(bits << 5 | u128::try_from(value).ok()?)
    })
}
