//! Parquet: records whose members are columns.

use bytes::Bytes;
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::record::{Field, Row};
use std::io::Read;

use crate::bits::Bits;
use crate::detector::Context;
use crate::formats::json::Path;
use crate::place::Place;
use crate::report::Reason;
use crate::scan::{File, Scan};

pub(super) fn read(scan: &mut Scan<'_>, file: &File, reader: &mut dyn Read) -> Result<(), Reason> {
    let bytes = Bytes::from(scan.whole(reader)?);
    let reader = SerializedFileReader::new(bytes).map_err(|_| Reason::Malformed)?;
    let rows = reader.get_row_iter(None).map_err(|_| Reason::Malformed)?;
    for (index, row) in (0..).zip(rows) {
        let row = row.map_err(|_| Reason::Malformed)?;
        let mut record = Record { scan, file, index, path: Path::root(), depth: 0 };
        record.row(&row, Bits::default())?;
    }
    Ok(())
}

struct Record<'a, 'b> {
    scan: &'a mut Scan<'b>,
    file: &'a File,
    index: u64,
    path: Path,
    depth: usize,
}

impl Record<'_, '_> {
    fn row(&mut self, row: &Row, named: Bits) -> Result<(), Reason> {
        self.depth += 1;
        if self.depth > self.scan.limits.json_depth {
            return Err(Reason::RecordLimit);
        }
        for (name, field) in row.get_column_iter() {
            self.member(name, field, named)?;
        }
        self.depth -= 1;
        Ok(())
    }

    fn member(&mut self, name: &str, field: &Field, named: Bits) -> Result<(), Reason> {
        let mut below = named;
        below.union(&self.scan.detector.named(name.as_bytes()));
        let length = self.path.member(name);
        self.field(field, below)?;
        self.path.leave(length);
        Ok(())
    }

    fn field(&mut self, field: &Field, named: Bits) -> Result<(), Reason> {
        match field {
            Field::Null | Field::Bool(_) => {}
            Field::Group(row) => self.row(row, named)?,
            Field::ListInternal(list) => {
                for (index, element) in (0..).zip(list.elements()) {
                    let length = self.path.element(index);
                    self.field(element, named)?;
                    self.path.leave(length);
                }
            }
            Field::MapInternal(map) => {
                for (key, value) in map.entries() {
                    let name = match key {
                        Field::Str(name) => name.clone(),
                        other => other.to_string(),
                    };
                    self.member(&name, value, named)?;
                }
            }
            Field::Str(text) => self.look(text.as_bytes(), named),
            Field::Bytes(bytes) => self.look(bytes.data(), named),
            other => self.look(other.to_string().as_bytes(), named),
        }
        Ok(())
    }

    fn look(&mut self, value: &[u8], named: Bits) {
        let (path, index) = (&self.path, self.index);
        let place = || Place::Record { index, json_path: path.text() };
        self.scan.value(self.file, value, &Context { named, is_value: true }, place);
    }
}
