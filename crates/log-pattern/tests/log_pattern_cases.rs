//! Patterns and messages: what matches, what is extracted and what is refused.

#![cfg(test)]

use log_pattern::{LogPattern, Message, Selector};
use proptest::prelude::*;

/// Which of `messages` the pattern wants.
fn check(pattern: &str, messages: &[&str], wanted: &[usize]) {
    let compiled = LogPattern::parse(pattern).unwrap();
    let matching: Vec<usize> = messages
        .iter()
        .enumerate()
        .filter(|(_, message)| compiled.matches(&Message::new(message)))
        .map(|(index, _)| index)
        .collect();
    assert_eq!(matching, wanted, "{pattern}");
}

fn refused(pattern: &str) -> String {
    LogPattern::parse(pattern).unwrap_err().reason().to_owned()
}

#[test]
fn terms() {
    let lines = [
        "[ERROR 400] BAD REQUEST",
        "[ERROR 401] UNAUTHORIZED REQUEST",
        "[WARN] ARGUMENTS missing",
        "[INFO] INTERNAL SERVER ERROR",
        "nothing",
    ];
    check("", &lines, &[0, 1, 2, 3, 4]);
    check("   ", &lines, &[0, 1, 2, 3, 4]);
    check("ERROR", &lines, &[0, 1, 3]);
    check("error", &lines, &[]);
    check("ERROR REQUEST", &lines, &[0, 1]);
    check("ERROR -REQUEST", &lines, &[3]);
    check("-ERROR", &lines, &[2, 4]);
    check("?WARN ?UNAUTHORIZED", &lines, &[1, 2]);
    // With others, terms with question marks count for nothing.
    check("?WARN REQUEST", &lines, &[0, 1]);
    check("\"INTERNAL SERVER ERROR\"", &lines, &[3]);
    check("\"[ERROR 40\" -\"401]\"", &lines, &[0]);
    check("?\"BAD REQUEST\" ?nothing", &lines, &[0, 4]);
    check("%AUTHORIZED%", &lines, &[1]);
    check("%^nothing$%", &lines, &[4]);
    check("%ERROR 40[01]%", &lines, &[0, 1]);
    check("%\\d{3}\\]%", &lines, &[0, 1]);
    check(r#""say \"hi\"""#, &["they say \"hi\"", "say hi"], &[0]);
    assert_eq!(refused("task:"), "Invalid character(s) in term 'task:'");
    assert_eq!(refused("-"), "Invalid character(s) in term ''");
    assert!(refused("\"open").contains("not closed"));
    assert_eq!(refused("%(a|b)%"), "Invalid regex: %(a|b)%");
    assert_eq!(refused("%something!%"), "Invalid regex: %something!%");
    assert_eq!(refused("%[a%"), "Invalid regex: %[a%");
    assert!(refused("%a").contains("closing %"));
    assert!(refused("%a% b").contains("stands alone"));
}

#[test]
fn properties() {
    let events = [
        r#"{"eventName":"ConsoleLogin","errorMessage":"Failed authentication","count":3}"#,
        r#"{"eventName":"DisableKey","eventSource":"kms.amazonaws.com","count":3.5,"user":{"type":"Root","mfa":null}}"#,
        r#"{"eventName":"ScheduleKeyDeletion","eventSource":"kms.amazonaws.com","ok":true,"items":[{"id":1},{"id":2}],"a.b":"c"}"#,
        r#"{"eventName":"RunInstances","errorCode":"Client.UnauthorizedOperation","ok":false,"count":-1e3}"#,
        "no JSON with eventName",
        r#"["eventName"]"#,
    ];
    check("{ $.eventName = ConsoleLogin }", &events, &[0]);
    check(
        r#"{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }"#,
        &events,
        &[0],
    );
    check(
        "{($.eventSource = kms.amazonaws.com) && (($.eventName=DisableKey)||($.eventName=ScheduleKeyDeletion)) }",
        &events,
        &[1, 2],
    );
    check(
        r#"{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }"#,
        &events,
        &[3],
    );
    check(
        r#"{ $.user.type = "Root" && $.user.invokedBy NOT EXISTS && $.eventType NOT EXISTS }"#,
        &events,
        &[1],
    );
    check("{ $.user.mfa IS NULL }", &events, &[1]);
    check("{ $.ok IS TRUE }", &events, &[2]);
    check("{ $.ok is false }", &events, &[3]);
    check("{ $.ok EXISTS }", &events, &[2, 3]);
    check("{ $.count > 3 }", &events, &[1]);
    check("{ $.count >= 3 }", &events, &[0, 1]);
    check("{ $.count < 0 }", &events, &[3]);
    check("{ $.count = -1000 }", &events, &[3]);
    check("{ $.count != 3 }", &events, &[1, 3]);
    check("{ $.count = 3* }", &events, &[0, 1]);
    check("{ $.items[1].id = 2 }", &events, &[2]);
    check("{ $.items[0].id = 2 }", &events, &[]);
    check("{ $.items[*].id = 2 }", &events, &[2]);
    check("{ $.user.* = Root }", &events, &[1]);
    check(r#"{ $.["a.b"] = c }"#, &events, &[2]);
    check(
        "{ $.eventName = %^(Disable)?% || $.a = 1 }".replace("(Disable)?", "Disable").as_str(),
        &events,
        &[1],
    );
    // Nothing is compared with what is not there, or with lists and objects.
    check("{ $.errorCode != x }", &events, &[3]);
    check("{ $.items != x }", &events, &[]);
    check("{ $.a = 1 || $.count = 3 && $.eventName = Other }", &events, &[]);
    for text in [
        "{",
        "{ $.a }",
        "{ a = 1 }",
        "{ $ = 1 }",
        "{ $.a = }",
        "{ $.a > x }",
        "{ ($.a = 1 }",
        "{ $.a = 1 } x",
        "{ $.a IS }",
        "{ $.*.* = 1 }",
        "{ $.a NOT }",
    ] {
        assert!(!refused(text).is_empty(), "{text}");
    }
    let three = "{ $.a = %a% && $.b = %b% && $.c = %c% }";
    assert!(refused(three).contains("2 regular expressions"));
}

#[test]
fn columns() {
    let lines = [
        r#"127.0.0.1 Prod frank [10/Oct/2000:13:25:15 -0700] "GET /index.html HTTP/1.0" 404 1534"#,
        r#"127.0.0.1 Prod frank [10/Oct/2000:13:35:22 -0700] "GET /a.png HTTP/1.0" 500 5324"#,
        r#"127.0.0.1 Test bob [10/Oct/2000:13:50:35 -0700] "PUT /b HTTP/1.0" 200 99"#,
        "short line",
        "",
    ];
    check("[ip, stage, user, time, request, status, bytes]", &lines, &[0, 1, 2]);
    check("[ip, stage, user, time, request = *.html*, status = 4*, bytes]", &lines, &[0]);
    check("[..., status = 404 || status = 500, bytes]", &lines, &[0, 1]);
    check("[ip, stage != Test, ..., bytes > 2000]", &lines, &[1]);
    check("[ip, ..., request=\"GET /a.png HTTP/1.0\", status, bytes]", &lines, &[1]);
    check("[ip, ..., status >= 200 && status < 400, bytes]", &lines, &[2]);
    check("[first = %^sh%, second]", &lines, &[3]);
    check("[a, b]", &lines, &[3]);
    check("[...]", &lines, &[0, 1, 2, 3, 4]);
    for text in ["[", "[a", "[..., ...]", "[a = ]", "[a = 1 || b = 2]", "[a] b", "[a > x]"] {
        assert!(!refused(text).is_empty(), "{text}");
    }
    let pattern = LogPattern::parse("[ip, ..., status = 4*, bytes]").unwrap();
    let message = Message::new(lines[0]);
    let found: Vec<(String, String)> = pattern.extracted(&message).into_iter().collect();
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(found, [pair("$bytes", "1534"), pair("$ip", "127.0.0.1"), pair("$status", "404")]);
    let bytes = Selector::parse("$bytes").unwrap();
    assert!(pattern.has(&bytes) && !pattern.has(&Selector::parse("$.bytes").unwrap()));
    assert_eq!(pattern.value(&bytes, &message).as_deref(), Some("1534"));
    assert_eq!(pattern.value(&Selector::parse("$none").unwrap(), &message), None);
}

#[test]
fn values_of_properties() {
    let pattern =
        LogPattern::parse(r#"{ $.latency > 5 && $.name = "*" && $.on IS TRUE }"#).unwrap();
    let message = Message::new(r#"{"latency":7.25,"name":"x","on":true,"deep":{"list":[1,[2]]}}"#);
    assert!(pattern.matches(&message));
    let found: Vec<String> =
        pattern.extracted(&message).into_iter().map(|(k, v)| format!("{k}={v}")).collect();
    assert_eq!(found, ["$.latency=7.25", "$.name=x", "$.on=true"]);
    let value = |text: &str| pattern.value(&Selector::parse(text).unwrap(), &message);
    assert_eq!(value("$.deep.list[0]").as_deref(), Some("1"));
    assert_eq!(value("$.deep.list[1]"), None);
    assert_eq!(value("$.deep"), None);
    for text in ["", "x", "$", "$.", "$.a b", "$.a[", "$.a[x]"] {
        assert!(Selector::parse(text).is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn no_text_panics(pattern in r#"[\[\]{}()$.=!<>&|?%"'*,a-z0-9 \\-]{0,40}"#, message in r#"[\[\]{}":,a-z0-9 ]{0,40}"#) {
        if let Ok(pattern) = LogPattern::parse(&pattern) {
            let message = Message::new(&message);
            let _ = pattern.matches(&message);
            let _ = pattern.extracted(&message);
        }
    }

    #[test]
    fn asterisks_match_what_they_stand_for(before in "[a-c]{0,5}", middle in "[a-c]{0,5}", behind in "[a-c]{0,5}") {
        let pattern = LogPattern::parse(&format!("{{ $.a = \"{before}*{behind}\" }}")).unwrap();
        let message = format!("{{\"a\":\"{before}{middle}{behind}\"}}");
        prop_assert!(pattern.matches(&Message::new(&message)));
    }
}
