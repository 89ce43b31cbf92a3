//! An input or output as the JSON of an audit record: AWS's names, no secrets, bounded.

use percent_encoding::utf8_percent_encode;
use serde_json::{Map, Value as Json};

use crate::codec::xml_write::RESERVED;
use crate::limits::{
    AUDIT_BYTES_MAX, AUDIT_COLLECTION_COUNT_MAX, AUDIT_TEXT_CHARS_MAX, AUDIT_VALUES_MAX,
};
use crate::path::lower_first;
use crate::schema::{Kind, List, Location, Member, Schema};
use crate::spelled::{spelled, spelled_as_iam};
use crate::value::{Value, ValueRef};
use crate::{ServiceMeta, Shape, Timestamp};

/// What stands for a secret text.
const HIDDEN: &str = "HIDDEN_DUE_TO_SECURITY_REASONS";

/// Under this name records of S3 have the one document that is text on the wire, as JSON.
const BUCKET_POLICY: &str = "bucketPolicy";

/// The shape as a JSON object. Members of a body have CloudTrail's lower-camel names (`keyId`);
/// members of headers and query keep their wire names (`x-amz-acl`), a path's are `bucketName`
/// and `key`. Secret texts become a marker; bytes and bodies are left out. Beyond the limits
/// (`AUDIT_*`) values are cut or left out, and the object says so with `"truncated": true`.
#[must_use]
pub fn audit_json(shape: &dyn Shape) -> Json {
    Writing::new(Dialect::PLAIN).object(shape)
}

/// A request as the records of `service` show it: [`audit_json`], with the instants of that service,
/// and of S3 with the names of its XML.
#[must_use]
pub fn request_json(service: &ServiceMeta, shape: &dyn Shape) -> Json {
    Writing::new(Dialect::of(service)).object(shape)
}

/// As [`request_json`], an answer: policies of IAM stand in it as they are answered, percent-encoded.
#[must_use]
pub fn answer_json(service: &ServiceMeta, shape: &dyn Shape) -> Json {
    let dialect = Dialect { encodes_policies: true, ..Dialect::of(service) };
    Writing::new(dialect).object(shape)
}

/// How the records of a service write what was sent and answered.
#[derive(Debug, Clone, Copy)]
struct Dialect {
    /// Members of documents have the names of the XML, lists are what they are there, and what stands
    /// in headers and query is text.
    is_xml: bool,
    /// Secret texts are left out; elsewhere a marker says that there was one.
    leaves_secrets_out: bool,
    /// Texts that the answer has percent-encoded are so in the record.
    encodes_policies: bool,
    instant: fn(Timestamp) -> String,
}

impl Dialect {
    const PLAIN: Self = Self {
        is_xml: false,
        leaves_secrets_out: false,
        encodes_policies: false,
        instant: Timestamp::iso8601,
    };

    /// Sources: the examples in
    /// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-understanding-s3-entries.html>,
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html> and
    /// <https://docs.aws.amazon.com/kms/latest/developerguide/understanding-kms-entries.html>.
    fn of(service: &ServiceMeta) -> Self {
        match service.name {
            _ if service.speaks_s3 => Self { is_xml: true, ..Self::PLAIN },
            "iam" => Self { leaves_secrets_out: true, instant: spelled_as_iam, ..Self::PLAIN },
            _ => Self { instant: spelled, ..Self::PLAIN },
        }
    }
}

/// What is being written, and what there is room for yet.
struct Writing {
    dialect: Dialect,
    values: usize,
    bytes: usize,
    is_cut: bool,
}

impl Writing {
    const fn new(dialect: Dialect) -> Self {
        Self { dialect, values: AUDIT_VALUES_MAX, bytes: AUDIT_BYTES_MAX, is_cut: false }
    }

    fn object(mut self, shape: &dyn Shape) -> Json {
        let mut object = self.structure(shape);
        if self.is_cut {
            object.insert("truncated".to_owned(), Json::Bool(true));
        }
        Json::Object(object)
    }

    /// Takes one value of `bytes`; false, and marked, when nothing is left.
    fn take(&mut self, bytes: usize) -> bool {
        match (self.values.checked_sub(1), self.bytes.checked_sub(bytes)) {
            (Some(values), Some(bytes)) => {
                self.values = values;
                self.bytes = bytes;
                true
            }
            _ => {
                self.is_cut = true;
                false
            }
        }
    }

    fn structure(&mut self, shape: &dyn Shape) -> Map<String, Json> {
        let schema = shape.schema();
        let mut object = Map::new();
        for (index, member) in schema.members.iter().enumerate() {
            let view = shape.member(index).map_or(ValueRef::Absent, Value::view);
            if self.dialect.is_xml
                && schema.payload == Some(index)
                && let ValueRef::Text(text) = view
            {
                object.extend(self.document(text).map(|it| (BUCKET_POLICY.to_owned(), it)));
                continue;
            }
            let shown =
                if schema.sensitive { self.hidden(&view) } else { self.member(member, &view) };
            if let Some(json) = shown {
                object.insert(self.name(member), json);
            }
        }
        object
    }

    /// A policy that is the body of a request to S3: as the JSON it is, or as its text where it is none.
    fn document(&mut self, text: &str) -> Option<Json> {
        if !self.take(text.len()) {
            return None;
        }
        Some(serde_json::from_str(text).unwrap_or_else(|_| {
            let shown: String = text.chars().take(AUDIT_TEXT_CHARS_MAX).collect();
            self.is_cut |= shown.len() < text.len();
            Json::from(shown)
        }))
    }

    fn name(&self, member: &Member) -> String {
        match member.location {
            Location::Body if self.dialect.is_xml => match member.target.kind {
                // The elements of such a list stand there under their own name.
                Kind::List(list) if member.flattened && list.member.wire != "member" => {
                    list.member.wire.to_owned()
                }
                _ => member.wire.to_owned(),
            },
            Location::Body | Location::Status => lower_first(member.name),
            Location::Label if member.name == "Bucket" => "bucketName".to_owned(),
            Location::Label => lower_first(member.name),
            Location::Header | Location::PrefixHeaders | Location::Query => member.wire.to_owned(),
        }
    }

    fn hidden(&self, view: &ValueRef<'_>) -> Option<Json> {
        match view {
            ValueRef::Absent
            | ValueRef::Bytes(_)
            | ValueRef::SecretBytes(_)
            | ValueRef::Body(_) => None,
            _ if self.dialect.leaves_secrets_out => None,
            _ => Some(Json::from(HIDDEN)),
        }
    }

    /// A member of a structure, an element of a list or a value of a map.
    fn member(&mut self, member: &Member, view: &ValueRef<'_>) -> Option<Json> {
        let schema = member.target;
        if schema.sensitive {
            return self.hidden(view);
        }
        let is_text =
            self.dialect.is_xml && matches!(member.location, Location::Header | Location::Query);
        match view {
            ValueRef::Absent
            | ValueRef::Bytes(_)
            | ValueRef::SecretBytes(_)
            | ValueRef::Body(_) => None,
            ValueRef::SecretText(_) => self.hidden(view),
            ValueRef::Bool(value) if is_text => self.text(schema, &value.to_string()),
            ValueRef::Bool(value) => self.take(1).then_some(Json::from(*value)),
            ValueRef::Integer(value) if is_text => self.text(schema, &value.to_string()),
            ValueRef::Integer(value) => self.take(8).then_some(Json::from(*value)),
            ValueRef::Double(value) => self.take(8).then_some(Json::from(*value)),
            ValueRef::Instant(at) => self.take(24).then(|| Json::from((self.dialect.instant)(*at))),
            ValueRef::Text(text) => self.text(schema, text),
            ValueRef::Structure(shape) => {
                self.take(0).then(|| Json::Object(self.structure(*shape)))
            }
            ValueRef::List(list) => {
                let Kind::List(element) = schema.kind else { return None };
                self.is_cut |= list.count() > AUDIT_COLLECTION_COUNT_MAX;
                let shown: Vec<Json> = (0..list.count().min(AUDIT_COLLECTION_COUNT_MAX))
                    .filter_map(|index| list.element(index))
                    .filter_map(|item| self.member(&element.member, &item.view()))
                    .collect();
                if self.dialect.is_xml {
                    elements(member, element, shown)
                } else {
                    Some(shown.into())
                }
            }
            ValueRef::Map(map) => {
                let Kind::Map(entry) = schema.kind else { return None };
                self.is_cut |= map.count() > AUDIT_COLLECTION_COUNT_MAX;
                let mut object = Map::new();
                for (key, item) in map.entries().take(AUDIT_COLLECTION_COUNT_MAX) {
                    let key: String = key.chars().take(AUDIT_TEXT_CHARS_MAX).collect();
                    if self.take(key.len())
                        && let Some(json) = self.member(&entry.value, &item.view())
                    {
                        object.insert(key, json);
                    }
                }
                Some(Json::Object(object))
            }
        }
    }

    fn text(&mut self, schema: &Schema, text: &str) -> Option<Json> {
        let shown: String = text.chars().take(AUDIT_TEXT_CHARS_MAX).collect();
        self.is_cut |= shown.len() < text.len();
        let shown = match schema.percent_encoded && self.dialect.encodes_policies {
            true => utf8_percent_encode(&shown, &RESERVED).to_string(),
            false => shown,
        };
        self.take(shown.len()).then(|| Json::from(shown))
    }
}

/// A list as its XML elements are: one by itself, several as a list; inside of the element of the list,
/// where it has one. In a header they are one text.
fn elements(member: &Member, list: &List, mut shown: Vec<Json>) -> Option<Json> {
    if member.location == Location::Header {
        let texts: Vec<&str> = shown.iter().filter_map(Json::as_str).collect();
        return Some(Json::from(texts.join(",")));
    }
    let elements = match shown.len() {
        0 => None,
        1 => shown.pop(),
        _ => Some(Json::Array(shown)),
    };
    if member.flattened || list.flattened {
        return elements;
    }
    Some(Json::Object(elements.map(|it| (list.member.wire.to_owned(), it)).into_iter().collect()))
}
