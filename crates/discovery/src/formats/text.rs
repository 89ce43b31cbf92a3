//! Texts: any number of bytes, a bounded part of them at a time.

use std::io::Read;

use crate::budget::reason;
use crate::detector::Context;
use crate::formats::lines::Lines;
use crate::limits::{CHUNK_BYTES, OVERLAP_BYTES};
use crate::report::Reason;
use crate::scan::{File, Scan};

pub(super) fn read(scan: &mut Scan<'_>, file: &File, reader: &mut dyn Read) -> Result<(), Reason> {
    let mut text = Vec::new();
    let mut lines = Lines::default();
    let mut from = 0;
    let mut left = scan.limits.text_bytes;
    scan.pass.begin();
    loop {
        let wanted = from + CHUNK_BYTES + OVERLAP_BYTES;
        let missing = wanted.saturating_sub(text.len()) as u64;
        let read = reader.take(missing.min(left)).read_to_end(&mut text);
        let read = read.map_err(|error| reason(&error));
        left = left.saturating_sub(*read.as_ref().unwrap_or(&0) as u64);
        let is_end = read.is_err() || text.len() < wanted;
        let to = if is_end { text.len() } else { from + CHUNK_BYTES };
        scan.count(to.saturating_sub(from));
        for hit in scan.pass.find(&text, from..to, &Context::default()) {
            let place = lines.place(&text, &hit.range);
            scan.tally.add(hit.number, file.member.as_ref(), || place);
        }
        if is_end {
            read?;
            // One byte beyond the limit says that there are more.
            let has_more =
                left == 0 && reader.take(1).read_to_end(&mut Vec::new()).is_ok_and(|more| more > 0);
            return if has_more { Err(Reason::FileSizeLimit) } else { Ok(()) };
        }
        let dropped = to.saturating_sub(OVERLAP_BYTES);
        lines.pass(&text, dropped);
        scan.pass.shift(dropped);
        text.drain(..dropped);
        from = to - dropped;
    }
}

/// A text in UTF-16 with a byte order mark, as spreadsheets export it.
pub(super) fn read_utf16(
    scan: &mut Scan<'_>,
    file: &File,
    reader: &mut dyn Read,
) -> Result<(), Reason> {
    let bytes = scan.whole(reader)?;
    let (pairs, _) = bytes.as_chunks::<2>();
    let of_pair = match pairs.first() {
        Some([0xFF, 0xFE]) => u16::from_le_bytes,
        _ => u16::from_be_bytes,
    };
    let units = pairs.iter().skip(1).map(|pair| of_pair(*pair));
    let text: String = char::decode_utf16(units).map(|unit| unit.unwrap_or('\u{FFFD}')).collect();
    let kind = crate::kind::Kind::of(
        &file.name,
        text.as_bytes().get(..text.len().min(1_024)).unwrap_or_default(),
    );
    match kind {
        crate::kind::Kind::Utf16 => Err(Reason::Malformed),
        kind => {
            scan.read_as(kind, file, &mut text.as_bytes());
            Ok(())
        }
    }
}
