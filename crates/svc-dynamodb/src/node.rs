//! A node of a tree, as it is sealed.

use engine::Failure;
use serde::{Deserialize, Serialize};
use tables::{Record, Table};

use crate::encryption::TableKeys;

/// Nodes of trees.
pub(crate) const NODES: Table<NodeRecord> = Table::new("dynamodb.node");

/// A sealed node.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct NodeRecord {
    /// Base64.
    pub(crate) sealed: String,
}

impl Record for NodeRecord {
    const VERSION: u8 = 1;
}

/// A key, and what it leads to: in a leaf where an item lies, else another node with keys from this one on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) key: Vec<u8>,
    pub(crate) to: String,
}

/// A node.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) is_inner: bool,
    /// The least key that it could have.
    pub(crate) low: Vec<u8>,
    /// The least key that it could not have, if it is not the last of its level.
    pub(crate) high: Option<Vec<u8>>,
    /// The node behind it on its level.
    pub(crate) next: Option<String>,
    pub(crate) entries: Vec<Entry>,
}

impl Node {
    /// The bytes of its entries.
    pub(crate) fn bytes(&self) -> usize {
        let sizes = self.entries.iter().map(|entry| entry.key.len().saturating_add(entry.to.len()));
        sizes.fold(0, usize::saturating_add)
    }

    /// Whether keys from `key` on may lie behind it.
    pub(crate) fn is_before(&self, key: &[u8]) -> bool {
        self.high.as_ref().is_some_and(|high| high.as_slice() <= key)
    }

    fn encode(&self) -> Vec<u8> {
        let mut out = vec![u8::from(self.is_inner)];
        put(&mut out, &self.low);
        let optional = |out: &mut Vec<u8>, bytes: Option<&[u8]>| {
            out.push(u8::from(bytes.is_some()));
            put(out, bytes.unwrap_or_default());
        };
        optional(&mut out, self.high.as_deref());
        optional(&mut out, self.next.as_ref().map(String::as_bytes));
        for entry in &self.entries {
            put(&mut out, &entry.key);
            put(&mut out, entry.to.as_bytes());
        }
        out
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        let mut input = Input { rest: bytes };
        let is_inner = input.flag()?;
        let low = input.bytes()?.to_vec();
        let high = (input.flag()?, input.bytes()?);
        let next = (input.flag()?, input.text()?);
        let mut entries = Vec::new();
        while !input.rest.is_empty() {
            entries.push(Entry { key: input.bytes()?.to_vec(), to: input.text()? });
        }
        Some(Self {
            is_inner,
            low,
            high: high.0.then(|| high.1.to_vec()),
            next: next.0.then_some(next.1),
            entries,
        })
    }

    /// Seals it, bound to where it lies.
    pub(crate) fn seal(
        &self,
        cx: &engine::Ctx,
        keys: &TableKeys,
        place: &[&str],
    ) -> Result<NodeRecord, Failure> {
        let sealed = keys.seal(cx, &bound(place), &self.encode())?;
        Ok(NodeRecord { sealed })
    }

    /// Opens it.
    pub(crate) fn open(
        keys: &TableKeys,
        place: &[&str],
        record: &NodeRecord,
    ) -> Result<Self, Failure> {
        let bytes = keys.open(&bound(place), &record.sealed)?;
        Self::decode(bytes.reveal())
            .ok_or_else(|| Failure::Internal("a node of a tree is damaged".to_owned()))
    }
}

fn bound<'a>(place: &[&'a str]) -> Vec<&'a str> {
    core::iter::once("node").chain(place.iter().copied()).collect()
}

fn put(out: &mut Vec<u8>, bytes: &[u8]) {
    out.extend(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
    out.extend_from_slice(bytes);
}

struct Input<'a> {
    rest: &'a [u8],
}

impl<'a> Input<'a> {
    fn flag(&mut self) -> Option<bool> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first != 0)
    }

    fn bytes(&mut self) -> Option<&'a [u8]> {
        let (length, rest) = self.rest.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let (bytes, rest) = rest.split_at_checked(length)?;
        self.rest = rest;
        Some(bytes)
    }

    fn text(&mut self) -> Option<String> {
        Some(core::str::from_utf8(self.bytes()?).ok()?.to_owned())
    }
}
