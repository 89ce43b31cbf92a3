//! Writes a shape as XML elements.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::text;
use crate::Shape;
use crate::schema::{Kind, Location, Member, Namespace, Schema, TimestampFormat};
use crate::value::{Value, ValueRef};

/// The first line of a document.
pub(crate) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// Everything but the unreserved characters of RFC 3986.
pub(crate) const RESERVED: AsciiSet =
    NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Text of instants in this document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Instants {
    /// `2026-05-01T12:00:00Z`: query protocols.
    Seconds,
    /// `2026-05-01T12:00:00.000Z`: S3.
    Milliseconds,
}

/// A document being written.
#[derive(Debug)]
pub(crate) struct XmlWriter {
    out: String,
    instants: Instants,
}

impl XmlWriter {
    pub(crate) fn new(instants: Instants) -> Self {
        Self { out: DECLARATION.to_owned(), instants }
    }

    pub(crate) fn finish(self) -> String {
        self.out
    }

    /// `<name xmlns="uri">` and what else `namespace` says.
    pub(crate) fn open(
        &mut self,
        name: &str,
        namespaces: &[Namespace],
        attributes: &[(&str, &str)],
    ) {
        self.out.push('<');
        self.out.push_str(name);
        for Namespace { prefix, uri } in namespaces.iter().filter(|space| !space.uri.is_empty()) {
            self.out.push_str(if prefix.is_empty() { " xmlns" } else { " xmlns:" });
            self.out.push_str(prefix);
            self.out.push_str("=\"");
            escape(&mut self.out, uri);
            self.out.push('"');
        }
        for (name, value) in attributes {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            escape(&mut self.out, value);
            self.out.push('"');
        }
        self.out.push('>');
    }

    pub(crate) fn close(&mut self, name: &str) {
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// `<name>text</name>`.
    pub(crate) fn leaf(&mut self, name: &str, text: &str) {
        self.open(name, &[], &[]);
        self.text(text);
        self.close(name);
    }

    pub(crate) fn text(&mut self, text: &str) {
        escape(&mut self.out, text);
    }

    /// The members of `shape` that travel in the body.
    pub(crate) fn members(&mut self, shape: &dyn Shape) {
        for (index, member) in shape.schema().members.iter().enumerate() {
            let view = shape.member(index).map_or(ValueRef::Absent, Value::view);
            if member.location == Location::Body && !member.attribute {
                self.member(member, &view);
            }
        }
    }

    /// An element for a structure under its own name, with its attributes and namespace.
    pub(crate) fn structure(&mut self, name: &str, shape: &dyn Shape, default: Option<Namespace>) {
        let schema = shape.schema();
        let mut attributes = Vec::new();
        for (index, member) in schema.members.iter().enumerate() {
            if let Some(ValueRef::Text(text)) = shape.member(index).map(Value::view)
                && member.attribute
            {
                attributes.push((member.wire, text));
            }
        }
        let namespaces: Vec<Namespace> = default.into_iter().chain(schema.namespace).collect();
        self.open(name, &namespaces, &attributes);
        self.members(shape);
        self.close(name);
    }

    fn member(&mut self, member: &Member, view: &ValueRef<'_>) {
        match (member.target.kind, view) {
            (_, ValueRef::Absent) => {}
            (Kind::List(list), ValueRef::List(values)) if member.flattened => {
                let name = match list.member.wire {
                    "member" => member.wire,
                    own => own,
                };
                for value in (0..values.count()).filter_map(|index| values.element(index)) {
                    self.value(name, list.member.target, &value.view());
                }
            }
            (Kind::Map(map), ValueRef::Map(values)) if member.flattened => {
                for (key, value) in values.entries() {
                    self.open(member.wire, &[], &[]);
                    self.leaf(map.key.wire, key);
                    self.value(map.value.wire, map.value.target, &value.view());
                    self.close(member.wire);
                }
            }
            _ => self.value(member.wire, member.target, view),
        }
    }

    fn value(&mut self, name: &str, schema: &Schema, view: &ValueRef<'_>) {
        match (schema.kind, view) {
            (Kind::Structure(choice), ValueRef::Structure(shape)) if choice.xml_choice => {
                self.members(*shape);
            }
            (_, ValueRef::Structure(shape)) => self.structure(name, *shape, None),
            (Kind::List(list), ValueRef::List(values)) => {
                self.open(name, &[], &[]);
                for value in (0..values.count()).filter_map(|index| values.element(index)) {
                    self.value(list.member.wire, list.member.target, &value.view());
                }
                self.close(name);
            }
            (Kind::Map(map), ValueRef::Map(values)) => {
                self.open(name, &[], &[]);
                for (key, value) in values.entries() {
                    self.open("entry", &[], &[]);
                    self.leaf(map.key.wire, key);
                    self.value(map.value.wire, map.value.target, &value.view());
                    self.close("entry");
                }
                self.close(name);
            }
            (_, ValueRef::Instant(at)) if self.instants == Instants::Milliseconds => {
                self.leaf(name, &at.iso8601_ms());
            }
            (_, view) => {
                let Some(text) = text::render(schema, view, TimestampFormat::Iso8601) else {
                    return;
                };
                if schema.percent_encoded {
                    self.leaf(name, &utf8_percent_encode(&text, &RESERVED).to_string());
                } else {
                    self.leaf(name, &text);
                }
            }
        }
    }
}

/// Escapes markup; control characters become character references, so that a carriage return
/// survives the reader's line-end rule.
/// Text as it stands in an XML document.
#[must_use]
pub fn escape_xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    escape(&mut out, text);
    out
}

fn escape(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(letter),
            control if control < ' ' => {
                out.push_str(&format!("&#x{:x};", u32::from(control)));
            }
            other => out.push(other),
        }
    }
}
