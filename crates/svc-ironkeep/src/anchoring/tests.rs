use super::{Anchor, Head};
use names::AccountId;
use stdx::Timestamp;

fn anchor() -> Anchor {
    let account = AccountId::parse("111122223333").unwrap();
    let head = Head { sequence: 5321, chain: [7; 32] };
    Anchor::new(&account, head, Timestamp::from_unix_ms(1_700_000_000_123))
}

#[test]
fn an_anchor_is_found_in_its_line_and_in_a_message_of_syslog() {
    let line = anchor().line();
    assert!(line.starts_with("{\"ironkeepAnchor\":1,\"installation\":\"111122223333\""), "{line}");
    assert_eq!(Anchor::in_line(&line), Some(anchor()));
    let message =
        format!("<110>1 2026-05-01T10:00:00.000Z host ironkeep - journal-anchor - {line}\n");
    assert_eq!(Anchor::in_line(&message), Some(anchor()));
}

#[test]
fn other_lines_hold_none() {
    let line = anchor().line();
    for other in [
        "",
        "{}",
        "{\"eventName\":\"PutObject\"}",
        &line.replace("\"ironkeepAnchor\":1", "\"ironkeepAnchor\":2"),
        &line.replace("0707", "07"),
        &line.replace("5321", "-1"),
    ] {
        assert_eq!(Anchor::in_line(other), None, "{other}");
    }
}

#[test]
fn a_name_says_all_but_the_time() {
    let Anchor { installation, time, .. } = anchor();
    let name = anchor().name();
    assert!(name.starts_with("00000000000000005321-0707"), "{name}");
    assert_eq!(Anchor::of_name(&name, &installation, &time), Some(anchor()));
    for other in
        ["", "5321-07.json", name.trim_end_matches(".json"), &name.replace("07.json", "0g.json")]
    {
        assert_eq!(Anchor::of_name(other, &installation, &time), None, "{other}");
    }
}
