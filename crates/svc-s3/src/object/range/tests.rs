use super::{content_range, of_copy_source, of_header};

fn check(header: &str, size: u64, expected: Result<Option<(u64, u64)>, &str>) {
    let selected = of_header(header, size);
    let selected = selected.map(|range| range.map(|range| (range.start, range.end)));
    let selected = selected.map_err(|error| error.code().to_owned());
    assert_eq!(selected, expected.map_err(ToOwned::to_owned), "{header} of {size}");
}

#[test]
fn selects_a_single_range() {
    check("bytes=0-0", 10, Ok(Some((0, 1))));
    check("bytes=2-5", 10, Ok(Some((2, 6))));
    check("bytes=2-", 10, Ok(Some((2, 10))));
    check("bytes=2-99", 10, Ok(Some((2, 10))));
    check("bytes=9-99999999999999999999999", 10, Ok(Some((9, 10))));
    check("bytes=-3", 10, Ok(Some((7, 10))));
    check("bytes=-30", 10, Ok(Some((0, 10))));
    check("bytes=-5", 0, Ok(None));
}

#[test]
fn ignores_what_is_no_single_byte_range() {
    for header in
        ["bytes=5-2", "bytes=0-1,3-4", "lines=0-1", "bytes=", "bytes=-", "bytes=a-b", "bytes=+1-2"]
    {
        check(header, 10, Ok(None));
    }
}

#[test]
fn refuses_a_range_that_selects_nothing() {
    check("bytes=10-", 10, Err("InvalidRange"));
    check("bytes=10-20", 10, Err("InvalidRange"));
    check("bytes=-0", 10, Err("InvalidRange"));
    check("bytes=0-", 0, Err("InvalidRange"));
    check("bytes=-0", 0, Err("InvalidRange"));
}

#[test]
fn copy_source_ranges_have_both_ends_inside() {
    assert_eq!(of_copy_source("bytes=0-9", 10).unwrap(), 0..10);
    for header in ["bytes=0-10", "bytes=5-", "bytes=-5", "bytes=5-4", "0-4"] {
        assert_eq!(of_copy_source(header, 10).unwrap_err().code(), "InvalidArgument", "{header}");
    }
}

#[test]
fn writes_content_range() {
    assert_eq!(content_range(&(2..6), 10), "bytes 2-5/10");
}
