use core::time::Duration;

use http::{HeaderMap, StatusCode};
use stdx::Timestamp;

use super::{Begun, Span, Traces, parent_of};

const PARENT: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

#[test]
fn a_parent_is_what_the_specification_says() {
    let (trace, parent, is_recorded) = parent_of(PARENT).unwrap();
    assert_eq!((trace[0], parent[7], is_recorded), (0x0a, 0x31, true));
    assert!(!parent_of(&PARENT.replace("-01", "-00")).unwrap().2);
    assert!(parent_of(&PARENT.replace("00-0a", "01-0a")).is_some());
    for text in [
        "",
        "00",
        "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-00000000000000000000000000000000-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
        "00-0AF7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x",
    ] {
        assert_eq!(parent_of(text), None, "{text}");
    }
}

#[test]
fn a_client_says_what_its_request_is_a_part_of_and_whether_it_is_recorded() {
    let at = Timestamp::from_unix_ms(1500);
    let begin = |parent: Option<&str>| {
        let mut headers = HeaderMap::new();
        if let Some(parent) = parent {
            headers.insert("traceparent", parent.parse().unwrap());
        }
        Traces::begin(&headers, at)
    };
    assert_eq!(begin(Some(PARENT)).unwrap().trace[0], 0x0a);
    assert_eq!(begin(Some(&PARENT.replace("-01", "-00"))), None);
    assert_eq!(begin(Some("nonsense")).unwrap().parent, None);
    assert_ne!(begin(None), begin(None));
}

#[test]
fn a_span_says_when_and_how_it_ended() {
    let begun = Begun { trace: [1; 16], parent: Some([2; 8]), at: Timestamp::from_unix_ms(1500) };
    let status = StatusCode::SERVICE_UNAVAILABLE;
    let span = Span { begun, took: Duration::from_millis(20), status, call: None }.json();
    assert_eq!(span["traceId"], "01".repeat(16));
    assert_eq!(span["parentSpanId"], "02".repeat(8));
    assert_eq!(span["startTimeUnixNano"], "1500000000");
    assert_eq!(span["endTimeUnixNano"], "1520000000");
    assert_eq!(span["status"]["code"], 2);
    assert_eq!(span["name"], "unknown.unknown");
}
