//! The stored forms of objects: envelopes and sealed streams.

use envelope::object::layout::{self, Layers};
use envelope::{
    DataKey, ObjectBinding, ObjectEnvelope, ObjectOpener, ObjectPlace, SealedBody, open_object,
    seal_object,
};
use stdx::SeededRandom;

use crate::tally;

/// An object envelope. There is one encoding of each: what is read is written back byte for byte.
pub fn object_envelope(data: &[u8]) {
    let Ok(envelope) = ObjectEnvelope::from_bytes(data) else { return };
    tally::accepted();
    let written = envelope.to_bytes();
    assert!(written.as_deref().ok() == Some(data), "{envelope:?} is written as {written:?}");
    let summed: u128 = match &envelope.body {
        SealedBody::Whole { plaintext_len, .. } => u128::from(*plaintext_len),
        SealedBody::Parts { parts, .. } => {
            assert!((1..=10_000).contains(&parts.len()), "{} parts", parts.len());
            parts.iter().map(|part| u128::from(part.plaintext_len)).sum()
        }
    };
    assert_eq!(u128::from(envelope.plaintext_len()), summed, "the length is wrong");
    ranges_fit(envelope.plaintext_len(), envelope.mode.layers());
}

/// Ranges of an object of this length lie within its ciphertext.
fn ranges_fit(plaintext_len: u64, layers: Layers) {
    let Ok(cipher_len) = layout::ciphertext_len(plaintext_len, layers) else { return };
    let middle = plaintext_len / 2;
    for wanted in [0..1, middle..plaintext_len, plaintext_len.saturating_sub(1)..plaintext_len] {
        let fits = wanted.start < wanted.end && wanted.end <= plaintext_len;
        let range = layout::chunk_range(plaintext_len, wanted.clone(), layers);
        assert_eq!(range.is_ok(), fits, "{wanted:?} of {plaintext_len}");
        if let Ok(range) = range {
            assert!(range.cipher.end <= cipher_len && range.cipher.start < range.cipher.end);
            assert!(range.skip_bytes < layout::CHUNK_BYTES);
        }
    }
}

/// The sealed bytes of an object under a key known here. Only what sealing gives opens; a range
/// of it opens to that range.
pub fn object_stream(data: &[u8]) {
    let Some(plaintext_len) = plaintext_len(data.len()) else { return };
    let Ok(plaintext) = open_object(&key(), &binding(), plaintext_len, data) else { return };
    tally::accepted();
    let sealed = seal_object(key(), &binding(), &plaintext);
    assert!(sealed.as_deref().ok() == Some(data), "opened what sealing does not give");
    let (start, end) = (plaintext_len / 3, plaintext_len - plaintext_len / 4);
    if start < end {
        let opener = ObjectOpener::for_range(&key(), &binding(), plaintext_len, start..end);
        assert!(opener.is_ok(), "{start}..{end} of {plaintext_len} is refused");
        let Ok(mut opener) = opener else { return };
        let slice = |bytes: &[u8], from: u64, to: u64| {
            let (from, to) = (usize::try_from(from).ok()?, usize::try_from(to).ok()?);
            bytes.get(from..to).map(<[u8]>::to_vec)
        };
        let cipher = opener.cipher_range();
        let pushed = slice(data, cipher.start, cipher.end).map(|bytes| opener.push(&bytes));
        assert!(matches!(&pushed, Some(Ok(_))), "a range is refused");
        if let Some(Ok(bytes)) = pushed {
            let wanted = slice(&plaintext, start, end).unwrap_or_default();
            assert!(bytes == wanted, "a range opens to other bytes");
        }
        assert!(opener.finish().is_ok(), "a range does not end");
    }
}

/// The plaintext length of so many sealed bytes, if there is one.
fn plaintext_len(sealed: usize) -> Option<u64> {
    let sealed = u64::try_from(sealed).ok()?;
    let chunks = sealed.div_ceil(layout::CHUNK_BYTES + layout::TAG_BYTES).max(1);
    sealed.checked_sub(chunks.checked_mul(layout::TAG_BYTES)?)
}

/// The key of the sealed streams in the corpus.
pub(crate) fn key() -> DataKey {
    DataKey::generate(&SeededRandom::new(1))
}

/// Where they belong.
pub(crate) fn binding() -> ObjectBinding {
    ObjectPlace { bucket_id: "bucket", key: "a/b.txt", version_id: "version" }.whole()
}
