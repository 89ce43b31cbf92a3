//! Which bytes of an object a request wants.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc9110#section-14.1.2>

use core::ops::Range;

use api_s3::errors;
use wire::AwsError;

/// The bytes that `header` (`bytes=0-99`, `bytes=100-`, `bytes=-100`) selects of `size`. `None`
/// means all of them: a header that is no single byte range is ignored, as HTTP says.
///
/// # Errors
/// `InvalidRange` when the range selects nothing.
pub(crate) fn of_header(header: &str, size: u64) -> Result<Option<Range<u64>>, AwsError> {
    let Some((first, last)) = parse(header) else { return Ok(None) };
    let range = match (first, last) {
        (Some(first), Some(last)) if last < first => return Ok(None),
        (Some(first), Some(last)) => first..last.saturating_add(1).min(size),
        (Some(first), None) => first..size,
        // The last bytes of an empty object are all of it: readers of files that end in an index
        // ask so before they know the size.
        (None, Some(1..)) if size == 0 => return Ok(None),
        (None, Some(suffix)) => size.saturating_sub(suffix)..size,
        (None, None) => return Ok(None),
    };
    if range.is_empty() {
        return Err(errors::invalid_range()
            .with_detail("RangeRequested", header)
            .with_detail("ActualObjectSize", size.to_string()));
    }
    Ok(Some(range))
}

/// The bytes that `x-amz-copy-source-range` selects of a source of `size` bytes: always both ends,
/// inside the source.
///
/// # Errors
/// `InvalidArgument`, `InvalidRange`.
pub(crate) fn of_copy_source(header: &str, size: u64) -> Result<Range<u64>, AwsError> {
    match parse(header) {
        Some((Some(first), Some(last))) if first <= last => {
            if last >= size {
                return Err(errors::invalid_argument(format!(
                    "Range specified is not valid for source object of size: {size}"
                ))
                .with_detail("ArgumentName", "x-amz-copy-source-range")
                .with_detail("ArgumentValue", header));
            }
            Ok(first..last.saturating_add(1))
        }
        _ => Err(errors::invalid_argument(
            "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy",
        )
        .with_detail("ArgumentName", "x-amz-copy-source-range")
        .with_detail("ArgumentValue", header)),
    }
}

/// `Content-Range` of a non-empty range.
pub(crate) fn content_range(range: &Range<u64>, size: u64) -> String {
    format!("bytes {}-{}/{size}", range.start, range.end.saturating_sub(1))
}

fn parse(header: &str) -> Option<(Option<u64>, Option<u64>)> {
    let (first, last) = header.trim().strip_prefix("bytes=")?.split_once('-')?;
    Some((number(first)?, number(last)?))
}

/// Digits, or nothing at all; `None` for anything else.
fn number(text: &str) -> Option<Option<u64>> {
    let text = text.trim();
    if text.is_empty() {
        return Some(None);
    }
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // More digits than fit are beyond the end of any object.
    Some(Some(text.parse().unwrap_or(u64::MAX)))
}

#[cfg(test)]
mod tests;
