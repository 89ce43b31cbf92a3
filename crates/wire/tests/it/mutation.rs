//! Fuzzing from a committed corpus: the requests of botocore, damaged at random.

use wire::{Body, OperationMeta, Protocol, Query, RequestParts};

use crate::goldens;
use crate::support::Bare;

/// Damaged copies of each request.
const ROUNDS: u64 = 300;

/// A small reproducible generator (SplitMix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) >> 1).unwrap() % bound.max(1)
    }

    /// `bytes` with one to four pieces flipped, cut, doubled or replaced by markup.
    fn damage(&mut self, bytes: &[u8]) -> Vec<u8> {
        const MARKUP: [&[u8]; 10] =
            [b"<", b"</", b"&#0;", b"]]>", b"{", b"[", b"\"", b"null", b"&a.member.1=", b"%"];
        let mut bytes = bytes.to_vec();
        for _ in 0..=self.below(4) {
            let at = self.below(bytes.len());
            let end = (at + self.below(20)).min(bytes.len());
            match self.below(4) {
                0 if at < bytes.len() => bytes[at] ^= 1 << self.below(8),
                1 => drop(bytes.drain(at..end)),
                2 => {
                    let piece = bytes[at..end].to_vec();
                    bytes.splice(at..at, piece);
                }
                _ => drop(bytes.splice(at..end, MARKUP[self.below(MARKUP.len())].iter().copied())),
            }
        }
        bytes
    }
}

/// Whatever comes of it, it is an answer, and a decoded input can be shown and encoded.
fn check(meta: &OperationMeta, body: &[u8], query: &str) -> bool {
    let bare = Bare::new();
    let Ok(query) = Query::parse_uri(query) else { return false };
    let labels = [("Bucket", "b"), ("Key", "k")];
    let parts = RequestParts { query: &query, labels: &labels, ..bare.parts() };
    let mut input = (meta.new_input)();
    let protocol = meta.service.default_protocol();
    let done = protocol.decode_into(meta, &parts, Body::from(body.to_vec()), &mut *input);
    let shown = wire::audit_json(&*input).to_string();
    assert!(shown.len() <= 4 * wire::limits::AUDIT_BYTES_MAX, "{}: {shown}", meta.name);
    if meta.input.is_streaming() || done.is_err() {
        return done.is_ok();
    }
    Protocol::AwsJson11.encode_from(meta, &mut *input, &crate::support::IDS).is_ok()
}

#[test]
fn damaged_requests_are_answered() {
    let (mut understood, mut refused) = (0_u64, 0_u64);
    for (index, (meta, url, body)) in goldens::requests().into_iter().enumerate() {
        let query = url.split_once('?').map_or("", |(_, query)| query);
        for round in 0..ROUNDS {
            let mut chance = Chance(round << 16 | index as u64);
            let body = chance.damage(body.as_bytes());
            let query = String::from_utf8_lossy(&chance.damage(query.as_bytes())).into_owned();
            match check(meta, &body, &query) {
                true => understood += 1,
                false => refused += 1,
            }
        }
    }
    // Both kinds must have been met, or the damage is not worth its name.
    assert!(understood > 500 && refused > 500, "{understood} understood, {refused} refused");
}
