//! The constant description of every shape: what the codecs, validation and redaction read.
//!
//! Values are made by generated code through the `const fn` builders below, one `static` each.

use std::sync::OnceLock;

use regex::Regex;

/// A structure shape: the input, output or a nested structure of an operation.
#[derive(Debug)]
pub struct Structure {
    /// The shape's name in the AWS model.
    pub name: &'static str,
    /// Its members, in the order of the model; the index is the one [`crate::Shape`] uses.
    pub members: &'static [Member],
    /// Index of the member that is the whole HTTP body (REST protocols).
    pub payload: Option<usize>,
    /// Name of the XML root element when this structure is a document of its own.
    pub xml_root: Option<&'static str>,
    /// The XML body is the bare root element with the only member as its text.
    pub xml_unwrapped: bool,
    /// A list of this structure is a choice: each element of the list has one member set, which
    /// stands in the document without an element around it.
    pub xml_choice: bool,
    /// Namespace declared on the element of this structure, as `xmlns:PREFIX="URI"`.
    pub namespace: Option<Namespace>,
    /// Every member is a secret.
    pub sensitive: bool,
}

/// An XML namespace declaration.
#[derive(Debug, Clone, Copy)]
pub struct Namespace {
    /// The prefix; empty for the default namespace.
    pub prefix: &'static str,
    /// The namespace name.
    pub uri: &'static str,
}

impl Structure {
    /// A structure without traits.
    #[must_use]
    pub const fn new(name: &'static str, members: &'static [Member]) -> Self {
        Self {
            name,
            members,
            payload: None,
            xml_root: None,
            xml_unwrapped: false,
            xml_choice: false,
            namespace: None,
            sensitive: false,
        }
    }

    /// The member at `index` is the HTTP body.
    #[must_use]
    pub const fn payload(mut self, index: usize) -> Self {
        self.payload = Some(index);
        self
    }

    /// The XML root element's name.
    #[must_use]
    pub const fn xml_root(mut self, name: &'static str) -> Self {
        self.xml_root = Some(name);
        self
    }

    /// The XML body is one element with the only member as its text.
    #[must_use]
    pub const fn xml_unwrapped(mut self) -> Self {
        self.xml_unwrapped = true;
        self
    }

    /// Each element of a list of this structure is one of its members.
    #[must_use]
    pub const fn xml_choice(mut self) -> Self {
        self.xml_choice = true;
        self
    }

    /// A namespace declared on this structure's element.
    #[must_use]
    pub const fn namespace(mut self, prefix: &'static str, uri: &'static str) -> Self {
        self.namespace = Some(Namespace { prefix, uri });
        self
    }

    /// Every member is a secret.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// Whether the body of a message of this shape is a byte stream that is never buffered.
    #[must_use]
    pub fn is_streaming(&self) -> bool {
        self.payload_member().is_some_and(|member| matches!(member.target.kind, Kind::Stream))
    }

    /// The position of the member that an element called `name` is, in a choice.
    pub(crate) fn chosen(&self, name: &str) -> Option<usize> {
        let chosen = self.members.iter().position(|member| member.wire == name);
        chosen.filter(|_| self.xml_choice)
    }

    /// The member that is the whole HTTP body, if there is one.
    #[must_use]
    pub fn payload_member(&self) -> Option<&'static Member> {
        self.payload.and_then(|index| self.members.get(index))
    }
}

/// A member of a structure, or the element of a list, or the key or value of a map.
#[derive(Debug)]
pub struct Member {
    /// The member's name in the AWS model.
    pub name: &'static str,
    /// Its name on the wire: the `locationName`, else the member's name.
    pub wire: &'static str,
    /// The shape it holds.
    pub target: &'static Schema,
    /// A request without it is refused.
    pub required: bool,
    /// Where a REST protocol carries it.
    pub location: Location,
    /// The list's or map's elements stand directly in the parent element.
    pub flattened: bool,
    /// It is an XML attribute of the parent element.
    pub attribute: bool,
}

/// Where a REST protocol carries a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the body.
    Body,
    /// In the header named by the wire name.
    Header,
    /// A map spread over the headers whose names start with the wire name.
    PrefixHeaders,
    /// In the query parameter named by the wire name.
    Query,
    /// In the path, at the label of that name.
    Label,
    /// The HTTP status.
    Status,
}

impl Member {
    /// A member named `name` in the body, not required.
    #[must_use]
    pub const fn new(name: &'static str, target: &'static Schema) -> Self {
        Self {
            name,
            wire: name,
            target,
            required: false,
            location: Location::Body,
            flattened: false,
            attribute: false,
        }
    }

    /// Sets the name on the wire.
    #[must_use]
    pub const fn wire(mut self, wire: &'static str) -> Self {
        self.wire = wire;
        self
    }

    /// Marks the member required.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Sets where a REST protocol carries the member.
    #[must_use]
    pub const fn at(mut self, location: Location) -> Self {
        self.location = location;
        self
    }

    /// Marks the list or map flattened.
    #[must_use]
    pub const fn flattened(mut self) -> Self {
        self.flattened = true;
        self
    }

    /// Marks the member an XML attribute.
    #[must_use]
    pub const fn attribute(mut self) -> Self {
        self.attribute = true;
        self
    }
}

/// A shape that is not itself a structure, or a reference to one, with its constraints.
#[derive(Debug)]
pub struct Schema {
    /// The shape's name in the AWS model.
    pub name: &'static str,
    /// What it is.
    pub kind: Kind,
    /// Never shown in logs and audit records.
    pub sensitive: bool,
    /// Bounds: characters of a string, bytes of a blob, members of a list or map, or the value of
    /// a number.
    pub bounds: Bounds,
    /// The regular expression the whole text must match.
    pub pattern: Option<&'static Pattern>,
    /// What the service says to a text that does not match, where it has words of its own for that.
    pub refusal: Option<&'static str>,
    /// Percent-encoded in query-protocol responses (IAM policy documents).
    pub percent_encoded: bool,
}

/// Inclusive bounds, either of which may be absent.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// The least value.
    pub min: Option<i64>,
    /// The greatest value.
    pub max: Option<i64>,
}

/// The kind of a shape.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// true or false.
    Boolean,
    /// 32-bit signed.
    Integer,
    /// 64-bit signed.
    Long,
    /// 32-bit binary floating point.
    Float,
    /// 64-bit binary floating point.
    Double,
    /// UTF-8 text.
    String,
    /// One of the listed texts; others are kept as unknown.
    Enum(&'static [&'static str]),
    /// An instant, in the given form or the protocol's own.
    Timestamp(Option<TimestampFormat>),
    /// Bytes.
    Blob,
    /// A structure.
    Structure(&'static Structure),
    /// A list of the member's target.
    List(&'static List),
    /// A map from text to the value's target.
    Map(&'static Map),
    /// The HTTP body as a stream.
    Stream,
}

/// A list's element.
#[derive(Debug)]
pub struct List {
    /// The element; its wire name is the XML element name.
    pub member: Member,
    /// The elements stand directly in the parent.
    pub flattened: bool,
}

/// A map's key and value.
#[derive(Debug)]
pub struct Map {
    /// The key; its wire name is the XML element name.
    pub key: Member,
    /// The value; its wire name is the XML element name.
    pub value: Member,
    /// The entries stand directly in the parent.
    pub flattened: bool,
}

/// The text form of an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimestampFormat {
    /// `2026-05-01T12:00:00Z`.
    Iso8601,
    /// `Fri, 01 May 2026 12:00:00 GMT`.
    HttpDate,
    /// `1777636800.123`.
    EpochSeconds,
}

impl Schema {
    /// A shape without constraints.
    #[must_use]
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            sensitive: false,
            bounds: Bounds { min: None, max: None },
            pattern: None,
            refusal: None,
            percent_encoded: false,
        }
    }

    /// Never shown in logs and audit records.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// At least `min`.
    #[must_use]
    pub const fn min(mut self, min: i64) -> Self {
        self.bounds.min = Some(min);
        self
    }

    /// At most `max`.
    #[must_use]
    pub const fn max(mut self, max: i64) -> Self {
        self.bounds.max = Some(max);
        self
    }

    /// The whole text must match `pattern`.
    #[must_use]
    pub const fn pattern(mut self, pattern: &'static Pattern) -> Self {
        self.pattern = Some(pattern);
        self
    }

    /// What the service says to a text that does not match.
    #[must_use]
    pub const fn refusal(mut self, text: &'static str) -> Self {
        self.refusal = Some(text);
        self
    }

    /// Percent-encoded in query-protocol responses.
    #[must_use]
    pub const fn percent_encoded(mut self) -> Self {
        self.percent_encoded = true;
        self
    }
}

/// A regular expression of the model: its AWS text for messages, and the form we match with.
#[derive(Debug)]
pub struct Pattern {
    /// As AWS writes it, for the message.
    pub text: &'static str,
    source: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// `text` as AWS shows it; `source` in the syntax of crate `regex`, anchored by us.
    #[must_use]
    pub const fn new(text: &'static str, source: &'static str) -> Self {
        Self { text, source, compiled: OnceLock::new() }
    }

    /// Whether the whole of `value` matches. The generator proves that every source compiles;
    /// one that does not would match nothing, so that a mistake refuses instead of accepting.
    #[must_use]
    pub fn matches(&self, value: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| {
            let anchored = format!(r"\A(?:{})\z", self.source);
            Regex::new(&anchored).ok()
        });
        compiled.as_ref().is_some_and(|regex| regex.is_match(value))
    }
}

/// Schemas of the simple types without constraints.
pub mod plain {
    use super::{Kind, Schema};

    /// true or false.
    pub static BOOLEAN: Schema = Schema::new("Boolean", Kind::Boolean);
    /// 32-bit signed.
    pub static INTEGER: Schema = Schema::new("Integer", Kind::Integer);
    /// 64-bit signed.
    pub static LONG: Schema = Schema::new("Long", Kind::Long);
    /// 32-bit floating point.
    pub static FLOAT: Schema = Schema::new("Float", Kind::Float);
    /// 64-bit floating point.
    pub static DOUBLE: Schema = Schema::new("Double", Kind::Double);
    /// Text.
    pub static STRING: Schema = Schema::new("String", Kind::String);
    /// Bytes.
    pub static BLOB: Schema = Schema::new("Blob", Kind::Blob);
    /// An instant in the protocol's own form.
    pub static TIMESTAMP: Schema = Schema::new("Timestamp", Kind::Timestamp(None));
    /// The HTTP body.
    pub static STREAM: Schema = Schema::new("Stream", Kind::Stream);
}
