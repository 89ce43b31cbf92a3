//! Fuzz targets: one function for each parser of bytes that somebody else wrote.
//!
//! A target takes any bytes and returns. Panicking is the only way to fail, so each asserts what
//! must hold of the answer: what is refused is refused within bounds, and what is accepted means
//! the same when it is written and read again. The tests run every file of `corpus/` and a number
//! of seeded mutations of each (`FUZZ_CASES`, `FUZZ_SEED`); `libfuzzer/` hands the same functions
//! to cargo-fuzz.

mod answer;
mod chunked;
mod ciphertext;
mod documents;
mod files;
mod form;
mod json;
mod object;
mod operation;
mod pattern;
mod raw_request;
mod round_trip;
mod signature;
mod tally;
mod xml;

pub use chunked::aws_chunked;
pub use ciphertext::ciphertext_header;
pub use documents::policy;
pub use files::{journal_segment, keyslots};
pub use form::aws_query;
pub use json::aws_json;
pub use object::{object_envelope, object_stream};
pub use pattern::pattern;
pub use signature::sigv4;
pub use xml::rest_xml;

/// A target and how to feed it.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// Its name: that of the function and of its folder in `corpus/`.
    pub name: &'static str,
    /// The function.
    pub run: fn(&[u8]),
    /// What one run costs, against a run of the cheapest target.
    pub cost: u32,
    /// Pieces of its language, to be put into inputs.
    pub dictionary: &'static [&'static str],
}

/// Every target.
pub const TARGETS: [Target; 12] = [
    Target { name: "sigv4", run: sigv4, cost: 4, dictionary: signature::DICTIONARY },
    Target { name: "policy", run: policy, cost: 4, dictionary: documents::DICTIONARY },
    Target { name: "pattern", run: pattern, cost: 20, dictionary: pattern::DICTIONARY },
    Target { name: "aws_json", run: aws_json, cost: 2, dictionary: json::DICTIONARY },
    Target { name: "aws_query", run: aws_query, cost: 2, dictionary: form::DICTIONARY },
    Target { name: "rest_xml", run: rest_xml, cost: 2, dictionary: xml::DICTIONARY },
    Target { name: "aws_chunked", run: aws_chunked, cost: 2, dictionary: chunked::DICTIONARY },
    Target { name: "object_envelope", run: object_envelope, cost: 1, dictionary: &["IKO\u{1}"] },
    Target { name: "object_stream", run: object_stream, cost: 2, dictionary: &[] },
    Target {
        name: "ciphertext_header",
        run: ciphertext_header,
        cost: 1,
        dictionary: &["us-east-1"],
    },
    Target { name: "keyslots", run: keyslots, cost: 8, dictionary: &["IRONSLOT\u{1}"] },
    Target { name: "journal_segment", run: journal_segment, cost: 80, dictionary: &["IKJOURNL"] },
];

#[cfg(test)]
mod tests;
