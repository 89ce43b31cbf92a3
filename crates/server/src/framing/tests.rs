use super::{Exchange, Expected, Framing};

/// Which of the requests in `bytes` are framed in two ways, however the bytes come.
fn check(bytes: &str, expected: &[bool]) {
    for piece in [1, 2, 7, bytes.len()] {
        let (mut framing, exchange) = (Framing::default(), Exchange::default());
        for read in bytes.as_bytes().chunks(piece) {
            framing.note(read, &exchange);
        }
        let found: Vec<bool> = expected.iter().map(|_| exchange.begin()).collect();
        assert_eq!(found, expected, "in pieces of {piece}: {bytes:?}");
    }
}

#[test]
fn a_request_with_two_lengths_is_found_whichever_comes_first() {
    let both =
        "POST / HTTP/1.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    check(both, &[true]);
    check(
        "POST / HTTP/1.1\r\ntransfer-ENCODING:chunked\r\nHost: x\r\ncontent-length:0\r\n\r\n",
        &[true],
    );
    check("POST / HTTP/1.1\nContent-Length: 4\nTransfer-Encoding: chunked\n\n", &[true]);
    check("POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\nabcd", &[false]);
    check("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", &[false]);
    check(&format!("GET / HTTP/1.1\r\n\r\n{both}"), &[false, true]);
}

#[test]
fn what_a_body_holds_is_no_head() {
    let body = "X / HTTP/1.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n";
    let sized = format!("PUT / HTTP/1.1\r\nContent-Length: {}\r\n\r\n{body}", body.len());
    check(&format!("{sized}GET / HTTP/1.1\r\n\r\n"), &[false, false]);
    let chunk = format!("{:x};x=y\r\n{body}\r\n", body.len());
    let head = "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    let chunked = format!("{head}{chunk}{chunk}0\r\nContent-Length: 1\r\n\r\n");
    check(&format!("{chunked}{sized}GET / HTTP/1.1\r\n\r\n"), &[false, false, false]);
}

#[test]
fn a_length_hidden_in_a_long_line_hides_nothing() {
    let spaces = " ".repeat(500);
    check(&format!("POST / HTTP/1.1\r\nContent-Length:{spaces}4\r\n\r\n"), &[true]);
    let long = "x".repeat(5000);
    let head = format!("POST /{long} HTTP/1.1\r\nX-Long: {long}\r\nContent-Length: 1\r\n");
    check(&format!("{head}Transfer-Encoding: chunked\r\n\r\n"), &[true]);
}

#[test]
fn http2_is_not_followed() {
    let (mut framing, exchange) = (Framing::default(), Exchange::default());
    framing.note(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nContent-Length: 1\r\n", &exchange);
    assert_eq!(framing.expected, Expected::Unknown);
    assert!(!exchange.begin());
}
