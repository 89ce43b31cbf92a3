//! What an endpoint may be, and what an answer says. Calls are tested by the clients' tests.

use serde_json::json;
use tokio::io::AsyncWrite as _;
use tokio::net::{TcpListener, TcpStream};

use crate::stream::Stream;
use crate::{ClientError, Refusal, Server};

fn check(url: &str, authority: Result<&str, &str>) {
    let server = Server::new(url, "us-east-1", None);
    match (server, authority) {
        (Ok(server), Ok(authority)) => assert_eq!(server.authority(), authority),
        (Err(ClientError::Settings(text)), Err(part)) => {
            assert!(text.contains(part), "{url}: {text}");
        }
        (server, _) => panic!("{url}: {server:?}"),
    }
}

#[test]
fn an_endpoint_is_http_or_has_an_authority_to_trust() {
    check("http://127.0.0.1:9000", Ok("127.0.0.1:9000"));
    check("http://[::1]:9000/", Ok("[::1]:9000"));
    check("ftp://127.0.0.1", Err("neither"));
    check("/relative", Err("host"));
    check("https://localhost:9443", Err("AWS_CA_BUNDLE"));
}

#[test]
fn a_refusal_is_its_short_code_and_its_message() {
    let read = |value: serde_json::Value| Refusal::read(&value).to_string();
    assert_eq!(read(json!({"__type": "com.amazon#Bad", "message": "no"})), "Bad: no");
    assert_eq!(read(json!({"__type": "Bad", "Message": "no"})), "Bad: no");
    assert_eq!(read(json!({})), ": ");
}

/// Several at once would be `writev`, and a connection that has ended a signal that kills programs.
#[test]
fn pieces_are_written_one_by_one() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let stream = runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        TcpStream::connect(listener.local_addr().unwrap()).await.unwrap()
    });
    assert!(stream.is_write_vectored());
    assert!(!Stream(stream).is_write_vectored());
}
