//! Scalars as text: header values, query parameters, form parameters, XML elements.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use stdx::Timestamp;

use crate::schema::{Kind, Schema, TimestampFormat};
use crate::value::{Slot, ValueRef};

/// The text is not a value of this type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotA(pub(crate) &'static str);

/// Reads `text` into `slot`; `format` is the protocol's own form of instants.
pub(crate) fn parse(
    schema: &Schema,
    slot: Slot<'_>,
    text: &str,
    format: TimestampFormat,
) -> Result<(), NotA> {
    let trimmed = text.trim();
    match slot {
        Slot::Bool(value) => *value = boolean(trimmed)?,
        Slot::Integer(value) => *value = trimmed.parse().map_err(|_| NotA("integer"))?,
        Slot::Long(value) => *value = trimmed.parse().map_err(|_| NotA("long"))?,
        Slot::Float(value) => *value = trimmed.parse().map_err(|_| NotA("float"))?,
        Slot::Double(value) => *value = trimmed.parse().map_err(|_| NotA("double"))?,
        Slot::Text(value) => value.set_text(text.to_owned()),
        Slot::Bytes(value) => {
            value.set_bytes(STANDARD.decode(trimmed).map_err(|_| NotA("base64"))?);
        }
        Slot::Instant(value) => *value = instant(trimmed, form(schema, format))?,
        Slot::Structure(_) | Slot::List(_) | Slot::Map(_) | Slot::Body(_) => {
            return Err(NotA("scalar"));
        }
    }
    Ok(())
}

/// The value as text; `None` for what is not a scalar or not there.
pub(crate) fn render<'a>(
    schema: &Schema,
    view: &ValueRef<'a>,
    format: TimestampFormat,
) -> Option<Cow<'a, str>> {
    Some(match view {
        ValueRef::Bool(value) => Cow::Borrowed(if *value { "true" } else { "false" }),
        ValueRef::Integer(value) => Cow::Owned(value.to_string()),
        ValueRef::Double(value) => Cow::Owned(value.to_string()),
        ValueRef::Text(text) | ValueRef::SecretText(text) => Cow::Borrowed(text),
        ValueRef::Bytes(bytes) | ValueRef::SecretBytes(bytes) => Cow::Owned(STANDARD.encode(bytes)),
        ValueRef::Instant(at) => Cow::Owned(match form(schema, format) {
            TimestampFormat::Iso8601 => at.iso8601(),
            TimestampFormat::HttpDate => at.http_date(),
            TimestampFormat::EpochSeconds => epoch_seconds(*at),
        }),
        ValueRef::Absent
        | ValueRef::Structure(_)
        | ValueRef::List(_)
        | ValueRef::Map(_)
        | ValueRef::Body(_) => return None,
    })
}

/// The schema's own form of instants, else the protocol's.
pub(crate) fn form(schema: &Schema, default: TimestampFormat) -> TimestampFormat {
    match schema.kind {
        Kind::Timestamp(Some(own)) => own,
        _ => default,
    }
}

/// Seconds since the epoch with up to three decimals: `1777636800.123`, `1777636800`.
pub(crate) fn epoch_seconds(at: Timestamp) -> String {
    let ms = at.unix_ms().unsigned_abs();
    let sign = if at.unix_ms() < 0 { "-" } else { "" };
    let text = format!("{sign}{}.{:03}", ms / 1000, ms % 1000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The instant `seconds` after the epoch, to the millisecond.
pub(crate) fn from_epoch_seconds(seconds: f64) -> Option<Timestamp> {
    // The year 9999; beyond it no text form of an instant is defined.
    const SECONDS_MAX: f64 = 253_402_300_799.0;
    if !seconds.is_finite() || seconds.abs() > SECONDS_MAX {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "bounded by SECONDS_MAX just above")]
    let ms = (seconds * 1000.0).round() as i64;
    Some(Timestamp::from_unix_ms(ms))
}

fn boolean(text: &str) -> Result<bool, NotA> {
    if text.eq_ignore_ascii_case("true") {
        Ok(true)
    } else if text.eq_ignore_ascii_case("false") {
        Ok(false)
    } else {
        Err(NotA("boolean"))
    }
}

/// Reads an instant in one of the forms.
pub(crate) fn instant(text: &str, form: TimestampFormat) -> Result<Timestamp, NotA> {
    const DATE_LENGTH: usize = "2026-05-01".len();
    let iso = || {
        if text.len() == DATE_LENGTH {
            return Timestamp::parse_iso8601(&format!("{text}T00:00:00Z"));
        }
        Timestamp::parse_iso8601(text)
    };
    let parsed = match form {
        TimestampFormat::Iso8601 => iso().ok(),
        TimestampFormat::HttpDate => Timestamp::parse_http_date(text).or_else(|_| iso()).ok(),
        TimestampFormat::EpochSeconds => text.parse().ok().and_then(from_epoch_seconds),
    };
    parsed.ok_or(NotA("timestamp"))
}
