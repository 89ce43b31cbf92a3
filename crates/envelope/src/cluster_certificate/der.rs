//! As much of DER (X.690) as certificates and requests for them need.

pub(crate) const BOOLEAN: u8 = 0x01;
pub(crate) const INTEGER: u8 = 0x02;
pub(crate) const BIT_STRING: u8 = 0x03;
pub(crate) const OCTET_STRING: u8 = 0x04;
pub(crate) const NULL: u8 = 0x05;
pub(crate) const OID: u8 = 0x06;
pub(crate) const UTF8_STRING: u8 = 0x0c;
pub(crate) const UTC_TIME: u8 = 0x17;
pub(crate) const GENERALIZED_TIME: u8 = 0x18;
pub(crate) const SEQUENCE: u8 = 0x30;
pub(crate) const SET: u8 = 0x31;
/// `[0]`, constructed.
pub(crate) const CONTEXT_0: u8 = 0xa0;
/// `[3]`, constructed.
pub(crate) const CONTEXT_3: u8 = 0xa3;

/// An element as it stands in its text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Element<'d> {
    pub(crate) tag: u8,
    /// With tag and length.
    pub(crate) whole: &'d [u8],
    pub(crate) contents: &'d [u8],
}

impl<'d> Element<'d> {
    /// What is in it.
    pub(crate) const fn inside(&self) -> Reader<'d> {
        Reader { rest: self.contents }
    }

    /// The bytes of a bit string that has whole ones.
    pub(crate) fn bits(&self) -> Option<&'d [u8]> {
        self.contents.strip_prefix(&[0])
    }
}

/// Reads elements one behind the other.
#[derive(Debug)]
pub(crate) struct Reader<'d> {
    rest: &'d [u8],
}

impl<'d> Reader<'d> {
    pub(crate) const fn of(text: &'d [u8]) -> Self {
        Self { rest: text }
    }

    /// The next element, whatever it is.
    pub(crate) fn any(&mut self) -> Option<Element<'d>> {
        let (tag, behind_tag) = self.rest.split_first()?;
        let (first, behind_first) = behind_tag.split_first()?;
        let (length, body) = match first {
            0..=0x7f => (usize::from(*first), behind_first),
            0x81 => {
                let (length, body) = behind_first.split_first()?;
                (usize::from(*length), body)
            }
            0x82 => {
                let (length, body) = behind_first.split_first_chunk::<2>()?;
                (usize::from(u16::from_be_bytes(*length)), body)
            }
            _ => return None,
        };
        let (contents, rest) = body.split_at_checked(length)?;
        let whole = self.rest.get(..self.rest.len().checked_sub(rest.len())?)?;
        self.rest = rest;
        Some(Element { tag: *tag, whole, contents })
    }

    /// The next element, which has this tag.
    pub(crate) fn next(&mut self, tag: u8) -> Option<Element<'d>> {
        self.any().filter(|element| element.tag == tag)
    }

    /// Passes the next element if it has this tag.
    pub(crate) fn next_if(&mut self, tag: u8) {
        if self.rest.first() == Some(&tag) {
            self.any();
        }
    }

    /// Nothing follows.
    pub(crate) fn end(&self) -> Option<()> {
        self.rest.is_empty().then_some(())
    }
}

/// An element with `parts` one behind the other in it, at most 65,535 bytes.
pub(crate) fn write(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let contents = parts.concat();
    let length = u16::try_from(contents.len()).unwrap_or(u16::MAX).to_be_bytes();
    let mut out = vec![tag];
    match length {
        [0, low @ 0..=0x7f] => out.push(low),
        [0, low] => out.extend([0x81, low]),
        [high, low] => out.extend([0x82, high, low]),
    }
    out.extend(contents);
    out
}
