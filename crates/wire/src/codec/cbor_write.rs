//! Writes a shape as CBOR (RFC 8949): the body of Smithy's rpcv2Cbor.

use core::convert::Infallible;

use minicbor::data::Tag;
use minicbor::encode::{Encoder, Error};
use stdx::Timestamp;

use crate::schema::{Kind, Schema};
use crate::value::{Value, ValueRef};
use crate::{AwsError, Shape, errors};

/// The tag of seconds since the epoch (RFC 8949 section 3.4.2).
const EPOCH_TAG: Tag = Tag::new(1);

/// The shape as a map, members in the model's order.
///
/// # Errors
/// `InternalFailure` for a shape that CBOR cannot carry.
pub(crate) fn write(shape: &dyn Shape) -> Result<Vec<u8>, AwsError> {
    let mut out = Encoder::new(Vec::with_capacity(256));
    structure(&mut out, shape).map_err(|_| errors::internal_failure())?;
    Ok(out.into_writer())
}

/// An error body: `__type` with the code, `message`, and the details.
///
/// # Errors
/// `InternalFailure`, which does not happen: memory takes all that is written.
pub(crate) fn write_error(error: &AwsError) -> Result<Vec<u8>, AwsError> {
    let mut out = Encoder::new(Vec::with_capacity(128));
    error_map(&mut out, error).map_err(|_| errors::internal_failure())?;
    Ok(out.into_writer())
}

fn error_map(out: &mut Encoder<Vec<u8>>, error: &AwsError) -> Result<(), Error<Infallible>> {
    out.begin_map()?.str("__type")?.str(error.code())?;
    if let Some(message) = error.message() {
        out.str("message")?.str(message)?;
    }
    for (name, value) in error.details() {
        out.str(name)?.str(value)?;
    }
    out.end()?.ok()
}

fn structure(out: &mut Encoder<Vec<u8>>, shape: &dyn Shape) -> Result<(), Error<Infallible>> {
    out.begin_map()?;
    for (index, member) in shape.schema().members.iter().enumerate() {
        let view = shape.member(index).map_or(ValueRef::Absent, Value::view);
        if matches!(view, ValueRef::Absent | ValueRef::Body(_)) {
            continue;
        }
        out.str(member.name)?;
        value(out, member.target, &view)?;
    }
    out.end()?.ok()
}

fn value(
    out: &mut Encoder<Vec<u8>>,
    schema: &Schema,
    view: &ValueRef<'_>,
) -> Result<(), Error<Infallible>> {
    match view {
        ValueRef::Absent | ValueRef::Body(_) => out.null()?.ok(),
        ValueRef::Bool(value) => out.bool(*value)?.ok(),
        ValueRef::Integer(value) => out.i64(*value)?.ok(),
        ValueRef::Double(value) => out.f64(*value)?.ok(),
        ValueRef::Text(text) | ValueRef::SecretText(text) => out.str(text)?.ok(),
        ValueRef::Bytes(bytes) | ValueRef::SecretBytes(bytes) => out.bytes(bytes)?.ok(),
        ValueRef::Instant(at) => instant(out, *at),
        ValueRef::Structure(shape) => structure(out, *shape),
        ValueRef::List(list) => {
            let Kind::List(element) = schema.kind else {
                return Err(Error::message("a list without a schema"));
            };
            out.begin_array()?;
            for element_value in (0..list.count()).filter_map(|index| list.element(index)) {
                value(out, element.member.target, &element_value.view())?;
            }
            out.end()?.ok()
        }
        ValueRef::Map(map) => {
            let Kind::Map(entry) = schema.kind else {
                return Err(Error::message("a map without a schema"));
            };
            out.begin_map()?;
            for (key, entry_value) in map.entries() {
                out.str(key)?;
                value(out, entry.value.target, &entry_value.view())?;
            }
            out.end()?.ok()
        }
    }
}

/// Whole seconds as an integer, others as a double, which holds milliseconds for 280,000 years.
fn instant(out: &mut Encoder<Vec<u8>>, at: Timestamp) -> Result<(), Error<Infallible>> {
    out.tag(EPOCH_TAG)?;
    let ms = at.unix_ms();
    if ms % 1000 == 0 {
        return out.i64(ms / 1000)?.ok();
    }
    #[expect(clippy::cast_precision_loss, reason = "2^53 milliseconds are 285,000 years")]
    let seconds = ms as f64 / 1000.0;
    out.f64(seconds)?.ok()
}
