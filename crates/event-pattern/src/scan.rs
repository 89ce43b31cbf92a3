//! Reads the fields of an event that patterns ask for, and passes over everything else.

use std::borrow::Cow;

use memchr::memchr2;

use crate::error::InvalidEvent;
use crate::tree::Tree;
use crate::value::{Leaf, Literal, Membership, Value};

/// How deep an event may be nested.
const DEPTH_MAX: usize = 128;

/// The fields of an event, by their numbers in the tree.
#[derive(Debug)]
pub(crate) struct Fields<'e> {
    pub(crate) leaves: Vec<Vec<Leaf<'e>>>,
    /// Whether any leaf lies in an array of objects.
    pub(crate) has_arrays: bool,
}

impl<'e> Fields<'e> {
    /// Reads the fields of `tree`, of which there are `fields`.
    ///
    /// # Errors
    /// [`InvalidEvent`].
    pub(crate) fn read(event: &'e str, tree: &Tree, fields: usize) -> Result<Self, InvalidEvent> {
        let leaves = core::iter::repeat_with(Vec::new).take(fields).collect();
        let found = Self { leaves, has_arrays: false };
        let mut scanner =
            Scanner { text: event, at: 0, found, arrays: 0, membership: Membership::default() };
        scanner.skip_space();
        if scanner.peek() != Some(b'{') {
            return Err(InvalidEvent);
        }
        scanner.object(tree, 0)?;
        scanner.skip_space();
        if scanner.peek().is_some() {
            return Err(InvalidEvent);
        }
        Ok(scanner.found)
    }
}

struct Scanner<'e> {
    text: &'e str,
    at: usize,
    found: Fields<'e>,
    /// Arrays that were met: each has a number.
    arrays: u32,
    /// The elements of arrays that we are in.
    membership: Membership,
}

impl<'e> Scanner<'e> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    fn take(&mut self, byte: u8) -> Result<(), InvalidEvent> {
        if self.peek() != Some(byte) {
            return Err(InvalidEvent);
        }
        self.at += 1;
        Ok(())
    }

    /// What stands between the place `from` and here.
    fn since(&self, from: usize) -> Result<&'e str, InvalidEvent> {
        self.text.get(from..self.at).ok_or(InvalidEvent)
    }

    fn object(&mut self, tree: &Tree, depth: usize) -> Result<(), InvalidEvent> {
        if depth == DEPTH_MAX {
            return Err(InvalidEvent);
        }
        self.take(b'{')?;
        self.skip_space();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(());
        }
        loop {
            self.skip_space();
            let name = self.string()?;
            self.skip_space();
            self.take(b':')?;
            self.skip_space();
            match tree.descend(&name) {
                Some(below) => self.value(below, depth + 1)?,
                None => self.skip_value()?,
            }
            self.skip_space();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b'}') => {
                    self.at += 1;
                    return Ok(());
                }
                _ => return Err(InvalidEvent),
            }
        }
    }

    /// A value at a place that is asked for, or that has such places below it.
    fn value(&mut self, tree: &Tree, depth: usize) -> Result<(), InvalidEvent> {
        match self.peek() {
            Some(b'{') if tree.is_end() => self.skip_value(),
            Some(b'{') => self.object(tree, depth),
            Some(b'[') => self.array(tree, depth),
            _ => {
                let Some(field) = tree.field else { return self.skip_value() };
                let value = self.scalar()?;
                let membership = self.membership.clone();
                self.found.has_arrays |= !membership.0.is_empty();
                let leaves = self.found.leaves.get_mut(field).ok_or(InvalidEvent)?;
                leaves.push(Leaf { value, membership });
                Ok(())
            }
        }
    }

    fn array(&mut self, tree: &Tree, depth: usize) -> Result<(), InvalidEvent> {
        if depth == DEPTH_MAX {
            return Err(InvalidEvent);
        }
        self.take(b'[')?;
        self.skip_space();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(());
        }
        self.arrays += 1;
        let (array, mut element) = (self.arrays, 0_u32);
        loop {
            self.skip_space();
            // Where an element that is no object stands makes no difference: it is one field's alone.
            let is_member = !tree.is_end() && matches!(self.peek(), Some(b'{' | b'['));
            if is_member {
                self.membership.0.push((array, element));
            }
            self.value(tree, depth + 1)?;
            if is_member {
                self.membership.0.pop();
            }
            element += 1;
            self.skip_space();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b']') => {
                    self.at += 1;
                    return Ok(());
                }
                _ => return Err(InvalidEvent),
            }
        }
    }

    fn scalar(&mut self) -> Result<Value<'e>, InvalidEvent> {
        if self.peek() == Some(b'"') {
            return Ok(Value::Text(self.string()?));
        }
        let from = self.at;
        while self
            .peek()
            .is_some_and(|byte| !matches!(byte, b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t'))
        {
            self.at += 1;
        }
        let text = self.since(from)?;
        Ok(match text {
            "true" => Value::Literal(Literal::True),
            "false" => Value::Literal(Literal::False),
            "null" => Value::Literal(Literal::Null),
            number if number.starts_with(|sign: char| sign == '-' || sign.is_ascii_digit()) => {
                Value::Number(number)
            }
            _ => return Err(InvalidEvent),
        })
    }

    /// A string, as it is written where nothing in it is escaped.
    fn string(&mut self) -> Result<Cow<'e, str>, InvalidEvent> {
        let from = self.at;
        let is_escaped = self.skip_string()?;
        let quoted = self.since(from)?;
        if is_escaped {
            return serde_json::from_str::<String>(quoted)
                .map(Cow::Owned)
                .map_err(|_| InvalidEvent);
        }
        let inner = quoted.get(1..quoted.len().saturating_sub(1)).ok_or(InvalidEvent)?;
        Ok(Cow::Borrowed(inner))
    }

    /// Passes over a string, and says whether something in it is escaped.
    fn skip_string(&mut self) -> Result<bool, InvalidEvent> {
        self.take(b'"')?;
        let mut is_escaped = false;
        loop {
            let rest = self.text.as_bytes().get(self.at..).ok_or(InvalidEvent)?;
            let next = memchr2(b'"', b'\\', rest).ok_or(InvalidEvent)?;
            self.at += next;
            if self.peek() == Some(b'"') {
                self.at += 1;
                return Ok(is_escaped);
            }
            is_escaped = true;
            self.at += 2;
        }
    }

    /// Passes over a value.
    fn skip_value(&mut self) -> Result<(), InvalidEvent> {
        let mut depth = 0_usize;
        loop {
            match self.peek().ok_or(InvalidEvent)? {
                b'"' => {
                    self.skip_string()?;
                }
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    // The end of what the value stands in.
                    if depth == 0 {
                        return Err(InvalidEvent);
                    }
                    depth -= 1;
                    self.at += 1;
                }
                _ => self.at += 1,
            }
            let is_over = matches!(self.peek(), None | Some(b',' | b'}' | b']'));
            if depth == 0 && is_over {
                return Ok(());
            }
        }
    }
}
