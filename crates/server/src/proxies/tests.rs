use core::net::IpAddr;

use engine::{Forwarded, Peer, TlsInfo};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::Proxies;

/// Who calls, as `ADDRESS SCHEME`, over a socket from `socket` with `headers`.
fn check(trusted: &[&str], socket: &str, headers: &[(&'static str, &str)], expected: &str) {
    let trusted = trusted.iter().map(|text| text.parse().expect("a block")).collect();
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(HeaderName::from_static(name), HeaderValue::from_str(value).expect("a value"));
    }
    let address: IpAddr = socket.parse().expect("an address");
    let peer = Proxies::new(trusted).peer(&Peer::direct(address, None), &map);
    let scheme = match peer.forwarded {
        None => "direct",
        Some(Forwarded::Tls) => "https",
        Some(Forwarded::Plain) => "http",
        Some(Forwarded::Malformed) => "malformed",
    };
    assert_eq!(format!("{} {scheme}", peer.ip), expected, "{socket} {headers:?}");
}

#[test]
fn forwarding_headers_of_others_mean_nothing() {
    let sent = [("x-forwarded-for", "192.0.2.1"), ("x-forwarded-proto", "https")];
    check(&[], "127.0.0.1", &sent, "127.0.0.1 direct");
    check(&["10.0.0.0/8"], "127.0.0.1", &sent, "127.0.0.1 direct");
}

#[test]
fn the_rightmost_hop_that_is_not_trusted_is_the_client() {
    let proxies = ["10.0.0.0/8", "2001:db8::/32"];
    let chain = [("x-forwarded-for", "198.51.100.9, 192.0.2.1, 10.1.1.1")];
    check(&proxies, "10.0.0.1", &chain, "192.0.2.1 http");
    let lines = [("x-forwarded-for", "198.51.100.9"), ("x-forwarded-for", "192.0.2.1,10.1.1.1")];
    check(&proxies, "10.0.0.1", &lines, "192.0.2.1 http");
    check(&proxies, "2001:db8::1", &[("x-forwarded-for", "192.0.2.1:4711")], "192.0.2.1 http");
    check(&proxies, "10.0.0.1", &[("x-forwarded-for", "[2001:db9::7]:80")], "2001:db9::7 http");
    check(&proxies, "10.0.0.1", &[("x-forwarded-for", "10.7.7.7, 10.1.1.1")], "10.7.7.7 http");
}

#[test]
fn a_mapped_address_is_the_ipv4_address_everywhere() {
    check(&[], "::ffff:192.0.2.1", &[], "192.0.2.1 direct");
    let chain = [("x-forwarded-for", "::ffff:192.0.2.1"), ("x-forwarded-proto", "https")];
    check(&["::ffff:10.0.0.0/104"], "10.0.0.1", &chain, "192.0.2.1 https");
    check(&["10.0.0.0/8"], "::ffff:10.0.0.1", &chain, "192.0.2.1 https");
}

#[test]
fn a_proxy_that_says_nothing_calls_for_itself() {
    check(&["10.0.0.0/8"], "10.0.0.1", &[], "10.0.0.1 direct");
    let proto = [("x-forwarded-proto", "https")];
    check(&["10.0.0.0/8"], "10.0.0.1", &proto, "10.0.0.1 https");
}

#[test]
fn every_proxy_says_that_it_was_spoken_to_over_tls() {
    let trusted = ["10.0.0.0/8"];
    let sent = |proto| [("x-forwarded-for", "192.0.2.1"), ("x-forwarded-proto", proto)];
    check(&trusted, "10.0.0.1", &sent("https"), "192.0.2.1 https");
    check(&trusted, "10.0.0.1", &sent("https, http"), "192.0.2.1 http");
    check(&trusted, "10.0.0.1", &sent("http, https"), "192.0.2.1 http");
    check(&trusted, "10.0.0.1", &sent("HTTPS,https"), "192.0.2.1 https");
    check(&trusted, "10.0.0.1", &sent("gopher, https"), "192.0.2.1 http");
    let map = HeaderMap::from_iter([(
        HeaderName::from_static("x-forwarded-for"),
        HeaderValue::from_static("192.0.2.1"),
    )]);
    let tls = TlsInfo { version: "TLSv1.3".to_owned(), cipher_suite: String::new() };
    let address: IpAddr = "10.0.0.1".parse().expect("an address");
    let proxies = Proxies::new(vec!["10.0.0.1".parse().expect("an address")]);
    let peer = proxies.peer(&Peer::direct(address, Some(tls)), &map);
    assert_eq!(peer.forwarded, Some(Forwarded::Tls), "the proxy's own connection is TLS");
    assert!(peer.tls.is_none(), "its parameters are not the client's");
}

#[test]
fn headers_that_cannot_be_read_are_not_guessed_at() {
    let trusted = ["10.0.0.0/8"];
    for hop in ["unknown", "", "192.0.2.1.5", "192.0.2.1,", "[192.0.2.1]", "192.0.2.1:99999"] {
        check(&trusted, "10.0.0.1", &[("x-forwarded-for", hop)], "10.0.0.1 malformed");
    }
    let long = vec!["10.0.0.2"; 33].join(",");
    check(&trusted, "10.0.0.1", &[("x-forwarded-for", &long)], "10.0.0.1 malformed");
    for proto in ["", "wss", "https, "] {
        let sent = [("x-forwarded-for", "192.0.2.1"), ("x-forwarded-proto", proto)];
        check(&trusted, "10.0.0.1", &sent, "10.0.0.1 malformed");
    }
    // What is left of the client is hearsay, readable or not.
    let hearsay = [("x-forwarded-for", "unknown, 192.0.2.1")];
    check(&trusted, "10.0.0.1", &hearsay, "192.0.2.1 http");
}

#[test]
fn a_block_is_written_as_address_or_address_and_bits() {
    for text in ["10.0.0.0/33", "host", "", "10.0.0.0/8/8", "10.0.0/8"] {
        assert!(text.parse::<super::TrustedProxy>().is_err(), "{text}");
    }
}
