use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, duplex};

use super::*;

const FIRST: Duration = Duration::from_secs(30);
const WRITE: Duration = Duration::from_secs(60);

#[tokio::test(start_paused = true)]
async fn a_client_that_says_nothing_is_not_waited_for() {
    for said in [&b""[..], b"P", b"PRI * HTTP/2.0\r\n"] {
        let (mut client, server) = duplex(64);
        let mut server = Patient::new(server, FIRST, WRITE);
        client.write_all(said).await.expect("written");
        let mut read = Vec::new();
        let error = server.read_to_end(&mut read).await.expect_err("no more came");
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        assert_eq!(read, said);
    }
}

#[tokio::test(start_paused = true)]
async fn a_known_version_is_watched_by_others() {
    for said in [&b"G"[..], b"PU", HTTP2_PREFACE] {
        let (mut client, server) = duplex(64);
        let mut server = Patient::new(server, FIRST, WRITE);
        client.write_all(said).await.expect("written");
        let mut read = Vec::new();
        let waits = tokio::time::timeout(FIRST * 100, server.read_to_end(&mut read)).await;
        assert!(waits.is_err(), "a busy connection was cut");
        assert_eq!(read, said);
    }
}

#[tokio::test(start_paused = true)]
async fn a_client_that_does_not_read_is_not_waited_for() {
    let (mut client, server) = duplex(64);
    let mut server = Patient::new(server, FIRST, WRITE);
    server.write_all(&[0; 64]).await.expect("it fits");
    let error = server.write_all(b"x").await.expect_err("nobody reads");
    assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    // A slow reader is no idle one.
    let (mut slow, server) = duplex(64);
    let mut server = Patient::new(server, FIRST, WRITE);
    let reader = tokio::spawn(async move {
        let mut piece = [0; 64];
        for _ in 0..10 {
            tokio::time::sleep(WRITE / 2).await;
            slow.read_exact(&mut piece).await.expect("it comes");
        }
    });
    server.write_all(&[0; 640]).await.expect("read in the end");
    reader.await.expect("the reader");
    drop(client.shutdown().await);
}
