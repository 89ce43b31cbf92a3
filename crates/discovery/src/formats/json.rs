//! Records: JSON and JSON Lines. Source: RFC 8259, RFC 9535.
//!
//! Values are read as they are written, numbers with all their digits, and not made into a tree.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Read};

use crate::bits::Bits;
use crate::budget::reason;
use crate::detector::Context;
use crate::limits::RECORD_BYTES;
use crate::place::Place;
use crate::report::Reason;
use crate::scan::{File, Scan};

/// Names of members whose keywords are remembered.
const NAMES_MAX: usize = 4_096;

pub(super) fn read(scan: &mut Scan<'_>, file: &File, reader: &mut dyn Read) -> Result<(), Reason> {
    let bytes = scan.whole(reader)?;
    let mut names = Names::default();
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let walked = Walk::new(scan, file, &mut names, (text, 0)).document();
    match walked {
        // What is called JSON and is none is a text all the same; so are several documents in a row.
        Err(Reason::Malformed) => read_lines(scan, file, &mut bytes.as_slice()),
        other => other,
    }
}

pub(super) fn read_lines(
    scan: &mut Scan<'_>,
    file: &File,
    reader: &mut dyn Read,
) -> Result<(), Reason> {
    let mut reader = BufReader::with_capacity(64 * 1024, reader);
    let mut names = Names::default();
    let mut line = Vec::new();
    let mut index = 0;
    loop {
        line.clear();
        let mut limited = (&mut reader).take(RECORD_BYTES as u64);
        let read = limited.read_until(b'\n', &mut line).map_err(|error| reason(&error))?;
        if read == 0 {
            return Ok(());
        }
        if read == RECORD_BYTES && line.last() != Some(&b'\n') {
            return Err(Reason::RecordLimit);
        }
        let text = line.trim_ascii();
        if !text.is_empty() {
            let walked = Walk::new(scan, file, &mut names, (text, index)).document();
            if let Err(reason) = walked {
                scan.miss(reason);
            }
        }
        index += 1;
    }
}

/// Keywords of names of members.
#[derive(Debug, Default)]
struct Names(HashMap<Vec<u8>, Bits>);

impl Names {
    fn of(&mut self, scan: &Scan<'_>, name: &[u8]) -> Bits {
        if let Some(bits) = self.0.get(name) {
            return *bits;
        }
        let bits = scan.detector.named(name);
        if self.0.len() < NAMES_MAX {
            self.0.insert(name.to_vec(), bits);
        }
        bits
    }
}

/// The path of a value, as JSONPath.
#[derive(Debug)]
pub(super) struct Path(String);

impl Path {
    pub(super) fn root() -> Self {
        Self("$".to_owned())
    }

    /// Goes down to a member; the length before is what [`Path::leave`] takes.
    pub(super) fn member(&mut self, name: &str) -> usize {
        let length = self.0.len();
        let is_plain = |character: char| character.is_alphanumeric() || character == '_';
        let begins = name.chars().next().is_some_and(|first| !first.is_ascii_digit());
        if begins && name.chars().all(is_plain) {
            self.0.push('.');
            self.0.push_str(name);
        } else {
            let escaped = name.replace('\\', "\\\\").replace('\'', "\\'");
            self.0.push_str("['");
            self.0.push_str(&escaped);
            self.0.push_str("']");
        }
        length
    }

    /// Goes down to an element.
    pub(super) fn element(&mut self, index: u64) -> usize {
        let length = self.0.len();
        self.0.push_str(&format!("[{index}]"));
        length
    }

    pub(super) fn leave(&mut self, length: usize) {
        self.0.truncate(length);
    }

    pub(super) fn text(&self) -> String {
        self.0.clone()
    }
}

struct Walk<'a, 'b> {
    scan: &'a mut Scan<'b>,
    file: &'a File,
    names: &'a mut Names,
    text: &'a [u8],
    at: usize,
    index: u64,
    path: Path,
    depth: usize,
}

impl<'a, 'b> Walk<'a, 'b> {
    fn new(
        scan: &'a mut Scan<'b>,
        file: &'a File,
        names: &'a mut Names,
        (text, index): (&'a [u8], u64),
    ) -> Self {
        Self { scan, file, names, text, at: 0, index, path: Path::root(), depth: 0 }
    }

    /// One document, checked first: a text that is none has no values.
    fn document(mut self) -> Result<(), Reason> {
        let valid = serde_json::Deserializer::from_slice(self.text);
        let mut valid = valid.into_iter::<serde::de::IgnoredAny>();
        match valid.next() {
            Some(Ok(_)) if self.text.get(valid.byte_offset()..).is_some_and(is_blank) => {}
            Some(Err(error)) if error.to_string().starts_with("recursion limit") => {
                return Err(Reason::RecordLimit);
            }
            _ => return Err(Reason::Malformed),
        }
        self.value(Bits::default())
    }

    fn peek(&mut self) -> Option<u8> {
        while self.text.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
        self.text.get(self.at).copied()
    }

    fn value(&mut self, named: Bits) -> Result<(), Reason> {
        match self.peek() {
            Some(b'{') => self.object(named),
            Some(b'[') => self.array(named),
            Some(b'"') => {
                let text = self.string()?;
                self.look(&text, named);
                Ok(())
            }
            Some(_) => {
                let rest = self.text.get(self.at..).unwrap_or_default();
                let ends =
                    |byte: &u8| matches!(byte, b',' | b']' | b'}') || byte.is_ascii_whitespace();
                let length = rest.iter().position(ends).unwrap_or(rest.len());
                let number = rest.get(..length).unwrap_or_default();
                self.look(number, named);
                self.at += length.max(1);
                Ok(())
            }
            None => Err(Reason::Malformed),
        }
    }

    fn look(&mut self, value: &[u8], named: Bits) {
        let (path, index) = (&self.path, self.index);
        let context = Context { named, is_value: true };
        let place = || Place::Record { index, json_path: path.text() };
        self.scan.value(self.file, value, &context, place);
    }

    fn enter(&mut self) -> Result<(), Reason> {
        self.at += 1;
        self.depth += 1;
        match self.depth > self.scan.limits.json_depth {
            true => Err(Reason::RecordLimit),
            false => Ok(()),
        }
    }

    fn object(&mut self, named: Bits) -> Result<(), Reason> {
        self.enter()?;
        while self.peek() == Some(b'"') {
            let name = self.string()?;
            if self.peek() == Some(b':') {
                self.at += 1;
            }
            let mut below = named;
            below.union(&self.names.of(self.scan, &name));
            let length = self.path.member(&String::from_utf8_lossy(&name));
            self.value(below)?;
            self.path.leave(length);
            if self.peek() == Some(b',') {
                self.at += 1;
            }
        }
        self.leave(b'}')
    }

    fn array(&mut self, named: Bits) -> Result<(), Reason> {
        self.enter()?;
        let mut index = 0;
        while self.peek().is_some_and(|byte| byte != b']') {
            let length = self.path.element(index);
            self.value(named)?;
            self.path.leave(length);
            index += 1;
            if self.peek() == Some(b',') {
                self.at += 1;
            }
        }
        self.leave(b']')
    }

    fn leave(&mut self, end: u8) -> Result<(), Reason> {
        if self.peek() != Some(end) {
            return Err(Reason::Malformed);
        }
        self.at += 1;
        self.depth -= 1;
        Ok(())
    }

    /// A string, without its escapes.
    fn string(&mut self) -> Result<Vec<u8>, Reason> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let mut length = 1;
        loop {
            let found = memchr::memchr2(b'"', b'\\', rest.get(length..).ok_or(Reason::Malformed)?);
            let found = length + found.ok_or(Reason::Malformed)?;
            match rest.get(found) {
                Some(b'"') => {
                    length = found + 1;
                    break;
                }
                _ => length = found + 2,
            }
        }
        let quoted = rest.get(..length).ok_or(Reason::Malformed)?;
        self.at += length;
        let inner = quoted.get(1..length - 1).unwrap_or_default();
        if memchr::memchr(b'\\', inner).is_none() {
            return Ok(inner.to_vec());
        }
        let text: String = serde_json::from_slice(quoted).map_err(|_| Reason::Malformed)?;
        Ok(text.into_bytes())
    }
}

fn is_blank(rest: &[u8]) -> bool {
    rest.iter().all(u8::is_ascii_whitespace)
}
