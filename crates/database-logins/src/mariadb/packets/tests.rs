use super::{number, read, refused, write};
use crate::LoginError;

#[test]
fn refusals_say_their_code_and_not_their_text() {
    let check = |packet: &[u8], expected: Option<LoginError>| assert_eq!(refused(packet), expected);
    let login = |text: &str| Some(LoginError::LoginRefused(text.to_owned()));
    check(b"\xff\x15\x04#28000Access denied for 'app'", login("28000, error 1045"));
    check(b"\xff\x37\x10#HY000locked", login("HY000, error 4151"));
    let other = LoginError::Refused("42000, error 1064".to_owned());
    check(b"\xff\x28\x04#42000near 'secret'", Some(other));
    check(b"\xff\x69\x04Host is blocked", Some(LoginError::Refused("error 1129".to_owned())));
    check(b"\xff\x15\x04#28", login("error 1045"));
    check(b"\xff\x15", None);
    check(b"\x00", None);
    check(b"", None);
}

#[test]
fn numbers_are_of_one_to_nine_bytes() {
    assert_eq!(number(b"\x05abc").unwrap(), (Some(5), &b"abc"[..]));
    assert_eq!(number(b"\xfc\x01\x02x").unwrap(), (Some(0x0201), &b"x"[..]));
    assert_eq!(number(b"\xfd\x01\x02\x03").unwrap(), (Some(0x03_0201), &b""[..]));
    assert_eq!(
        number(b"\xfe\x01\0\0\0\0\0\0\x80").unwrap(),
        (Some(0x8000_0000_0000_0001), &b""[..])
    );
    assert_eq!(number(b"\xfbx").unwrap(), (None, &b"x"[..]));
    for short in [&b""[..], b"\xfc\x01", b"\xfe\0", b"\xff"] {
        assert!(number(short).is_err(), "{short:?}");
    }
}

#[tokio::test]
async fn packets_have_a_length_and_a_number() {
    let mut written = Vec::new();
    write(&mut written, 3, b"abc").await.unwrap();
    assert_eq!(written, b"\x03\0\0\x03abc");
    assert_eq!(read(&mut &written[..]).await.unwrap(), (3, b"abc".to_vec()));
    assert!(read(&mut &written[..5]).await.is_err(), "cut short");
    assert!(read(&mut &b"\xff\xff\xff\0"[..]).await.is_err(), "too long");
}
