//! Patterns by AWS's documented cases, refusals by AWS's words, and sets against a slow reference.

mod against_reference;
mod reference;

use super::{EventPattern, PatternSet};

fn check(pattern: &str, event: &str, matches: bool) {
    let read = EventPattern::parse(pattern).unwrap_or_else(|error| panic!("{pattern}: {error}"));
    assert_eq!(read.matches(event), Ok(matches), "{pattern} and {event}");
}

fn check_refused(pattern: &str, reason: &str) {
    let refused = EventPattern::parse(pattern).expect_err(pattern);
    assert!(refused.reason().contains(reason), "{pattern}: {}", refused.reason());
}

#[test]
fn values_match_as_they_are_written_and_numbers_by_value() {
    let event = r#"{"text":"a","long":123456789012345678901234567890,"number":300.0,"yes":true,"no":null,"empty":""}"#;
    for (field, matches) in [
        (r#""text":["b","a"]"#, true),
        (r#""text":["A"]"#, false),
        (r#""number":[300]"#, true),
        (r#""number":[3.0e2]"#, true),
        (r#""number":["300.0"]"#, false),
        (r#""yes":[true]"#, true),
        (r#""yes":["true"]"#, false),
        (r#""no":[null]"#, true),
        (r#""no":["null"]"#, false),
        (r#""empty":[""]"#, true),
        (r#""missing":[null]"#, false),
        (r#""text":["a"],"yes":[false]"#, false),
        (r#""text":["a"],"yes":[false,true]"#, true),
    ] {
        check(&format!("{{{field}}}"), event, matches);
    }
}

#[test]
fn operators_match_texts() {
    for (test, text, matches) in [
        (r#"{"prefix":"ab"}"#, "abc", true),
        (r#"{"prefix":""}"#, "abc", true),
        (r#"{"prefix":"b"}"#, "abc", false),
        (r#"{"prefix":{"equals-ignore-case":"AB"}}"#, "abc", true),
        (r#"{"suffix":".png"}"#, "x.png", true),
        (r#"{"suffix":".png"}"#, "x.PNG", false),
        (r#"{"suffix":{"equals-ignore-case":".png"}}"#, "x.PNG", true),
        (r#"{"equals-ignore-case":"alice"}"#, "AlicE", true),
        (r#"{"equals-ignore-case":"straße"}"#, "STRAßE", true),
        (r#"{"wildcard":"/users/*/doc.txt"}"#, "/users/a/b/doc.txt", true),
        (r#"{"wildcard":"/users/*/doc.txt"}"#, "/users/doc.txt", false),
        (r#"{"wildcard":"a*b*c"}"#, "abxbc", true),
        (r#"{"wildcard":"*"}"#, "", true),
        (r#"{"wildcard":""}"#, "a", false),
        (r#"{"wildcard":"a\\*b"}"#, "a*b", true),
        (r#"{"wildcard":"a\\*b"}"#, "axb", false),
        (r#"{"cidr":"10.0.0.0/24"}"#, "10.0.0.255", true),
        (r#"{"cidr":"10.0.0.0/24"}"#, "10.0.1.0", false),
        (r#"{"cidr":"0.0.0.0/0"}"#, "10.0.1.0", true),
        (r#"{"cidr":"2001:db8::/32"}"#, "2001:db8:1::1", true),
        (r#"{"cidr":"2001:db8::/32"}"#, "10.0.0.1", false),
        (r#"{"anything-but":"a"}"#, "b", true),
        (r#"{"anything-but":"a"}"#, "a", false),
        (r#"{"anything-but":["a","b"]}"#, "b", false),
        (r#"{"anything-but":{"prefix":["a","b"]}}"#, "bc", false),
        (r#"{"anything-but":{"suffix":"c"}}"#, "bd", true),
        (r#"{"anything-but":{"wildcard":"*/dir/*"}}"#, "a/dir/b", false),
        (r#"{"anything-but":{"equals-ignore-case":["A","B"]}}"#, "a", false),
        (r#"{"exists":true}"#, "a", true),
        (r#"{"exists":false}"#, "a", false),
        (r#"{"numeric":["=",5]}"#, "5", false),
    ] {
        check(&format!(r#"{{"x":[{test}]}}"#), &format!(r#"{{"x":"{text}"}}"#), matches);
    }
}

#[test]
fn operators_match_numbers_and_what_is_missing() {
    for (test, value, matches) in [
        (r#"{"numeric":["=",3.018e2]}"#, "301.8", true),
        (r#"{"numeric":[">",0,"<=",5]}"#, "5", true),
        (r#"{"numeric":[">",0,"<",5]}"#, "5", false),
        (r#"{"numeric":[">",100]}"#, "null", false),
        (r#"{"anything-but":123}"#, "123", false),
        (r#"{"anything-but":[1,2]}"#, "2.0", false),
        (r#"{"anything-but":[1,2]}"#, r#""2""#, true),
        (r#"{"anything-but":"a"}"#, "null", true),
        (r#"{"anything-but":{"prefix":"1"}}"#, "123", true),
        (r#"{"exists":true}"#, "[]", false),
        (r#"{"exists":true}"#, r#"{"y":1}"#, false),
        (r#"{"exists":false}"#, r#"{"y":1}"#, true),
        (r#"{"prefix":"1"}"#, "123", false),
    ] {
        check(&format!(r#"{{"x":[{test}]}}"#), &format!(r#"{{"x":{value}}}"#), matches);
    }
    check(r#"{"x":[{"exists":false}]}"#, "{}", true);
    check(r#"{"x":[{"anything-but":"a"}]}"#, "{}", false);
    check(r#"{"x":[{"exists":false},"a"]}"#, r#"{"x":"a"}"#, true);
    check(r#"{"x":[{"exists":false},"a"]}"#, r#"{"x":"b"}"#, false);
}

#[test]
fn arrays_match_by_an_element_and_objects_in_them_as_wholes() {
    let event = r#"{"a":[{"x":1,"y":2},{"x":3,"y":4,"z":[5,6]}],"flat":["p","q"]}"#;
    for (pattern, matches) in [
        (r#"{"flat":["q"]}"#, true),
        (r#"{"flat":[{"anything-but":"q"}]}"#, true),
        (r#"{"a":{"x":[1],"y":[2]}}"#, true),
        (r#"{"a":{"x":[1],"y":[4]}}"#, false),
        (r#"{"a":{"x":[3],"y":[4],"z":[6]}}"#, true),
        (r#"{"a":{"x":[1],"z":[6]}}"#, false),
        (r#"{"a":{"x":[1],"z":[{"exists":false}]}}"#, false),
        (r#"{"a":{"x":[1]},"flat":["p"]}"#, true),
    ] {
        check(pattern, event, matches);
    }
}

#[test]
fn dots_in_names_are_steps() {
    check(r#"{"d":{"s.t":["r"]}}"#, r#"{"d":{"s":{"t":"r"}}}"#, true);
    check(r#"{"d":{"s":{"t":["r"]}}}"#, r#"{"d":{"s.t":"r"}}"#, true);
    check(r#"{"d":{"s":{"t":["r"]}}}"#, r#"{"d":{"s.t":{"t":"r"}}}"#, false);
    check(r#"{"d":{"s.t":{"t":["r"]}}}"#, r#"{"d":{"s":{"t":"r"}}}"#, false);
}

#[test]
fn one_of_several_objects_is_enough() {
    let pattern = r#"{"s":["a"],"d":{"$or":[{"c":[{"numeric":[">",0]}]},{"e":[{"exists":false}],"f":["g"]}]}}"#;
    check(pattern, r#"{"s":"a","d":{"c":1,"e":1}}"#, true);
    check(pattern, r#"{"s":"a","d":{"c":0,"f":"g"}}"#, true);
    check(pattern, r#"{"s":"a","d":{"c":0,"e":1,"f":"g"}}"#, false);
    check(pattern, r#"{"s":"b","d":{"c":1}}"#, false);
    // What is not of its form is a field with its name.
    check(r#"{"$or":["x"]}"#, r#"{"$or":"x"}"#, true);
}

#[test]
fn names_and_texts_may_be_escaped() {
    check(r#"{"a":["\u00e9\n"]}"#, "{\"\\u0061\":\"\\u00e9\\n\"}", true);
    check(r#"{"a":["x"]}"#, r#"{ "skip" : [ {"}":"]\"" } , 1 ] , "a" : "x" }"#, true);
}

#[test]
fn what_is_no_event_is_refused() {
    let pattern = EventPattern::parse(r#"{"a":{"b":["x"]}}"#).unwrap();
    let deep = [r#"{"a":"#.repeat(200), "1".to_owned(), "}".repeat(200)].concat();
    for event in ["", "[]", "1", "{", r#"{"a":{"b":"x"}"#, r#"{"a"}"#, r#"{"a":{"b":"x"}}}"#] {
        assert!(pattern.matches(event).is_err(), "{event}");
    }
    // What nobody asks for is passed over, however deep it is.
    assert_eq!(pattern.matches(&deep), Ok(false));
    let nested = ["{\"a\":", &"[".repeat(200), &"]".repeat(200), "}"].concat();
    assert!(pattern.matches(&nested).is_err());
}

#[test]
fn refusals_have_the_words_of_aws() {
    for (pattern, reason) in [
        (r#"["a"]"#, "Filter is not an object"),
        ("{", "at [Source: (String)"),
        ("{}", "Empty objects are not allowed"),
        (r#"{"a":{}}"#, "Empty objects are not allowed"),
        (r#"{"a":[]}"#, "Empty arrays are not allowed"),
        (r#"{"a":"b"}"#, "\"a\" must be an object or an array"),
        (r#"{"a":[["b"]]}"#, "Match value must be String, number, true, false, or null"),
        (r#"{"a":[{}]}"#, "Match expression name not found"),
        (r#"{"a":[{"prefix":"a","suffix":"b"}]}"#, "Only one key allowed in match expression"),
        (r#"{"a":[{"EXISTS":true}]}"#, "Unrecognized match type EXISTS"),
        (r#"{"a":[{"exists":"x"}]}"#, "exists match pattern must be either true or false."),
        (r#"{"a":[{"prefix":1}]}"#, "prefix match pattern must be a string"),
        (r#"{"a":[{"prefix":{"suffix":"a"}}]}"#, "Unsupported prefix pattern: suffix"),
        (r#"{"a":[{"suffix":["a"]}]}"#, "suffix match pattern must be a string"),
        (
            r#"{"a":[{"equals-ignore-case":["a"]}]}"#,
            "equals-ignore-case match pattern must be a string",
        ),
        (r#"{"a":[{"wildcard":1}]}"#, "wildcard match pattern must be a string"),
        (
            r#"{"a":[{"wildcard":"arn:aws:events:us-east-1:**:event-bus/*"}]}"#,
            "Consecutive wildcard characters at pos 26",
        ),
        (r#"{"a":[{"wildcard":"a\\x"}]}"#, "Invalid escape character at pos 2"),
        (r#"{"a":[{"wildcard":"*:*:*:*:*:event-bus/*"}]}"#, "Rule is too complex"),
        (r#"{"a":[{"cidr":"bad-filter"}]}"#, "Malformed CIDR, one '/' required"),
        (r#"{"a":[{"cidr":"bad-/64filter"}]}"#, "Malformed CIDR, mask bits must be an integer"),
        (r#"{"a":[{"cidr":"xx.11.xx/8"}]}"#, "Nonstandard IP address: xx.11.xx"),
        (r#"{"a":[{"cidr":"10.0.0.0/33"}]}"#, "mask bits must be between 0 and 32"),
        (r#"{"a":[{"cidr":["x"]}]}"#, "prefix match pattern must be a string"),
        (r#"{"a":[{"numeric":10}]}"#, "Value of numeric must be an array."),
        (r#"{"a":[{"numeric":[">",0,">",0]}]}"#, "Bad numeric range operator: >"),
        (r#"{"a":[{"numeric":[">",0,"<"]}]}"#, "Value of < must be numeric"),
        (r#"{"a":[{"numeric":["x",0]}]}"#, "Unrecognized numeric range operator: x"),
        (r#"{"a":[{"numeric":[]}]}"#, "Invalid member in numeric match"),
        (
            r#"{"a":[{"anything-but":null}]}"#,
            "Value of anything-but must be an array or single string/number value.",
        ),
        (
            r#"{"a":[{"anything-but":["a",null]}]}"#,
            "Inside anything but list, start|null|boolean is not supported.",
        ),
        (r#"{"a":[{"anything-but":["a",1]}]}"#, "mixed type is not supported"),
        (r#"{"a":[{"anything-but":{"cidr":"a"}}]}"#, "Unsupported anything-but pattern: cidr"),
        (
            r#"{"a":[{"anything-but":{"prefix":1}}]}"#,
            "prefix/suffix match pattern must be a string",
        ),
        (r#"{"a":[{"anything-but":{"prefix":""}}]}"#, "Null prefix/suffix not allowed"),
        (
            r#"{"a":[{"anything-but":{"prefix":{"equals-ignore-case":"f"}}}]}"#,
            "Value of anything-but must be an array or single string/number value.",
        ),
        (
            r#"{"a":[{"anything-but":{"wildcard":["a",1]}}]}"#,
            "wildcard match pattern must be a string",
        ),
        (
            r#"{"a":[{"anything-but":{"equals-ignore-case":1}}]}"#,
            "Inside anything-but/equals-ignore-case list",
        ),
    ] {
        check_refused(pattern, reason);
    }
}

#[test]
fn alternatives_are_bounded() {
    let choice = |name: usize| format!(r#"{{"a{name}":["x"]}},{{"b{name}":["x"]}}"#);
    let nested: Vec<String> =
        (0..10).map(|name| format!(r#""k{name}":{{"$or":[{}]}}"#, choice(name))).collect();
    check_refused(&format!("{{{}}}", nested.join(",")), "Rule is too complex");
}

#[test]
fn a_set_names_those_that_match_in_order() {
    let patterns = [
        ("by text", r#"{"s":["a","b"]}"#),
        ("by absence", r#"{"t":[{"exists":false}]}"#),
        ("by prefix", r#"{"d":{"k":[{"prefix":"x/"}]}}"#),
        ("by suffix and text", r#"{"s":["a"],"d":{"k":[{"suffix":"z"}]}}"#),
        ("by two ways", r#"{"$or":[{"s":["a"]},{"d":{"k":["x/z"]}}]}"#),
        ("never", r#"{"s":["c"]}"#),
    ];
    let read = patterns.map(|(name, pattern)| (name, EventPattern::parse(pattern).unwrap()));
    let set = PatternSet::new(read);
    let found = |event: &str| set.matching(event).unwrap().into_iter().copied().collect::<Vec<_>>();
    let all = ["by text", "by absence", "by prefix", "by suffix and text", "by two ways"];
    assert_eq!(found(r#"{"s":"a","d":{"k":"x/z"}}"#), all);
    assert_eq!(found(r#"{"s":"b","t":1}"#), ["by text"]);
    assert_eq!(found("{}"), ["by absence"]);
    assert!(PatternSet::<()>::new([]).is_empty());
}
