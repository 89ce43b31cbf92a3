//! XML parts of Office documents.

use std::borrow::Cow;
use std::io::{BufReader, Cursor, Read};
use std::rc::Rc;

use quick_xml::events::{BytesRef, BytesStart, BytesText};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;
use zip::read::ZipFile;

use crate::budget::Member;
use crate::formats::zipped::of_zip;
use crate::limits::RECORD_BYTES;
use crate::report::Reason;
use crate::scan::Scan;

/// Hands a part to `read`, within the limits of archives.
pub(super) fn part<T>(
    scan: &mut Scan<'_>,
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    name: &str,
    read: impl FnOnce(&mut Scan<'_>, &mut Reader<BufReader<Member<'_>>>) -> Result<T, Reason>,
) -> Result<Option<T>, Reason> {
    if archive.index_for_name(name).is_none() {
        return Ok(None);
    }
    scan.budget.take_file()?;
    let mut entry: ZipFile<'_, _> = archive.by_name(name).map_err(|error| of_zip(&error))?;
    let packed = entry.compressed_size();
    let budget = Rc::clone(&scan.budget);
    let inner: &mut dyn Read = &mut entry;
    let mut reader = Reader::from_reader(BufReader::new(Member::new(&budget, inner, Some(packed))));
    read(scan, &mut reader).map(Some)
}

/// An attribute by its local name.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found =
        element.attributes().flatten().find(|found| found.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Explicit1_0).ok().map(Cow::into_owned)
}

/// Adds a text.
pub(super) fn push_text(to: &mut String, text: &BytesText<'_>) -> Result<(), Reason> {
    to.push_str(&text.xml10_content());
    within(to)
}

/// Adds what a reference such as `&amp;` or `&#10;` stands for.
pub(super) fn push_reference(to: &mut String, reference: &BytesRef<'_>) -> Result<(), Reason> {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        to.push(character);
        return within(to);
    }
    let name: &str = reference;
    // Others are no predefined ones: a document type that declares them is not read.
    to.push_str(quick_xml::escape::resolve_xml_entity(name).unwrap_or_default());
    within(to)
}

fn within(text: &str) -> Result<(), Reason> {
    if text.len() > RECORD_BYTES { Err(Reason::RecordLimit) } else { Ok(()) }
}

/// Why a part cannot be read.
pub(super) fn of_xml(error: &quick_xml::Error) -> Reason {
    match error {
        quick_xml::Error::Io(error) => crate::budget::reason(error),
        _ => Reason::Malformed,
    }
}
