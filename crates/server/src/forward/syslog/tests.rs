use bytes::Bytes;
use journal::{EventId, Kind, Record};
use stdx::Timestamp;

use super::{field, frame};

fn check(payload: &str, header: &str) {
    let record = Record {
        sequence: 1,
        id: EventId::parse("12345678-1234-7234-8234-123456789012").unwrap(),
        time: Timestamp::from_unix_ms(1_777_636_800_123),
        kind: Kind::Audit,
        payload: Bytes::from(payload.to_owned()),
        store_version: 0,
    };
    let message = format!("{header} - {payload}");
    let expected = format!("{} {message}", message.len());
    assert_eq!(String::from_utf8(frame("node", &record)).unwrap(), expected);
}

#[test]
fn messages_are_of_rfc_5424_in_frames_that_say_their_length() {
    let well = r#"{"eventName":"Decrypt","é":"\n"}"#;
    check(well, "<110>1 2026-05-01T12:00:00.123Z node ironkeep - Decrypt");
    let denied = r#"{"eventName":"Decrypt","errorCode":"AccessDenied"}"#;
    check(denied, "<108>1 2026-05-01T12:00:00.123Z node ironkeep - Decrypt");
    check("{}", "<110>1 2026-05-01T12:00:00.123Z node ironkeep - -");
}

#[test]
fn fields_of_headers_are_printable() {
    assert_eq!(field("a b\n]é", 32), "ab]");
    assert_eq!(field("\n", 32), "-");
    assert_eq!(field(&"x".repeat(40), 32), "x".repeat(32));
}
