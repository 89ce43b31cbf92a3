use std::ffi::OsString;

use super::names;

#[test]
fn a_flag_is_found_with_and_without_its_value() {
    let words = |words: &[&str]| words.iter().map(OsString::from).collect::<Vec<_>>();
    assert!(names(&words(&["s3", "ls", "--endpoint-url", "http://a"]), "--endpoint-url"));
    assert!(names(&words(&["--endpoint-url=http://a", "s3", "ls"]), "--endpoint-url"));
    assert!(!names(&words(&["s3", "ls", "--endpoint-url-of-mine"]), "--endpoint-url"));
    assert!(!names(&words(&["s3", "ls"]), "--profile"));
}
