//! A bounded XML document in memory. Document types are refused, so no entity but the five
//! predefined ones and character references exists, and nothing expands.

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::limits::{XML_ATTRIBUTES_MAX, XML_DEPTH_MAX, XML_ELEMENTS_MAX};

/// An element.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Element {
    /// Name without prefix.
    pub(crate) name: String,
    /// Attributes by full name, `xsi:type`.
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Element>,
    /// The character data of the element itself, joined.
    pub(crate) text: String,
}

/// Why a document is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BadXml {
    Malformed,
    TooDeep,
    TooLarge,
    DocumentType,
}

/// Reads the one root element of a document.
pub(crate) fn parse(bytes: &[u8]) -> Result<Element, BadXml> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = core::str::from_utf8(bytes).map_err(|_| BadXml::Malformed)?;
    if !text.chars().all(is_xml) {
        return Err(BadXml::Malformed);
    }
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    let mut root: Option<Element> = None;
    let mut count = 0_usize;
    loop {
        match reader.read_event().map_err(|_| BadXml::Malformed)? {
            Event::Start(start) => {
                count = counted(count, open.len(), root.is_some())?;
                open.push(element(&start)?);
            }
            Event::Empty(start) => {
                count = counted(count, open.len(), root.is_some())?;
                close(&mut open, &mut root, element(&start)?);
            }
            Event::End(_) => {
                let done = open.pop().ok_or(BadXml::Malformed)?;
                close(&mut open, &mut root, done);
            }
            Event::Text(text) => append(&mut open, &text.xml10_content())?,
            Event::CData(data) => append(&mut open, &data.xml10_content())?,
            Event::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().map_err(|_| BadXml::Malformed)?;
                match character {
                    Some(character) => append(&mut open, character.encode_utf8(&mut [0; 4]))?,
                    None => {
                        let text = resolve_predefined_entity(&reference);
                        append(&mut open, text.ok_or(BadXml::Malformed)?)?;
                    }
                }
            }
            Event::DocType(_) => return Err(BadXml::DocumentType),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Eof => break,
        }
    }
    if open.is_empty() { root.ok_or(BadXml::Malformed) } else { Err(BadXml::Malformed) }
}

/// Whether a document may hold `letter` (XML 1.0 section 2.2); the reader lets all through.
fn is_xml(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

fn counted(count: usize, depth: usize, is_second_root: bool) -> Result<usize, BadXml> {
    if depth >= XML_DEPTH_MAX {
        return Err(BadXml::TooDeep);
    }
    if count >= XML_ELEMENTS_MAX {
        return Err(BadXml::TooLarge);
    }
    if depth == 0 && is_second_root {
        return Err(BadXml::Malformed);
    }
    Ok(count + 1)
}

fn element(start: &BytesStart<'_>) -> Result<Element, BadXml> {
    let mut element =
        Element { name: start.local_name().as_ref().to_owned(), ..Element::default() };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| BadXml::Malformed)?;
        if element.attributes.len() == XML_ATTRIBUTES_MAX {
            return Err(BadXml::TooLarge);
        }
        let value = attribute.normalized_value(XmlVersion::Implicit1_0);
        let value = value.map_err(|_| BadXml::Malformed)?;
        element.attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
    }
    Ok(element)
}

fn close(open: &mut [Element], root: &mut Option<Element>, done: Element) {
    match open.last_mut() {
        Some(parent) => parent.children.push(done),
        None => *root = Some(done),
    }
}

/// Adds character data to the open element; outside the root only white space may stand.
fn append(open: &mut [Element], text: &str) -> Result<(), BadXml> {
    match open.last_mut() {
        Some(element) => element.text.push_str(text),
        None if text.trim().is_empty() => {}
        None => return Err(BadXml::Malformed),
    }
    Ok(())
}
