use std::fs;

use super::{ForwardFlags, forward};

fn flags(syslog: Option<&str>, webhook: Option<&str>, hosts: &[&str]) -> ForwardFlags {
    ForwardFlags {
        syslog: syslog.map(str::to_owned),
        webhook: webhook.map(str::to_owned),
        token_file: None,
        hosts: hosts.iter().map(|host| (*host).to_owned()).collect(),
        ca_file: None,
        otlp_logs: None,
        otlp_traces: None,
        otlp_token_file: None,
    }
}

#[test]
fn collectors_are_at_hosts_that_are_named() {
    assert!(forward(flags(None, None, &[])).unwrap().syslog.is_none());
    let both = flags(Some("Siem.test"), Some("https://hook.test:8443/in?a=b"), &["siem.test", "*"]);
    let both = forward(both).unwrap();
    assert_eq!(both.syslog, Some(("siem.test".to_owned(), 6514)));
    let webhook = both.webhook.unwrap();
    assert_eq!((webhook.host.as_str(), webhook.port), ("hook.test", 8443));
    assert_eq!(webhook.path, "/in?a=b");
    for (syslog, webhook, hosts) in [
        (Some("siem.test"), None, &[][..]),
        (Some("siem.test"), None, &["other.test"][..]),
        (Some("siem.test:x"), None, &["*"][..]),
        (Some(":6514"), None, &["*"][..]),
        (None, Some("http://hook.test/"), &["*"][..]),
        (None, Some("https://me:word@hook.test/"), &["*"][..]),
        (None, Some("hook.test"), &["*"][..]),
        (None, None, &["no host"][..]),
    ] {
        assert!(
            forward(flags(syslog, webhook, hosts)).is_err(),
            "{syslog:?} {webhook:?} {hosts:?}"
        );
    }
}

#[test]
fn collectors_of_opentelemetry_may_be_on_this_machine_without_tls() {
    let traces = |url: &str| {
        let flags = flags(None, None, &["127.0.0.1", "otel.test"]);
        let config = forward(ForwardFlags { otlp_traces: Some(url.to_owned()), ..flags });
        config.map(|config| config.otlp_traces.map(|it| (it.is_secure, it.port)))
    };
    assert_eq!(traces("http://127.0.0.1:4318/v1/traces"), Ok(Some((false, 4318))));
    assert_eq!(traces("https://otel.test/v1/traces"), Ok(Some((true, 443))));
    assert!(traces("http://otel.test/v1/traces").is_err());
    assert!(traces("https://other.test/v1/traces").is_err());
}

#[test]
fn a_token_is_one_word_of_a_file() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("token");
    let with_token = |text: &str| {
        fs::write(&file, text).unwrap();
        let flags = flags(None, Some("https://hook.test/"), &["hook.test"]);
        forward(ForwardFlags { token_file: Some(file.clone()), ..flags })
    };
    assert_eq!(with_token("word\n").unwrap().webhook.unwrap().token.unwrap().reveal(), "word");
    for text in ["", "two words", "é"] {
        assert!(with_token(text).is_err(), "{text}");
    }
    let alone = ForwardFlags { token_file: Some(file.clone()), ..flags(None, None, &[]) };
    assert!(forward(alone).is_err());
}
