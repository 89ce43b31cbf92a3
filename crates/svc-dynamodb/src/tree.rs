//! Trees: the order of sort keys within one partition of a table or index.
//!
//! A tree is a B+tree of sealed nodes, each a row of its own: nobody without the table's key sees more of it than how
//! many nodes there are and how large they are. A node knows which keys it could have and the node behind it,
//! so that who reads while others write finds what a split has moved. A leaf that loses its last entry joins a
//! neighbour below the same node; other nodes stay.
//!
//! Source of the idea: Lehman and Yao, "Efficient locking for concurrent operations on B-trees".

use engine::{Ctx, Failure, Writer};
use identity::fresh_label;

use crate::encryption::TableKeys;
use crate::limits::NODE_BYTES_MAX;
use crate::node::{Entry, NODES, Node};

/// The root is always called so; all others sort behind it.
pub(crate) const ROOT: &str = "0";

/// The letters and digits of the name of a node.
const ID_CHARS: usize = 12;

/// How deep a tree can be, and how often who reads starts over without getting on.
const STEPS_MAX: usize = 64;

/// The tree of a partition.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tree<'a> {
    pub(crate) keys: &'a TableKeys,
    /// The table itself, or one of its indexes.
    pub(crate) label: &'a str,
    pub(crate) partition: &'a str,
}

/// A node on the way to a leaf, and which of its entries leads there.
struct Step {
    id: String,
    node: Node,
    at: usize,
}

impl<'a> Tree<'a> {
    fn place<'b>(&'b self, id: &'b str) -> [&'b str; 4] {
        [&self.keys.home, self.label, self.partition, id]
    }

    async fn load(&self, cx: &mut Writer<'_>, id: &str) -> Result<Option<Node>, Failure> {
        let place = self.place(id);
        let record = NODES.get(&mut **cx, &place).await?;
        record.map(|record| Node::open(self.keys, &place, &record)).transpose()
    }

    fn save(&self, cx: &mut Writer<'_>, id: &str, node: &Node) -> Result<(), Failure> {
        let place = self.place(id);
        let record = node.seal(cx, self.keys, &place)?;
        NODES.put(cx.tx_mut(), &place, &record)?;
        Ok(())
    }

    fn delete(&self, cx: &mut Writer<'_>, id: &str) {
        NODES.delete(cx.tx_mut(), &self.place(id));
    }

    /// The way to the leaf that has `key` or could have it, and the leaf with its name.
    async fn descend(
        &self,
        cx: &mut Writer<'_>,
        key: &[u8],
    ) -> Result<(Vec<Step>, String, Node), Failure> {
        let mut way = Vec::new();
        let mut id = ROOT.to_owned();
        let mut node = self.load(cx, ROOT).await?.unwrap_or_default();
        while node.is_inner {
            let at = child_for(&node, key);
            let child = node.entries.get(at).map(|entry| entry.to.clone());
            let child = child.ok_or_else(damaged)?;
            way.push(Step { id, node, at });
            // A node that is not there was joined since its parent was read: the commit would conflict.
            node = self.load(cx, &child).await?.ok_or(Failure::Contended)?;
            id = child;
            if way.len() > STEPS_MAX {
                return Err(damaged());
            }
        }
        Ok((way, id, node))
    }

    /// Puts an entry in; one that is there already is replaced.
    pub(crate) async fn insert(
        &self,
        cx: &mut Writer<'_>,
        key: &[u8],
        to: &str,
    ) -> Result<(), Failure> {
        let (mut way, mut id, mut node) = self.descend(cx, key).await?;
        let entry = Entry { key: key.to_vec(), to: to.to_owned() };
        match node.entries.binary_search_by(|held| held.key.as_slice().cmp(key)) {
            Ok(at) => {
                if let Some(held) = node.entries.get_mut(at) {
                    *held = entry;
                }
            }
            Err(at) => node.entries.insert(at, entry),
        }
        loop {
            if node.bytes() <= NODE_BYTES_MAX || node.entries.len() < 2 {
                return self.save(cx, &id, &node);
            }
            let right_id = fresh_label(cx.random(), ID_CHARS);
            let right = split(&mut node, &right_id);
            self.save(cx, &right_id, &right)?;
            let Some(mut parent) = way.pop() else {
                // The root keeps its name and gets another level below it.
                let left_id = fresh_label(cx.random(), ID_CHARS);
                self.save(cx, &left_id, &node)?;
                let entries = vec![
                    Entry { key: node.low, to: left_id },
                    Entry { key: right.low, to: right_id },
                ];
                let root = Node { is_inner: true, entries, ..Node::default() };
                return self.save(cx, ROOT, &root);
            };
            self.save(cx, &id, &node)?;
            let behind = parent.at.saturating_add(1);
            parent.node.entries.insert(behind, Entry { key: right.low, to: right_id });
            (id, node) = (parent.id, parent.node);
        }
    }

    /// Takes an entry out, if it is there.
    pub(crate) async fn remove(&self, cx: &mut Writer<'_>, key: &[u8]) -> Result<(), Failure> {
        let (mut way, id, mut leaf) = self.descend(cx, key).await?;
        let found = leaf.entries.binary_search_by(|held| held.key.as_slice().cmp(key));
        let Ok(at) = found else { return Ok(()) };
        leaf.entries.remove(at);
        if !leaf.entries.is_empty() {
            return self.save(cx, &id, &leaf);
        }
        match way.pop() {
            None => {
                self.delete(cx, &id);
                Ok(())
            }
            Some(parent) if parent.node.entries.len() < 2 => self.save(cx, &id, &leaf),
            Some(parent) => self.join(cx, (id, leaf), parent).await,
        }
    }

    /// Joins an empty leaf with a neighbour below the same node.
    async fn join(
        &self,
        cx: &mut Writer<'_>,
        (id, leaf): (String, Node),
        parent: Step,
    ) -> Result<(), Failure> {
        let Step { id: parent_id, node: mut parent, at } = parent;
        // The left one of both stays, with what the right one has.
        let left_at = at.saturating_sub(1);
        let right_at = left_at.saturating_add(1);
        let name = |at: usize| parent.entries.get(at).map(|entry| entry.to.clone());
        let (left_id, right_id) =
            (name(left_at).ok_or_else(damaged)?, name(right_at).ok_or_else(damaged)?);
        let other = if left_id == id { &right_id } else { &left_id };
        let other = self.load(cx, other).await?.ok_or(Failure::Contended)?;
        let (mut left, right) = if left_id == id { (leaf, other) } else { (other, leaf) };
        left.entries.extend(right.entries);
        (left.high, left.next) = (right.high, right.next);
        self.delete(cx, &right_id);
        parent.entries.remove(right_at);
        if parent_id == ROOT && parent.entries.len() == 1 {
            self.delete(cx, &left_id);
            return self.save(cx, ROOT, &left);
        }
        self.save(cx, &left_id, &left)?;
        self.save(cx, &parent_id, &parent)
    }

    async fn look(&self, cx: &Ctx, id: &str) -> Result<Option<Node>, Failure> {
        let place = self.place(id);
        let Some(row) = cx.tx().peek(&NODES.key(&place)).await? else { return Ok(None) };
        Node::open(self.keys, &place, &NODES.decode(&row.value)?).map(Some)
    }

    /// The leaf in which `at` is, as it is now; none where there is no tree.
    async fn leaf(&self, cx: &Ctx, at: &Bound<'_>) -> Result<Option<Node>, Failure> {
        'again: for _ in 0..STEPS_MAX {
            let Some(mut node) = self.look(cx, ROOT).await? else { return Ok(None) };
            for _ in 0..STEPS_MAX {
                let to = if at.is_behind(&node) {
                    node.next.clone()
                } else if node.is_inner {
                    node.entries.get(at.child(&node)).map(|entry| entry.to.clone())
                } else {
                    return Ok(Some(node));
                };
                // What is not there was joined with another meanwhile.
                let Some(to) = to else { continue 'again };
                let Some(there) = self.look(cx, &to).await? else { continue 'again };
                node = there;
            }
        }
        Err(Failure::Contended)
    }

    /// Begins to read entries.
    pub(crate) const fn walk(self, span: Span, is_forward: bool) -> Walk<'a> {
        Walk { tree: self, span, is_forward, is_over: false }
    }
}

fn child_for(node: &Node, key: &[u8]) -> usize {
    node.entries.partition_point(|entry| entry.key.as_slice() <= key).saturating_sub(1)
}

/// Splits a node in two halves; gives the right one.
fn split(node: &mut Node, right_id: &str) -> Node {
    let half = node.bytes() / 2;
    let mut bytes = 0_usize;
    let mut at = 0_usize;
    for entry in &node.entries {
        if bytes >= half && at > 0 {
            break;
        }
        bytes = bytes.saturating_add(entry.key.len()).saturating_add(entry.to.len());
        at = at.saturating_add(1);
    }
    let at = at.min(node.entries.len().saturating_sub(1));
    let entries = node.entries.split_off(at);
    let low = entries.first().map(|entry| entry.key.clone()).unwrap_or_default();
    let right = Node {
        is_inner: node.is_inner,
        low: low.clone(),
        high: node.high.take(),
        next: node.next.take(),
        entries,
    };
    node.high = Some(low);
    node.next = Some(right_id.to_owned());
    right
}

fn damaged() -> Failure {
    Failure::Internal("a tree of a table is damaged".to_owned())
}

/// Where a leaf is looked for.
enum Bound<'b> {
    /// The one that has the first key from this one on.
    From(&'b [u8]),
    /// The one that has the last key before this one.
    Before(&'b [u8]),
    /// The last one.
    Last,
}

impl Bound<'_> {
    fn is_behind(&self, node: &Node) -> bool {
        match (self, &node.high) {
            (_, None) => false,
            (Self::From(key), Some(_)) => node.is_before(key),
            (Self::Before(key), Some(high)) => high.as_slice() < *key,
            (Self::Last, Some(_)) => true,
        }
    }

    fn child(&self, node: &Node) -> usize {
        match self {
            Self::From(key) => child_for(node, key),
            Self::Before(key) => {
                let before = node.entries.partition_point(|entry| entry.key.as_slice() < *key);
                before.saturating_sub(1)
            }
            Self::Last => node.entries.len().saturating_sub(1),
        }
    }
}

/// Keys from one on, up to another, which is not among them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: Vec<u8>,
    pub(crate) end: Option<Vec<u8>>,
}

/// Reads the entries of a tree, leaf by leaf.
#[derive(Debug)]
pub(crate) struct Walk<'a> {
    tree: Tree<'a>,
    /// What is left to read.
    span: Span,
    is_forward: bool,
    is_over: bool,
}

impl Walk<'_> {
    /// Some of the entries that are left, in order; none when there are no more.
    pub(crate) async fn next(&mut self, cx: &Ctx) -> Result<Option<Vec<Entry>>, Failure> {
        while !self.is_over {
            let bound = match (self.is_forward, &self.span.end) {
                (true, _) => Bound::From(&self.span.start),
                (false, Some(end)) => Bound::Before(end),
                (false, None) => Bound::Last,
            };
            let Some(leaf) = self.tree.leaf(cx, &bound).await? else {
                self.is_over = true;
                return Ok(None);
            };
            let found = self.of_leaf(leaf);
            if !found.is_empty() {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// What a leaf has of the span, which is then shorter.
    fn of_leaf(&mut self, leaf: Node) -> Vec<Entry> {
        let Node { low, high, entries, .. } = leaf;
        let Span { start, end } = &mut self.span;
        let is_before_end = |key: &[u8]| end.as_ref().is_none_or(|end| key < end.as_slice());
        let is_in = |entry: &Entry| entry.key >= *start && is_before_end(&entry.key);
        let mut found: Vec<Entry> = entries.into_iter().filter(is_in).collect();
        if self.is_forward {
            match high {
                Some(high) if is_before_end(&high) => *start = high,
                _ => self.is_over = true,
            }
        } else {
            found.reverse();
            self.is_over = low <= *start;
            *end = Some(low);
        }
        found
    }
}
