use super::{KeyFilter, ListFilter, Listed};

const ALL: ListFilter = ListFilter {
    created_after_ms: None,
    created_before_ms: None,
    replication: None,
    key: None,
    larger_than: None,
    smaller_than: None,
    classes: None,
    encryption: None,
};

const OBJECT: Listed<'_> =
    Listed { key: "logs/a.txt", modified_ms: 10, size: 5, class: "STANDARD" };

#[test]
fn every_condition_is_asked() {
    assert!(ALL.fits(OBJECT));
    let texts = |texts: &[&str]| Some(texts.iter().map(ToString::to_string).collect());
    let key = |prefixes, suffixes, substrings| {
        let key = Some(KeyFilter { prefixes, suffixes, substrings });
        ListFilter { key, ..ALL }
    };
    let check = |filter: ListFilter, expected: bool| {
        assert_eq!(filter.fits(OBJECT), expected, "{filter:?}");
    };
    check(ListFilter { created_after_ms: Some(9), created_before_ms: Some(11), ..ALL }, true);
    check(ListFilter { created_after_ms: Some(10), ..ALL }, false);
    check(ListFilter { created_before_ms: Some(10), ..ALL }, false);
    check(ListFilter { larger_than: Some(4), smaller_than: Some(6), ..ALL }, true);
    check(ListFilter { larger_than: Some(5), ..ALL }, false);
    check(ListFilter { smaller_than: Some(5), ..ALL }, false);
    check(ListFilter { classes: texts(&["GLACIER", "STANDARD"]), ..ALL }, true);
    check(ListFilter { classes: texts(&["GLACIER"]), ..ALL }, false);
    check(key(texts(&["x", "logs/"]), texts(&[".txt"]), texts(&["/a"])), true);
    check(key(texts(&["x"]), None, None), false);
    check(key(None, texts(&[".gz"]), None), false);
    check(key(None, None, texts(&["b"])), false);
    check(key(None, None, Some(Vec::new())), true);
}
