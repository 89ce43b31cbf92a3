//! Files in files: gzip, zip and tar, in one another.

use std::io::{Cursor, Read};

use flate2::read::MultiGzDecoder;
use zip::ZipArchive;

use crate::budget::{Member, reason};
use crate::formats::zipped::{of_zip, open};
use crate::report::Reason;
use crate::scan::{File, Scan};

/// The longest name of a member that is shown.
const NAME_BYTES: usize = 1_024;

pub(super) fn read_gzip(
    scan: &mut Scan<'_>,
    file: &File,
    reader: &mut dyn Read,
) -> Result<(), Reason> {
    let name = file.name.rsplit('/').next().unwrap_or(&file.name);
    let stem = match name.strip_suffix(".tgz") {
        Some(stem) => format!("{stem}.tar"),
        None => name.strip_suffix(".gz").unwrap_or(name).to_owned(),
    };
    let mut decoder = MultiGzDecoder::new(reader);
    member(scan, file, (&stem, None), &mut decoder)
}

pub(super) fn read_tar(
    scan: &mut Scan<'_>,
    file: &File,
    reader: &mut dyn Read,
) -> Result<(), Reason> {
    let mut archive = tar::Archive::new(reader);
    for entry in archive.entries().map_err(|error| reason(&error))? {
        let mut entry = entry.map_err(|error| reason(&error))?;
        if !entry.header().entry_type().is_file() {
            continue;
        }
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        let size = entry.size();
        member(scan, file, (&name, Some(size)), &mut entry)?;
    }
    Ok(())
}

pub(super) fn read_zip(
    scan: &mut Scan<'_>,
    file: &File,
    reader: &mut dyn Read,
) -> Result<(), Reason> {
    let bytes = scan.whole(reader)?;
    let mut archive = open(&bytes)?;
    if is_office(&archive, "xl/workbook.xml") {
        return super::xlsx::read(scan, file, &mut bytes.as_slice());
    }
    if is_office(&archive, "word/document.xml") {
        return super::docx::read(scan, file, &mut bytes.as_slice());
    }
    for number in 0..archive.len() {
        let mut entry = match archive.by_index(number) {
            Ok(entry) => entry,
            Err(error) => {
                scan.miss(of_zip(&error));
                continue;
            }
        };
        if !entry.is_file() {
            continue;
        }
        let name = entry.name().map_err(|error| of_zip(&error))?.into_owned();
        let packed = entry.compressed_size();
        member(scan, file, (&name, Some(packed)), &mut entry)?;
    }
    Ok(())
}

fn is_office(archive: &ZipArchive<Cursor<&[u8]>>, part: &str) -> bool {
    archive.index_for_name(part).is_some()
        && archive.index_for_name("[Content_Types].xml").is_some()
}

/// Looks at a member. What is wrong with it is noted; a limit of the whole archive ends that.
fn member(
    scan: &mut Scan<'_>,
    file: &File,
    (name, packed): (&str, Option<u64>),
    reader: &mut dyn Read,
) -> Result<(), Reason> {
    if file.depth >= scan.limits.depth {
        return Err(Reason::ArchiveNestingLimit);
    }
    scan.budget.take_file()?;
    let name: String =
        name.chars().filter(|character| !character.is_control()).take(NAME_BYTES).collect();
    let inner = file.inner(&name);
    let mut limited = Member::new(&scan.budget, reader, packed);
    scan.file(&inner, &mut limited);
    Ok(())
}
