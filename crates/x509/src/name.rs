//! Distinguished names.

use crate::der::{self, Reader};
use crate::oid;

/// How the text of an attribute is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// UTF8String.
    Utf8,
    /// PrintableString: countries, serial numbers, qualifiers.
    Printable,
}

/// An attribute to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAttribute {
    /// Its identifier's contents.
    pub oid: Vec<u8>,
    /// Its text.
    pub text: String,
    /// How it is written.
    pub kind: TextKind,
}

/// A name with each attribute by itself, in this order.
#[must_use]
pub fn write(attributes: &[NewAttribute]) -> Vec<u8> {
    let parts = attributes.iter().map(|attribute| {
        let tag = match attribute.kind {
            TextKind::Utf8 => der::UTF8_STRING,
            TextKind::Printable => der::PRINTABLE_STRING,
        };
        let text = der::write(tag, &[attribute.text.as_bytes()]);
        let part = der::write(der::SEQUENCE, &[&der::write(der::OID, &[&attribute.oid]), &text]);
        der::write(der::SET, &[&part])
    });
    der::write_all(der::SEQUENCE, &parts.collect::<Vec<_>>())
}

/// The attributes of a name: the contents of their identifiers, and their texts.
#[must_use]
pub fn read(name: &[u8]) -> Option<Vec<(Vec<u8>, String)>> {
    let mut sets = der::only(name, der::SEQUENCE)?.inside();
    let mut found = Vec::new();
    while sets.end().is_none() {
        let mut set = sets.next(der::SET)?.inside();
        while set.end().is_none() {
            found.push(attribute(&mut set)?);
        }
    }
    Some(found)
}

fn attribute(set: &mut Reader<'_>) -> Option<(Vec<u8>, String)> {
    let mut attribute = set.next(der::SEQUENCE)?.inside();
    let oid = attribute.next(der::OID)?.contents.to_vec();
    let value = attribute.any()?;
    let text = match value.tag {
        der::BMP_STRING => {
            let units = value.contents.chunks(2).filter_map(|pair| <[u8; 2]>::try_from(pair).ok());
            String::from_utf16(&units.map(u16::from_be_bytes).collect::<Vec<_>>()).ok()?
        }
        der::TELETEX_STRING => value.contents.iter().map(|byte| char::from(*byte)).collect(),
        _ => core::str::from_utf8(value.contents).ok()?.to_owned(),
    };
    Some((oid, text))
}

/// The last attribute of that kind.
#[must_use]
pub fn attribute_of(name: &[u8], oid: &[u8]) -> Option<String> {
    let of_kind = |(found, text): (Vec<u8>, String)| (found == oid).then_some(text);
    read(name)?.into_iter().filter_map(of_kind).next_back()
}

/// The name as a text: `C=US,O=Example,CN=example.com`.
#[must_use]
pub fn text(name: &[u8]) -> String {
    let parts = read(name).unwrap_or_default();
    let parts = parts.into_iter().map(|(oid, text)| match short(&oid) {
        Some(short) => [short, "=", &text].concat(),
        None => [oid::text(&oid).unwrap_or_default().as_str(), "=", &text].concat(),
    });
    parts.collect::<Vec<_>>().join(",")
}

/// What a text calls an attribute.
fn short(oid: &[u8]) -> Option<&'static str> {
    Some(match oid {
        oid::COMMON_NAME => "CN",
        oid::SURNAME => "SURNAME",
        oid::SERIAL_NUMBER => "SERIALNUMBER",
        oid::COUNTRY => "C",
        oid::LOCALITY => "L",
        oid::STATE => "ST",
        oid::ORGANIZATION => "O",
        oid::ORGANIZATIONAL_UNIT => "OU",
        oid::TITLE => "T",
        oid::GIVEN_NAME => "GIVENNAME",
        oid::INITIALS => "INITIALS",
        oid::GENERATION_QUALIFIER => "GENERATION",
        oid::DN_QUALIFIER => "DNQ",
        oid::PSEUDONYM => "2.5.4.65",
        _ => return None,
    })
}
