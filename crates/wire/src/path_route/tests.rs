use super::{PathMatch, PathNotUtf8, PathRoute, find_path};
use crate::Query;

const fn route(name: &'static str, method: &'static str, path: &'static str) -> PathRoute {
    PathRoute { name, method, path, literals: &[] }
}

static ROUTES: &[PathRoute] = &[
    route("ListFunctions", "GET", "/2015-03-31/functions/"),
    route("GetFunction", "GET", "/2015-03-31/functions/{FunctionName}"),
    route("GetSettings", "GET", "/2015-03-31/functions/settings"),
    route("GetPolicy", "GET", "/2015-03-31/functions/{FunctionName}/policy"),
    route("TagResource", "POST", "/tags/{Arn+}"),
    route("TagValues", "POST", "/tags/{Arn+}/values"),
    PathRoute {
        literals: &[("InvocationType", ""), ("mode", "full")],
        ..route("GetFull", "GET", "/2015-03-31/functions/{FunctionName}")
    },
];

#[track_caller]
fn check(method: &str, address: &str, expected: Option<(&'static str, &[(&'static str, &str)])>) {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let found = find_path(ROUTES, method, path, &Query::parse_uri(query).unwrap()).unwrap();
    let expected = expected.map(|(name, labels)| PathMatch {
        name,
        labels: labels.iter().map(|(name, value)| (*name, (*value).to_owned())).collect(),
    });
    assert_eq!(found, expected, "{method} {address}");
}

#[test]
fn the_most_specific_address_is_found() {
    check("GET", "/2015-03-31/functions", Some(("ListFunctions", &[])));
    check("GET", "/2015-03-31/functions/", Some(("ListFunctions", &[])));
    check("GET", "/2015-03-31/functions/f", Some(("GetFunction", &[("FunctionName", "f")])));
    check("GET", "/2015-03-31/functions/settings", Some(("GetSettings", &[])));
    check("GET", "/2015-03-31/functions/f/policy", Some(("GetPolicy", &[("FunctionName", "f")])));
    let full = Some(("GetFull", [("FunctionName", "f")].as_slice()));
    check("GET", "/2015-03-31/functions/f?mode=full&InvocationType=x", full);
    check(
        "GET",
        "/2015-03-31/functions/f?mode=full",
        Some(("GetFunction", &[("FunctionName", "f")])),
    );
}

#[test]
fn a_greedy_label_takes_slashes_and_leaves_what_follows() {
    check("POST", "/tags/a%3Ab/c", Some(("TagResource", &[("Arn", "a:b/c")])));
    check("POST", "/tags/a/b/values", Some(("TagValues", &[("Arn", "a/b")])));
    check("POST", "/tags/values", Some(("TagResource", &[("Arn", "values")])));
}

#[test]
fn what_fits_nothing_is_nothing() {
    check("PUT", "/2015-03-31/functions/f", None);
    check("GET", "/2015-03-31/functions/f/other", None);
    check("POST", "/tags/", None);
    check("GET", "/", None);
    check("GET", "", None);
}

#[test]
fn an_encoded_slash_is_part_of_its_label() {
    check("GET", "/2015-03-31/functions/a%2Fb", Some(("GetFunction", &[("FunctionName", "a/b")])));
}

#[test]
fn a_label_that_is_no_text_is_refused() {
    let found = find_path(ROUTES, "GET", "/2015-03-31/functions/%ff", &Query::default());
    assert_eq!(found, Err(PathNotUtf8));
}
