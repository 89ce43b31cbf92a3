//! Word documents: their paragraphs are the lines of a text. Source: ECMA-376, part 1, 17.3.

use std::io::Read;

use quick_xml::events::Event;

use crate::formats::xml::{of_xml, part, push_reference, push_text};
use crate::formats::{text, zipped};
use crate::limits::CHUNK_BYTES;
use crate::report::Reason;
use crate::scan::{File, Scan};

/// The parts with text; notes and comments follow the document.
const PARTS: [&str; 4] =
    ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml", "word/comments.xml"];

pub(super) fn read(scan: &mut Scan<'_>, file: &File, reader: &mut dyn Read) -> Result<(), Reason> {
    let bytes = scan.whole(reader)?;
    let mut archive = zipped::open(&bytes)?;
    let mut paragraphs = String::new();
    for name in PARTS {
        part(scan, &mut archive, name, |scan, xml| {
            let mut buffer = Vec::new();
            let limit = scan.limits.memory_bytes;
            loop {
                match xml.read_event_into(&mut buffer).map_err(|error| of_xml(&error))? {
                    Event::Text(found) => push_text(&mut paragraphs, &found)?,
                    Event::GeneralRef(found) => push_reference(&mut paragraphs, &found)?,
                    Event::End(end) if end.local_name().as_ref() == "p" => paragraphs.push('\n'),
                    Event::Empty(found)
                        if matches!(found.local_name().as_ref(), "tab" | "br" | "p") =>
                    {
                        paragraphs.push(if found.local_name().as_ref() == "p" {
                            '\n'
                        } else {
                            ' '
                        });
                    }
                    Event::End(end) if end.local_name().as_ref() == "tc" => paragraphs.push(' '),
                    Event::Eof => return Ok(()),
                    _ => {}
                }
                if u64::try_from(paragraphs.len()).is_ok_and(|length| length > limit) {
                    return Err(Reason::FileSizeLimit);
                }
                buffer.clear();
                buffer.shrink_to(CHUNK_BYTES);
            }
        })?;
    }
    text::read(scan, file, &mut paragraphs.as_bytes())
}
