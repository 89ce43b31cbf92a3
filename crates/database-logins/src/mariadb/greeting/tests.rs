use super::Greeting;

/// That of a MariaDB 10.11.
fn packet(version: &str, capabilities: [u8; 4]) -> Vec<u8> {
    let [low, next, high, top] = capabilities;
    let mut packet = b"\x0a".to_vec();
    packet.extend_from_slice(version.as_bytes());
    packet.extend_from_slice(b"\0\x05\0\0\0abcdefgh\0");
    packet.extend_from_slice(&[low, next, 45, 2, 0, high, top, 21]);
    packet.extend_from_slice(&[0; 10]);
    packet.extend_from_slice(b"ijklmnopqrst\0mysql_native_password\0");
    packet
}

#[test]
fn a_greeting_has_a_challenge_in_two_parts() {
    let read = Greeting::parse(0, &packet("5.5.5-10.11.19-MariaDB-log", [0xfe, 0xff, 0xff, 0x81]));
    let read = read.unwrap();
    assert!(read.is_mariadb && read.has_tls && !read.is_private);
    assert_eq!(&read.challenge, b"abcdefghijklmnopqrst");
    let plain = Greeting::parse(0, &packet("8.0.36", [0xfe, 0xf7, 0xff, 0x81])).unwrap();
    assert!(!plain.is_mariadb && !plain.has_tls);
}

#[test]
fn what_is_no_greeting_is_none() {
    let whole = packet("5.5.5-10.11.19-MariaDB", [0xfe, 0xf7, 0xff, 0x81]);
    for length in 0..whole.len() - 23 {
        assert!(Greeting::parse(0, &whole[..length]).is_none(), "{length} bytes");
    }
    assert!(Greeting::parse(0, &packet("3.23", [0, 0, 0, 0])).is_none(), "an old protocol");
    let mut other = whole;
    other[0] = 9;
    assert!(Greeting::parse(0, &other).is_none());
}

#[tokio::test]
async fn tls_is_asked_for_before_anything_is_said() {
    let read = Greeting::parse(0, &packet("5.5.5-10.11.19-MariaDB", [0xfe, 0xff, 0xff, 0x81]));
    let mut written = Vec::new();
    let asked = read.unwrap().ask_for_tls(&mut written).await.unwrap();
    assert!(asked.is_private && asked.number == 1);
    assert_eq!(written.len(), 4 + 32);
    assert_eq!(written[..4], [32, 0, 0, 1]);
    assert_ne!(written[5] & 0x08, 0, "the capability of TLS");
    assert_ne!(asked.begin_login(0)[1] & 0x08, 0);
}
