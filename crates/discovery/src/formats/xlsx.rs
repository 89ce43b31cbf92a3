//! Workbooks: the cells of their sheets. Source: ECMA-376, part 1, 18.2 to 18.4.

use std::io::{Cursor, Read};

use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::formats::delimited::{Column, are_names};
use crate::formats::xml::{attribute, of_xml, part, push_reference, push_text};
use crate::formats::zipped;
use crate::place::Place;
use crate::report::Reason;
use crate::scan::{File, Scan};

/// Sheets and columns of a workbook. Source: Excel specifications and limits.
const SHEETS_MAX: usize = 1_024;
const COLUMNS_MAX: usize = 16_384;

pub(super) fn read(scan: &mut Scan<'_>, file: &File, reader: &mut dyn Read) -> Result<(), Reason> {
    let bytes = scan.whole(reader)?;
    let mut archive = zipped::open(&bytes)?;
    let texts = shared_texts(scan, &mut archive)?;
    for (name, place) in sheets(scan, &mut archive)? {
        let sheet = Sheet { name, texts: &texts, file };
        part(scan, &mut archive, &place, |scan, xml| sheet.read(scan, xml))?;
    }
    Ok(())
}

/// The texts that cells share.
fn shared_texts(
    scan: &mut Scan<'_>,
    archive: &mut ZipArchive<Cursor<&[u8]>>,
) -> Result<Vec<String>, Reason> {
    let texts = part(scan, archive, "xl/sharedStrings.xml", |scan, xml| {
        let (mut texts, mut text, mut buffer) = (Vec::new(), String::new(), Vec::new());
        let mut left = scan.limits.memory_bytes;
        let mut is_reading = false;
        loop {
            match xml.read_event_into(&mut buffer).map_err(|error| of_xml(&error))? {
                Event::Start(found) => is_reading |= found.local_name().as_ref() == "t",
                Event::Text(found) if is_reading => push_text(&mut text, &found)?,
                Event::GeneralRef(found) if is_reading => push_reference(&mut text, &found)?,
                Event::End(end) if end.local_name().as_ref() == "t" => is_reading = false,
                Event::End(end) if end.local_name().as_ref() == "si" => {
                    let length = u64::try_from(text.len()).unwrap_or(u64::MAX);
                    left = left.checked_sub(length).ok_or(Reason::FileSizeLimit)?;
                    texts.push(core::mem::take(&mut text));
                }
                Event::Eof => return Ok(texts),
                _ => {}
            }
            buffer.clear();
        }
    })?;
    Ok(texts.unwrap_or_default())
}

/// The sheets, by name and part.
fn sheets(
    scan: &mut Scan<'_>,
    archive: &mut ZipArchive<Cursor<&[u8]>>,
) -> Result<Vec<(String, String)>, Reason> {
    let named = part(scan, archive, "xl/workbook.xml", |_, xml| {
        let mut buffer = Vec::new();
        let mut named = Vec::new();
        loop {
            match xml.read_event_into(&mut buffer).map_err(|error| of_xml(&error))? {
                Event::Start(found) | Event::Empty(found)
                    if found.local_name().as_ref() == "sheet" =>
                {
                    let name = attribute(&found, "name").unwrap_or_default();
                    named.push((name, attribute(&found, "id").unwrap_or_default()));
                }
                Event::Eof => return Ok(named),
                _ => {}
            }
            if named.len() > SHEETS_MAX {
                return Err(Reason::RecordLimit);
            }
            buffer.clear();
        }
    })?;
    let targets = part(scan, archive, "xl/_rels/workbook.xml.rels", |_, xml| {
        let mut buffer = Vec::new();
        let mut targets = Vec::new();
        loop {
            match xml.read_event_into(&mut buffer).map_err(|error| of_xml(&error))? {
                Event::Start(found) | Event::Empty(found)
                    if found.local_name().as_ref() == "Relationship" =>
                {
                    targets.push((attribute(&found, "Id"), attribute(&found, "Target")));
                }
                Event::Eof => return Ok(targets),
                _ => {}
            }
            if targets.len() > SHEETS_MAX * 2 {
                return Err(Reason::RecordLimit);
            }
            buffer.clear();
        }
    })?;
    let targets = targets.unwrap_or_default();
    let place = |id: &String| {
        let target = targets.iter().find(|(found, _)| found.as_ref() == Some(id))?.1.as_ref()?;
        Some(match target.strip_prefix('/') {
            Some(absolute) => absolute.to_owned(),
            None => format!("xl/{target}"),
        })
    };
    let named = named.unwrap_or_default().into_iter();
    Ok(named.filter_map(|(name, id)| place(&id).map(|place| (name, place))).collect())
}

struct Sheet<'a> {
    name: String,
    texts: &'a [String],
    file: &'a File,
}

/// A cell while it is read.
#[derive(Debug, Default)]
struct Cell {
    reference: String,
    kind: String,
    text: String,
}

impl Sheet<'_> {
    fn read<R: std::io::BufRead>(
        &self,
        scan: &mut Scan<'_>,
        xml: &mut quick_xml::Reader<R>,
    ) -> Result<(), Reason> {
        let mut buffer = Vec::new();
        let mut columns: Option<Vec<Column>> = None;
        let mut row: Vec<(usize, String, String)> = Vec::new();
        let (mut cell, mut number, mut is_reading) = (Cell::default(), 0_u64, false);
        loop {
            match xml.read_event_into(&mut buffer).map_err(|error| of_xml(&error))? {
                Event::Start(found) => match found.local_name().as_ref() {
                    "row" => number = row_number(&found).unwrap_or(number + 1),
                    "c" => {
                        cell.reference = attribute(&found, "r").unwrap_or_default();
                        cell.kind = attribute(&found, "t").unwrap_or_default();
                        cell.text.clear();
                    }
                    "v" | "t" => is_reading = true,
                    _ => {}
                },
                Event::Text(found) if is_reading => push_text(&mut cell.text, &found)?,
                Event::GeneralRef(found) if is_reading => push_reference(&mut cell.text, &found)?,
                Event::End(end) => match end.local_name().as_ref() {
                    "v" | "t" => is_reading = false,
                    "c" => {
                        let before = row.last().map_or(0, |(column, ..)| column + 1);
                        let column = column_of(&cell.reference).unwrap_or(before);
                        row.push((column, cell.reference.clone(), self.text_of(&cell)));
                    }
                    "row" => {
                        self.look(scan, (number, &row), &mut columns);
                        row.clear();
                    }
                    _ => {}
                },
                Event::Eof => return Ok(()),
                _ => {}
            }
            if row.len() > COLUMNS_MAX {
                return Err(Reason::RecordLimit);
            }
            buffer.clear();
        }
    }

    fn text_of(&self, cell: &Cell) -> String {
        match cell.kind.as_str() {
            "s" => cell
                .text
                .parse()
                .ok()
                .and_then(|number: usize| self.texts.get(number))
                .cloned()
                .unwrap_or_default(),
            "b" | "e" => String::new(),
            _ => cell.text.clone(),
        }
    }

    /// Looks at the cells of a row; the first one may name the columns.
    fn look(
        &self,
        scan: &mut Scan<'_>,
        (number, row): (u64, &[(usize, String, String)]),
        columns: &mut Option<Vec<Column>>,
    ) {
        let columns = columns.get_or_insert_with(|| {
            let texts: Vec<String> = row.iter().map(|(.., text)| text.trim().to_owned()).collect();
            if !are_names(&texts) {
                return Vec::new();
            }
            let last = row.iter().map(|(column, ..)| *column).max().unwrap_or_default();
            let mut columns = vec![Column::nameless(); last.min(COLUMNS_MAX) + 1];
            for (column, _, text) in row {
                if let Some(found) = columns.get_mut(*column) {
                    *found = Column::named(scan, text.trim());
                }
            }
            columns
        });
        let nameless = Column::nameless();
        for (column, reference, text) in row {
            let found = columns.get(*column).unwrap_or(&nameless);
            let place = || Place::Cell {
                row: number,
                column: u64::try_from(column + 1).unwrap_or(u64::MAX),
                column_name: found.name.clone(),
                cell_reference: Some(format!("{}!{reference}", self.name)),
            };
            scan.value(self.file, text.as_bytes(), &found.context, place);
        }
    }
}

fn row_number(row: &BytesStart<'_>) -> Option<u64> {
    attribute(row, "r")?.parse().ok()
}

/// The column of a reference such as `AB12`, from 0.
fn column_of(reference: &str) -> Option<usize> {
    let letters = reference.bytes().take_while(u8::is_ascii_uppercase).take(3);
    let number = letters.fold(0_usize, |sum, letter| sum * 26 + usize::from(letter - b'A') + 1);
    number.checked_sub(1).filter(|column| *column < COLUMNS_MAX)
}
