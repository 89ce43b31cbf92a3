//! The bound on the work of patterns, counted.
use crate::arn::{ArnOperand, ResourcePattern};
use crate::context::{Context, Layered};
use crate::pattern::{Atoms, Case, Syntax, work};

const WILD: Syntax = Syntax { wildcards: true, variables: false };

/// Every text of up to so many of the letters.
fn texts(letters: &[&str], most: u32) -> Vec<String> {
    let mut all = vec![String::new()];
    for length in 1..=most {
        let count = letters.len().pow(length);
        all.extend((0..count).map(|number| {
            (0..length)
                .map(|place| letters[number / letters.len().pow(place) % letters.len()])
                .collect()
        }));
    }
    all
}

/// Asserts that matching compares at most `factor * (n + 1) * (m + 1)` bytes.
fn check(pattern: &str, text: &str) {
    let none = Context::new();
    let context = Layered { own: &none, request: &none };
    let bound = (text.len() + 1) * (pattern.len() + 1);
    work::take();
    Atoms::compile(pattern, WILD).matches(text, context, Case::Sensitive);
    let glob = work::take();
    assert!(glob <= bound, "{glob} bytes of at most {bound}: {pattern:?} on {text:?}");
    ResourcePattern::compile(pattern, false).matches(text, context);
    let resource = work::take();
    // One place of the text may be tried by the segments before an open one, by those after it, and once more
    // to see whether the last segment can still fit.
    assert!(resource <= 3 * bound, "{resource} bytes of {bound}: Resource {pattern:?} on {text:?}");
    ArnOperand::compile(pattern, false).matches(text, context);
    let arn = work::take();
    assert!(arn <= bound, "{arn} bytes of at most {bound}: Arn {pattern:?} on {text:?}");
}

#[test]
fn small_patterns_compare_at_most_pattern_times_text() {
    for pattern in texts(&["a", "*", ":", "?"], 6) {
        for text in ["aaaaaaaaa", "a:a:a:a:a:a:a", "::::::", "aa:aa", "aab"] {
            check(&pattern, text);
        }
    }
}

#[test]
fn long_patterns_compare_at_most_pattern_times_text() {
    let pieces = texts(&["a", "*", ":", "?"], 4);
    for piece in &pieces {
        for end in ["", "b", "*b", ":b", "*:b"] {
            let pattern = format!("arn:{}{end}", piece.repeat(40));
            for text in ["a", "a:", "aa:a"] {
                check(&pattern, &format!("arn:{}", text.repeat(60)));
            }
        }
    }
}

/// The first five segments, one by one.
#[test]
fn segments_match_in_place_and_variables_only_in_the_last() {
    let none = Context::new();
    let mut request = Context::new();
    request.set("k", "v");
    let context = Layered { own: &none, request: &request };
    for (pattern, variables, text, expected) in [
        // An open segment still has to match its own text.
        ("arn:aws:s3*:a:b:x", true, "arn:aws:s3:a:b:x", true),
        ("arn:aws:s3*:a:b:x", true, "arn:aws:s3-y:a:b:x", true),
        ("arn:aws:s3*:a:b:x", true, "arn:aws:kms:a:b:x", false),
        ("arn:aws:s3*:a:b:x", true, "arn:aws:kms:s3:a:b:x", false),
        ("arn:aws:s3*:a:b:x", true, "arn:aws:s3:q:a:b:x", true),
        ("arn:aws:?3*:a:b:x", true, "arn:aws:k3:a:b:x", true),
        // Before the first open segment nothing moves.
        ("a?:b:c:d:e:f", true, "ax:b:c:d:e:f", true),
        ("a?:b:c:d:e:f", true, "x:ax:b:c:d:e:f", false),
        ("a?:b:c:d:e:f*", true, "ax:ax:b:c:d:e:f", false),
        // A pattern of fewer segments ends where the text does.
        ("arn:a*", true, "arn:ab", true),
        ("arn:a*", true, "arn:ab:c", true),
        ("arn:a*", true, "arn:b", false),
        ("arn:?", true, "arn:b", true),
        ("arn:?", true, "arn:b:c", false),
        ("arn:?:c", true, "arn:b", false),
        ("arn:*:c", true, "arn:b:c", true),
        ("arn:*:c", true, "arn:b:c:c", true),
        ("arn:*:c", true, "arn:b:c:d", false),
        // Variables: in the last segment, and under the new version only.
        ("arn:aws:*:a:b:${k}", true, "arn:aws:s3:a:b:v", true),
        ("arn:aws:*:a:b:${k}", true, "arn:aws:s3:a:b:${k}", false),
        ("arn:aws:*:a:b:${k}", false, "arn:aws:s3:a:b:v", false),
        ("arn:aws:*:a:b:${k}", false, "arn:aws:s3:a:b:${k}", true),
        ("arn:aws:*:${k}:b:x", true, "arn:aws:s3:v:b:x", false),
        ("arn:aws:*:${k}:b:x", true, "arn:aws:s3:${k}:b:x", true),
        ("arn:aws:s3:${k}:b:x", true, "arn:aws:s3:v:b:x", false),
        ("arn:aws:s3:a:${k}", true, "arn:aws:s3:a:v", false),
        ("arn:aws:s3:a:${k}", true, "arn:aws:s3:a:${k}", true),
        ("arn:aws:s3:a:b:${k}", true, "arn:aws:s3:a:b:v", true),
        ("arn:aws:s3:a:b:${k}", false, "arn:aws:s3:a:b:v", false),
        ("arn:aws:*:a:b:${absent}", true, "arn:aws:s3:a:b:${absent}", false),
        // After the last star the rest is the end of the text, variables and all.
        ("arn:aws:s3:a:b:*/x${k}", true, "arn:aws:s3:a:b:q/xv", true),
        ("arn:aws:s3:a:b:*/x${k}", true, "arn:aws:s3:a:b:q/xv/xv", true),
        ("arn:aws:s3:a:b:*${k}${k}-x", true, "arn:aws:s3:a:b:qvvv-x", true),
        ("arn:aws:s3:a:b:*${k}${k}-x", true, "arn:aws:s3:a:b:qv-x", false),
    ] {
        let found = ResourcePattern::compile(pattern, variables).matches(text, context);
        assert_eq!(found, expected, "{pattern} on {text}, variables: {variables}");
    }
}

/// Operands of the Arn operators: six components, variables in any of them, colons in a variable's name.
#[test]
fn operands_match_component_by_component() {
    let none = Context::new();
    let mut request = Context::new();
    request.set("aws:k", "v");
    request.set("arn", "arn:aws:s3:a:b:x");
    request.set("short", "arn:aws:s3:a:b");
    let context = Layered { own: &none, request: &request };
    for (operand, variables, arn, expected) in [
        ("arn:aws:s3:a:b:x", true, "arn:aws:s3:a:b:x", true),
        ("arn:aws:s3:*:b:x", true, "arn:aws:s3:a:b:x", true),
        ("arn:aws:s3:*:x", true, "arn:aws:s3:a:b:x", false),
        ("arn:aws:s3:a:b:*", true, "arn:aws:s3:a:b:x:y", true),
        ("arn:aws:s3:a:b:x", true, "arn:aws:s3:a:b", false),
        ("arn:aws:s3:a:b", true, "arn:aws:s3:a:b", false),
        ("arn:aws:s3:${aws:k}:b:x", true, "arn:aws:s3:v:b:x", true),
        ("arn:aws:s3:${aws:k}:b:x", true, "arn:aws:s3:w:b:x", false),
        ("arn:aws:s3:${aws:k}:${aws:k}:x", true, "arn:aws:s3:v:v:x", true),
        ("arn:aws:s3:a:b:${aws:k}", true, "arn:aws:s3:a:b:v", true),
        // Without variables the same text is seven components: the sixth holds the rest.
        ("arn:aws:s3:${aws:k}:x", false, "arn:aws:s3:${aws:k}:x", true),
        ("arn:aws:s3:${aws:k}:x", false, "arn:aws:s3:v:x", false),
        ("arn:aws:s3:$a:b:x", true, "arn:aws:s3:$a:b:x", true),
        ("arn:aws:s3:a:b:${", true, "arn:aws:s3:a:b:${", true),
        ("arn:aws:s3:${a:b:x", true, "arn:aws:s3:${a:b:x", true),
        ("${arn}", true, "arn:aws:s3:a:b:x", true),
        ("${arn}", true, "arn:aws:s3:a:b:y", false),
        ("${short}", true, "arn:aws:s3:a:b", false),
        ("${absent}", true, "arn:aws:s3:a:b:x", false),
    ] {
        let found = ArnOperand::compile(operand, variables).matches(arn, context);
        assert_eq!(found, expected, "{operand} on {arn}, variables: {variables}");
    }
    let keys = |operand: &str| -> Vec<String> {
        let operand = ArnOperand::compile(operand, true);
        operand.variables().map(|variable| variable.key.text.to_string()).collect()
    };
    assert_eq!(keys("arn:${a}:s3:${aws:k}:b:${c}"), ["a", "aws:k", "c"]);
    assert_eq!(keys("${arn}"), ["arn"]);
    assert!(keys("arn:${a}").is_empty());
}

/// A last segment with a star is searched from one place only; one without is compared at every place.
#[test]
fn an_open_segment_tries_every_place_once() {
    let none = Context::new();
    let context = Layered { own: &none, request: &none };
    let matches =
        |pattern: &str, text: &str| ResourcePattern::compile(pattern, false).matches(text, context);
    assert!(matches("arn:aws:*:x:y:b", "arn:aws:q:x:y:bx:x:y:b"));
    assert!(!matches("arn:aws:*:x:y:b", "arn:aws:q:x:y:bx:x:y:bx"));
    assert!(matches("arn:aws:*:x:y:b*c", "arn:aws:q:x:z:b:x:y:bc"));
    assert!(matches("arn:aws:*:x:y:b*c", "arn:aws:q:x:y:z:x:y:bc"));
    for (pattern, text) in [
        ("arn:a*:a:a:a:*b*a", "a:".repeat(300)),
        ("arn:a*:a:a:a:a*b*a", "a:".repeat(300)),
        ("arn:*:*:*:*:*b*a", "a:".repeat(300)),
        ("arn:a*:a*:a:a:?*b*a", "a:".repeat(300)),
    ] {
        check(pattern, &format!("arn:{text}"));
    }
}

#[test]
fn the_count_sees_the_work() {
    work::take();
    check("a", "a");
    let none = Context::new();
    let context = Layered { own: &none, request: &none };
    Atoms::compile("*a*b", WILD).matches(&"a".repeat(100), context, Case::Sensitive);
    assert!(work::take() >= 2, "a match that compares bytes counts them");
}
