//! Reads CBOR (RFC 8949) into a shape, guided by its schema, without building a tree: the body of
//! Smithy's rpcv2Cbor.

use minicbor::data::{Tag, Type};
use minicbor::decode::{Decoder, Error};
use stdx::Timestamp;

use super::{Missing, text};
use crate::limits::{CBOR_DEPTH_MAX, COLLECTION_COUNT_MAX};
use crate::path::Path;
use crate::schema::{Kind, Schema};
use crate::value::{Slot, Value};
use crate::{AwsError, Shape, errors};

/// The tag of seconds since the epoch (RFC 8949 section 3.4.2).
const EPOCH_TAG: Tag = Tag::new(1);

/// Why a document is not the input of the operation.
#[derive(Debug)]
enum Refusal {
    Malformed,
    TooDeep,
    TooMany,
    /// Something else stands where a value of this kind belongs.
    NotA(&'static str),
    /// The schema has a shape that CBOR cannot carry: a fault of the model.
    Misplaced,
}

impl From<Error> for Refusal {
    fn from(_: Error) -> Self {
        Self::Malformed
    }
}

impl Refusal {
    fn into_error(self) -> AwsError {
        errors::serialization(match self {
            Self::Malformed => "the body is not valid CBOR".to_owned(),
            Self::TooDeep => format!("the body nests deeper than {CBOR_DEPTH_MAX}"),
            Self::TooMany => format!("a list or map has over {COLLECTION_COUNT_MAX} members"),
            Self::NotA(kind) => format!("a value can not be converted to a {kind}"),
            Self::Misplaced => return errors::internal_failure(),
        })
    }
}

/// Reads a whole document; an empty body is an empty structure.
///
/// # Errors
/// `SerializationException`.
pub(crate) fn read(shape: &mut dyn Shape, bytes: &[u8]) -> Result<Missing, AwsError> {
    let mut reader = Reader { decoder: Decoder::new(bytes), missing: Missing::default(), depth: 0 };
    if bytes.is_empty() {
        reader.note_missing(shape, &[], &Path::ROOT);
        return Ok(reader.missing);
    }
    reader.structure(shape, &Path::ROOT).map_err(Refusal::into_error)?;
    if reader.decoder.position() != bytes.len() {
        return Err(Refusal::Malformed.into_error());
    }
    Ok(reader.missing)
}

struct Reader<'b> {
    decoder: Decoder<'b>,
    missing: Missing,
    depth: usize,
}

impl Reader<'_> {
    fn structure(&mut self, shape: &mut dyn Shape, path: &Path<'_>) -> Result<(), Refusal> {
        self.enter()?;
        let schema = shape.schema();
        let mut present = vec![false; schema.members.len()];
        let mut entries = self.begin_map("Structure")?;
        while self.has_next(&mut entries)? {
            let name = self.text("Structure")?;
            let found = schema.members.iter().enumerate().find(|(_, member)| member.name == name);
            let found =
                found.and_then(|(index, member)| Some((index, member, shape.member_mut(index)?)));
            let Some((index, member, value)) = found else {
                self.skip()?;
                continue;
            };
            let is_set = self.value(member.target, value, &path.member(member.name))?;
            if let Some(present) = present.get_mut(index) {
                *present = is_set;
            }
        }
        self.note_missing(shape, &present, path);
        self.depth -= 1;
        Ok(())
    }

    fn note_missing(&mut self, shape: &dyn Shape, present: &[bool], path: &Path<'_>) {
        for (index, member) in shape.schema().members.iter().enumerate() {
            if member.required && !present.get(index).copied().unwrap_or_default() {
                self.missing.paths.insert(path.member(member.name).render());
            }
        }
    }

    /// Reads one value; answers whether there was one (null and undefined are none).
    fn value(
        &mut self,
        schema: &'static Schema,
        value: &mut dyn Value,
        path: &Path<'_>,
    ) -> Result<bool, Refusal> {
        if matches!(self.decoder.datatype()?, Type::Null | Type::Undefined) {
            self.decoder.skip()?;
            value.clear();
            return Ok(false);
        }
        match schema.kind {
            Kind::Structure(_) => match value.slot() {
                Slot::Structure(shape) => self.structure(shape, path)?,
                _ => return Err(Refusal::Misplaced),
            },
            Kind::List(list) => {
                value.clear();
                self.list(list.member.target, value, path)?;
            }
            Kind::Map(map) => {
                value.clear();
                self.map(map.value.target, value, path)?;
            }
            _ => self.scalar(value.slot())?,
        }
        Ok(true)
    }

    fn list(
        &mut self,
        element: &'static Schema,
        value: &mut dyn Value,
        path: &Path<'_>,
    ) -> Result<(), Refusal> {
        self.enter()?;
        let Slot::List(slot) = value.slot() else { return Err(Refusal::Misplaced) };
        let mut entries = match self.decoder.datatype()? {
            Type::Array | Type::ArrayIndef => self.decoder.array()?,
            _ => return Err(Refusal::NotA("List")),
        };
        let mut index = 0;
        while self.has_next(&mut entries)? {
            if index >= COLLECTION_COUNT_MAX {
                return Err(Refusal::TooMany);
            }
            if !self.value(element, slot.append(), &path.element(index))? {
                return Err(Refusal::NotA("List"));
            }
            index += 1;
        }
        self.depth -= 1;
        Ok(())
    }

    fn map(
        &mut self,
        target: &'static Schema,
        value: &mut dyn Value,
        path: &Path<'_>,
    ) -> Result<(), Refusal> {
        self.enter()?;
        let Slot::Map(slot) = value.slot() else { return Err(Refusal::Misplaced) };
        let mut entries = self.begin_map("Map")?;
        while self.has_next(&mut entries)? {
            if slot.count() >= COLLECTION_COUNT_MAX {
                return Err(Refusal::TooMany);
            }
            let key = self.text("Map")?;
            let path = path.key(&key);
            if !self.value(target, slot.entry_mut(key.clone()), &path)? {
                return Err(Refusal::NotA("Map"));
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn begin_map(&mut self, kind: &'static str) -> Result<Option<u64>, Refusal> {
        match self.decoder.datatype()? {
            Type::Map | Type::MapIndef => Ok(self.decoder.map()?),
            _ => Err(Refusal::NotA(kind)),
        }
    }

    /// Whether another entry follows: `left` counts down, or a break ends an open collection.
    fn has_next(&mut self, left: &mut Option<u64>) -> Result<bool, Refusal> {
        match left {
            Some(0) => Ok(false),
            Some(count) => {
                *count -= 1;
                Ok(true)
            }
            None if self.decoder.datatype()? == Type::Break => {
                self.decoder.skip()?;
                Ok(false)
            }
            None => Ok(true),
        }
    }

    fn scalar(&mut self, slot: Slot<'_>) -> Result<(), Refusal> {
        match slot {
            Slot::Bool(value) => match self.decoder.datatype()? {
                Type::Bool => *value = self.decoder.bool()?,
                _ => return Err(Refusal::NotA("Boolean")),
            },
            Slot::Integer(value) => {
                let whole = self.integer("Integer")?;
                *value = i32::try_from(whole).map_err(|_| Refusal::NotA("Integer"))?;
            }
            Slot::Long(value) => *value = self.integer("Long")?,
            Slot::Float(value) => {
                #[expect(clippy::cast_possible_truncation, reason = "a float member is single")]
                let single = self.number("Float")? as f32;
                *value = single;
            }
            Slot::Double(value) => *value = self.number("Double")?,
            Slot::Text(value) => value.set_text(self.text("String")?),
            Slot::Bytes(value) => value.set_bytes(self.bytes()?),
            Slot::Instant(value) => *value = self.instant()?,
            Slot::Structure(_) | Slot::List(_) | Slot::Map(_) | Slot::Body(_) => {
                return Err(Refusal::Misplaced);
            }
        }
        Ok(())
    }

    fn integer(&mut self, kind: &'static str) -> Result<i64, Refusal> {
        match self.decoder.datatype()? {
            Type::U8
            | Type::U16
            | Type::U32
            | Type::U64
            | Type::I8
            | Type::I16
            | Type::I32
            | Type::I64
            | Type::Int => self.decoder.i64().map_err(|_| Refusal::NotA(kind)),
            _ => Err(Refusal::NotA(kind)),
        }
    }

    fn number(&mut self, kind: &'static str) -> Result<f64, Refusal> {
        match self.decoder.datatype()? {
            Type::F16 => Ok(f64::from(self.decoder.f16()?)),
            Type::F32 => Ok(f64::from(self.decoder.f32()?)),
            Type::F64 => Ok(self.decoder.f64()?),
            _ => {
                let whole = self.integer(kind)?;
                #[expect(clippy::cast_precision_loss, reason = "the member is floating point")]
                let number = whole as f64;
                Ok(number)
            }
        }
    }

    fn instant(&mut self) -> Result<Timestamp, Refusal> {
        if self.decoder.datatype()? != Type::Tag || self.decoder.tag()? != EPOCH_TAG {
            return Err(Refusal::NotA("Timestamp"));
        }
        text::from_epoch_seconds(self.number("Timestamp")?).ok_or(Refusal::NotA("Timestamp"))
    }

    fn text(&mut self, kind: &'static str) -> Result<String, Refusal> {
        match self.decoder.datatype()? {
            Type::String => Ok(self.decoder.str()?.to_owned()),
            Type::StringIndef => Ok(self.decoder.str_iter()?.collect::<Result<_, Error>>()?),
            _ => Err(Refusal::NotA(kind)),
        }
    }

    fn bytes(&mut self) -> Result<Vec<u8>, Refusal> {
        match self.decoder.datatype()? {
            Type::Bytes => Ok(self.decoder.bytes()?.to_vec()),
            Type::BytesIndef => {
                let mut joined = Vec::new();
                for piece in self.decoder.bytes_iter()? {
                    joined.extend_from_slice(piece?);
                }
                Ok(joined)
            }
            _ => Err(Refusal::NotA("Blob")),
        }
    }

    /// Reads past a value that no member is named for. The decoder does so without recursion.
    fn skip(&mut self) -> Result<(), Refusal> {
        Ok(self.decoder.skip()?)
    }

    fn enter(&mut self) -> Result<(), Refusal> {
        self.depth += 1;
        if self.depth > CBOR_DEPTH_MAX { Err(Refusal::TooDeep) } else { Ok(()) }
    }
}
