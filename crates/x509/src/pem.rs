//! Texts with DER in them (RFC 7468).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// The label of a certificate.
pub const CERTIFICATE: &str = "CERTIFICATE";
/// The label of a request.
pub const CERTIFICATE_REQUEST: &str = "CERTIFICATE REQUEST";

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const DASHES: &str = "-----";

/// Bytes of a line: 64 characters.
const LINE_BYTES: usize = 48;

/// A labelled block of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What is between the dashes.
    pub label: String,
    /// What is in it.
    pub contents: Vec<u8>,
}

/// The blocks that `text` consists of; `None` where it has anything else in it, or none.
#[must_use]
pub fn blocks(text: &[u8]) -> Option<Vec<Block>> {
    let text = core::str::from_utf8(text).ok()?;
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut blocks = Vec::new();
    while let Some(line) = lines.next() {
        let label = line.strip_prefix(BEGIN)?.strip_suffix(DASHES)?;
        let mut body = String::new();
        loop {
            let line = lines.next()?;
            if let Some(end) = line.strip_prefix(END) {
                if end.strip_suffix(DASHES)? != label {
                    return None;
                }
                break;
            }
            body.push_str(line);
        }
        blocks.push(Block { label: label.to_owned(), contents: STANDARD.decode(body).ok()? });
    }
    (!blocks.is_empty()).then_some(blocks)
}

/// The contents of the blocks that `text` consists of, which all have this label.
#[must_use]
pub fn read_all(text: &[u8], label: &str) -> Option<Vec<Vec<u8>>> {
    let blocks = blocks(text)?;
    let has_label = blocks.iter().all(|block| block.label == label);
    has_label.then(|| blocks.into_iter().map(|block| block.contents).collect())
}

/// The contents of the one block that `text` is, which has this label.
#[must_use]
pub fn read_one(text: &[u8], label: &str) -> Option<Vec<u8>> {
    let [only] = <[_; 1]>::try_from(read_all(text, label)?).ok()?;
    Some(only)
}

/// A block, with a line break behind it.
#[must_use]
pub fn write(label: &str, contents: &[u8]) -> String {
    let lines: String =
        contents.chunks(LINE_BYTES).map(|line| STANDARD.encode(line) + "\n").collect();
    [BEGIN, label, DASHES, "\n", &lines, END, label, DASHES, "\n"].concat()
}
