//! Items as bytes, to be sealed.
//!
//! One byte says the version. A map is the count of its entries, and each name and value; a value is one byte for
//! its type and its content; what has a length has it before it, in base 128, the lowest first. Numbers are
//! written as texts.

use std::collections::{BTreeMap, BTreeSet};

use crate::number::Number;
use crate::value::{DEPTH_MAX, Value};

const VERSION: u8 = 1;

/// The bytes of an item.
#[must_use]
pub fn encode_item(item: &BTreeMap<String, Value>) -> Vec<u8> {
    let mut out = vec![VERSION];
    put_map(&mut out, item);
    out
}

/// The item in `bytes`; none where they are no item's.
#[must_use]
pub fn decode_item(bytes: &[u8]) -> Option<BTreeMap<String, Value>> {
    let mut input = Input { rest: bytes };
    if input.byte()? != VERSION {
        return None;
    }
    let item = input.map(0)?;
    input.rest.is_empty().then_some(item)
}

fn put_length(out: &mut Vec<u8>, mut length: usize) {
    while length >= 0x80 {
        out.push(u8::try_from(length % 0x80).unwrap_or_default() | 0x80);
        length /= 0x80;
    }
    out.push(u8::try_from(length).unwrap_or_default());
}

fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    put_length(out, bytes.len());
    out.extend_from_slice(bytes);
}

fn put_all<'a>(out: &mut Vec<u8>, tag: u8, count: usize, all: impl Iterator<Item = &'a [u8]>) {
    out.push(tag);
    put_length(out, count);
    all.for_each(|bytes| put_bytes(out, bytes));
}

fn put_map(out: &mut Vec<u8>, map: &BTreeMap<String, Value>) {
    put_length(out, map.len());
    for (name, value) in map {
        put_bytes(out, name.as_bytes());
        put_value(out, value);
    }
}

fn put_value(out: &mut Vec<u8>, value: &Value) {
    match value {
        Value::S(text) => {
            out.push(1);
            put_bytes(out, text.as_bytes());
        }
        Value::N(number) => {
            out.push(2);
            put_bytes(out, number.to_string().as_bytes());
        }
        Value::B(bytes) => {
            out.push(3);
            put_bytes(out, bytes);
        }
        Value::Bool(is_true) => out.push(if *is_true { 4 } else { 5 }),
        Value::Null => out.push(6),
        Value::Ss(texts) => put_all(out, 7, texts.len(), texts.iter().map(String::as_bytes)),
        Value::Ns(numbers) => {
            let texts: Vec<String> = numbers.iter().map(Number::to_string).collect();
            put_all(out, 8, texts.len(), texts.iter().map(String::as_bytes));
        }
        Value::Bs(all) => put_all(out, 9, all.len(), all.iter().map(Vec::as_slice)),
        Value::L(values) => {
            out.push(10);
            put_length(out, values.len());
            values.iter().for_each(|value| put_value(out, value));
        }
        Value::M(map) => {
            out.push(11);
            put_map(out, map);
        }
    }
}

struct Input<'a> {
    rest: &'a [u8],
}

impl<'a> Input<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn length(&mut self) -> Option<usize> {
        let mut length = 0_usize;
        let mut weight = 1_usize;
        loop {
            let byte = self.byte()?;
            let digit = usize::from(byte & 0x7F);
            length = length.checked_add(digit.checked_mul(weight)?)?;
            if byte & 0x80 == 0 {
                return Some(length);
            }
            weight = weight.checked_mul(0x80)?;
        }
    }

    fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.length()?;
        let (bytes, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(bytes)
    }

    fn text(&mut self) -> Option<&'a str> {
        core::str::from_utf8(self.bytes()?).ok()
    }

    fn number(&mut self) -> Option<Number> {
        Number::parse(self.text()?).ok()
    }

    fn map(&mut self, depth: usize) -> Option<BTreeMap<String, Value>> {
        let count = self.length()?;
        (0..count).map(|_| Some((self.text()?.to_owned(), self.value(depth)?))).collect()
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        if depth > DEPTH_MAX {
            return None;
        }
        Some(match self.byte()? {
            1 => Value::S(self.text()?.to_owned()),
            2 => Value::N(self.number()?),
            3 => Value::B(self.bytes()?.to_vec()),
            4 => Value::Bool(true),
            5 => Value::Bool(false),
            6 => Value::Null,
            7 => {
                let count = self.length()?;
                let texts = (0..count).map(|_| Some(self.text()?.to_owned()));
                Value::Ss(texts.collect::<Option<BTreeSet<_>>>()?)
            }
            8 => {
                let count = self.length()?;
                Value::Ns((0..count).map(|_| self.number()).collect::<Option<BTreeSet<_>>>()?)
            }
            9 => {
                let count = self.length()?;
                let all = (0..count).map(|_| Some(self.bytes()?.to_vec()));
                Value::Bs(all.collect::<Option<BTreeSet<_>>>()?)
            }
            10 => {
                let count = self.length()?;
                let values = (0..count).map(|_| self.value(depth.saturating_add(1)));
                Value::L(values.collect::<Option<Vec<_>>>()?)
            }
            11 => Value::M(self.map(depth.saturating_add(1))?),
            _ => return None,
        })
    }
}
