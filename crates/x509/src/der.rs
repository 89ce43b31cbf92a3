//! As much of DER (X.690) as certificates, requests for them and lists need.

/// BOOLEAN.
pub const BOOLEAN: u8 = 0x01;
/// INTEGER.
pub const INTEGER: u8 = 0x02;
/// BIT STRING.
pub const BIT_STRING: u8 = 0x03;
/// OCTET STRING.
pub const OCTET_STRING: u8 = 0x04;
/// NULL.
pub const NULL: u8 = 0x05;
/// OBJECT IDENTIFIER.
pub const OID: u8 = 0x06;
/// ENUMERATED.
pub const ENUMERATED: u8 = 0x0a;
/// UTF8String.
pub const UTF8_STRING: u8 = 0x0c;
/// PrintableString.
pub const PRINTABLE_STRING: u8 = 0x13;
/// TeletexString, of old certificates.
pub const TELETEX_STRING: u8 = 0x14;
/// IA5String.
pub const IA5_STRING: u8 = 0x16;
/// UTCTime.
pub const UTC_TIME: u8 = 0x17;
/// GeneralizedTime.
pub const GENERALIZED_TIME: u8 = 0x18;
/// BMPString, of old certificates.
pub const BMP_STRING: u8 = 0x1e;
/// SEQUENCE.
pub const SEQUENCE: u8 = 0x30;
/// SET.
pub const SET: u8 = 0x31;
/// `[0]`, constructed.
pub const CONTEXT_0: u8 = 0xa0;
/// `[1]`, constructed.
pub const CONTEXT_1: u8 = 0xa1;
/// `[2]`, constructed.
pub const CONTEXT_2: u8 = 0xa2;
/// `[3]`, constructed.
pub const CONTEXT_3: u8 = 0xa3;

/// An element as it stands in its text.
#[derive(Debug, Clone, Copy)]
pub struct Element<'d> {
    /// What it is.
    pub tag: u8,
    /// With tag and length.
    pub whole: &'d [u8],
    /// Behind both.
    pub contents: &'d [u8],
}

impl<'d> Element<'d> {
    /// What is in it.
    #[must_use]
    pub const fn inside(&self) -> Reader<'d> {
        Reader { rest: self.contents }
    }

    /// The bytes of a bit string that has whole ones.
    #[must_use]
    pub fn bits(&self) -> Option<&'d [u8]> {
        self.contents.strip_prefix(&[0])
    }
}

/// Reads elements one behind the other.
#[derive(Debug)]
pub struct Reader<'d> {
    rest: &'d [u8],
}

impl<'d> Reader<'d> {
    /// Of a text.
    #[must_use]
    pub const fn of(text: &'d [u8]) -> Self {
        Self { rest: text }
    }

    /// The next element, whatever it is.
    pub fn any(&mut self) -> Option<Element<'d>> {
        let (tag, behind_tag) = self.rest.split_first()?;
        let (first, behind_first) = behind_tag.split_first()?;
        let (length, body) = match first {
            0..=0x7f => (usize::from(*first), behind_first),
            0x81 => {
                let (length, body) = behind_first.split_first()?;
                (usize::from(*length), body)
            }
            0x82..=0x84 => {
                let count = usize::from(first & 0x0f);
                let (bytes, body) = behind_first.split_at_checked(count)?;
                (bytes.iter().fold(0, |length, byte| (length << 8) | usize::from(*byte)), body)
            }
            _ => return None,
        };
        let (contents, rest) = body.split_at_checked(length)?;
        let whole = self.rest.get(..self.rest.len().checked_sub(rest.len())?)?;
        self.rest = rest;
        Some(Element { tag: *tag, whole, contents })
    }

    /// The next element, which has this tag.
    pub fn next(&mut self, tag: u8) -> Option<Element<'d>> {
        self.any().filter(|element| element.tag == tag)
    }

    /// Passes the next element if it has this tag.
    pub fn next_if(&mut self, tag: u8) {
        if self.rest.first() == Some(&tag) {
            self.any();
        }
    }

    /// Nothing follows.
    pub fn end(&self) -> Option<()> {
        self.rest.is_empty().then_some(())
    }
}

/// An element with `parts` one behind the other in it.
#[must_use]
pub fn write(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let contents = parts.concat();
    let length = contents.len().to_be_bytes();
    let digits =
        length.iter().position(|byte| *byte != 0).map_or(&[][..], |at| length.split_at(at).1);
    let mut out = vec![tag];
    match digits {
        [] => out.push(0),
        [low @ 0..=0x7f] => out.push(*low),
        digits => {
            out.push(0x80 | u8::try_from(digits.len()).unwrap_or_default());
            out.extend(digits);
        }
    }
    out.extend(contents);
    out
}

/// As [`write`], of elements that are made one by one.
#[must_use]
pub fn write_all(tag: u8, parts: &[Vec<u8>]) -> Vec<u8> {
    write(tag, &parts.iter().map(Vec::as_slice).collect::<Vec<_>>())
}

/// A number that is not negative, of its big-endian bytes.
#[must_use]
pub fn unsigned(bytes: &[u8]) -> Vec<u8> {
    let start = bytes.iter().position(|byte| *byte != 0).unwrap_or(bytes.len());
    let digits = bytes.split_at(start).1;
    match digits.first() {
        None => write(INTEGER, &[&[0]]),
        Some(first) if *first >= 0x80 => write(INTEGER, &[&[0], digits]),
        Some(_) => write(INTEGER, &[digits]),
    }
}

/// The one element that `text` is.
#[must_use]
pub fn only(text: &[u8], tag: u8) -> Option<Element<'_>> {
    let mut reader = Reader::of(text);
    let element = reader.next(tag)?;
    reader.end()?;
    Some(element)
}
